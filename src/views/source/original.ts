import { address } from '../../address.ts';
import type { DocumentEntry } from '../../register/entries.ts';
import { sources } from '../../vi/page/source.ts';

/** Where readers find the original of a document. */
export interface OriginalLink {
	readonly href: string;
	readonly text: string;
	/** Media type of a file of the site; `null` of what stands elsewhere. */
	readonly type: string | null;
}

/** The file of the original, then its address elsewhere; empty if the site knows neither. */
export function originalLinks({
	id,
	original,
	source,
}: Pick<DocumentEntry, 'id' | 'original' | 'source'>): OriginalLink[] {
	const links: OriginalLink[] = [];
	if (original !== null)
		links.push({
			href: address.original(id, original.end),
			text: sources.file(original.end, original.bytes),
			type: original.type,
		});
	if (source.url !== undefined)
		links.push({ href: source.url, text: sources.elsewhere(URL.parse(source.url)?.host ?? source.url), type: null });
	return links;
}
