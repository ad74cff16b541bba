import { movedPageWords as words } from '../../vi/page/moved.ts';
import { withBase } from '../base/with-base.ts';

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * The page at an old address: it leads to the new one, also where nothing follows it by itself. `site` is the whole address of the
 * site, `base` its path.
 */
export function movedPage(to: string, site: string, base: string): string {
	const at = escaped(encodeURI(to));
	const html = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${words.title}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${at}">
<link rel="canonical" href="${escaped(site)}${at}">
</head>
<body>
<main>
<h1>${words.title}</h1>
<p><a href="${at}">${words.leads}</a></p>
</main>
</body>
</html>
`;
	return base === '' ? html : withBase(html, base);
}
