import { expect, it } from 'vitest';
import { alikePaths } from './alike.ts';

it.each([
	[
		['a/b.html', 'a/B.html'],
		['a/b.html', 'a/B.html'],
	],
	[
		['x', 'a/đ', 'y', 'A/Đ'],
		['a/đ', 'A/Đ'],
	],
	[
		['bảng.csv', 'bảng.csv'.normalize('NFD')],
		['bảng.csv', 'bảng.csv'.normalize('NFD')],
	],
	[['a/b', 'a/c', 'ab'], null],
	[[], null],
])('among %j the files that some machines take for one are %j', (paths, alike) => {
	expect(alikePaths(paths)).toEqual(alike);
});
