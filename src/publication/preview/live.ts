import { loadReadable } from '../../content.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Register } from '../../register/entries.ts';
import { type Index, indexOf } from '../../register/index.ts';
import type { Past } from '../../register/past/edition.ts';
import { type Wanted, wanted } from '../make.ts';

/** The content as it is on disk now. */
interface Live {
	/** `null` while not even the rest of the content can be linked, and never could be. */
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

/**
 * Follows a content folder. The past is worked out once by `pastOf`. `onRead` is told of each reading, with its seconds.
 */
export function liveContent(
	pastOf: (register: Register) => { past: Past; day: string | null },
	onRead: (seconds: number) => void,
): LiveContent {
	let live: Live = { index: null, at: new Map(), problems: [] };
	let isStale = true;
	let history: { past: Past; day: string | null } | undefined;
	return {
		now: () => {
			if (!isStale) return live;
			const started = performance.now();
			const { register, problems } = loadReadable();
			if (register === null) live = { ...live, problems };
			else {
				history ??= pastOf(register);
				const index = indexOf(register, history.past, history.day);
				live = { index, at: new Map(wanted(index).map((one) => [one.path, one])), problems };
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
