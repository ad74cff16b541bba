import type { Notebook } from '../notebook.ts';
import type { PdfLine } from './lines.ts';

const pageNumber = /^[-–—\s]*(?:trang\s*)?\d{1,4}(?:\s*(?:\/|trên)\s*\d{1,4})?[-–—\s]*$/iu;

/** Takes heads, feet and numbers of pages out of the lines of each page, and tells of them. */
export function withoutMargins(pages: readonly (readonly PdfLine[])[], notebook: Notebook): PdfLine[][] {
	const seenAt = new Map<string, number>();
	const keyOf = ({ text, y }: PdfLine) => `${Math.round(y / 4)} ${text.replace(/\d+/g, '#')}`;
	const edgesOf = (lines: readonly PdfLine[]) => [...lines.slice(0, 3), ...lines.slice(Math.max(3, lines.length - 3))];
	for (const lines of pages)
		for (const key of new Set(edgesOf(lines).map(keyOf))) seenAt.set(key, (seenAt.get(key) ?? 0) + 1);
	const isRepeated = (line: PdfLine) =>
		pages.length > 1 && (seenAt.get(keyOf(line)) ?? 0) >= Math.max(2, Math.min(3, pages.length));
	return pages.map((lines, at) => {
		const gone = new Set<PdfLine>();
		const [first, last] = [lines[0], lines.at(-1)];
		for (const line of new Set([first, last])) {
			if (line === undefined || !pageNumber.test(line.text)) continue;
			gone.add(line);
			notebook.skip('page-number', { page: at + 1 }, line.text);
		}
		for (const line of edgesOf(lines)) {
			if (gone.has(line) || !isRepeated(line)) continue;
			gone.add(line);
			notebook.skip(lines.indexOf(line) < lines.length / 2 ? 'page-head' : 'page-foot', { page: at + 1 }, line.text);
		}
		return lines.filter((line) => !gone.has(line));
	});
}
