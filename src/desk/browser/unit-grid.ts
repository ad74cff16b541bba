import { desk as words } from '../../vi/desk/desk.ts';
import { type DeskGround, linesField, nameOfPath, textField } from './fields.ts';
import { headOfGrid } from './grid.ts';
import { orders } from './order.ts';
import { tag } from './tag.ts';
import { textsOf, type WrittenMap, writtenText } from './written.ts';

/** Keys of a unit that hold several texts. */
const lists: ReadonlySet<string> = new Set(['aliases', 'members']);

/** The units of a locality, one a row. */
export function unitsView(ground: DeskGround, all: readonly WrittenMap[]): HTMLElement {
	const keys = ['id', 'name', 'short', 'kind', 'head', 'aliases', 'members'];
	const order = orders.unit;
	const field = (one: WrittenMap, at: number, key: string) =>
		lists.has(key)
			? linesField(ground, [at, key], textsOf(one[key]), order)
			: textField(ground, { path: [at, key], value: writtenText(one[key]), order }).field;
	const add = async () => {
		const value = { id: 'don-vi-moi', name: '?', kind: 'co-quan-chuyen-mon' };
		if (await ground.save([{ path: [all.length], insert: true, value }])) await ground.reload();
	};
	return tag(
		'section',
		{ id: 'don-vi' },
		tag('h2', {}, words.units(all.length)),
		tag(
			'table',
			{ class: 'grid' },
			headOfGrid(keys),
			tag(
				'tbody',
				{},
				...all.map((one, at) =>
					tag(
						'tr',
						{ 'data-path': nameOfPath([at]) },
						...keys.map((key) => tag('td', { 'data-label': words.fields[key] ?? key }, field(one, at, key))),
					),
				),
			),
		),
		tag('p', {}, tag('button', { type: 'button', onclick: () => void add() }, words.addUnitRow)),
	);
}
