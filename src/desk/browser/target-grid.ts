import { desk as words } from '../../vi/desk/desk.ts';
import { type DeskGround, nameOfPath, textField } from './fields.ts';
import { headOfGrid } from './grid.ts';
import { orders } from './order.ts';
import { tag } from './tag.ts';
import { mapsOf, type WrittenMap, writtenText } from './written.ts';

/** The targets of a document, one a row. */
export function targetsView(ground: DeskGround, written: WrittenMap): HTMLElement {
	const all = mapsOf(written['targets']);
	const keys = ['id', 'indicator', 'comparator', 'value', 'unit', 'text'];
	return tag(
		'section',
		{ id: 'chi-tieu', hidden: all.length === 0 },
		tag('h2', {}, words.targets(all.length)),
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
						{ 'data-path': nameOfPath(['targets', at]) },
						...keys.map((key) =>
							tag(
								'td',
								{ 'data-label': words.fields[key] ?? key },
								textField(ground, { path: ['targets', at, key], value: writtenText(one[key]), order: orders.target })
									.field,
							),
						),
					),
				),
			),
		),
	);
}
