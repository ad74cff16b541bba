import { choices } from '../choices.ts';
import type { Notebook } from '../notebook.ts';
import { refuse } from '../refusal.ts';
import { type Glyph, type Marks, marksOf, type PdfFont } from './marks.ts';
import type { Operators } from './path.ts';
import { refuseSwollen } from './streams.ts';

/** A page of a PDF as it is seen. */
export interface PdfPage {
	readonly number: number;
	readonly width: number;
	readonly marks: Marks;
}

const mostPages = 2000;
/** More letters than this are no document. 310 pages have a million. */
const mostGlyphs = 5_000_000;
/** The largest picture that is unpacked, in points of it: a stamp or a coat of arms. Scans of 20 pages take ten seconds. */
const smallPicture = 250_000;
/** A page with fewer letters on a picture that covers it is a scan with a stamp. */
const fewLetters = 200;

type Proxy = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>;

/** The pages of a PDF one after another, without those that are scans. Refuses one with a password, or of scans alone. */
export async function* openPdf(bytes: Uint8Array, notebook: Notebook): AsyncGenerator<PdfPage> {
	if (refuseSwollen(bytes)) notebook.doubt('broken-part', {}, '', choices.brokenPart);
	// It takes half a second to load, and most files are no PDF.
	const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
	const { OPS } = await getResolvedPDFJS();
	const open = (maxImageSize: number) =>
		getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, maxImageSize }).catch((error: unknown) =>
			refuse(error instanceof Error && error.name === 'PasswordException' ? 'password' : 'broken-file'),
		);
	const operators = OPS as unknown as Operators;
	const light = await open(smallPicture);
	let whole: Proxy | null = null;
	const told = { hidden: 0, texts: 0, bad: 0, glyphs: 0, covered: 0 };
	/** Whether pictures cover the pages that were looked at: then each page is asked for its pictures. */
	let isCovered = false;
	let isFirst = true;
	try {
		const { numPages } = light;
		if (numPages > mostPages) refuse('too-many-pages', mostPages);
		for (let number = 1; number <= numPages; number += 1) {
			let page = await pageOf(light, number, operators);
			told.glyphs += page.marks.glyphs.length;
			if (told.glyphs > mostGlyphs) refuse('too-many-pages', mostPages);
			if (lettersOf(page.marks).length > 0 && (isCovered || isFirst || number === numPages)) {
				whole ??= await open(-1);
				page = await pageOf(whole, number, operators);
				isCovered ||= isFirst && page.marks.images.some((share) => share > 0.5);
				isFirst = false;
			}
			const seen = lettersOf(page.marks);
			const shown = seen.filter(({ text }) => text.trim() !== '').length;
			if (shown === 0 || (shown < fewLetters && page.marks.images.some((share) => share > 0.5))) {
				told.hidden += page.marks.glyphs.length - seen.length;
				told.covered += 1;
				if (isCovered && told.texts === 0 && told.covered > 2) refuse('scan-with-text');
				notebook.skip('page-without-text', { page: number }, seen.map(({ text }) => text).join(''));
				continue;
			}
			told.texts += shown;
			told.bad += seen.filter(({ text }) => /^[\uE000-\uF8FF\uFFFD]|^\p{Cc}|^$/u.test(text)).length;
			tell(page, notebook);
			yield { ...page, marks: { ...page.marks, glyphs: seen } };
		}
		if (told.texts === 0)
			refuse(told.hidden > 0 ? 'scan-with-text' : (await isPictured(light)) ? 'scan' : 'nothing-to-read');
		if (told.bad > told.texts * 0.2) refuse('pdf-letters');
	} finally {
		await light.loadingTask.destroy();
		await whole?.loadingTask.destroy();
	}

	/** Whether a file without letters holds a picture: nothing else takes so much room. */
	async function isPictured({ numPages }: Proxy): Promise<boolean> {
		if (bytes.length > numPages * 10_000) return true;
		whole ??= await open(-1);
		return (await pageOf(whole, 1, operators)).marks.images.length > 0;
	}
}

async function pageOf(file: Proxy, number: number, operators: Operators): Promise<PdfPage> {
	const page = await file.getPage(number);
	const { width, height, transform } = page.getViewport({ scale: 1 });
	const fonts = new Map<string, PdfFont>();
	const fontOf = (id: string) => {
		const known = fonts.get(id) ?? pdfFont(page.commonObjs, id);
		fonts.set(id, known);
		return known;
	};
	const view = transform as [number, number, number, number, number, number];
	const marks = marksOf(operators, await page.getOperatorList(), view, width * height, fontOf);
	page.cleanup();
	return { number, width, marks };
}

/** The letters that are seen: they are drawn, and no picture of most of the page lies on them. */
function lettersOf({ glyphs, images }: Marks): Glyph[] {
	const cover = images.findLastIndex((share) => share > 0.5);
	return glyphs.filter((glyph) => !glyph.hidden && glyph.images > cover);
}

/** Tells of what a page holds beside its text. */
function tell({ number, marks }: PdfPage, notebook: Notebook): void {
	if (marks.annotations !== '') notebook.skip('annotation', { page: number }, marks.annotations);
	if (marks.turned !== '') notebook.skip('turned-text', { page: number }, marks.turned);
	for (const { words } of marks.clipped) if (words !== '') notebook.skip('clipped-text', { page: number }, words);
	if (marks.images.length > 0) notebook.skip('picture', { page: number }, '');
}

function pdfFont(fonts: { get: (id: string) => unknown }, id: string): PdfFont {
	type Named = { name?: string; bold?: boolean; italic?: boolean; black?: boolean; fontMatrix?: readonly number[] };
	let font: Named = {};
	try {
		font = (fonts.get(id) ?? {}) as Named;
	} catch {
		// A font that was not made has no name: its letters are read all the same.
	}
	const name = font.name ?? '';
	return {
		name,
		bold: font.bold === true || font.black === true || /bold|black|heavy|semibold/i.test(name),
		unit: Math.abs(font.fontMatrix?.[0] ?? 0.001) || 0.001,
		italic: font.italic === true || /italic|oblique/i.test(name),
	};
}
