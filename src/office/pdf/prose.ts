import { paragraphOf } from '../blocks.ts';
import type { OfficeParagraph } from '../office-file.ts';
import type { PdfLine } from './lines.ts';
import { isCentered } from './page-table.ts';
import { beginsItem, hadRoom, joinedLines } from './paragraphs.ts';

/** A paragraph outside tables, still open for what stands on the next page. */
export interface Prose {
	readonly lines: PdfLine[];
	text: string;
	readonly page: number;
	centered: boolean;
	/** Whether it stands in one of two columns, where each line is a paragraph. */
	readonly isInColumn: boolean;
}

/** The edges of the text of a page. */
export interface Edges {
	readonly left: number;
	readonly right: number;
	/** Where many lines begin, in whole points: what begins there is not in the middle by chance. */
	readonly indents: ReadonlySet<number>;
	/** Whether first lines alone are indented: most lines begin at the edge. */
	readonly isFirstIndented: boolean;
}

/** Where at least four lines begin. */
export function indentsOf(lines: readonly PdfLine[]): Set<number> {
	const many = new Map<number, number>();
	for (const { left } of lines) many.set(Math.round(left), (many.get(Math.round(left)) ?? 0) + 1);
	return new Set([...many].flatMap(([left, count]) => (count >= 4 ? [left] : [])));
}

/** The paragraphs of lines outside tables. Two columns beside each other, as in the head of a document, come one after the other. */
export function proseOf(lines: readonly PdfLine[], edges: Edges, page: number): Prose[] {
	const rows: PdfLine[][] = [];
	for (const line of lines) {
		const row = rows.at(-1);
		if (row?.[0] !== undefined && (Math.abs(row[0].y - line.y) < 1.5 || isHalfBeside(row, line))) row.push(line);
		else rows.push([line]);
	}
	const found: Prose[] = [];
	for (let at = 0; at < rows.length; ) {
		const row = (rows[at] ?? []).toSorted((one, other) => one.left - other.left);
		if (row.length === 1 && row[0] !== undefined) {
			addLine(found, row[0], edges, page);
			at += 1;
			continue;
		}
		const gutter = ((row[0]?.right ?? 0) + (row[1]?.left ?? 0)) / 2;
		let end = at + 1;
		while (end < rows.length && isBeside(rows[end - 1] ?? [], rows[end] ?? [], gutter)) end += 1;
		const parts = rows
			.slice(at, end)
			.flat()
			.toSorted((one, other) => one.y - other.y);
		for (const side of [parts.filter(({ left }) => left < gutter), parts.filter(({ left }) => left >= gutter)])
			found.push(...columnOf(side, page));
		at = end;
	}
	return found;
}

/** Whether a line stands beside those of a row, a little lower: no line of one column overlaps the next. */
const isHalfBeside = (row: readonly PdfLine[], line: PdfLine): boolean =>
	row.every(
		({ y, size, left, right }) =>
			line.y - y < Math.min(size, line.size) * 0.8 && (line.left > right + size || line.right < left - size),
	);

function isBeside(above: readonly PdfLine[], row: readonly PdfLine[], gutter: number): boolean {
	const [upper] = above;
	const [line] = row;
	if (upper === undefined || line === undefined || line.y - upper.y > line.size * 3) return false;
	return row.every(({ left, right }) => right < gutter + 2 || left > gutter - 2);
}

/** Whether a line of the head goes on: the national title, the motto, the day, each of which is one line as a rule. */
const isCutHead = (above: string, below: string): boolean =>
	(/^CỘNG H[OÒ][AÀ](?!.*NAM$)/u.test(above) && /^[\p{Lu}\s]+$/u.test(below)) ||
	(/^Số\s*:?$/iu.test(above) && below.startsWith('/')) ||
	(/^Độc lập(?!.*phúc$)/iu.test(above) && /phúc$/iu.test(below)) ||
	(/,\s*ngày(?!.*\d{4}$)/iu.test(above) && /^(?:ngày|tháng|năm|\d)/iu.test(below));

function columnOf(lines: readonly PdfLine[], page: number): Prose[] {
	const found: Prose[] = [];
	for (const line of lines) {
		const last = found.at(-1);
		const isList = last !== undefined && /^[-–+•]/.test(last.text);
		const isNote = last !== undefined && (/^V\/v/i.test(last.text) || isCutHead(last.text, line.text));
		if (last !== undefined && (isList ? !/[.;]$/.test(last.text) : isNote) && !beginsItem(line.text)) {
			last.text = joinedLines(last.text, line.text, last.lines.at(-1)?.endsInSpace ?? false);
			last.lines.push(line);
		} else found.push({ lines: [line], text: line.text, page, centered: true, isInColumn: true });
	}
	return found;
}

function addLine(found: Prose[], line: PdfLine, edges: Edges, page: number): void {
	const last = found.at(-1);
	const centered =
		isCentered(line, edges.left, edges.right) &&
		line.left - edges.left > line.size * 2 &&
		!edges.indents.has(Math.round(line.left));
	// The first line of a paragraph may stand in the middle by chance; the next one then begins at the edge.
	const mayGoOn = last !== undefined && !last.isInColumn && !centered && (!last.centered || line.left < edges.left + 4);
	if (mayGoOn && isGoingOn(last, line, edges)) {
		last.centered = false;
		last.text = joinedLines(last.text, line.text, last.lines.at(-1)?.endsInSpace ?? false);
		last.lines.push(line);
	} else found.push({ lines: [line], text: line.text, page, centered, isInColumn: false });
}

/** Whether a line goes on with the paragraph above it on the same page. */
function isGoingOn(last: Prose, line: PdfLine, edges: Edges): boolean {
	const above = last.lines.at(-1);
	if (above === undefined || hadRoom(above, line, edges.right - above.left)) return false;
	if (line.y - above.y > Math.max(line.size, above.size) * 2) return false;
	// The signature at the right, the recipients at the left.
	if (Math.abs(line.left - above.left) > line.size * 6) return false;
	const isIndented = line.left > edges.left + 10;
	if (isIndented && last.lines.length > 1 && line.left > above.left + 5) return false;
	if (beginsItem(line.text) && (/[.;:,]$/.test(above.text) || isIndented)) return false;
	const isLikeFirst = isIndented && Math.abs(line.left - (last.lines[0]?.left ?? 0)) < 3;
	if (isLikeFirst && edges.isFirstIndented && /^\p{Lu}/u.test(line.text)) return false;
	return !(isLikeFirst && /[.;:]$/.test(above.text));
}

/** Whether the first paragraph of a page goes on with the last one of the page before. */
export function isGoingOver(last: Prose, next: Prose, edges: Edges): boolean {
	const [above, line] = [last.lines.at(-1), next.lines[0]];
	if (above === undefined || line === undefined || last.isInColumn || next.isInColumn || last.centered || next.centered)
		return false;
	if (hadRoom(above, line, edges.right - above.left) || beginsItem(line.text)) return false;
	return line.left <= edges.left + 10 && !/[.;:!?]$/.test(above.text);
}

/** The paragraph as it stands in the file. */
export const shownProse = (prose: Prose, paragraph: number): OfficeParagraph =>
	paragraphOf(
		prose.text,
		{ page: prose.page, paragraph },
		{
			bold: prose.lines.every(({ bold }) => bold),
			italic: prose.lines.every(({ italic }) => italic),
			centered: prose.centered,
			notes: prose.lines.flatMap(({ notes }) => notes),
		},
	);
