import type { WrittenValue } from '../../clerk/edit/value.ts';
import { desk as words } from '../../vi/desk/desk.ts';
import { fold } from '../../words/fold.ts';
import { type DeskGround, nameOfPath } from './fields.ts';
import { tag } from './tag.ts';
import type { WrittenMap } from './written.ts';

/** From how many rows on they can be narrowed. */
const many = 8;

interface GridAsked {
	/** Id of its part of the page. */
	readonly id: string;
	readonly heading: string;
	/** Where the list stands in the file; empty where the file is the list. */
	readonly path: readonly string[];
	readonly all: readonly WrittenMap[];
	readonly keys: readonly string[];
	/** What a row is called: its item number. */
	readonly nameOf: (one: WrittenMap) => string;
	readonly cell: (key: string, one: WrittenMap, path: readonly (string | number)[]) => HTMLElement;
	/** What a new row says. */
	readonly blank: WrittenValue;
	readonly add: string;
	/** What its keys are called, where another name than the usual one says it. */
	readonly named?: Readonly<Record<string, string>>;
}

/** Entries of a list as a table, one a row, with rows added, taken away and narrowed; Alt and an arrow lead to the next row. */
export function gridView(ground: DeskGround, asked: GridAsked): HTMLElement {
	const { id, heading, path, all, keys, nameOf, cell, blank, add, named = {} } = asked;
	const headOf = (key: string) => named[key] ?? words.fields[key] ?? key;
	const insert = (at: number) =>
		void ground.save({
			edits: () =>
				all.length === 0 && path.length > 0
					? [{ path, value: [blank] }]
					: [{ path: [...path, at], insert: true, value: blank }],
			focus: nameOfPath([...path, at, keys[0] ?? '']),
		});
	const remove = (at: number, name: string) => {
		if (!confirm(words.removeAsk(name))) return;
		const next = Math.min(at, all.length - 2);
		void ground.save({
			edits: () => [{ path: [...path, at], value: null }],
			focus: next < 0 ? '' : nameOfPath([...path, next, keys[0] ?? '']),
		});
	};
	const row = (one: WrittenMap, at: number) => {
		const own = [...path, at];
		const name = nameOf(one);
		const button = (text: string, label: string, onclick: () => void) =>
			tag('button', { type: 'button', class: 'quiet', 'aria-label': label, title: label, onclick }, text);
		return tag(
			'tr',
			{ 'data-path': nameOfPath(own), 'data-item': name },
			...keys.map((key) => tag('td', { 'data-key': key, 'data-label': headOf(key) }, cell(key, one, own))),
			tag(
				'td',
				{ class: 'tools' },
				button('×', words.removeItem(name), () => remove(at, name)),
				button('+', words.addBelow(name), () => insert(at + 1)),
			),
		);
	};
	const rows = all.map(row);
	const head = tag(
		'thead',
		{},
		tag('tr', {}, ...keys.map((key) => tag('th', { scope: 'col', 'data-key': key }, headOf(key))), tag('td')),
	);
	const table = tag('table', { class: 'grid', onkeydown: (event) => toNextRow(event as KeyboardEvent) }, head);
	table.append(tag('tbody', {}, ...rows));
	return tag(
		'section',
		{ id },
		tag('h2', {}, heading),
		...(all.length < many ? [] : [narrowing(rows)]),
		table,
		tag('p', {}, tag('button', { type: 'button', onclick: () => insert(all.length) }, add)),
	);
}

/** A box that leaves the rows that have all the typed words. */
function narrowing(rows: readonly HTMLElement[]): HTMLElement {
	const count = tag('span', { role: 'status', class: 'quiet' });
	const textOf = (row: HTMLElement) =>
		fold(
			[
				...[...row.querySelectorAll('textarea')].map(({ value }) => value),
				...[...row.querySelectorAll('.chips')].map(({ textContent }) => textContent),
			].join(' '),
		);
	const input = tag('input', { type: 'search', 'aria-label': words.narrow, placeholder: words.narrow });
	input.addEventListener('input', () => {
		const parts = fold(input.value).split(' ').filter(Boolean);
		let shown = 0;
		for (const row of rows) {
			const text = parts.length === 0 ? '' : textOf(row);
			row.hidden = !parts.every((part) => text.includes(part));
			if (!row.hidden) shown++;
		}
		count.textContent = parts.length === 0 ? '' : words.narrowed(shown, rows.length);
	});
	return tag('p', { class: 'narrow' }, input, ' ', count);
}

/** Alt with an arrow up or down: the same field of the row before or after. */
function toNextRow(event: KeyboardEvent): void {
	if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
	const cell = (event.target as HTMLElement).closest<HTMLElement>('td');
	const step = event.key === 'ArrowDown' ? 'nextElementSibling' : 'previousElementSibling';
	let row = cell?.parentElement?.[step] as HTMLElement | null | undefined;
	while (row?.hidden === true) row = row[step] as HTMLElement | null;
	const at = cell === null ? -1 : [...(cell.parentElement?.children ?? [])].indexOf(cell);
	event.preventDefault();
	const control = row?.children[at]?.querySelector<HTMLElement>('textarea, input, select, button');
	control?.focus();
	control?.scrollIntoView({ block: 'nearest' });
}
