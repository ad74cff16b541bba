import type { Heading, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { slug } from '../words/fold.ts';
import { walk } from './walk.ts';

/** Ids of the document page itself, to which a body may link and which none of its headings gets. */
export const pageSections: readonly string[] = [
	'muc-luc',
	'tom-tat',
	'chi-tieu',
	'nhiem-vu',
	'can-cu',
	'dua-vao',
	'do-phu',
	'noi-nhan',
	'lich-su',
	'nguon',
	'thong-tin',
	'theo-doi',
];

/** The headings of a body, in order, each with its id, unique on the page, and its text. */
export function headingsOf(tree: Root): { heading: Heading; id: string; text: string }[] {
	const used = new Map<string, number>(pageSections.map((id) => [id, 1]));
	const headings: { heading: Heading; id: string; text: string }[] = [];
	walk(tree, (heading) => {
		if (heading.type !== 'heading') return;
		const text = plainText(heading);
		const base = `muc-${slug(text) || 'khac'}`.slice(0, 60).replace(/-$/, '');
		const count = (used.get(base) ?? 0) + 1;
		used.set(base, count);
		headings.push({ heading, text, id: count === 1 ? base : `${base}--${count}` });
	});
	return headings;
}
