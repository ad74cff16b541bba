import { desk as words } from '../../vi/desk/desk.ts';
import { tag } from './tag.ts';

/** The names of the columns of a grid, and with `more` an empty one for buttons. */
export const headOfGrid = (keys: readonly string[], more = false): HTMLElement =>
	tag(
		'thead',
		{},
		tag(
			'tr',
			{},
			...keys.map((key) => tag('th', { scope: 'col' }, words.fields[key] ?? key)),
			...(more ? [tag('td')] : []),
		),
	);
