/** The text as XML 1.0 holds it, also within double quotes; without what it cannot hold. */
export function xmlText(text: string): string {
	return text.replace(/[^\t\n\r -\uFFFD]|[&<>"]/g, (sign) => escapes[sign] ?? '');
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
