import type { Notebook } from '../notebook.ts';
import { refuse } from '../refusal.ts';
import { type Glyph, type Marks, marksOf, type Operators, type PdfFont } from './marks.ts';

/** A page of a PDF as it is seen. */
export interface PdfPage {
	readonly number: number;
	readonly width: number;
	readonly marks: Marks;
}

const mostPages = 2000;
/** More letters than this are no document. 310 pages have a million. */
const mostGlyphs = 5_000_000;

/** The pages of a PDF one after another, without those that are scans. Refuses one with a password, or of scans alone. */
export async function* openPdf(bytes: Uint8Array, notebook: Notebook): AsyncGenerator<PdfPage> {
	// It takes half a second to load, and most files are no PDF.
	const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
	const { OPS } = await getResolvedPDFJS();
	const operators = OPS as unknown as Operators;
	const file = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((error: unknown) =>
		refuse(error instanceof Error && error.name === 'PasswordException' ? 'password' : 'broken-file'),
	);
	if (file.numPages > mostPages) refuse('too-many-pages', mostPages);
	const told = { scans: 0, hidden: 0, texts: 0, bad: 0, glyphs: 0 };
	for (let number = 1; number <= file.numPages; number += 1) {
		const page = await file.getPage(number);
		const { width, height, transform } = page.getViewport({ scale: 1 });
		const fonts = new Map<string, PdfFont>();
		const fontOf = (id: string) => {
			const known = fonts.get(id);
			if (known !== undefined) return known;
			const font = pdfFont(page.commonObjs, id);
			fonts.set(id, font);
			return font;
		};
		const list = await page.getOperatorList();
		const marks = marksOf(
			operators,
			list,
			transform as [number, number, number, number, number, number],
			width * height,
			fontOf,
		);
		page.cleanup();
		const seen = marks.glyphs.filter((glyph) => isSeen(glyph, marks.images));
		const shown = seen.filter(({ text }) => text.trim() !== '').length;
		const isScan = marks.images.reduce((sum, share) => sum + share, 0) > 0.6 && shown < 200;
		told.glyphs += marks.glyphs.length;
		if (told.glyphs > mostGlyphs) refuse('too-many-pages', mostPages);
		told.bad += seen.filter(({ text }) => /^[\uE000-\uF8FF\uFFFD]|^\p{Cc}|^$/u.test(text)).length;
		if (isScan) {
			told.scans += 1;
			told.hidden += marks.glyphs.length - seen.length;
			notebook.skip('scanned-page', { page: number }, seen.map(({ text }) => text).join(''));
			continue;
		}
		told.texts += shown;
		if (marks.annotations !== '') notebook.skip('annotation', { page: number }, marks.annotations);
		if (marks.turned !== '') notebook.skip('turned-text', { page: number }, marks.turned);
		const pictures = marks.images.length;
		if (pictures > 0) notebook.skip('picture', { page: number }, '');
		yield { number, width, marks: { ...marks, glyphs: seen } };
	}
	await file.loadingTask.destroy();
	if (told.texts === 0) refuse(told.hidden > 0 ? 'scan-with-text' : told.scans > 0 ? 'scan' : 'nothing-to-read');
	if (told.bad > told.texts * 0.2) refuse('pdf-letters');
}

/** Whether a letter is seen: it is drawn, and no picture of most of the page lies on it. */
function isSeen({ hidden, images }: Glyph, shares: readonly number[]): boolean {
	return !hidden && !shares.slice(images).some((share) => share > 0.5);
}

function pdfFont(fonts: { get: (id: string) => unknown }, id: string): PdfFont {
	let font: { name?: string; bold?: boolean; italic?: boolean; black?: boolean } = {};
	try {
		font = fonts.get(id) as typeof font;
	} catch {
		// A font that was not made has no name: its letters are read all the same.
	}
	const name = font?.name ?? '';
	return {
		name,
		bold: font?.bold === true || font?.black === true || /bold|black|heavy|semibold/i.test(name),
		italic: font?.italic === true || /italic|oblique/i.test(name),
	};
}
