import type { Index } from '../register/index.ts';
import { address } from './address.ts';

/** One piece of news. */
export interface NewsEntry {
	/**
	 * What names it for ever: the address of what is new; of a change, with what was changed and when. It is no `tag:` URI, as one
	 * would state a day on which the publisher held the host (RFC 4151, 2.1), which the content does not know.
	 */
	readonly id: string;
	/** Address where readers find it. */
	readonly path: string;
	readonly title: string;
	readonly summary: string;
	/** Day of issue of the document, or the day of the change, `YYYY-MM-DD`. */
	readonly day: string;
	/** Name of the body that issued the document. */
	readonly author: string;
}

/** News with its day, made only if it is among the newest. */
export interface DatedNews {
	/** `YYYY-MM-DD` */
	readonly day: string;
	readonly make: () => NewsEntry;
}

/** Name of the body that issued a document of the register. */
export function authorOf(index: Index, document: string): string {
	const { issuer = '', locality = '' } = index.documents.get(document) ?? {};
	return index.units.get(issuer)?.name ?? index.localities.get(locality)?.name ?? '';
}

/** Address of the history of a document. */
export function historyOf(document: string): string {
	return `${address.document(document)}#lich-su`;
}
