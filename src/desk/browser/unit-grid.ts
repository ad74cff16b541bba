import { desk as words } from '../../vi/desk/desk.ts';
import { choiceField, type DeskGround, linesField, textField } from './fields.ts';
import { gridView } from './grid.ts';
import { moreView } from './more.ts';
import { orders } from './order.ts';
import type { Choices } from './server.ts';
import { tag } from './tag.ts';
import { unitsField } from './units.ts';
import { type WrittenMap, writtenText } from './written.ts';

const keys = ['id', 'name', 'short', 'kind', 'head', 'aliases', 'members'];

/** The units of a locality, one a row. */
export function unitsView(ground: DeskGround, all: readonly WrittenMap[], choices: Choices): HTMLElement {
	const { units, kinds } = choices;
	const order = orders.unit;
	const nameOf = (one: WrittenMap) => writtenText(one['name']) || writtenText(one['id']);
	return gridView(ground, {
		id: 'don-vi',
		heading: words.units(all.length),
		path: [],
		all,
		keys,
		nameOf,
		blank: { id: 'ĐIỀN', name: 'ĐIỀN', kind: 'co-quan-chuyen-mon' },
		add: words.addUnitRow,
		named: { id: words.unitId },
		cell: (key, one, row) => {
			const asked = { path: [...row, key], order, of: nameOf(one) };
			const value = writtenText(one[key]);
			if (key === 'kind') return choiceField(ground, { ...asked, value }, kinds);
			if (key === 'aliases') return linesField(ground, asked, one[key]);
			if (key === 'members' && one['kind'] === 'nhom')
				return unitsField(ground, { ...asked, written: one[key], found: units });
			if (key === 'members' && one[key] === undefined) return tag('span', { class: 'quiet' }, '–');
			if (key === 'members') return linesField(ground, asked, one[key]);
			const { field } = textField(ground, { ...asked, value });
			if (key !== 'name') return field;
			const of = nameOf(one);
			return tag('div', {}, field, moreView(ground, { kind: 'unit', one, path: row, shown: keys, of, choices }));
		},
	});
}
