import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Cited, citationText, toBibtex, toRis } from './citation.ts';

const item: Cited = {
	by: 'Ủy ban nhân dân quận Bình Tân',
	issued: '2022-12-30',
	name: 'Quyết định 7679/QĐ-UBND, mục 1.2.1',
	site: 'Minh Bạch',
	address: 'https://minhbach.example/van-ban/binh-tan/7679-qd-ubnd-2022/1.2.1/',
	today: '2026-11-29',
};

it('a citation says who, in which year, what, where and when it was read', () => {
	expect(citationText(item)).toBe(
		'Ủy ban nhân dân quận Bình Tân (2022), Quyết định 7679/QĐ-UBND, mục 1.2.1, Minh Bạch, ' +
			'https://minhbach.example/van-ban/binh-tan/7679-qd-ubnd-2022/1.2.1/, truy cập ngày 29/11/2026.',
	);
});

it('a page without a day is cited without a year', () => {
	const page = { ...item, issued: null };
	expect(citationText(page)).toMatch(/^Ủy ban nhân dân quận Bình Tân, Quyết định/);
	expect(toBibtex(page)).not.toMatch(/^ {2}(year|month) =/m);
	expect(toRis(page)).not.toMatch(/^(PY|DA) {2}-/m);
});

it('BibTeX has one entry with a key from the address, author and title as they are written', () => {
	expect(toBibtex(item)).toBe(
		[
			'@misc{binh-tan-7679-qd-ubnd-2022-1.2.1,',
			'  author = {{Ủy ban nhân dân quận Bình Tân}},',
			'  title = {{Quyết định 7679/QĐ-UBND, mục 1.2.1}},',
			'  year = {2022},',
			'  month = {12},',
			'  howpublished = {Minh Bạch},',
			'  url = {https://minhbach.example/van-ban/binh-tan/7679-qd-ubnd-2022/1.2.1/},',
			'  urldate = {2026-11-29},',
			'  language = {vietnamese}',
			'}',
			'',
		].join('\n'),
	);
});

it('RIS begins with the type, ends with ER, and names the day as references do', () => {
	const lines = toRis(item).split('\r\n');
	expect(lines[0]).toBe('TY  - ELEC');
	expect(lines).toContain('DA  - 2022/12/30');
	expect(lines.slice(-2)).toEqual(['ER  - ', '']);
});

it('whatever a name holds, braces of BibTeX stay balanced and RIS has a line a tag', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (by, name) => {
			const one = { ...item, by, name };
			const bibtex = toBibtex(one);
			expect(bibtex.split('{').length).toBe(bibtex.split('}').length);
			for (const line of toRis(one).split('\r\n').slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z\d] {2}- /);
		}),
	);
});
