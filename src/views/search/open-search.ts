import type { Site } from '../../schemas/site.ts';
import { search } from '../../vi/search.ts';

/** OpenSearch description document (OpenSearch 1.1, section 4.1) of the site, as XML; `path` is the address of the page that searches. A short name has at most 16 letters. */
export function openSearch(site: Site, path: string): string {
	const url = `${site.address}${path}?q={searchTerms}`;
	return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
	<ShortName>${escaped(site.name.slice(0, 16))}</ShortName>
	<Description>${escaped(search.description)}</Description>
	<Language>vi</Language>
	<InputEncoding>UTF-8</InputEncoding>
	<Image width="16" height="16" type="image/svg+xml">${escaped(site.address)}/favicon.svg</Image>
	<Url type="text/html" template="${escaped(url)}"/>
	<Url type="application/opensearchdescription+xml" rel="self" template="${escaped(site.address)}/opensearch.xml"/>
</OpenSearchDescription>
`;
}

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
