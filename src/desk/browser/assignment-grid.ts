import { desk as words } from '../../vi/desk/desk.ts';
import { choiceField, type DeskGround, dueField, linesField, textField } from './fields.ts';
import { gridView } from './grid.ts';
import { moreView } from './more.ts';
import { orders } from './order.ts';
import { partsField } from './parts.ts';
import type { Choices } from './server.ts';
import { tag } from './tag.ts';
import { unitsField } from './units.ts';
import { mapsOf, type WrittenMap, writtenText } from './written.ts';

const order = orders.assignment;
const keys = ['id', 'task', 'leads', 'cooperating', 'deliverables', 'due'];
/** Keys that have their fields in the cells. */
const inCells = [...keys, 'verbatim', 'field'];
/** Keys that stand in the cell of the deadline once they are written. */
const inPlaceOfDue = ['dueInWords', 'dues'];

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

const shownOf = (one: WrittenMap): string[] => [...inCells, ...inPlaceOfDue.filter((key) => one[key] !== undefined)];

/** The assignments of a document, one a row. */
export function assignmentsView(ground: DeskGround, written: WrittenMap, choices: Choices): HTMLElement {
	const all = mapsOf(written['assignments']);
	const nameOf = (one: WrittenMap) => writtenText(one['id']);
	return gridView(ground, {
		id: 'nhiem-vu',
		heading: words.assignments(all.length),
		path: ['assignments'],
		all,
		keys,
		nameOf,
		blank: { id: 'ĐIỀN', task: 'ĐIỀN' },
		add: words.addAssignment,
		cell: (key, one, row) => {
			const path = [...row, key];
			const of = words.item(nameOf(one));
			if (key === 'task') {
				const field = choiceField(
					ground,
					{ path: [...row, 'field'], value: writtenText(one['field']), order, of },
					choices.fields,
				);
				const more = moreView(ground, { kind: 'assignment', one, path: row, shown: shownOf(one), of, choices });
				return tag('div', {}, taskField(ground, one, row, of), small('field', field), more);
			}
			if (key === 'leads' || key === 'cooperating')
				return unitsField(ground, { path, written: one[key], order, of, found: choices.units });
			if (key === 'deliverables') return linesField(ground, { path, order, of }, one[key]);
			if (key !== 'due') return textField(ground, { path, value: writtenText(one[key]), order, of }).field;
			return dueCell(ground, one, row, of, choices);
		},
	});
}

const small = (key: string, field: HTMLElement): HTMLElement =>
	tag('div', { class: 'small' }, tag('span', { class: 'quiet' }, words.fields[key] ?? key), field);

/** The deadline of an assignment, or what stands in its place: words that give no day, or the deadlines of its leads. */
function dueCell(
	ground: DeskGround,
	one: WrittenMap,
	row: readonly (string | number)[],
	of: string,
	choices: Choices,
): HTMLElement {
	const asked = (key: string) => ({ path: [...row, key], value: writtenText(one[key]), order, of });
	const has = (key: string) => one[key] !== undefined;
	const cells = [
		...(has('due') || !(has('dueInWords') || has('dues')) ? [dueField(ground, asked('due'))] : []),
		...(has('dueInWords')
			? [small('dueInWords', textField(ground, { ...asked('dueInWords'), isLong: true }).field)]
			: []),
		...(has('dues')
			? [
					partsField(ground, {
						key: 'dues',
						path: [...row, 'dues'],
						written: one['dues'],
						order,
						of,
						choices,
					}),
				]
			: []),
	];
	return cells.length === 1 && cells[0] !== undefined ? cells[0] : tag('div', {}, ...cells);
}
