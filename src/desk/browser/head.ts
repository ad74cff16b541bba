import { desk as words } from '../../vi/desk/desk.ts';
import { choiceField, type DeskGround, type FieldAsked, linesField, textField } from './fields.ts';
import { gridView } from './grid.ts';
import { moreView } from './more.ts';
import { orders } from './order.ts';
import type { Choices } from './server.ts';
import { tag } from './tag.ts';
import { unitsField } from './units.ts';
import { mapsOf, type WrittenMap, writtenText } from './written.ts';

const order = orders.document;

const labelled = (key: string, field: HTMLElement): HTMLElement =>
	tag(
		'div',
		{ class: 'labelled' },
		tag('span', { class: 'label', 'aria-hidden': 'true' }, words.fields[key] ?? key),
		field,
	);

/** The parts of the signer. The first part that is written makes the signer, and the last that goes takes it along. */
function signerFields(ground: DeskGround, written: WrittenMap): HTMLElement[] {
	let signer = (written['signer'] ?? {}) as WrittenMap;
	return orders.signer.map((key) => {
		const asked: FieldAsked = {
			path: ['signer', key],
			value: writtenText(signer[key]),
			changed: (now) => {
				const others = Object.keys(signer).filter((one) => one !== key).length;
				if (others > 0) return [{ path: ['signer', key], value: now === '' ? null : now, order: orders.signer }];
				return [{ path: ['signer'], value: now === '' ? null : { [key]: now }, order }];
			},
			done: (now) => {
				const { [key]: _, ...others } = signer;
				signer = now === '' ? others : { ...others, [key]: now };
			},
		};
		const field = key === 'capacity' ? choiceField(ground, asked, words.capacities) : textField(ground, asked).field;
		return labelled(key === 'name' ? 'signer' : key, field);
	});
}

/** Keys of a document that have their fields elsewhere on the page. */
const elsewhere = ['draft', 'signer', 'basis', 'recipients', 'targets', 'assignments'];

/** The particulars of a document. */
export function headView(ground: DeskGround, written: WrittenMap, choices: Choices): HTMLElement {
	const text = (key: string) => textField(ground, { path: [key], value: writtenText(written[key]), order }).field;
	const keys = ['number', 'title', 'issued', 'effective', 'period'];
	return tag(
		'section',
		{ id: 'phan-dau' },
		tag('h2', {}, words.head),
		labelled(
			'type',
			choiceField(ground, { path: ['type'], value: writtenText(written['type']), order }, choices.types),
		),
		...keys.map((key) => labelled(key, text(key))),
		labelled(
			'issuer',
			unitsField(ground, {
				path: ['issuer'],
				written: written['issuer'],
				order,
				of: '',
				found: choices.units,
				isOne: true,
			}),
		),
		...signerFields(ground, written),
		labelled('recipients', linesField(ground, { path: ['recipients'], order }, written['recipients'])),
		moreView(ground, {
			kind: 'document',
			one: written,
			path: [],
			shown: ['type', ...keys, 'issuer', ...elsewhere],
			of: words.head,
			choices,
		}),
	);
}

/** What a document rests on, one a row. */
export function basisView(ground: DeskGround, written: WrittenMap): HTMLElement {
	const all = mapsOf(written['basis']);
	const nameOf = (one: WrittenMap) => writtenText(one['number']) || writtenText(one['title']);
	return gridView(ground, {
		id: 'can-cu',
		heading: words.basis(all.length),
		path: ['basis'],
		all,
		keys: ['number', 'title', 'issued', 'issuer', 'relation'],
		nameOf,
		blank: { title: 'ĐIỀN', relation: 'cites' },
		add: words.addBasis,
		cell: (key, one, row) => {
			const asked = { path: [...row, key], value: writtenText(one[key]), order: orders.basis, of: nameOf(one) };
			return key === 'relation'
				? choiceField(ground, asked, words.relations)
				: textField(ground, { ...asked, isLong: key === 'title' }).field;
		},
	});
}

/** What stands below the particulars: plain text with the marks of the guide, and the page beside it when it is asked for. */
export function bodyView(ground: DeskGround, body: string, address: string): HTMLElement {
	const input = tag('textarea', { rows: '14', class: 'body', 'aria-label': words.body });
	input.value = body;
	const frame = tag('iframe', { title: words.preview, hidden: true });
	input.addEventListener('change', () => {
		const now = input.value.normalize('NFC');
		void ground.save({ body: now, done: () => !frame.hidden && frame.contentWindow?.location.reload() });
	});
	const toggle = tag(
		'button',
		{
			type: 'button',
			'aria-pressed': 'false',
			onclick: () => {
				frame.hidden = !frame.hidden;
				if (!frame.hidden) frame.src = address;
				toggle.setAttribute('aria-pressed', String(!frame.hidden));
			},
		},
		words.previewBeside,
	);
	return tag(
		'section',
		{ id: 'tom-tat' },
		tag('h2', {}, words.body),
		tag('p', {}, toggle),
		tag('div', { class: 'beside' }, input, frame),
	);
}

/** The whole text of a file whose values cannot be read, with a button that saves it. */
export function wholeView(ground: DeskGround, text: string): HTMLElement {
	const input = tag('textarea', { rows: '30', class: 'body', spellcheck: 'false', 'aria-label': words.whole });
	input.value = text;
	return tag(
		'section',
		{ id: 'ca-tep' },
		tag('h2', {}, words.whole),
		tag('p', {}, words.wholeHow),
		input,
		tag(
			'p',
			{},
			tag(
				'button',
				{ type: 'button', onclick: () => void ground.save({ whole: input.value, focus: '' }) },
				words.saveWhole,
			),
		),
	);
}
