import { describe, expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { type Index, indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { documentEmbed, documentEmbedHeight, documentEmbeds } from './document.ts';
import { unitEmbed, unitEmbedHeight } from './unit.ts';

// What other sites show of a document and of a unit says how the work stands, and where more is told.

const plan = 'binh-tan/7679-qd-ubnd-2022';
const office = 'binh-tan/phong-noi-vu';
const duties = Array.from({ length: 12 }, (_, at) => ({
	id: String(at + 1),
	task: 'Kiểm tra',
	leads: ['phong-noi-vu'],
	due: 'trước ngày 01/7/2023',
}));
const given = someDocument({ assignments: [...duties, { ...duties[0], id: '13', due: 'Trong năm 2024' }] });
const report = (results: readonly object[]) =>
	someDocument({ type: 'bao-cao', number: '45/BC-UBND', title: 'Kết quả', issued: '20/7/2023', results });
const done = (count: number, day = '20/6/2023') =>
	duties.slice(0, count).map(({ id }) => ({ assignment: `7679-qd-ubnd-2022#${id}`, state: 'done', day }));

function indexWith(day: string, ...documents: (typeof given)[]): Index {
	const { register, findings } = buildRegister(someSources(someLocality([given, ...documents])));
	expect(findings).toEqual([]);
	return indexOf(register, new Map(), day);
}

const told = 'Theo 1 báo cáo, mới nhất 20/07/2023: 12 lượt đã hết hạn, ';

describe('the summary of a document and of a unit', () => {
	it.each([
		['that all is done, all', 12, `${told}12 trên 12 hoàn thành đúng hạn (100%).`],
		['that one is done, one', 1, `${told}1 trên 12 hoàn thành đúng hạn (8,3%); 11 chưa công bố kết quả.`],
	])('say of a report %s in as many as were due', (_, count, expected) => {
		const index = indexWith('2023-08-01', report(done(count)));
		expect(documentEmbed(index, plan).results).toEqual({ href: `/van-ban/${plan}/ket-qua/`, text: expected });
		expect(unitEmbed(index, office).results).toEqual({ href: `/don-vi/${office}/ket-qua/`, text: expected });
	});

	it('say that the site has no report, and that this is not that nothing was done', () => {
		const index = indexWith('2023-08-01');
		expect(documentEmbed(index, plan).results?.text).toBe(
			'Trang chưa có báo cáo nào về văn bản này. Không có nghĩa là chưa làm.',
		);
		expect(unitEmbed(index, office).results?.text).toBe(
			'Trang chưa có báo cáo nào về nhiệm vụ của đơn vị này. Không có nghĩa là chưa làm.',
		);
	});

	it('give no rate before anything was due', () => {
		const early = someDocument({
			type: 'bao-cao',
			number: '4/BC-UBND',
			issued: '20/3/2023',
			results: done(1, '10/3/2023'),
		});
		expect(documentEmbed(indexWith('2023-04-01', early), plan).results?.text).toBe(
			'Theo 1 báo cáo, mới nhất 20/03/2023: 1 đúng hạn, 12 còn trong hạn.',
		);
	});

	it('say nothing of results where nothing was given', () => {
		const index = indexWith('2023-08-01', report(done(1)));
		expect(unitEmbed(index, 'binh-tan/phong-tu-phap').results).toBeNull();
		expect(documentEmbeds(index)).toEqual([[`/nhung/van-ban/${plan}/`, plan]]);
		expect(documentEmbedHeight(index, 'binh-tan/45-bc-ubnd-2023')).toBeNull();
	});

	it('have a height that no day changes', () => {
		const [one, other] = ['2023-08-01', '2023-09-30'].map((day) => indexWith(day, report(done(3))));
		if (one === undefined || other === undefined) throw new Error('two were built');
		expect(documentEmbedHeight(one, plan)).toBe(documentEmbedHeight(other, plan));
		expect(unitEmbedHeight(one, office)).toBe(unitEmbedHeight(other, office));
	});
});
