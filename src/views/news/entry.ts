import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import type { Edition } from '../../register/past/edition.ts';

/** One piece of news. */
export interface NewsEntry {
	/**
	 * What names it for ever within the portal: the place of what is new. A change adds what was changed and when. Feeds make a
	 * UUID of it (`outputs/identity.ts`).
	 */
	readonly id: string;
	/** Address where readers find it. */
	readonly path: string;
	readonly title: string;
	readonly summary: string;
	/** Day of issue of the document, `YYYY-MM-DD`. What was written later has its time instead, as RFC 3339 writes it. */
	readonly published: string;
	/** The time from which the portal says so, as RFC 3339 writes it. `published` where git does not tell. */
	readonly updated: string;
	/** Name of the body that issued the document. */
	readonly author: string;
}

/** News with its times. The rest of it is made only if it is among the newest. */
export interface DatedNews extends Pick<NewsEntry, 'published' | 'updated'> {
	readonly make: () => Omit<NewsEntry, 'published' | 'updated'>;
}

/** News of what a commit changed, with its time. */
export function changeNews({ time }: Pick<Edition, 'time'>, make: DatedNews['make']): DatedNews {
	return { published: time, updated: time, make };
}

/**
 * What names a change for ever: the address of what was changed, the kind of change, the commit. A change that is not committed
 * has `chua-ghi` for the commit.
 */
export function changeId(path: string, kind: string, { commit }: Pick<Edition, 'commit'>): string {
	return `${path}/${kind}/${commit?.slice(0, 12) ?? 'chua-ghi'}`;
}

/** Name of the body that issued a document of the register; of several all. */
export function authorOf(index: Index, document: string): string {
	const { issuer = '', jointIssuers = [], locality = '' } = index.documents.get(document) ?? {};
	const names = [issuer, ...jointIssuers].flatMap((one) => index.units.get(one)?.name ?? []);
	return names.join(', ') || (index.localities.get(locality)?.name ?? '');
}

/** Address of the history of a document. */
export function historyOf(document: string): string {
	return `${address.document(document)}#lich-su`;
}
