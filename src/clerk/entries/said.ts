import type { Reason, ResultState, SourceKind } from '../../schemas/result.ts';
import { shownDay } from '../../words/day.ts';

/** What is said of a line, as `results` of a document hold it. What is not said is left out. */
export interface SaidOfLine {
	/** Left out where it is not said whether the work is done. */
	readonly state?: Exclude<ResultState, 'withdrawn'> | undefined;
	/** The day or span of completion in its own words. */
	readonly day?: string | undefined;
	readonly deliverables: readonly Product[];
	readonly reason?: Reason | undefined;
	readonly note?: string | undefined;
	/** Item of the document that says so. */
	readonly item?: string | undefined;
	/** How far it is, in the document's words. */
	readonly progress?: string | undefined;
	readonly difficulty?: string | undefined;
	readonly proposal?: string | undefined;
	/** From where the document has it; left out, it reports itself. */
	readonly via?: SourceKind | undefined;
}

/** What was handed in; a day is `YYYY-MM-DD`. */
export interface Product {
	readonly text?: string | undefined;
	readonly number?: string | undefined;
	readonly issued?: string | undefined;
}

/** Keys of a product in their order. */
export const productKeys = ['text', 'number', 'issued'] as const;

/** A product as a document writes it. */
export const productOf = ({
	text,
	number,
	issued,
}: Product): Partial<Record<(typeof productKeys)[number], string>> => ({
	...(text !== undefined && { text }),
	...(number !== undefined && { number }),
	...(issued !== undefined && { issued: shownDay(issued) }),
});

/** The same text for those that are written alike. */
export function writtenKey(said: SaidOfLine): string {
	const { item = '', via = '' } = said;
	return JSON.stringify([saidKey(said), item, via]);
}

/** The same text for those that say the same, wherever a document says it and from whatever source. */
export function saidKey(said: SaidOfLine): string {
	const { state, day, deliverables, progress, reason, difficulty, proposal, note } = said;
	const products = deliverables.map(({ text, number, issued }) => [text ?? '', number ?? '', issued ?? '']);
	const words = [progress, reason, difficulty, proposal, note].map((one) => one ?? '');
	return JSON.stringify([state ?? '', day ?? '', products, ...words]);
}

/**
 * What a document says of a line once a row is laid over it. A cell that is empty takes nothing back. Day, products, reason and
 * note belong to a state: where that becomes another, they are those of the row alone.
 */
export function laidOver(before: SaidOfLine, row: SaidOfLine): SaidOfLine {
	const state = row.state ?? before.state;
	const isOther = before.state !== undefined && state !== before.state;
	return {
		state,
		day: row.day ?? (isOther ? undefined : before.day),
		deliverables: row.deliverables.length > 0 || isOther ? row.deliverables : before.deliverables,
		progress: row.progress ?? before.progress,
		reason: row.reason ?? (isOther ? undefined : before.reason),
		difficulty: row.difficulty ?? before.difficulty,
		proposal: row.proposal ?? before.proposal,
		note: row.note ?? (isOther ? undefined : before.note),
		item: before.item,
		via: row.via ?? before.via,
	};
}
