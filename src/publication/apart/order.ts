import type { Register } from '../../register/entries.ts';
import type { Past } from '../../register/past/edition.ts';
import type { PortalTables } from '../../register/portal/portal-tables.ts';
import type { Announced } from '../make.ts';
import type { Written } from '../state.ts';

/** What a thread is given that is to make files for programs. It has a copy of all that can be asked. */
export interface FilesGround {
	readonly register: Register;
	readonly past: Past;
	readonly day: string | null;
	readonly asOf: string | null;
	/** What the index is told of other sites. */
	readonly portal: PortalTables;
	/** The folder of the store. */
	readonly store: string;
}

/** What it is told once it is known which files there are. */
export interface FilesOrder {
	readonly announced: Announced;
	/** The files, by their kinds and keys. */
	readonly files: readonly { readonly path: string; readonly name: string; readonly key: string }[];
	/** In its first place that of the next file: whichever thread has time takes it. */
	readonly next: Int32Array;
}

/** What files rest on that were made apart. */
export interface RestedApart {
	/** As parts of the state in the form of its file, to stand after what else was made. */
	readonly parts: readonly Uint8Array[];
	/** The digests of the answers, by the names of the questions. */
	readonly answers: ReadonlyMap<string, string>;
}

/** What the thread tells: what it wrote, by address, and then what that rests on. */
export type ThreadTold =
	| { readonly written: readonly (readonly [string, Written])[] }
	| { readonly rested: RestedApart };

/** One after the other of these that no other thread has taken. */
export function* taken<One>(all: readonly One[], next: Int32Array): Generator<One> {
	for (;;) {
		const one = all[Atomics.add(next, 0, 1)];
		if (one === undefined) return;
		yield one;
	}
}

/**
 * These files, those of kinds of which there are few before the others: theirs are the longest. At the end no thread waits for the other to make
 * one of them.
 */
export function longestFirst<One extends { readonly name: string }>(all: readonly One[]): One[] {
	const kinds = [...Map.groupBy(all, ({ name }) => name).values()];
	return kinds.sort((some, others) => some.length - others.length).flat();
}
