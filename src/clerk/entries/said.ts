import type { Reason, ResultState, SourceKind } from '../../schemas/result.ts';

/** What is said of a line, as `results` of a document hold it. What is not said is left out. */
export interface SaidOfLine {
	readonly state: Exclude<ResultState, 'withdrawn'>;
	/** The day or span of completion in its own words. */
	readonly day?: string | undefined;
	readonly deliverables: readonly Product[];
	readonly reason?: Reason | undefined;
	readonly note?: string | undefined;
	/** Item of the document that says so. */
	readonly item?: string | undefined;
	/** Further words of the document, of which a sheet has no column. */
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

/** The same text for those that are written alike. */
export function writtenKey(said: SaidOfLine): string {
	const { item = '', via = '', progress = '', difficulty = '', proposal = '' } = said;
	return JSON.stringify([saidKey(said), item, via, progress, difficulty, proposal]);
}

/** The same text for those that say the same, wherever a document says it and from whatever source. */
export function saidKey({ state, day, deliverables, reason, note }: SaidOfLine): string {
	const products = deliverables.map(({ text, number, issued }) => [text ?? '', number ?? '', issued ?? '']);
	return JSON.stringify([state, day ?? '', products, reason ?? '', note ?? '']);
}
