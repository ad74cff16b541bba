import { expect, it } from 'vitest';
import { withoutIndents } from './indent.ts';

it('line ends beside the tags of blocks go, those between words and inline elements stay', () => {
	expect(withoutIndents('<ul>\n\t<li>\n\t\t<a>một</a>\n\t\t<b>hai</b>\n\t</li>\n</ul>')).toBe(
		'<ul><li><a>một</a>\n\t\t<b>hai</b></li></ul>',
	);
	expect(withoutIndents('{some && (\n\t<p>\n\t\tba\n\t\tbốn\n\t</p>\n)}')).toBe('{some && (<p>ba\n\t\tbốn</p>)}');
});

it('the script of a template stays as it is', () => {
	const template = "---\n// <li>\nconst one = '<p>';\n---\n\n<pre>\n a </pre>\n";
	expect(withoutIndents(template)).toBe(template);
});
