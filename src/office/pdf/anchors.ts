import { choices } from '../choices.ts';
import { glyphRows } from './lines.ts';
import type { Glyph } from './marks.ts';
import type { Remark } from './remarks.ts';

/** Figures in the text that may be the number of a note, as the letters that print them. */
interface Candidate {
	readonly glyphs: readonly Glyph[];
	/** Raised figures are numbers of notes; those glued to a word seem so; those glued to a year may be. */
	readonly kind: 'raised' | 'glued' | 'year';
	/** The word that they stand behind, with them. */
	readonly words: string;
}

/** Letters of the text in which the numbers of notes are raised, however they were printed, with what is to be told of them. */
export interface Anchored {
	readonly glyphs: readonly Glyph[];
	readonly remarks: readonly Remark[];
	/** The numbers that stand nowhere in the text. */
	readonly missing: readonly string[];
}

/** Finds where notes with these numbers stand in the text. Numbers that were printed like the text are told. */
export function anchored(text: readonly Glyph[], numbers: readonly string[]): Anchored {
	const rows = glyphRows(text);
	const raised = new Map<Glyph, Glyph>();
	const remarks: Remark[] = [];
	const missing: string[] = [];
	const all = rows.flatMap(runsOf);
	const known = new Set<string>();
	for (const number of numbers) {
		const found = all.flatMap((run) => candidateOf(run, number) ?? []);
		known.add(number);
		if (found.some(({ kind }) => kind === 'raised')) continue;
		const glued = found.filter(({ kind }) => kind === 'glued');
		const likely = glued.length > 0 ? glued : found;
		if (likely.length === 0) missing.push(number);
		for (const { glyphs, words } of likely) {
			const [first] = glyphs;
			if (first === undefined) continue;
			const isSure = likely.length === 1;
			if (isSure) for (const glyph of glyphs) raised.set(glyph, asRaised(glyph));
			const choice = isSure ? choices.plainNote(number) : choices.unclearNote(number);
			remarks.push({ x: first.x, y: first.y, code: 'note-number', words, choice });
		}
	}
	// Letters beside it, and those drawn before it: lines of other columns stand between, at nearly the same height.
	const seen = new Set<Glyph>();
	for (const run of [...all, ...runsOf(text)]) {
		const number = looseNumber(run);
		const first = run.row[run.from];
		if (number === null || known.has(number) || first === undefined || seen.has(first)) continue;
		seen.add(first);
		const words = wordBehind(run.row, run.to);
		remarks.push({ x: first.x, y: first.y, code: 'note-number', words, choice: choices.unclearNote(number) });
	}
	return { glyphs: text.map((glyph) => raised.get(glyph) ?? glyph), remarks, missing };
}

const asRaised = (glyph: Glyph): Glyph => ({ ...glyph, size: glyph.size * 0.6, y: glyph.y - glyph.size * 0.35 });

/** Figures without a gap between them, in their row. */
interface Run {
	readonly row: readonly Glyph[];
	readonly from: number;
	readonly to: number;
}

function runsOf(row: readonly Glyph[]): Run[] {
	const runs: Run[] = [];
	for (let from = 0; from < row.length; from += 1) {
		if (!/^\d$/.test(row[from]?.text ?? '')) continue;
		let to = from;
		while (isDigit(row[to + 1]) && isBeside(row[to], row[to + 1]) && isAsLarge(row[to], row[to + 1])) to += 1;
		runs.push({ row, from, to });
		from = to;
	}
	return runs;
}

const isDigit = (glyph: Glyph | undefined): boolean => glyph !== undefined && /^\d$/.test(glyph.text);
const isBeside = (one: Glyph | undefined, next: Glyph | undefined): boolean =>
	one !== undefined && next !== undefined && next.x - one.x - one.width < next.size * 0.2;
const isAsLarge = (one: Glyph | undefined, next: Glyph | undefined): boolean =>
	one !== undefined && next !== undefined && Math.abs(one.size - next.size) < one.size * 0.1;

function candidateOf({ row, from, to }: Run, number: string): Candidate | null {
	const figures = row.slice(from, to + 1);
	const text = figures.map((glyph) => glyph.text).join('');
	if (!text.endsWith(number)) return null;
	const before = row[from - 1];
	const isGlued = isBeside(before, row[from]) && before?.text.trim() !== '';
	const after = row[to + 1];
	const isInside = isBeside(row[to], after) && /^[\p{L}/%–-]/u.test(after?.text ?? '');
	const words = wordBehind(row, to);
	const size = Math.max(before?.size ?? 0, after?.size ?? 0);
	if (text === number && figures.every((glyph) => glyph.size < size * 0.85))
		return { glyphs: figures, kind: 'raised', words };
	if (isGlued && text === number && before !== undefined) {
		// “1.1” and “3,5” are figures of one number.
		const isFigure = /[.,]/.test(before.text) && isDigit(row[from - 2]);
		if (!isInside && !isFigure && /^[\p{L}.,;:)”"%!?…]/u.test(before.text))
			return { glyphs: figures, kind: 'glued', words };
	}
	const isYear = text.length === 4 + number.length && /^(?:19|20)\d\d/.test(text);
	return isYear && !isInside ? { glyphs: figures.slice(4), kind: 'year', words } : null;
}

/** Raised figures behind a word, which are the number of a note or a power; `null` of others, and of square metres. */
function looseNumber({ row, from, to }: Run): string | null {
	const [before, first] = [row[from - 1], row[from]];
	if (before === undefined || first === undefined || !isBeside(before, first)) return null;
	const isRaised = first.size < before.size * 0.85 && before.y - first.y > before.size * 0.12;
	if (!isRaised || /^[mM]$/.test(before.text) || !/^[\p{L}\d.,;:)”"%!?…]/u.test(before.text)) return null;
	return row
		.slice(from, to + 1)
		.map(({ text }) => text)
		.join('');
}

/** The letters up to a place, back to a gap. */
function wordBehind(row: readonly Glyph[], end: number): string {
	let from = end;
	while (from > 0 && isBeside(row[from - 1], row[from]) && row[from - 1]?.text.trim() !== '') from -= 1;
	return row
		.slice(from, end + 1)
		.map(({ text }) => text)
		.join('');
}
