import { desk as words } from '../../vi/desk/desk.ts';
import { choiceField, type DeskGround, dueField, linesField, textField } from './fields.ts';
import { gridView } from './grid.ts';
import { orders } from './order.ts';
import type { Choices } from './server.ts';
import { tag } from './tag.ts';
import { unitsField } from './units.ts';
import { mapsOf, type WrittenMap, writtenText } from './written.ts';

const order = orders.assignment;

/** The task of an assignment. Who rewords the document's own words keeps them beside their own. */
function taskField(ground: DeskGround, one: WrittenMap, path: readonly (string | number)[], of: string): HTMLElement {
	let isVerbatim = one['verbatim'] === 'true';
	const own = writtenText(one['task']);
	const mark = tag('p', { class: 'quiet mark' }, words.verbatim);
	const { field } = textField(ground, {
		path: [...path, 'task'],
		value: own,
		isLong: true,
		of,
		changed: (now) => [
			{ path: [...path, 'task'], value: now === '' ? null : now },
			...(isVerbatim
				? [
						{ path: [...path, 'verbatim'], value: null },
						{ path: [...path, 'words'], value: own, order },
					]
				: []),
		],
		done: () => {
			isVerbatim = false;
			mark.remove();
		},
	});
	if (isVerbatim) field.append(mark);
	return field;
}

/** The assignments of a document, one a row. */
export function assignmentsView(ground: DeskGround, written: WrittenMap, choices: Choices): HTMLElement {
	const all = mapsOf(written['assignments']);
	const nameOf = (one: WrittenMap) => writtenText(one['id']);
	return gridView(ground, {
		id: 'nhiem-vu',
		heading: words.assignments(all.length),
		path: ['assignments'],
		all,
		keys: ['id', 'task', 'leads', 'cooperating', 'deliverables', 'due'],
		nameOf,
		blank: { id: 'ĐIỀN', task: 'ĐIỀN' },
		add: words.addAssignment,
		cell: (key, one, row) => {
			const path = [...row, key];
			const of = words.item(nameOf(one));
			if (key === 'task') {
				const note = one['note'] === undefined ? [] : [noteField(ground, one, row, of)];
				const field = choiceField(
					ground,
					{ path: [...row, 'field'], value: writtenText(one['field']), order, of },
					choices.fields,
				);
				return tag('div', {}, taskField(ground, one, row, of), small('field', field), ...note);
			}
			if (key === 'leads' || key === 'cooperating')
				return unitsField(ground, { path, written: one[key], order, of, found: choices.units });
			if (key === 'deliverables') return linesField(ground, { path, order, of }, one[key]);
			if (key !== 'due') return textField(ground, { path, value: writtenText(one[key]), order, of }).field;
			if (one['dueInWords'] === undefined) return dueField(ground, { path, value: writtenText(one['due']), order, of });
			const inWords = [...row, 'dueInWords'];
			return small(
				'dueInWords',
				textField(ground, { path: inWords, value: writtenText(one['dueInWords']), order, of, isLong: true }).field,
			);
		},
	});
}

const small = (key: string, field: HTMLElement): HTMLElement =>
	tag('div', { class: 'small' }, tag('span', { class: 'quiet' }, words.fields[key] ?? key), field);

const noteField = (ground: DeskGround, one: WrittenMap, row: readonly (string | number)[], of: string): HTMLElement =>
	small('note', textField(ground, { path: [...row, 'note'], value: writtenText(one['note']), order, of }).field);
