import { shorten } from '../words/shorten.ts';
import type { OfficePlace, ReaderDoubt, ReaderSkip } from './office-file.ts';
import { refuse } from './refusal.ts';
import { secretStamp } from './secret.ts';

/** The most doubts and skipped things that are told one by one; the counts tell of all. */
const mostTold = 5000;

/** What a reader notes while it reads: what it was not sure of, left out and counted. */
export interface Notebook {
	readonly doubts: readonly ReaderDoubt[];
	readonly skipped: readonly ReaderSkip[];
	readonly counts: Readonly<Record<string, number>>;
	readonly doubt: (code: string, place: OfficePlace, words: string, choice: string) => void;
	/** A doubt that is told at its first place alone, whatever its words. */
	readonly doubtOnce: (code: string, place: OfficePlace, words: string, choice: string) => void;
	/** Something was left out. If it is the stamp of a secret, the file is refused. */
	readonly skip: (code: string, place: OfficePlace, words: string) => void;
	readonly count: (kind: string, many?: number) => void;
}

/** A notebook with nothing in it. Words are kept in at most 200 letters. */
export function newNotebook(): Notebook {
	const doubts: ReaderDoubt[] = [];
	const skipped: ReaderSkip[] = [];
	const counts: Record<string, number> = {};
	const brief = (words: string) => shorten(words.slice(0, 2000).normalize('NFC'), 200);
	const once = new Set<string>();
	const doubt = (code: string, place: OfficePlace, words: string, choice: string) => {
		if (doubts.length < mostTold) doubts.push({ code, place, words: brief(words), choice });
	};
	return {
		doubts,
		skipped,
		counts,
		doubt,
		doubtOnce: (code, place, words, choice) => {
			if (!once.has(`${code} ${choice}`)) doubt(code, place, words, choice);
			once.add(`${code} ${choice}`);
		},
		skip: (code, place, words) => {
			const stamp = secretStamp(words);
			if (stamp !== null) refuse('secret', stamp);
			if (skipped.length < mostTold) skipped.push({ code, place, words: brief(words) });
		},
		count: (kind, many = 1) => {
			counts[kind] = (counts[kind] ?? 0) + many;
		},
	};
}
