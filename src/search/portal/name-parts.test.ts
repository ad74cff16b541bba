import { expect, it, test } from 'vitest';
import { type NameEntry, namesFound, partFor } from './name-parts.ts';

const directory = { sites: [], parts: ['no', 'tha', 'tho', 'xa_', 'so'], common: ['so', 'xa'] };

it.each([
	['Sở Nội vụ', 'no'],
	['noi', 'no'],
	['th', null],
	['tha', 'tha'],
	['s', null],
	['sở', 'so'],
	['xã', 'xa_'],
	['zz', undefined],
])('“%s” is looked for in the file %s', (query, part) => {
	const words = query.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(' ');
	expect(partFor(directory, words)).toBe(part);
});

const entries: readonly NameEntry[] = [
	['unit', 'Phòng Nội vụ', 0, 'a', 'Xã Tân Lập'],
	['unit', 'Sở Nội vụ', -34, 'so-noi-vu', ''],
	['body', 'Xã Nội Bài', 1, 'b', ''],
];

test('names are found by words that begin so, with or without marks, whole names first', () => {
	const names = (query: string) => namesFound(entries, query, 10).found.map(([, name]) => name);
	expect(names('noi vu')).toEqual(['Sở Nội vụ', 'Phòng Nội vụ']);
	expect(names('nội bài')).toEqual(['Xã Nội Bài']);
	expect(names('phong tan lap')).toEqual(['Phòng Nội vụ']);
	expect(names('đất')).toEqual([]);
	expect(namesFound(entries, 'noi', 2)).toMatchObject({ found: { length: 2 }, more: true });
});
