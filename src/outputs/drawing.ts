import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { inLines } from './in-lines.ts';

type Node = ReturnType<typeof s>;

/** Pixels: the height of a line of text. */
export const line = 20;
/** Letters of a line of text in a wide font. */
export const lettersOfLine = 76;

/** Colours of every drawing: of text and ground, light and dark. */
const style =
	'svg{font:14px/1.4 system-ui,sans-serif;color:#1a1a1e;background:#fdfcf9}text{fill:currentColor}.name{font-weight:600}.quiet{opacity:.75}';

/** A drawing that stands alone. */
interface Drawing {
	readonly title: string;
	/** Pixels. */
	readonly width: number;
	readonly height: number;
	/** Style rules of this kind of drawing, and those that are other in the dark. */
	readonly rules: string;
	readonly dark: string;
	readonly nodes: readonly Node[];
}

/** The drawing as a file (SVG 1.1), with a margin around it. */
export function drawingFile({ title, width, height, rules, dark, nodes }: Drawing): string {
	const size = { width: width + 32, height };
	const styles = `${style}${rules}@media(prefers-color-scheme:dark){svg{color:#ecebe8;background:#151519}${dark}}`;
	return `${toHtml(
		s(
			'svg',
			{ xmlns: 'http://www.w3.org/2000/svg', ...size, viewBox: `-16 -4 ${size.width} ${size.height}`, role: 'img' },
			[s('title', title), s('style', styles), ...nodes],
		),
		{ space: 'svg' },
	)}\n`;
}

/** What is written from the top of a drawing down. */
interface Downward {
	/** The words in as many lines as they take. */
	readonly text: (words: string, className: string | null) => Node[];
	/** Where the next line stands, in pixels. */
	readonly top: () => number;
	/** Leaves so many pixels free. */
	readonly skip: (pixels: number) => void;
}

/** Begins at the top. */
export function downward(): Downward {
	let top = line;
	return {
		text: (words, className) =>
			inLines(words, lettersOfLine).map((own) => {
				const node = s('text', { x: 0, y: top, class: className }, own);
				top += line;
				return node;
			}),
		top: () => top,
		skip: (pixels) => {
			top += pixels;
		},
	};
}
