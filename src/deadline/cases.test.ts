import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shifted, weekdayOf } from './days/calendar.ts';
import type { Every, Phase, Span } from './deadline.ts';
import { messages } from './messages.ts';
import { readPeriod } from './period.ts';
import { readDeadline } from './read.ts';

const FILE = 'src/deadline/cases.md';
const NO_PERIOD = '—';
const EVERY: Record<Every, [words: string, months: number]> = {
	week: ['hằng tuần', 0],
	month: ['hằng tháng', 1],
	quarter: ['hằng quý', 3],
	'half-year': ['hằng 6 tháng', 6],
	year: ['hằng năm', 12],
};

type Row = { line: number; cells: string[] };

/** The rows of the tables whose head has these cells, with their line in the file. */
const rowsOf = (...head: string[]): Row[] => {
	const rows: Row[] = [];
	let open = false;
	for (const [index, text] of readFileSync(FILE, 'utf8').split('\n').entries()) {
		const cells = text.startsWith('|') ? text.split('|').slice(1, -1) : [];
		const trimmed = cells.map((cell) => cell.trim());
		if (cells.length === 0) open = false;
		else if (trimmed.join('|') === head.join('|')) open = true;
		else if (open && !trimmed.every((cell) => /^-+$/.test(cell))) rows.push({ line: index + 1, cells: trimmed });
	}
	return rows;
};

const shown = (day: string): string => day.split('-').reverse().join('/');

const firstOfUnit = (every: Every, day: string): string => {
	if (every === 'week') return shifted(day, 1 - weekdayOf(day));
	const month = Number(day.slice(5, 7));
	const first = month - ((month - 1) % EVERY[every][1]);
	return `${day.slice(0, 5)}${String(first).padStart(2, '0')}-01`;
};

/** The last days of the rounds; a round that begins within its unit with its first day too; a year after its last round. */
const roundsShown = (every: Every, rounds: Span[]): string => {
	const [first, last] = [rounds[0], rounds.at(-1)];
	if (every === 'week' && first !== undefined && last !== undefined) {
		const span = first.start === firstOfUnit(every, first.end) ? '' : `${shown(first.start)} – `;
		return `${span}${shown(first.end)} … ${shown(last.end)} (${rounds.length} tuần)`;
	}
	const words = rounds.map(({ start, end }, index) => {
		if (start !== firstOfUnit(every, end)) return `${shown(start)} – ${shown(end)}`;
		const next = rounds[index + 1];
		const year = end.slice(0, 4);
		return next?.start.startsWith(year) && next.end.startsWith(year) ? shown(end).slice(0, -5) : shown(end);
	});
	return words.join(', ');
};

const timeOf = ({ kind, start, end, every, occurrences, condition }: Phase): string => {
	const days = [...(start === null ? [] : [`từ ${shown(start)}`]), ...(end === null ? [] : [`đến ${shown(end)}`])];
	if (kind === 'event') return `khi có việc “${condition}”`;
	if (kind === 'pending') return `chờ văn bản “${condition}”`;
	if (every !== null)
		return [EVERY[every][0], ...(occurrences.length > 0 ? [roundsShown(every, occurrences)] : [])].join(': ');
	const often = condition === null ? 'thường xuyên' : `thường xuyên “${condition}”`;
	return [...(kind === 'ongoing' ? [often] : []), ...days].join(' ');
};

const asWritten = (phases: Phase[]): string =>
	phases.length === 0
		? 'bằng lời'
		: phases.map((phase) => timeOf(phase) + (phase.label === null ? '' : ` «${phase.label}»`)).join(' + ');

/** A cell as it is compared: line breaks and spaces shown as signs, every day and month with two figures. */
const plain = (cell: string): string =>
	cell
		.replaceAll('\n', '⏎')
		.replaceAll('\u00a0', '⍽')
		.replace(/^ +| +$/g, (spaces) => '␣'.repeat(spaces.length))
		.replace(/(?<!\d)\d(?=\/\d)/g, '0$&');

const wordsOf = (cell: string): string => cell.replaceAll('⏎', '\n').replaceAll('⍽', '\u00a0').replaceAll('␣', ' ');

const refusal = /^✗ (?<name>[a-z-]+) “(?<quoted>.*)”$/u;

/** The problem that a cell names: “✗ no-such-time “quý V””. Null for a cell that names none. */
const problemNamed = (cell: string) => {
	const { name = '', quoted = '' } = refusal.exec(cell)?.groups ?? {};
	const key = name.replace(/-[a-z]/g, (letter) => letter.slice(1).toUpperCase());
	const message = Object.entries(messages).find(([known]) => known === key)?.[1];
	return message === undefined ? null : message(wordsOf(quoted));
};

const periodOf = ({ line, cells: [, period = ''] }: Row): Span | null => {
	const span = period === NO_PERIOD ? null : readPeriod(period);
	expect(span !== null || period === NO_PERIOD, `${FILE}:${line}: “${period}” is no period`).toBe(true);
	return span;
};

const deadlines = rowsOf('thời hạn', 'thời kỳ', 'đọc là');
const titled = (rows: Row[]): [string, Row][] =>
	rows.map((row) => [`${FILE}:${row.line}: ${row.cells[0]?.replaceAll('%', '%%')}`, row]);

test.each(titled(deadlines))('%s', (where, row) => {
	const [words = '', , reading = ''] = row.cells;
	const answer = readDeadline(wordsOf(words), periodOf(row));
	expect(row.cells.length, `${where}: a row has three cells`).toBe(3);
	if (reading.startsWith('✗')) expect(answer, where).toEqual({ problem: problemNamed(reading) });
	else
		expect('problem' in answer ? `✗ ${answer.problem.reason}` : plain(asWritten(answer.deadline.phases)), where).toBe(
			plain(reading),
		);
});

test.each(titled(rowsOf('nhãn')))('%s', (where, { cells: [label = ''] }) => {
	const year = { start: '2023-01-01', end: '2023-12-31' };
	const phases = (words: string) => {
		const answer = readDeadline(words, year);
		return 'problem' in answer ? answer.problem.reason : asWritten(answer.deadline.phases);
	};
	expect(phases(`${label} trong quý III`), where).toBe(`từ 01/07/2023 đến 30/09/2023 «${label}»`);
	expect(phases(`${label} trước ngày 15/7/2023`), where).toBe(`đến 14/07/2023 «${label}»`);
	expect(phases(`Quý III: ${label}`), where).toBe(`từ 01/07/2023 đến 30/09/2023 «${label}»`);
});

test.each(titled(rowsOf('thời kỳ', 'đọc là')))('%s', (where, { cells: [words = '', reading = ''] }) => {
	const span = readPeriod(wordsOf(words));
	const written = span === null ? '✗' : `từ ${shown(span.start)} đến ${shown(span.end)}`;
	expect(plain(written), where).toBe(plain(reading));
});

test('every reason to refuse a phrase is explained at the head of the table, and has a case', () => {
	const names = Object.keys(messages)
		// A text that is too long would be no row of a table: `linear.test.ts` has it.
		.filter((key) => key !== 'empty' && key !== 'tooLong')
		.map((key) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
	const cases = deadlines.map(({ cells }) => refusal.exec(cells[2] ?? '')?.groups?.['name']);
	expect(
		rowsOf('lý do', 'nghĩa')
			.map(({ cells }) => cells[0])
			.sort(),
	).toEqual(names.sort());
	expect(names.filter((name) => !cases.includes(name))).toEqual([]);
});
