import { type Content, loadPreview } from '../../content.ts';
import { cacheFolder } from '../../folders.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Register } from '../../register/entries.ts';
import { type Index, indexOf } from '../../register/index.ts';
import type { Past } from '../../register/past/edition.ts';
import { listedPages, type Wanted, wanted } from '../make.ts';
import { keptTables } from '../portal/tables-of.ts';

/** The content as it is on disk now. */
export interface Live {
	/** `null` where nothing could ever be linked. */
	readonly index: Index | null;
	/** What stands at each address. */
	readonly at: ReadonlyMap<string, Wanted>;
	readonly problems: readonly Problem[];
}

/** The content, read again at the first question after a change and at no other time. */
export interface LiveContent {
	readonly now: () => Live;
	readonly changed: () => void;
}

/** What git knows of the content. */
export interface Known {
	readonly past: Past;
	/** `null` where no repository tells. */
	readonly day: string | null;
}

/**
 * Follows the content. What git knows is asked once. `onRead` is told of each reading, with its seconds; `load` may be another
 * reader.
 */
export function liveContent(
	knownOf: (register: Register) => Known,
	onRead: (seconds: number) => void,
	load: () => Content = loadPreview,
): LiveContent {
	let live: Live = { index: null, at: new Map(), problems: [] };
	let isStale = true;
	let known: Known | undefined;
	return {
		now: () => {
			if (!isStale) return live;
			const started = performance.now();
			const { register, problems } = load();
			if (register === null) live = { ...live, problems };
			else {
				known ??= knownOf(register);
				live = { ...linked(register, known), problems };
			}
			isStale = false;
			onRead((performance.now() - started) / 1000);
			return live;
		},
		changed: () => {
			isStale = true;
		},
	};
}

function linked(register: Register, { past, day }: Known): Omit<Live, 'problems'> {
	const listed: string[] = [];
	const portal = keptTables(register.site, cacheFolder());
	const index: Index = indexOf(register, past, day, { sizes: new Map(), listed, ...portal });
	for (const path of listedPages(index)) listed.push(path);
	return { index, at: new Map(wanted(index).map((one) => [one.path, one])) };
}
