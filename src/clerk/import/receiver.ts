import type { Finding } from '../../problem/problem.ts';
import type { Basis } from '../../schemas/document.ts';
import type { WrittenMeasurement } from '../../schemas/measurement.ts';
import type { WrittenResult } from '../../schemas/result.ts';
import type { WrittenScore } from '../../schemas/score.ts';

/** The document into which statements are to be written. */
export interface Receiver {
	/** `binh-tan/45-bc-ubnd-2023` */
	readonly id: string;
	readonly locality: string;
	/** How problems name its file. */
	readonly file: string;
	readonly text: string;
	/** The documents that it rests on and reports on. */
	readonly basis: readonly Basis[];
	/** What its `results` hold now. */
	readonly written: readonly WrittenResult[];
	/** What its `measurements` hold now. */
	readonly measured: readonly WrittenMeasurement[];
	/** What its `scores` hold now. */
	readonly scored: readonly WrittenScore[];
	/** Everything that the check says of it as it is. */
	readonly found: readonly Finding[];
	/** Everything that the check says of the document if its file holds this text. */
	readonly tried: (text: string) => readonly Finding[];
}
