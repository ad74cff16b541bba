import { largest, seen } from '../blocks.ts';
import { encodingOf } from '../encodings/font.ts';
import { bulletOf } from '../encodings/symbols.ts';
import type { Glyph } from './marks.ts';

/** A line of letters, or the part of one before a wide gap. */
export interface PdfLine {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	/** How wide its first word is, up to where a line may be broken. */
	readonly word: number;
	readonly y: number;
	readonly size: number;
	readonly bold: boolean;
	readonly italic: boolean;
	/** Whether it ends with a space: the word goes on in no other line. */
	readonly endsInSpace: boolean;
	/** The number at its beginning that is raised and small, as that of a note at the foot of a page; `null` without one. */
	readonly raised: string | null;
	/** The texts of its notes. */
	readonly notes: readonly string[];
	/** The fonts of old encodings in it, with the table. */
	readonly converted: readonly (readonly [string, string])[];
}

/** A gap wider than this many sizes parts two columns of text. */
const columnGap = 2.2;

/** No notes at the foot of a page. */
export const noNotes: ReadonlyMap<string, string> = new Map();

/**
 * The lines of letters, from top to bottom and from left to right. Where `isParted`, wide gaps part a line. A raised number of
 * `notes` is one of a note, any other a part of the text: `m2`.
 */
export function pdfLines(glyphs: readonly Glyph[], notes: ReadonlyMap<string, string>, isParted = false): PdfLine[] {
	return glyphRows(glyphs)
		.flatMap((row) => partsOf(row, isParted).map((part) => lineOf(part, notes)))
		.filter((line) => line.text !== '' || line.notes.length > 0);
}

/** Letters by the lines that they stand in, from top to bottom and from left to right. */
export function glyphRows(glyphs: readonly Glyph[]): Glyph[][] {
	const rows: Glyph[][] = [];
	const sorted = glyphs.filter(({ text }) => text !== '').sort((one, other) => one.y - other.y);
	let base = 0;
	let size = 0;
	for (const glyph of sorted) {
		const row = rows.at(-1);
		const larger = Math.max(size, glyph.size);
		// A raised number stands higher than half a letter.
		const reach = Math.min(size, glyph.size) < larger * 0.85 ? 0.6 : 0.4;
		if (row === undefined || glyph.y - base > larger * reach) {
			rows.push([glyph]);
			base = glyph.y;
			size = glyph.size;
		} else {
			row.push(glyph);
			// A raised letter comes before those of its line.
			if (glyph.size >= size) {
				base = glyph.y;
				size = glyph.size;
			}
		}
	}
	for (const row of rows) row.sort((one, other) => one.x - other.x);
	return rows;
}

function partsOf(sorted: Glyph[], isParted: boolean): Glyph[][] {
	if (!isParted) return [sorted];
	const gap = partingGap(sorted);
	const parts: Glyph[][] = [];
	let end = Number.NEGATIVE_INFINITY;
	for (const glyph of sorted) {
		const isBlank = glyph.text.trim() === '';
		const last = parts.at(-1);
		if (last === undefined || (!isBlank && glyph.x - end > gap * glyph.size && !isMarker(last))) parts.push([glyph]);
		else last.push(glyph);
		if (!isBlank) end = Math.max(end, glyph.x + glyph.width);
	}
	return parts.flatMap(titleApart);
}

/** The national title stands in a column of its own, however near the name of the body stands. */
function titleApart(part: Glyph[]): Glyph[][] {
	const text = part.map((glyph) => glyph.text.charAt(0) || ' ').join('');
	const at = text.search(/CỘNG H[OÒ][AÀ] XÃ HỘI|Độc lập\s?-\s?Tự do/u);
	return at > 0 && text.length === part.length ? [part.slice(0, at), part.slice(at)] : [part];
}

/** How wide a gap must be, in sizes, to part a line: clearly wider than those between its words, which justified lines stretch. */
function partingGap(glyphs: readonly Glyph[]): number {
	const gaps: number[] = [];
	let end: number | null = null;
	for (const { text, x, width, size } of glyphs) {
		if (text.trim() === '') continue;
		const gap: number = end === null ? 0 : (x - end) / size;
		if (gap > 0.15) gaps.push(gap);
		end = Math.max(end ?? x, x + width);
	}
	gaps.sort((one, other) => one - other);
	const usual = gaps[Math.floor(gaps.length / 2)] ?? columnGap;
	return gaps.length < 3 ? columnGap : Math.min(columnGap, Math.max(0.9, usual * 2.5));
}

/** Whether letters are the number or the sign of an item, behind which a tab stands. */
const isMarker = (glyphs: readonly Glyph[]): boolean =>
	glyphs.length < 12 &&
	/^(?:[-–—+*•▪➢]|\(?\d+(?:\.\d+)*[.)]?|[a-zđ]{1,2}[.)]|[IVXLC]+[.)]|(?:Điều|Chương|Mục|Phần) \w+[.:]?)$/u.test(
		glyphs
			.map(({ text }) => text)
			.join('')
			.trim(),
	);

function lineOf(glyphs: Glyph[], notes: ReadonlyMap<string, string>): PdfLine {
	const shown = glyphs.filter(({ text }) => text.trim() !== '');
	const size = largest(glyphs.map((glyph) => glyph.size));
	const main = shown.filter((glyph) => glyph.size > size * 0.85);
	const y = main[0]?.y ?? glyphs[0]?.y ?? 0;
	const isRaised = (glyph: Glyph) => glyph.size < size * 0.85 && y - glyph.y > size * 0.12;
	let raised = '';
	let first: string | null = null;
	const own: string[] = [];
	let text = '';
	let run = '';
	let font = '';
	const converted = new Map<string, string>();
	const endRun = () => {
		const encoding = encodingOf(font, run);
		if (encoding !== null && run.trim() !== '') converted.set(font, encoding.name);
		text += encoding === null ? run : encoding.read(run);
		run = '';
	};
	const endRaised = () => {
		if (raised === '') return;
		if (text + run === '') first = raised;
		const note = notes.get(raised);
		if (note === undefined) run += raised;
		else own.push(note);
		raised = '';
	};
	let last: Glyph | null = null;
	for (const glyph of glyphs) {
		if (
			last !== null &&
			glyph.text === last.text &&
			Math.abs(glyph.x - last.x) < glyph.size * 0.1 &&
			glyph.text.trim() !== ''
		)
			continue;
		const gap = last === null ? 0 : glyph.x - last.x - last.width;
		const isMark = /^\p{M}+$/u.test(glyph.text);
		if (gap > glyph.size * 0.2 && !isMark && !/\s$/.test(run) && glyph.text.trim() !== '') run += ' ';
		if (isRaised(glyph) && /^\d+$/.test(glyph.text)) {
			raised += glyph.text;
		} else {
			endRaised();
			if (glyph.font.name !== font) {
				endRun();
				font = glyph.font.name;
			}
			run += /[\uF000-\uF0FF]/.test(glyph.text) ? bulletOf(glyph.text, font) : glyph.text;
		}
		last = glyph;
	}
	endRaised();
	endRun();
	const letters = shown.length > 0 ? shown : glyphs;
	return {
		text: seen(text.replace(/\p{Cc}/gu, ' ')),
		left: letters[0]?.x ?? 0,
		right: largest(letters.map(({ x, width }) => x + width)),
		word: wordWidth(letters),
		y,
		size,
		bold: shown.length > 0 && shown.every((glyph) => glyph.font.bold),
		italic: shown.length > 0 && shown.every((glyph) => glyph.font.italic),
		endsInSpace: /\s$/.test(text),
		raised: first,
		notes: own,
		converted: [...converted],
	};
}

/** The width of the first word: up to a space, or behind a hyphen within it. */
function wordWidth(glyphs: readonly Glyph[]): number {
	const [first] = glyphs;
	if (first === undefined) return 0;
	let end = first.x;
	let isLedByDash = false;
	for (const { text, x, width, size } of glyphs) {
		// A dash between words stays with the one behind it.
		const isDash = /^[-–]$/.test(text) && x === first.x;
		if (!isLedByDash && (x - end > size * 0.2 || text.trim() === '')) break;
		if (text.trim() === '') continue;
		isLedByDash = isDash;
		end = x + width;
		if (/[-–]$/.test(text) && x > first.x) break;
	}
	return end - first.x;
}
