import { desk as words } from '../../vi/desk/desk.ts';
import { choiceField, type DeskGround, dueField, nameOfPath, textField } from './fields.ts';
import { orders } from './order.ts';
import type { Choices } from './server.ts';
import { tag } from './tag.ts';
import { unitsField } from './units.ts';
import { mapsOf, type WrittenMap, writtenText } from './written.ts';

/** The lists of an entry whose items are maps of few values: what an item has, and what a new one says. */
const partKinds = {
	dues: { order: orders.due, blank: { lead: 'ĐIỀN', due: 'ĐIỀN' } },
	milestones: { order: orders.milestone, blank: { by: 'ĐIỀN', value: 'ĐIỀN' } },
	levels: { order: orders.level, blank: { level: 'ĐIỀN', value: 'ĐIỀN' } },
} as const;

type PartKind = keyof typeof partKinds;

/** Whether a key has a list of parts. */
export const isPartKind = (key: string): key is PartKind => key in partKinds;

interface PartsAsked {
	readonly key: PartKind;
	/** Place of the list. */
	readonly path: readonly (string | number)[];
	readonly written: unknown;
	/** Keys of the map that has the list. */
	readonly order: readonly string[];
	readonly of: string;
	readonly choices: Choices;
}

/** Deadlines of leads, milestones or levels of one entry, each with its fields, a button that takes it away and one that adds. */
export function partsField(ground: DeskGround, asked: PartsAsked): HTMLElement {
	const { key, path, written, order, of, choices } = asked;
	const all = mapsOf(written);
	const kind = partKinds[key];
	const focusOf = (at: number) => nameOfPath([...path, at, kind.order[0]]);
	const add = () =>
		void ground.save({
			edits: () =>
				all.length === 0
					? [{ path, value: [kind.blank], order }]
					: [{ path: [...path, all.length], insert: true, value: kind.blank }],
			focus: focusOf(all.length),
		});
	const remove = (at: number) =>
		void ground.save({
			edits: () => [{ path: [...path, at], value: null }],
			focus: all.length === 1 ? '' : focusOf(Math.min(at, all.length - 2)),
		});
	const part = (one: WrittenMap, at: number) => {
		const own = [...path, at];
		const name = words.part(key, at + 1, of);
		return tag(
			'div',
			{ class: 'part', 'data-path': nameOfPath(own), role: 'group', 'aria-label': name },
			...kind.order.map((inner) =>
				tag(
					'div',
					{ class: inner === 'milestones' ? 'inner' : '' },
					tag('span', { class: 'quiet', 'aria-hidden': 'true' }, words.fields[inner] ?? inner),
					partField(ground, { key: inner, one, path: [...own, inner], order: kind.order, of: name, choices }),
				),
			),
			tag('button', { type: 'button', 'aria-label': words.removeItem(name), onclick: () => remove(at) }, '×'),
		);
	};
	return tag(
		'div',
		{ class: 'parts', 'data-path': nameOfPath(path) },
		...all.map(part),
		tag('button', { type: 'button', 'aria-label': words.addPart(key, of), onclick: add }, `+ ${words.fields[key]}`),
	);
}

interface PartAsked extends Omit<PartsAsked, 'key' | 'written'> {
	readonly key: string;
	readonly one: WrittenMap;
}

function partField(ground: DeskGround, { key, one, path, order, of, choices }: PartAsked): HTMLElement {
	const asked = { path, value: writtenText(one[key]), order, of };
	if (isPartKind(key)) return partsField(ground, { key, path, written: one[key], order, of, choices });
	if (key === 'lead')
		return unitsField(ground, { path, written: one[key], order, of, found: choices.units, isOne: true });
	if (key === 'due') return dueField(ground, asked);
	if (key === 'comparator') return choiceField(ground, asked, words.comparators);
	return textField(ground, asked).field;
}
