import type { Edit } from '../../clerk/edit/edit.ts';
import { desk as words } from '../../vi/desk/desk.ts';
import { type DeskGround, dueField, linesField, nameOfPath, textField } from './fields.ts';
import { headOfGrid } from './grid.ts';
import { orders } from './order.ts';
import type { DeskUnit } from './server.ts';
import { tag } from './tag.ts';
import { unitBox } from './units.ts';
import { mapsOf, textsOf, type WrittenMap, writtenText } from './written.ts';

function assignmentRow(ground: DeskGround, one: WrittenMap, at: number, units: readonly DeskUnit[]): HTMLElement {
	const path = ['assignments', at] as const;
	const order = orders.assignment;
	const cell = (key: string, field: HTMLElement) => tag('td', { 'data-label': words.fields[key] ?? key }, field);
	const task = textField(ground, {
		path: [...path, 'task'],
		value: writtenText(one['task']),
		isLong: true,
		// Words of our own: those of the document stay beside them.
		changed: (now) => [
			{ path: [...path, 'task'], value: now },
			...(one['verbatim'] === 'true'
				? [
						{ path: [...path, 'verbatim'], value: null },
						{ path: [...path, 'words'], value: writtenText(one['task']), order },
					]
				: []),
		],
	}).field;
	if (one['verbatim'] === 'true') task.append(tag('p', { class: 'quiet' }, words.verbatim));
	const names = (key: 'leads' | 'cooperating') => {
		const box = unitBox(
			words.fields[key] ?? key,
			textsOf(one[key]),
			units,
			(ids) => void ground.save([{ path: [...path, key], value: ids.length === 0 ? null : ids, order }]),
		);
		box.dataset['path'] = nameOfPath([...path, key]);
		return box;
	};
	const dueKey = one['dueInWords'] === undefined ? 'due' : 'dueInWords';
	const due =
		dueKey === 'due'
			? dueField(ground, { path: [...path, 'due'], value: writtenText(one['due']), order })
			: textField(ground, { path: [...path, dueKey], value: writtenText(one[dueKey]), order }).field;
	const number = writtenText(one['id']);
	return tag(
		'tr',
		{ 'data-path': nameOfPath(path), id: `nv-${number}` },
		cell('id', textField(ground, { path: [...path, 'id'], value: number }).field),
		cell('task', task),
		cell('leads', names('leads')),
		cell('cooperating', names('cooperating')),
		cell('deliverables', linesField(ground, [...path, 'deliverables'], textsOf(one['deliverables']), order)),
		cell('due', due),
		tag(
			'td',
			{},
			tag(
				'button',
				{
					type: 'button',
					class: 'quiet',
					'aria-label': words.removeItem(number),
					onclick: () => void ground.save([{ path, value: null }]).then(() => ground.reload()),
				},
				'×',
			),
		),
	);
}

/** The assignments of a document, one a row. */
export function assignmentsView(ground: DeskGround, written: WrittenMap, units: readonly DeskUnit[]): HTMLElement {
	const all = mapsOf(written['assignments']);
	const keys = ['id', 'task', 'leads', 'cooperating', 'deliverables', 'due'];
	const rows = tag('tbody', {}, ...all.map((one, at) => assignmentRow(ground, one, at, units)));
	const add = async () => {
		const value = { id: '?', task: '?' };
		const edit: Edit =
			all.length === 0
				? { path: ['assignments'], value: [value] }
				: { path: ['assignments', all.length], insert: true, value };
		if (await ground.save([edit])) await ground.reload();
	};
	return tag(
		'section',
		{ id: 'nhiem-vu' },
		tag('h2', {}, words.assignments(all.length)),
		tag('table', { class: 'grid' }, headOfGrid(keys, true), rows),
		tag('p', {}, tag('button', { type: 'button', onclick: () => void add() }, words.addAssignment)),
	);
}
