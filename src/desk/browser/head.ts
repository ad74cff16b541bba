import { desk as words } from '../../vi/desk/desk.ts';
import { type DeskGround, textField } from './fields.ts';
import { orders } from './order.ts';
import { tag } from './tag.ts';
import { type WrittenMap, writtenText } from './written.ts';

function labelled(key: string, field: HTMLElement): HTMLElement {
	return tag('div', { class: 'labelled' }, tag('span', { class: 'label' }, words.fields[key] ?? key), field);
}

/** The particulars of a document. */
export function headView(ground: DeskGround, written: WrittenMap): HTMLElement {
	const keys = ['type', 'number', 'title', 'issued', 'effective', 'period', 'issuer'];
	return tag(
		'section',
		{ id: 'phan-dau' },
		tag('h2', {}, words.head),
		...keys.map((key) =>
			labelled(key, textField(ground, { path: [key], value: writtenText(written[key]), order: orders.document }).field),
		),
	);
}

/** What stands below the particulars: plain text with the marks of the guide. */
export function bodyView(ground: DeskGround, body: string): HTMLElement {
	const input = tag('textarea', { rows: '14', class: 'body', 'aria-label': words.body });
	input.value = body;
	input.addEventListener('change', () => void ground.save([], input.value));
	return tag('section', { id: 'tom-tat' }, tag('h2', {}, words.body), input);
}
