import type { WrittenValue } from '../../clerk/edit/value.ts';
import { desk as words } from '../../vi/desk/desk.ts';
import { shorten } from '../../words/shorten.ts';
import { choiceField, type DeskGround, linesField, nameOfPath, textField } from './fields.ts';
import { orders } from './order.ts';
import { isPartKind, partsField } from './parts.ts';
import type { Choices } from './server.ts';
import { tag } from './tag.ts';
import { textsOf, type WrittenMap, writtenText } from './written.ts';

/** Letters of a value that is only shown. */
const mostShown = 160;

/** What can be added to an entry: a text, texts a line each, or a value to be filled in. */
type Addition = 'text' | 'lines' | WrittenValue;

const baseline = { value: 'ĐIỀN' };
const funding = { text: 'ĐIỀN' };

/** What can be added beside the fields that always stand there. */
const additions = {
	assignment: {
		item: 'text',
		words: 'text',
		each: 'text',
		cooperationNote: 'text',
		dueInWords: 'text',
		dues: [],
		indicators: 'lines',
		targets: 'lines',
		proposed: 'text',
		condition: 'text',
		exceptions: 'lines',
		emphasis: 'lines',
		inCharge: 'text',
		followedBy: 'lines',
		report: { to: ['ĐIỀN'] },
		funding,
		note: 'text',
	},
	target: {
		item: 'text',
		upTo: 'text',
		milestones: [],
		baseline,
		scope: 'text',
		each: 'text',
		than: 'text',
		in: 'lines',
		level: 'text',
		levels: [],
		period: 'text',
		exceptions: 'lines',
	},
	unit: { open: 'text', until: 'text', note: 'text' },
	document: {
		expires: 'text',
		dataDay: 'text',
		jointIssuers: 'lines',
		uncertain: 'lines',
		funding,
		targetsPart: 'text',
		assignmentsPart: 'text',
	},
} as const satisfies Record<string, Readonly<Record<string, Addition>>>;

interface MoreAsked {
	readonly kind: keyof typeof additions;
	readonly one: WrittenMap;
	/** Place of the entry. */
	readonly path: readonly (string | number)[];
	/** Keys that have their fields elsewhere. */
	readonly shown: readonly string[];
	readonly of: string;
	readonly choices: Choices;
}

/** What an entry says beside the fields that always stand there, each to be edited or shown with its line, and what can be added. */
export function moreView(ground: DeskGround, asked: MoreAsked): HTMLElement {
	const { kind, one, path, shown, of, choices } = asked;
	const order: readonly string[] = orders[kind];
	const known = order.filter((key) => key in one);
	const keys = [...known, ...Object.keys(one).filter((key) => !known.includes(key))].filter(
		(key) => !shown.includes(key),
	);
	const fields = tag('div', { class: 'fields' });
	const put = (key: string, written: unknown): HTMLElement => {
		const field = tag(
			'div',
			{ class: 'small' },
			tag('span', { class: 'quiet', 'aria-hidden': 'true' }, words.fields[key] ?? key),
			valueField(ground, { key, written, path: [...path, key], order, of, choices }),
		);
		fields.append(field);
		return field;
	};
	for (const key of keys) put(key, one[key]);
	const absent = () =>
		Object.entries<Addition>(additions[kind]).filter(([key]) => !(key in one) && !shown.includes(key));
	const button = ([key, blank]: [string, Addition]) => {
		const add = (event: Event) => {
			if (blank === 'text' || blank === 'lines' || (isPartKind(key) && Array.isArray(blank))) {
				(event.currentTarget as HTMLElement).remove();
				const control = put(key, blank === 'text' ? '' : []).querySelector<HTMLElement>('textarea, select, button');
				// A part needs no second press.
				if (isPartKind(key)) control?.click();
				else control?.focus();
			} else
				void ground.save({
					edits: () => [{ path: [...path, key], value: blank, order }],
					focus: nameOfPath([...path, key]),
				});
		};
		return tag(
			'button',
			{ type: 'button', onclick: add, 'aria-label': words.addKey(words.fields[key] ?? key, of) },
			`+ ${words.fields[key] ?? key}`,
		);
	};
	return tag(
		'div',
		{ class: 'more' },
		fields,
		// Made when they are asked for: a plan has hundreds of entries.
		tag(
			'details',
			{
				ontoggle: ({ currentTarget }) => {
					const box = currentTarget as HTMLElement;
					if (box.childElementCount === 1) box.append(...absent().map(button));
				},
			},
			tag('summary', { 'aria-label': words.moreOf(of) }, words.more),
		),
	);
}

interface ValueAsked {
	readonly key: string;
	readonly written: unknown;
	readonly path: readonly (string | number)[];
	readonly order: readonly string[];
	readonly of: string;
	readonly choices: Choices;
}

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string');

/** The field of a value by what stands there. What is neither text, texts, parts nor a map of these is shown with its line. */
function valueField(ground: DeskGround, asked: ValueAsked): HTMLElement {
	const { key, written, path, order, of, choices } = asked;
	const common = { path, order, of, value: writtenText(written) };
	if (isPartKind(key) && Array.isArray(written) && written.every((one) => typeof one === 'object'))
		return partsField(ground, { key, path, written, order, of, choices });
	if (typeof written === 'string' && (key === 'each' || key === 'open'))
		return choiceField(ground, common, [['true', words.yes]]);
	if (typeof written === 'string') return textField(ground, common).field;
	if (isTexts(written))
		return linesField(ground, { path, order, of }, textsOf(written).length === 0 ? undefined : written);
	const inner =
		typeof written === 'object' && written !== null && !Array.isArray(written) ? Object.entries(written) : [];
	if (inner.length > 0 && inner.every(([, one]) => typeof one === 'string' || isTexts(one)))
		return groupField(ground, asked, inner);
	return tag(
		'p',
		{ class: 'shown', 'data-path': nameOfPath(path) },
		shorten(flat(written), mostShown),
		' ',
		tag('span', { class: 'quiet', 'data-line-of': nameOfPath(path) }),
	);
}

/** A map of texts, with those keys that it can have and has not. */
function groupField(
	ground: DeskGround,
	asked: ValueAsked,
	inner: readonly (readonly [string, unknown])[],
): HTMLElement {
	const order: readonly string[] = asked.key in orders ? orders[asked.key as 'baseline'] : [];
	const has = new Map(inner);
	const keys = [...new Set([...order, ...has.keys()])];
	return tag(
		'div',
		{ class: 'part', 'data-path': nameOfPath(asked.path) },
		...keys.map((key) =>
			tag(
				'div',
				{},
				tag('span', { class: 'quiet', 'aria-hidden': 'true' }, words.fields[key] ?? key),
				valueField(ground, {
					...asked,
					key,
					written: has.get(key) ?? (key === 'to' ? [] : ''),
					path: [...asked.path, key],
					order,
				}),
			),
		),
	);
}

/** A value in one line: `to: a, b; through: c`. */
function flat(value: unknown): string {
	if (Array.isArray(value)) return value.map(flat).join(', ');
	if (typeof value !== 'object' || value === null) return String(value ?? '');
	return Object.entries(value)
		.map(([key, one]) => `${key}: ${flat(one)}`)
		.join('; ');
}

/** Says in which line of the file each value stands that is only shown. */
export function showLines(lines: Readonly<Record<string, number>>): void {
	for (const place of document.querySelectorAll<HTMLElement>('[data-line-of]')) {
		const line = lines[place.dataset['lineOf'] ?? ''];
		place.textContent = line === undefined ? words.editInFile : words.editAtLine(line);
	}
}
