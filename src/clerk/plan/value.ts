import { type Message, say } from '../../problem/messages.ts';
import { planWords } from '../../vi/plan/sheet.ts';
import { composed } from '../../words/compose.ts';
import { evenlySpaced } from '../../words/ordinary.ts';
import type { WrittenValue } from '../edit/value.ts';
import type { PlanColumn } from './column.ts';
import type { KnownNames, PlanNames } from './names.ts';

/** An entry of a file as it is written, every scalar as text. */
export type WrittenEntry = Readonly<Record<string, unknown>>;

/** Where the value of a column stands in an entry: a condition may be words, or words with what is told by ratings. */
export function pathIn(entry: WrittenEntry, { path, key }: PlanColumn): readonly string[] {
	return key === 'condition' && typeof entry['condition'] === 'object' ? ['condition', 'text'] : path;
}

/** The value of a column in an entry; `undefined` where it has none. */
export const writtenValue = (entry: WrittenEntry, column: PlanColumn): unknown =>
	pathIn(entry, column).reduce<unknown>(
		(value, step) => (typeof value === 'object' && value !== null ? (value as WrittenEntry)[step] : undefined),
		entry,
	);

const isList = ({ kind }: PlanColumn): boolean => ['list', 'units', 'bodies', 'indicators', 'items'].includes(kind);

const namesFor = ({ kind }: PlanColumn, names: KnownNames): PlanNames | null =>
	kind === 'units' || kind === 'bodies'
		? names.units
		: kind === 'field'
			? names.fields
			: kind === 'indicator' || kind === 'indicators'
				? names.indicators
				: null;

/** The words of a value in a cell; empty where there is none. `null` where it is of a form that no cell can hold. */
export function cellOfValue(value: unknown, column: PlanColumn, names: KnownNames): string | null {
	if (value === undefined || value === null) return '';
	if (isList(column)) {
		if (!Array.isArray(value) || value.some((one) => typeof one !== 'string')) return null;
		return (value as string[]).map((one) => shownOne(one, column, names)).join('\n');
	}
	return typeof value === 'string' ? shownOne(value, column, names) : null;
}

function shownOne(written: string, column: PlanColumn, names: KnownNames): string {
	if (column.kind === 'flag') return written === 'true' ? planWords.yes : written === 'false' ? planWords.no : written;
	const known = namesFor(column, names);
	if (known !== null) return known.shown(written);
	return column.kind === 'lines' ? linesOfText(written).join('\n') : evenlySpaced(written);
}

const linesOfText = (text: string): string[] =>
	composed(text)
		.split('\n')
		.map(evenlySpaced)
		.filter((line) => line !== '');

/** Entries of a cell of a list: a line each, or between semicolons, where no entry is a sentence. */
function entriesIn(text: string, { kind }: PlanColumn): string[] {
	const lines = linesOfText(text);
	if (kind === 'list') return lines;
	return lines
		.flatMap((line) => line.split(kind === 'items' ? /[;,]/ : ';').map(evenlySpaced))
		.filter((one) => one !== '');
}

/** What the words of a cell mean, equal for the same meaning. */
export function cellMeaning(text: string, column: PlanColumn, names: KnownNames): string {
	if (isList(column))
		return JSON.stringify(entriesIn(text, column).map((one) => namesFor(column, names)?.idOf(one) ?? one));
	if (column.kind === 'lines') return linesOfText(text).join('\n');
	const words = evenlySpaced(composed(text));
	if (column.kind === 'flag') return flagOf(words) ?? words;
	return namesFor(column, names)?.idOf(words) ?? words;
}

const flagOf = (words: string): string | null =>
	/^(?:có|x|true|đúng)$/iu.test(words) ? 'true' : /^(?:không|false|sai)$/iu.test(words) ? 'false' : null;

/** The value that the words of a cell ask for, what was there before keeping its spelling; or why they can mean none. */
export function valueOfCell(
	text: string,
	column: PlanColumn,
	names: KnownNames,
	before: unknown,
	label: string,
): { readonly value: WrittenValue } | { readonly messages: readonly Message[] } {
	const known = namesFor(column, names);
	if (!isList(column)) {
		if (column.kind === 'lines') return { value: linesOfText(text).join('\n') };
		const words = evenlySpaced(composed(text));
		if (column.kind === 'flag') {
			const flag = flagOf(words);
			return flag === null ? unknown(label, words, [planWords.yes, planWords.no]) : { value: flag };
		}
		if (column.kind === 'comparator' && !['>=', '>', '=', '<', '<='].includes(words))
			return unknown(label, words, ['>=', '<=']);
		if (known === null) return { value: words };
		const id = known.idOf(words);
		return id === null ? unknown(label, words, known.like(words)) : { value: id };
	}
	const written = Array.isArray(before) ? (before as unknown[]).filter((one) => typeof one === 'string') : [];
	const messages: Message[] = [];
	const value = entriesIn(text, column).map((one): string => {
		if (known === null) return written.find((former) => evenlySpaced(composed(former)) === one) ?? one;
		const id = known.idOf(one);
		const kept = written.find((former) => former === one || (id !== null && known.idOf(former) === id));
		if (id === null && kept === undefined && column.kind !== 'bodies')
			messages.push(say('plan-unknown-name', label, one, known.like(one)));
		return kept ?? id ?? one;
	});
	return messages.length > 0 ? { messages } : { value };
}

const unknown = (label: string, words: string, like: readonly string[]) => ({
	messages: [say('plan-unknown-name', label, words, like)],
});
