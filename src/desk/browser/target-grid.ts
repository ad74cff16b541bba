import { desk as words } from '../../vi/desk/desk.ts';
import { choiceField, type DeskGround, textField } from './fields.ts';
import { gridView } from './grid.ts';
import { moreView } from './more.ts';
import { orders } from './order.ts';
import type { Choices } from './server.ts';
import { tag } from './tag.ts';
import { unitsField } from './units.ts';
import { mapsOf, type WrittenMap, writtenText } from './written.ts';

const keys = ['id', 'text', 'indicator', 'comparator', 'value', 'measure', 'responsible'];

/** The targets of a document, one a row. */
export function targetsView(ground: DeskGround, written: WrittenMap, choices: Choices): HTMLElement {
	const all = mapsOf(written['targets']);
	const order = orders.target;
	const nameOf = (one: WrittenMap) => writtenText(one['id']);
	return gridView(ground, {
		id: 'chi-tieu',
		heading: words.targets(all.length),
		path: ['targets'],
		all,
		keys,
		nameOf,
		blank: { id: 'ĐIỀN', indicator: 'ĐIỀN', text: 'ĐIỀN' },
		add: words.addTarget,
		cell: (key, one, row) => {
			const asked = { path: [...row, key], order, of: words.item(nameOf(one)) };
			const value = writtenText(one[key]);
			if (key === 'comparator') return choiceField(ground, { ...asked, value }, words.comparators);
			if (key === 'indicator')
				return unitsField(ground, { ...asked, written: one[key], found: choices.indicators, isOne: true });
			if (key === 'responsible') return unitsField(ground, { ...asked, written: one[key], found: choices.units });
			const { field } = textField(ground, { ...asked, value, isLong: key === 'text' });
			if (key !== 'text') return field;
			const of = words.item(nameOf(one));
			return tag('div', {}, field, moreView(ground, { kind: 'target', one, path: row, shown: keys, of, choices }));
		},
	});
}
