import { type Clip, clippedBy, isShownAt, unclipped } from './clip.ts';
import { type Matrix, product, still } from './matrix.ts';
import { addRules, type Operators, type RuledLine } from './path.ts';

/** A letter on a page. Places are in points from the top left corner, as the page is seen. */
export interface Glyph {
	readonly text: string;
	readonly x: number;
	/** Its base line. */
	readonly y: number;
	readonly width: number;
	readonly size: number;
	readonly font: PdfFont;
	/** Drawn as nothing, as letters under a scan are. */
	readonly hidden: boolean;
	/** How many pictures were drawn before it. */
	readonly images: number;
	/** Whether it is drawn in a colour, and not in black, grey or white. */
	readonly coloured: boolean;
	/** Counts the places that text was put at: letters of one run follow each other, however wide the spaces are drawn. */
	readonly run: number;
}

/** What a font of a PDF is called and looks like. */
export interface PdfFont {
	readonly name: string;
	readonly bold: boolean;
	readonly italic: boolean;
	/** What a unit of the widths of its letters is of its size: a thousandth, but for fonts that are drawn (Type 3). */
	readonly unit: number;
}

/** What is drawn on a page. */
export interface Marks {
	readonly glyphs: readonly Glyph[];
	readonly rules: readonly RuledLine[];
	/** The share of the page that each picture covers, in the order they were drawn. */
	readonly images: readonly number[];
	/** The text of annotations: stamps of signatures, notes. */
	readonly annotations: string;
	/** The text that does not run from left to right. */
	readonly turned: string;
	/** Texts that are drawn outside the part of the page that is shown, as in a cell too small for them, each with that part. */
	readonly clipped: readonly { readonly clip: Clip; readonly words: string }[];
}

interface State {
	matrix: Matrix;
	font: PdfFont;
	size: number;
	letterSpace: number;
	wordSpace: number;
	stretch: number;
	leading: number;
	rise: number;
	mode: number;
	lineWidth: number;
	coloured: boolean;
	clip: Clip;
}

/** A glyph of pdf.js, as far as it is used. */
interface Drawn {
	readonly unicode?: string;
	readonly width?: number;
	readonly isSpace?: boolean;
}

const isMatrix = (value: unknown): value is Matrix => {
	const list = value as ArrayLike<unknown> | null;
	return typeof list === 'object' && list !== null && list.length === 6;
};

/** Whether `#rrggbb` is a colour: its parts differ by more than greys do. */
function isColour(value: unknown): boolean {
	const parts = /^#(..)(..)(..)$/.exec(String(value))?.slice(1) ?? [];
	const shades = parts.map((part) => Number.parseInt(part, 16));
	return shades.length === 3 && Math.max(...shades) - Math.min(...shades) > 48;
}

/**
 * What the operators of a page draw: its letters one by one, with their places, and its ruled lines. `view` turns the page as
 * it is seen; `fontOf` knows the fonts.
 */
export function marksOf(
	operators: Operators,
	list: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
	view: Matrix,
	area: number,
	fontOf: (id: string) => PdfFont,
): Marks {
	const names = new Map(Object.entries(operators).map(([name, code]) => [code, name]));
	const glyphs: Glyph[] = [];
	const rules: RuledLine[] = [];
	const images: number[] = [];
	const turned: string[] = [];
	const clipped = new Map<Clip, string>();
	const annotations: string[] = [];
	let inAnnotation = 0;
	let state: State = {
		matrix: view,
		font: { name: '', bold: false, italic: false, unit: 0.001 },
		size: 0,
		letterSpace: 0,
		wordSpace: 0,
		stretch: 1,
		leading: 0,
		rise: 0,
		mode: 0,
		lineWidth: 1,
		coloured: false,
		clip: unclipped,
	};
	/** Whether the next path says what is shown. */
	let isClip = false;
	const saved: State[] = [];
	let text: Matrix = still;
	let line: Matrix = still;
	let run = 0;

	const move = (x: number, y: number) => {
		run += 1;
		line = product(line, [1, 0, 0, 1, x, y]);
		text = line;
	};
	const show = (pieces: readonly (Drawn | number | null)[]) => {
		for (const piece of pieces) {
			if (piece === null) continue;
			const { size, stretch } = state;
			if (typeof piece === 'number') {
				text = product(text, [1, 0, 0, 1, (-piece / 1000) * size * stretch, 0]);
				continue;
			}
			const advance = (piece.width ?? 0) * state.font.unit * size;
			const step = (advance + state.letterSpace + (piece.isSpace === true ? state.wordSpace : 0)) * stretch;
			const place = product(state.matrix, product(text, [1, 0, 0, 1, 0, state.rise]));
			const [a, b, c, d, x, y] = place;
			const scale = Math.hypot(c, d);
			const width = advance * stretch * Math.hypot(a, b);
			const height = Math.abs(size) * scale;
			const letter = piece.unicode ?? '';
			if (inAnnotation > 0) annotations.push(letter);
			else if (Math.abs(b) > Math.abs(a) * 0.1 || a < 0) turned.push(letter);
			else if (!isShownAt(state.clip, x + width / 2, y - height * 0.25))
				clipped.set(state.clip, (clipped.get(state.clip) ?? '') + letter);
			else
				glyphs.push({
					text: letter,
					x,
					y,
					width,
					size: height,
					font: state.mode === 2 && !state.font.bold ? { ...state.font, bold: true } : state.font,
					hidden: state.mode === 3 || state.mode === 7,
					images: images.length,
					coloured: state.coloured,
					run,
				});
			text = product(text, [1, 0, 0, 1, step, 0]);
		}
	};
	const save = () => {
		if (saved.length < 1000) saved.push({ ...state });
	};

	for (let at = 0; at < list.fnArray.length; at += 1) {
		const args = (list.argsArray[at] ?? []) as readonly unknown[];
		const number = Number(args[0]);
		switch (names.get(list.fnArray[at] ?? -1)) {
			case 'save':
				save();
				break;
			case 'restore':
			case 'paintFormXObjectEnd':
				state = saved.pop() ?? state;
				break;
			case 'transform':
				if (isMatrix(args)) state.matrix = product(state.matrix, args);
				break;
			case 'paintFormXObjectBegin':
				save();
				if (isMatrix(args[0])) state.matrix = product(state.matrix, args[0]);
				break;
			case 'beginAnnotation':
				inAnnotation += 1;
				save();
				break;
			case 'endAnnotation':
				inAnnotation -= 1;
				annotations.push('\n');
				state = saved.pop() ?? state;
				break;
			case 'setFillRGBColor':
				state.coloured = isColour(args[0]);
				break;
			case 'setLineWidth':
				state.lineWidth = number;
				break;
			case 'beginText':
				run += 1;
				text = still;
				line = still;
				break;
			case 'setFont':
				state.font = fontOf(String(args[0]));
				state.size = Number(args[1]);
				break;
			case 'setTextMatrix': {
				const matrix = isMatrix(args) ? args : args[0];
				run += 1;
				if (isMatrix(matrix)) line = [...matrix] as unknown as Matrix;
				text = line;
				break;
			}
			case 'moveText':
				move(number, Number(args[1]));
				break;
			case 'setLeadingMoveText':
				state.leading = -Number(args[1]);
				move(number, Number(args[1]));
				break;
			case 'nextLine':
				move(0, -state.leading);
				break;
			case 'setLeading':
				state.leading = -number;
				break;
			case 'setCharSpacing':
				state.letterSpace = number;
				break;
			case 'setWordSpacing':
				state.wordSpace = number;
				break;
			case 'setHScale':
				state.stretch = number / 100;
				break;
			case 'setTextRise':
				state.rise = number;
				break;
			case 'setTextRenderingMode':
				state.mode = number;
				break;
			case 'showText':
			case 'showSpacedText':
				show(args[0] as readonly (Drawn | number | null)[]);
				break;
			case 'nextLineShowText':
				move(0, -state.leading);
				show(args[0] as readonly (Drawn | number | null)[]);
				break;
			case 'clip':
			case 'eoClip':
				isClip = true;
				break;
			case 'constructPath':
				if (isClip) {
					const [data] = (args[1] ?? []) as readonly (ArrayLike<number> | null)[];
					if (data != null) state.clip = clippedBy(state.clip, data, state.matrix);
					isClip = false;
				}
				if (inAnnotation === 0) addRules(rules, operators, args, state);
				break;
			case 'paintImageXObject':
			case 'paintInlineImageXObject':
			case 'paintImageMaskXObject':
			case 'paintImageXObjectRepeat':
			case 'paintImageMaskXObjectRepeat':
			case 'paintSolidColorImageMask': {
				const [a, b, c, d] = state.matrix;
				images.push(Math.min(1, Math.abs(a * d - b * c) / area));
				break;
			}
			default:
		}
	}
	return {
		glyphs,
		rules,
		images,
		annotations: annotations.join('').trim(),
		turned: turned.join('').trim(),
		clipped: [...clipped].map(([clip, words]) => ({ clip, words: words.replace(/\s+/g, ' ').trim() })),
	};
}
