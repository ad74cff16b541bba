import Combobox from '@github/combobox-nav';
import { listEdits } from '../../clerk/edit/list.ts';
import { desk as words } from '../../vi/desk/desk.ts';
import { fold } from '../../words/fold.ts';
import { type DeskGround, labelOf, nameOfPath } from './fields.ts';
import type { DeskUnit } from './server.ts';
import { tag } from './tag.ts';
import { textsOf } from './written.ts';

const mostOffered = 8;

/** Units whose names have all these typed words, those that begin with them first. */
function unitsFound(units: readonly DeskUnit[], typed: string): DeskUnit[] {
	const parts = fold(typed).split(' ').filter(Boolean);
	const found = units.flatMap((unit) => {
		const names = unit.spellings.map(fold);
		const at = names.findIndex((name) => parts.every((part) => name.includes(part)));
		if (at < 0) return [];
		const isFirst = names.some((name) => name.startsWith(parts.join(' ')));
		return [{ unit, order: isFirst ? 0 : 1, length: parts.length === 0 ? 0 : (names[at]?.length ?? 0) }];
	});
	return found.sort((a, b) => a.order - b.order || a.length - b.length).map(({ unit }) => unit);
}

interface UnitsAsked {
	readonly path: readonly (string | number)[];
	/** What the file says. */
	readonly written: unknown;
	readonly order: readonly string[];
	/** The row that it stands in. */
	readonly of: string;
	/** What can be found. */
	readonly found: readonly DeskUnit[];
	/** One name in place of a list. */
	readonly isOne?: boolean;
}

/** Units or indicators of an entry as buttons that take each away, and a box that finds others by what is typed, without diacritics. */
export function unitsField(
	ground: DeskGround,
	{ path, written, order, of, found, isOne = false }: UnitsAsked,
): HTMLElement {
	let now: unknown = written;
	let ids = textsOf(written);
	const label = labelOf(path, of);
	const chips = tag('span', { class: 'chips' });
	const list = tag('ul', { role: 'listbox', id: `ds-${nameOfPath(path)}`, 'aria-label': label, hidden: true });
	const none = tag('p', { class: 'reading wrong', role: 'status' });
	const input = tag('input', {
		type: 'text',
		role: 'combobox',
		autocomplete: 'off',
		'aria-label': words.addUnit(label),
		'aria-expanded': 'false',
		'aria-controls': list.id,
	});
	const combobox = new Combobox(input, list, { tabInsertsSuggestions: false });
	const close = () => {
		list.hidden = true;
		combobox.stop();
		input.setAttribute('aria-expanded', 'false');
	};
	const show = () =>
		chips.replaceChildren(
			...ids.map((id) => {
				const unit = found.find((one) => one.id === id || one.spellings.includes(id));
				const name = unit?.short ?? id;
				return tag(
					'button',
					{
						type: 'button',
						class: unit === undefined ? 'unknown' : '',
						'aria-label': words.removeUnit(name, label),
						onclick: () => {
							change(ids.filter((one) => one !== id));
							input.focus();
						},
					},
					`${name} ×`,
				);
			}),
		);
	const change = (next: string[]) => {
		ids = next;
		show();
		void ground.save({
			edits: () =>
				isOne
					? [{ path, value: next[0] ?? null, order }].filter(({ value }) => value !== null || now !== undefined)
					: listEdits(path, now, next, order),
			done: () => {
				now = next.length === 0 ? undefined : next;
			},
		});
	};
	const offer = () => {
		const offered = unitsFound(found, input.value)
			.filter(({ id }) => !ids.includes(id))
			.slice(0, mostOffered);
		list.replaceChildren(
			...offered.map(({ id, name }) => tag('li', { role: 'option', id: `${list.id}-${id}`, 'data-id': id }, name)),
		);
		close();
		none.textContent = offered.length === 0 && input.value.trim() !== '' ? words.noneFound : '';
		if (offered.length === 0) return;
		list.hidden = false;
		input.setAttribute('aria-expanded', 'true');
		combobox.start();
		combobox.navigate(1);
	};
	input.addEventListener('input', () => {
		none.textContent = '';
		if (input.value.trim() === '') close();
		else offer();
	});
	list.addEventListener('combobox-commit', (event) => {
		const id = (event.target as HTMLElement).dataset['id'];
		input.value = '';
		close();
		if (id !== undefined) change(isOne ? [id] : [...ids, id]);
	});
	// A click on an option must not take the focus from the box.
	list.addEventListener('mousedown', (event) => event.preventDefault());
	input.addEventListener('blur', () => {
		close();
		none.textContent = input.value.trim() === '' ? '' : words.notChosen;
	});
	input.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') {
			if (list.hidden) input.value = '';
			none.textContent = '';
			close();
		}
		if (event.key === 'ArrowDown' && !event.altKey && list.hidden) {
			event.preventDefault();
			event.stopImmediatePropagation();
			offer();
		}
		if (event.key === 'Enter' && list.hidden) event.preventDefault();
		if (event.key === 'Backspace' && input.value === '' && ids.length > 0) change(ids.slice(0, -1));
	});
	show();
	return tag('div', { class: 'units', 'data-path': nameOfPath(path) }, chips, input, list, none);
}
