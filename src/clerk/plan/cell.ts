import { type Message, say } from '../../problem/messages.ts';
import { planWords } from '../../vi/plan/sheet.ts';
import { cellWords, type SheetCell } from '../sheet/cell.ts';
import { dayWords } from '../sheet/day-cell.ts';
import type { PlanColumn } from './column.ts';

/** What a cell of a row asks for. */
export type PlanCell =
	| { readonly kind: 'empty' }
	/** The words there are to be taken away. */
	| { readonly kind: 'away' }
	| { readonly kind: 'said'; readonly text: string }
	| { readonly kind: 'wrong'; readonly message: Message };

/** Reads a cell. A number or day that a spreadsheet made of text is wrong, but for whole numbers and years that cannot be else. */
export function planCell(cell: SheetCell | undefined, column: PlanColumn): PlanCell {
	if (cell === null || cell === undefined) return { kind: 'empty' };
	if (cell.kind === 'nothing') return { kind: 'wrong', message: say('sheet-no-value', cell.text) };
	if (cell.kind === 'day') return { kind: 'wrong', message: say('plan-day', cell.day) };
	if (cell.kind === 'number') {
		if (isPlainNumber(cell.value, column)) return { kind: 'said', text: String(cell.value) };
		const day = dayWords(cell);
		const isDay = column.kind === 'lines' && day !== null && day.includes('/');
		return { kind: 'wrong', message: say('plan-number', cellWords(cell), isDay ? isoDay(day) : null) };
	}
	const text = cell.text.replace(/\r\n?/g, '\n').trim();
	if (text === '') return { kind: 'empty' };
	return /^[-–—]$/.test(text) || text === planWords.away ? { kind: 'away' } : { kind: 'said', text };
}

/** Whether a number is what was typed: `5` of an item, `2023` of a deadline. `1.10` is not, once it is a number. */
function isPlainNumber(value: number, { kind, key }: PlanColumn): boolean {
	if (!Number.isInteger(value)) return false;
	if (kind === 'lines') return value >= 1945 && value <= 2100;
	return key === 'amount' || key === 'value' || key === 'upTo' || Math.abs(value) < 10_000;
}

const isoDay = (day: string): string => day.split('/').reverse().join('-');
