import { type Message, say } from '../../problem/messages.ts';
import type { Reason } from '../../schemas/result.ts';
import { refusedSigns } from '../../sources/file/signs.ts';
import { clerk } from '../../vi/clerk.ts';
import { standings } from '../../vi/standing.ts';
import { fold } from '../../words/fold.ts';
import type { SaidOfLine } from '../entries/said.ts';
import { cellWords, type SheetCell } from './cell.ts';
import { type ColumnName, filledColumns } from './column.ts';
import { dayWords } from './day-cell.ts';
import { falseDays, productsOf } from './products.ts';

/** What the filled cells of a row say, or what is wrong with them by column. `empty`: nothing is filled in. */
export type Filled =
	| { readonly kind: 'empty' }
	| { readonly kind: 'said'; readonly said: SaidOfLine }
	| { readonly kind: 'wrong'; readonly wrong: readonly (readonly [ColumnName, Message])[] };

type States = keyof typeof clerk.states;
const states = new Map<string, States>([
	...Object.entries(clerk.states).map(([state, words]) => [fold(words), state] as [string, States]),
	...Object.entries(standings.states).flatMap(([state, words]): [string, States][] =>
		state === 'withdrawn' ? [] : [[fold(words), state as States]],
	),
	...Object.entries(clerk.keys).map(([key, state]) => [fold(key), state] as [string, States]),
]);
/** What a word says where it is one of our own for a state, keys of one letter left out; else `null`. */
export const ownState = (words: string): States | null =>
	words.trim().length === 1 ? null : (states.get(fold(words)) ?? null);

const reasons = new Map(Object.entries(standings.reasons).map(([reason, words]) => [fold(words), reason as Reason]));

/** The columns whose words are a statement of their own, also where it is not said whether the work is done. */
const tellingColumns: readonly ColumnName[] = ['progress', 'difficulty', 'proposal'];

/** Reads the cells of a row that a clerk fills in. Nothing is guessed: an empty `Kết quả` says nothing of whether it is done. */
export function filledOf(cell: (column: ColumnName) => SheetCell): Filled {
	const wrong: [ColumnName, Message][] = [];
	const given = filledColumns.filter((column) => cell(column) !== null);
	for (const column of given) {
		const one = cell(column);
		if (one?.kind === 'nothing') wrong.push([column, say('sheet-no-value', one.text)]);
		else if (one?.kind === 'day' && column !== 'day') wrong.push([column, say('sheet-day-elsewhere', one.day)]);
		else for (const message of refusedSigns(cellWords(one))) wrong.push([column, message]);
	}
	const bad = new Set(wrong.map(([column]) => column));
	const words = (column: ColumnName): string => (bad.has(column) ? '' : cellWords(cell(column)));
	const others = given.filter((column) => column !== 'state' && (words(column) !== '' || bad.has(column)));
	const state = words('state');
	const meant = states.get(fold(state));
	if (state !== '' && meant === undefined)
		wrong.push(['state', say('sheet-unknown-state', state, Object.values(clerk.states))]);
	const tells = tellingColumns.some((column) => words(column) !== '' || bad.has(column));
	if (state === '' && !bad.has('state') && others.length > 0 && !tells)
		wrong.push([
			'state',
			say(
				'sheet-without-state',
				others.map((one) => clerk.columns[one]),
			),
		]);
	const reason = words('reason');
	if (reason !== '' && !reasons.has(fold(reason)))
		wrong.push(['reason', say('sheet-unknown-reason', reason, Object.values(standings.reasons))]);
	const day = bad.has('day') ? '' : dayWords(cell('day'));
	if (day === null) wrong.push(['day', say('sheet-bad-day', words('day'))]);
	for (const one of falseDays(words('products'))) wrong.push(['products', say('sheet-false-day', one)]);
	if (wrong.length > 0) return { kind: 'wrong', wrong };
	if (meant === undefined && !tells) return { kind: 'empty' };
	return {
		kind: 'said',
		said: {
			state: meant,
			day: day || undefined,
			deliverables: productsOf(linesOf(cell('products'))),
			progress: words('progress') || undefined,
			reason: reasons.get(fold(reason)),
			difficulty: words('difficulty') || undefined,
			proposal: words('proposal') || undefined,
			note: words('note') || undefined,
		},
	};
}

/** The words of a cell with its line breaks. */
const linesOf = (cell: SheetCell): string => (cell?.kind === 'text' ? cell.text : cellWords(cell));
