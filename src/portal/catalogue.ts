import { z } from 'zod';
import type { DigestDataset, SiteDigest } from '../register/portal/site-digest.ts';
import { cleaned, pageWithin } from './cleaned.ts';
import { mostKept } from './wanted-files.ts';

const text = z.object({ '@value': z.string() });
const listOf = <Schema extends z.ZodType>(one: Schema) =>
	z.union([z.array(one), one.transform((only) => [only])]).catch([]);
const dataset = z.object({
	'@type': z.string(),
	'dct:title': text,
	'dcat:distribution': listOf(z.object({ 'dcat:downloadURL': z.object({ '@id': z.string() }) })),
});
const catalogue = z.object({
	'@type': z.literal('dcat:Catalog'),
	'dct:title': text,
	'dct:publisher': z.object({ 'foaf:name': text.optional() }).optional(),
	'dct:license': z.object({ '@id': z.url({ protocol: /^https?$/ }) }).optional(),
	'dcat:dataset': z.array(z.unknown()).max(100_000),
});

/**
 * What the catalogue of a site at an address says of it and of its open data; `bytes` are the sizes of its files by path. Throws if
 * it is no catalogue.
 */
export function datasetsOf(
	json: string,
	address: string,
	bytes: Readonly<Record<string, number>>,
): Pick<SiteDigest, 'title' | 'publisher' | 'licence' | 'datasets'> {
	const read = catalogue.parse(JSON.parse(json));
	const datasets: DigestDataset[] = [];
	for (const one of read['dcat:dataset']) {
		const known = dataset.safeParse(one);
		if (!known.success || datasets.length >= mostKept.datasets || known.data['@type'] !== 'dcat:Dataset') continue;
		const files = known.data['dcat:distribution'].slice(0, 5).flatMap((file) => {
			const page = pageWithin(address, file['dcat:downloadURL']['@id']);
			const size = page === null || !Object.hasOwn(bytes, page) ? undefined : bytes[page];
			return page === null || size === undefined ? [] : [{ page, bytes: size }];
		});
		// Each plan is a set of its own in the catalogue; the sets of records come first.
		if (files.some(({ page }) => page.startsWith('du-lieu/')))
			datasets.push({ title: cleaned(known.data['dct:title']['@value'], 200), files });
	}
	return {
		title: cleaned(read['dct:title']['@value'], 200),
		publisher: cleaned(read['dct:publisher']?.['foaf:name']?.['@value'] ?? '', 200),
		licence: read['dct:license']?.['@id'].slice(0, 300) ?? null,
		datasets,
	};
}
