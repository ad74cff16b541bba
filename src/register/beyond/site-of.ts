import { localityOf } from '../id.ts';
import type { Index } from '../index.ts';

type Published = Pick<Index, 'register' | 'elsewhere'>;

/** The address of the site that publishes a document, `https://dong-nai.example`; this site's own where no other is known. */
export const publishedBy = ({ register, elsewhere }: Published, id: string): string =>
	elsewhere.get(localityOf(id)) ?? register.site.address;

/**
 * The whole address of a page, of the site that publishes it. It is that of the first page of this site where the page is of a locality
 * elsewhere and nothing tells where that is published.
 */
export function wholeAddress({ register, elsewhere }: Published, path: string): string {
	const [, id = ''] = /^\/(?:van-ban|don-vi|dia-phuong)\/([a-z0-9-]+)\//.exec(path) ?? [];
	const address = id === '' ? undefined : elsewhere.get(id);
	if (address === null) return `${register.site.address}/`;
	return (address ?? register.site.address) + path;
}
