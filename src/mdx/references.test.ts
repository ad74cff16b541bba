import { expect, it } from 'vitest';
import { parseBody } from './parse.ts';
import { referencesOf } from './references.ts';

it('the components of a body are its references, in order, with their places', () => {
	const body =
		'Xem <NhiemVu so=" 1.2.1 " />.\n\n<GhiChu>\n- <ChiTieu so="3.1" van-ban="quan-6/312-kh-ubnd-2024" />\n</GhiChu>\n\n<DonVi id="phong-noi-vu" />\n';
	const { tree } = parseBody('a.mdx', body, 1);
	expect(tree && referencesOf(tree)).toEqual([
		{ kind: 'assignment', id: '1.2.1', document: null, line: 1, column: 5 },
		{ kind: 'target', id: '3.1', document: 'quan-6/312-kh-ubnd-2024', line: 4, column: 3 },
		{ kind: 'unit', id: 'phong-noi-vu', document: null, line: 7, column: 1 },
	]);
});

it('plain Markdown refers to nothing', () => {
	const { tree } = parseBody('a.mdx', '## Mục\n\n[a](/van-ban/)\n', 1);
	expect(tree && referencesOf(tree)).toEqual([]);
});
