import { expect, it } from 'vitest';
import { nearest, nearestOfFile } from './nearest.ts';

it.each([
	['titel', ['title', 'type'], ['title']],
	['lead', ['leads', 'due'], ['leads']],
	['alias', ['aliases', 'name'], ['aliases']],
	['phong-noi-v', ['phong-noi-vu', 'phong-tu-phap'], ['phong-noi-vu']],
	['Phong Noi Vu', ['Phòng Nội vụ', 'Phòng Y tế'], ['Phòng Nội vụ']],
	['phuong-tan-tao', ['phuong-tan-tao-a', 'phuong-tan-tao'], ['phuong-tan-tao']],
	['khac-han', ['phong-noi-vu', 'sipas'], []],
	['id', ['x', 'du', 'to'], []],
	['', ['a', 'title'], []],
	['du-an', ['de-an', 'ke-hoach'], []],
	['phuong-an-loc', ['phuong-an-lac'], []],
	['phuong-16', ['phuong-15', 'phuong-6'], []],
	['%', ['<', '=', '>'], []],
	['ke-hoac', ['ke-hoach', 'cong-van'], ['ke-hoach']],
	['sipas', [], []],
])('what “%s” may mean among %j is %j', (word, candidates, expected) => {
	expect(nearest(word, candidates).slice(0, expected.length || 2)).toEqual(expected);
});

it('where several are as near, none is named', () => {
	expect(nearest('phong-x', ['phong-a', 'phong-b'])).toEqual([]);
	expect(nearest('titlee', ['titles', 'titlek'])).toEqual([]);
});

it('of the words of one file no more are looked up than problems are shown', () => {
	const near = nearestOfFile();
	let listed = 0;
	const candidates = () => {
		listed += 1;
		return ['phong-noi-vu'];
	};
	const answers = Array.from({ length: 5000 }, () => near('phong-noi-v', candidates));
	expect(answers.slice(0, 100)).toEqual(Array(100).fill(['phong-noi-vu']));
	expect(answers.slice(100).flat()).toEqual([]);
	expect(listed).toBe(100);
});

it('a word as long as a file means nothing', () => {
	expect(nearest('phòng '.repeat(40_000), ['phong-noi-vu', 'phòng '.repeat(40_001)])).toEqual([]);
});
