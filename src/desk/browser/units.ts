import Combobox from '@github/combobox-nav';
import { desk as words } from '../../vi/desk/desk.ts';
import { fold } from '../../words/fold.ts';
import type { DeskUnit } from './server.ts';
import { tag } from './tag.ts';

const mostOffered = 8;

/** Units whose names have all these typed words, those that begin with them first. */
function unitsFound(units: readonly DeskUnit[], typed: string): DeskUnit[] {
	const parts = fold(typed).split(' ').filter(Boolean);
	if (parts.length === 0) return [];
	const found = units.flatMap((unit) => {
		const names = unit.spellings.map(fold);
		const at = names.findIndex((name) => parts.every((part) => name.includes(part)));
		if (at < 0) return [];
		const isFirst = names.some((name) => name.startsWith(parts.join(' ')));
		return [{ unit, order: isFirst ? 0 : 1, length: names[at]?.length ?? 0 }];
	});
	return found.sort((a, b) => a.order - b.order || a.length - b.length).map(({ unit }) => unit);
}

/**
 * The units of an assignment as buttons that take each away, and a box that finds others by what is typed, without diacritics.
 * `changed` gets the ids after each change.
 */
export function unitBox(
	label: string,
	chosen: readonly string[],
	units: readonly DeskUnit[],
	changed: (ids: string[]) => void,
): HTMLElement {
	let ids = [...chosen];
	const chips = tag('span', { class: 'chips' });
	const list = tag('ul', { role: 'listbox', id: `ds-${Math.random().toString(36).slice(2)}`, hidden: true });
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
				const unit = units.find((one) => one.id === id);
				const name = unit?.short ?? id;
				return tag(
					'button',
					{
						type: 'button',
						class: unit === undefined ? 'unknown' : '',
						'aria-label': words.removeUnit(name),
						onclick: () => change(ids.filter((one) => one !== id)),
					},
					`${name} ×`,
				);
			}),
		);
	const change = (now: string[]) => {
		ids = now;
		show();
		changed(ids);
	};
	input.addEventListener('input', () => {
		const offered = unitsFound(units, input.value)
			.filter(({ id }) => !ids.includes(id))
			.slice(0, mostOffered);
		list.replaceChildren(
			...offered.map(({ id, name }) => tag('li', { role: 'option', id: `${list.id}-${id}`, 'data-id': id }, name)),
		);
		close();
		if (offered.length === 0) return;
		list.hidden = false;
		input.setAttribute('aria-expanded', 'true');
		combobox.start();
		combobox.navigate(1);
	});
	list.addEventListener('combobox-commit', (event) => {
		const id = (event.target as HTMLElement).dataset['id'];
		input.value = '';
		close();
		if (id !== undefined) change([...ids, id]);
	});
	input.addEventListener('blur', () => setTimeout(close, 150));
	input.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') close();
		if (event.key === 'Backspace' && input.value === '' && ids.length > 0) change(ids.slice(0, -1));
	});
	show();
	return tag('div', { class: 'units' }, chips, input, list);
}
