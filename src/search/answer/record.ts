import type { Hit } from './hits.ts';
import type { TextIndex } from './texts.ts';

/** A record as it is shown. */
export interface ShownRecord {
	readonly url: string;
	/** Its title; of an assignment then who leads and the deadline's words; then the rest of what is searched. */
	readonly texts: readonly string[];
	/** Of an assignment or a target: its document and the end of its address; `null` for a document. */
	readonly of: { readonly document: string; readonly anchor: string; readonly place: string } | null;
}

/** The address of a record that was found. */
export async function addressOf(index: TextIndex, { part, record }: Hit): Promise<string> {
	const { table, places } = await index.table(part);
	const [url = ''] = table.documents[places[record]?.document ?? -1] ?? [];
	const anchor = table.anchors[record - table.documents.length];
	return record < table.documents.length || anchor === undefined ? url : `${url}#${anchor}`;
}

/** A record that was found, with its texts. Rejects if they cannot be had. */
export async function recordOf(index: TextIndex, hit: Hit): Promise<ShownRecord> {
	const { part, record } = hit;
	const [{ table, places }, url, texts] = await Promise.all([
		index.table(part),
		addressOf(index, hit),
		index.texts(part, record),
	]);
	const [, document = ''] = table.documents[places[record]?.document ?? -1] ?? [];
	const anchor = table.anchors[record - table.documents.length];
	const isItem = record >= table.documents.length && anchor !== undefined;
	return { url, texts, of: isItem ? { document, anchor, place: table.place } : null };
}
