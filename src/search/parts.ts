import type { HitData } from './engine.ts';
import { restored, separator } from './letters.ts';

/** A record, or a part of one: in a large register a document is one record with its assignments and targets as parts. */
export interface Part {
	readonly url: string;
	/** Its title; of an assignment then who leads and the deadline's words; then the rest of what is searched. */
	readonly texts: readonly string[];
}

/** What the record has of a kind; of a record without parts, itself. */
export function partsOf({ url, content, anchors }: HitData, kind: string | undefined): Part[] {
	if (anchors.length === 0) return [{ url, texts: textsOf(content) }];
	const words = content.split(/\s+/u);
	if (kind === 'van-ban') return [{ url, texts: textsOf(words.slice(0, anchors[0]?.location).join(' ')) }];
	const prefix = kind === 'nhiem-vu' ? 'nv-' : 'ct-';
	return anchors.flatMap(({ id, text, location }, at) => {
		if (!id.startsWith(prefix)) return [];
		const title = text.split(/\s+/u).length;
		const rest = words.slice(location + title, anchors[at + 1]?.location).join(' ');
		return [{ url: `${url}#${id}`, texts: [restored(text), ...textsOf(rest)] }];
	});
}

/** The texts that a record was made of. */
const textsOf = (content: string): string[] =>
	restored(content)
		.split(separator.trim())
		.map((text) => text.trim());
