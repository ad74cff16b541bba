import { xmlText } from './xml.ts';

/** Addresses of a part at most; the protocol allows 50,000 (sitemaps.org). */
const most = 10_000;

const standard = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Address of the index of the sitemap. */
export const sitemapIndexAddress = '/sitemap-index.xml';

/** Addresses of the parts of a sitemap of so many pages. */
export function sitemapParts(pages: number): string[] {
	return Array.from({ length: Math.ceil(pages / most) }, (_, part) => `/sitemap-${part}.xml`);
}

/** The index of the parts, for a site at this address. */
export function* sitemapIndexPieces(site: string, pages: number): Generator<string> {
	yield `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="${standard}">\n`;
	for (const path of sitemapParts(pages)) yield `<sitemap><loc>${xmlText(site + path)}</loc></sitemap>\n`;
	yield '</sitemapindex>\n';
}

/** A part of the sitemap of these pages, by its number. */
export function* sitemapPieces(site: string, pages: readonly string[], part: number): Generator<string> {
	yield `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${standard}">\n`;
	for (const path of pages.slice(part * most, (part + 1) * most))
		yield `<url><loc>${xmlText(site + path)}</loc></url>\n`;
	yield '</urlset>\n';
}
