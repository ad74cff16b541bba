import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { someDocument } from '../../fixtures/register.ts';
import { builtWith, indexWith, scoring, someVersionOf } from '../../fixtures/scores.ts';
import { document } from '../../schemas/document.ts';
import { score, type WrittenScore } from '../../schemas/score.ts';
import { sheetFor } from '../files/new-sheet.ts';
import { readSheet } from '../files/read-sheet.ts';
import { workbookOf } from '../files/workbook.ts';
import { proposalOf } from '../import/proposal.ts';
import { reportOf } from '../import/report.ts';
import { type ScoreRow, scoreForm } from './column.ts';
import { scoreRows } from './rows.ts';

const plan = 'binh-tan/7679-qd-ubnd-2022';
const target = { indicator: 'sipas', comparator: '>=', value: '95', measure: '%', text: 'Từ 95%.', id: '1' };
const given = someDocument({ targets: [target] });
const before = scoring([
	{ unit: 'phong-noi-vu', total: '80' },
	{ unit: 'van-phong', total: '70' },
]);
const index = indexWith([given, before]);
const rows = scoreRows(index, plan, '2023-12-14');
const rowOf = (unit: string, part: string, written: Partial<ScoreRow> = {}): ScoreRow => {
	const own = rows.find(({ id, who }) => id === `chi-so-thu/2022#${part}` && who === `binh-tan/${unit}`);
	if (own === undefined) throw new Error(`no row ${unit} ${part}`);
	return { ...own, kind: own.kind || 'tự chấm', ...written };
};
const home = (part: string, written: Partial<ScoreRow> = {}) => rowOf('phong-noi-vu', part, written);
const read = async (...some: readonly ScoreRow[]) =>
	readSheet(index, 'bang.xlsx', await workbookOf([{ name: 'Kết quả', rows: [] }], [], some));

/** What a report with these scores becomes by a sheet with these rows. */
async function brought(text: string, ...some: readonly ScoreRow[]) {
	const sheet = await read(...some);
	const receiver = {
		id: 'binh-tan/45-bc-ubnd-2023',
		locality: 'binh-tan',
		basis: [],
		file: 'a.mdx',
		text,
		written: [],
		measured: [],
		scored: scoresIn(text),
		found: [],
		tried: (next: string) => {
			const written = { number: '45/BC-UBND', type: 'bao-cao', issued: '20/12/2023', scores: rawScores(next) };
			return builtWith([given, before, someDocument(written)]).findings;
		},
	};
	const names = { sheet: 'bang.xlsx', document: 'a.mdx', isWriting: true };
	return {
		report: reportOf(index, sheet, receiver, names),
		...proposalOf(index, [], receiver, [], sheet.scores?.points),
	};
}
const rawScores = (text: string): object[] => {
	const data = parse(text.split('---\n')[1] ?? '', { schema: 'failsafe' }) as { scores?: object[] };
	return data.scores ?? [];
};
const scoresIn = (text: string): WrittenScore[] => rawScores(text).map((one) => score.parse(one));
const empty = '---\ntype: bao-cao\n---\n';

describe('the rows of a report', () => {
	it('are the total, the fields and the criteria of each unit that was scored before, and state nothing', () => {
		expect(rows.filter(({ who }) => who === 'binh-tan/van-phong').map(({ criterion }) => criterion)).toEqual([
			'Tổng điểm (tối đa 100)',
			'Cải cách thủ tục hành chính (tối đa 40)',
			'1.1. Giải quyết hồ sơ (tối đa 25)',
			'1.1.1. Đúng hạn (tối đa 15)',
			'1.1.2. Xin lỗi (tối đa 10)',
			'1.2. Niêm yết (tối đa 15)',
			'Chính quyền số (tối đa 40)',
			'2.1. Dịch vụ công (tối đa 40)',
			'Mức độ hài lòng (tối đa 20)',
		]);
		expect(new Set(rows.map(({ who }) => who))).toEqual(new Set(['binh-tan/phong-noi-vu', 'binh-tan/van-phong']));
		expect(rows.map(({ points, evidence, note }) => [points, evidence, note].join('')).join('')).toBe('');
		expect(new Set(rows.map(({ period }) => period))).toEqual(new Set(['2023']));
		expect(rows.filter(({ kind }) => kind !== '').map(({ kind, id }) => [kind, id])).toEqual([
			['điều tra', 'chi-so-thu/2022#hai-long'],
			['điều tra', 'chi-so-thu/2022#hai-long'],
		]);
	});

	it('are of the newest version of the year or before, and of no index that has nothing to do with the document', () => {
		const versions = ['chi-so-thu/2021', 'chi-so-thu/2022', 'chi-so-thu/2024'].map((id) => someVersionOf(id));
		const other = someVersionOf('chi-so-khac/2022', { indicator: undefined });
		const known = indexWith([given], null, [...versions, other]);
		const shown = (day: string) => new Set(scoreRows(known, plan, day).map(({ id }) => id.split('#')[0]));
		expect(shown('2023-12-14')).toEqual(new Set(['chi-so-thu/2022']));
		expect(shown('2024-01-14')).toEqual(new Set(['chi-so-thu/2024']));
		expect(shown('2020-12-14')).toEqual(new Set());
	});

	it('name no unit where none was scored before: the clerk does', async () => {
		const own = scoreRows(indexWith([given]), plan, '2023-12-14');
		expect([own.length, own[0]?.unit]).toEqual([9, '']);
		const [total] = own;
		if (total === undefined) throw new Error('no row');
		const { scores } = await read({ ...total, kind: 'tự chấm', points: '90', unit: 'Phòng Nội vụ quận Bình Tân' });
		expect(scores?.problems).toEqual([]);
		expect(scores?.points.map(({ unit }) => unit)).toEqual(['binh-tan/phong-noi-vu']);
	});

	it.each([
		['month', '2023-05-14', 'Tháng 5 năm 2023'],
		['year', '2023-12-14', '2023'],
		['year', '2023-07-14', ''],
		['quarter', '2023-05-14', 'Quý II năm 2023'],
	])('of what is scored each %s are of %s: %s', (every, day, period) => {
		const known = indexWith([given], null, [someVersionOf('chi-so-thu/2022', { every })]);
		expect(scoreRows(known, plan, day)[0]?.period).toBe(period);
	});

	it('are a page of the sheet of a report', async () => {
		const { bytes, scores: count } = await sheetFor(index, plan, '2023-12-14');
		const { scores, sheets } = await readSheet(index, 'bang.xlsx', bytes);
		expect([count, scores?.empty, scores?.points, scores?.problems]).toEqual([18, 18, [], []]);
		expect(sheets).toContain('Điểm');
	});
});

describe('a filled sheet', () => {
	const filled = [
		home('', { points: '85,5' }),
		home('1.1.1', { points: '0', evidence: '120/QĐ-UBND; 121/QĐ-UBND', note: 'Mục II.' }),
		home('1.2', { points: ' ' }),
		home('hai-long', { points: '18' }),
	];

	it('states what is filled in: an empty cell is never a score, and zero is one', async () => {
		const { report, text } = await brought(empty, ...filled);
		expect(text).toBe(
			[
				'---',
				'type: bao-cao',
				'scores:',
				'  - index: chi-so-thu/2022',
				'    period: "2023"',
				'    unit: phong-noi-vu',
				'    kind: self',
				'    total: 85,5',
				'    items:',
				'      - criterion: 1.1.1',
				'        points: "0"',
				'        evidence:',
				'          - 120/QĐ-UBND',
				'          - 121/QĐ-UBND',
				'        note: Mục II.',
				'  - index: chi-so-thu/2022',
				'    period: "2023"',
				'    unit: phong-noi-vu',
				'    kind: survey',
				'    items:',
				'      - criterion: hai-long',
				'        points: "18"',
				'---',
				'',
			].join('\n'),
		);
		expect(report.lines.slice(-6)).toEqual([
			'3 điểm; 1 dòng điểm để trống: báo cáo không nêu',
			'So với văn bản: 3 điểm mới, 0 thay đổi, 0 đã có như vậy.',
			'  mới: Chỉ số thử, Phòng Nội vụ, Tổng điểm, tự chấm, 2023: 85,5',
			'  mới: Chỉ số thử, Phòng Nội vụ, 1.1.1, tự chấm, 2023: 0, 120/QĐ-UBND; 121/QĐ-UBND, Mục II.',
			'  mới: Chỉ số thử, Phòng Nội vụ, hai-long, điều tra, 2023: 18',
			'Đã ghi vào a.mdx. Chạy lệnh check để kiểm tra.',
		]);
		expect(document.shape.scores.safeParse(rawScores(text ?? '')).success).toBe(true);
	});

	it('brought again changes nothing', async () => {
		const { text } = await brought(empty, ...filled);
		const again = await brought(text ?? '', ...filled);
		expect([again.text, again.scores.same, again.scores.put]).toEqual([text, 3, []]);
	});

	it('names every mistake at its row and column, and such a row states nothing', async () => {
		const { scores } = await read(
			home('', { points: '', note: 'Chưa chấm.' }),
			home('tthc', { points: '30', kind: 'tự đánh giá' }),
			home('1.1', { points: '20', kind: '' }),
			home('1.1.1', { points: '10', id: 'chi-so-thu/2022#9.9' }),
			home('1.1.2', { points: '10', unit: 'Phòng Không Có' }),
			home('', { points: '80', evidence: '120/QĐ-UBND' }),
			home('1.2', { points: '10' }),
			home('1.2', { points: '11' }),
			home('1.1.2', { points: '10', criterion: home('1.2').criterion }),
			home('', { points: '80', index: 'Chỉ số thử (2023)' }),
		);
		expect(scores?.points).toHaveLength(2);
		expect(scores?.problems.map(({ place, code }) => `${place?.row} ${place?.label} ${code}`)).toEqual([
			'2 Điểm sheet-without-points',
			'3 Loại sheet-unknown-score-kind',
			'4 Loại sheet-unknown-score-kind',
			'5 Tiêu chí sheet-unknown-line',
			'6 Đơn vị sheet-unknown-unit',
			'7 Minh chứng sheet-evidence-of-total',
			'10 Tiêu chí sheet-row-differs',
			'11 Chỉ số sheet-row-differs',
			'9 Điểm sheet-row-twice',
		]);
	});

	it('is refused at the row of what the check would refuse', async () => {
		const { report } = await brought(
			empty,
			home('', { points: '50' }),
			home('1.2', { points: '15,5' }),
			rowOf('van-phong', '2.1', { points: '1', period: 'Quý V năm 2023' }),
		);
		expect(report.text).toBeNull();
		const places = report.lines.filter((one) => one.includes('  lỗi  ')).map((one) => one.split('  lỗi')[0]);
		expect(places).toEqual([
			'bang.xlsx, trang tính “Điểm”, dòng 3, cột Điểm',
			'bang.xlsx, trang tính “Điểm”, dòng 4, cột Kỳ',
		]);
	});

	it('takes no error or day of the spreadsheet for points', async () => {
		expect(scoreForm.filled).toEqual(['period', 'kind', 'points', 'evidence', 'note']);
		const { scores } = await read(home('1.2', { points: '#REF!' }));
		expect(scores?.points).toEqual([]);
		expect(scores?.problems.map(({ code }) => code)).toEqual(['sheet-no-value']);
	});
});

describe('what a document states already', () => {
	const kept = [
		'---',
		'type: bao-cao',
		'scores:',
		'  - { index: chi-so-thu/2022, period: năm 2023, item: "5", unit: phong-noi-vu, kind: self, total: "85", rank: "2", class: Tốt, items: [{ criterion: "1.2", points: "12", evidence: [1/QĐ-UBND], remedies: [7679-qd-ubnd-2022#6.11], note: Thiếu. }] }',
		'  - { index: chi-so-thu/2022, period: "2023", unit: van-phong, kind: appraised, class: Khá }',
		'---',
		'',
	].join('\n');

	it('keeps what no row has; a note goes with the points that it was of, evidence stays', async () => {
		const { text, scores } = await brought(kept, home('1.2', { points: '13' }), home('1.1', { points: '20' }));
		expect(scores.changed.map(({ before: { points }, after }) => [points, after.points])).toEqual([['12', '13']]);
		const [own, other, ...more] = scoresIn(text ?? '');
		expect(more).toEqual([]);
		expect(other).toMatchObject({ unit: 'van-phong', class: 'Khá' });
		expect(own).toMatchObject({ item: '5', total: 85, rank: 2, class: 'Tốt' });
		expect(own?.items).toEqual([
			{ criterion: '1.2', points: 13, evidence: ['1/QĐ-UBND'], remedies: ['7679-qd-ubnd-2022#6.11'] },
			{ criterion: '1.1', points: 20, evidence: [], remedies: [] },
		]);
	});

	it('is taken back by no empty cell', async () => {
		expect((await brought(kept, home('1.2', { points: '' }))).text).toBe(kept);
		expect((await brought(kept, home('1.2', { points: '12' }), home('', { points: '85' }))).text).toBe(kept);
	});

	it('stays beside the same points of another kind', async () => {
		const { text, scores } = await brought(kept, home('1.2', { points: '11', kind: 'thẩm định' }));
		expect([scores.added.length, scores.changed]).toEqual([1, []]);
		expect(scoresIn(text ?? '').map(({ kind }) => kind)).toEqual(['self', 'appraised', 'appraised']);
	});

	it('is changed in its own lines alone', async () => {
		const written = [
			'---',
			'scores:',
			'  - index: chi-so-thu/2022',
			'    period:   năm 2023',
			'    unit: phong-noi-vu',
			'    kind: self',
			'    total: "85"',
			'    items:',
			'      # mục 1.2',
			'      - criterion: "1.2"',
			'        points: "12"',
			'        evidence: [1/QĐ-UBND]',
			'        note: >-',
			'          Thiếu',
			'          báo cáo.',
			'    rank: "2"',
			'---',
			'',
		].join('\n');
		const item = '      - criterion: "1.1"\n        points: "20"\n';
		const { text } = await brought(
			written,
			home('1.2', { points: '12', evidence: '1/QĐ-UBND; 2/QĐ-UBND' }),
			home('1.1', { points: '20' }),
		);
		expect(text).toBe(
			written.replace('[1/QĐ-UBND]', '[1/QĐ-UBND, 2/QĐ-UBND]').replace('    rank:', `${item}    rank:`),
		);
		const other = await brought(written, home('1.2', { points: '13' }), home('', { points: '86' }));
		expect(other.text).toBe(
			written
				.replace('"12"', '"13"')
				.replace('"85"', '"86"')
				.replace('        note: >-\n          Thiếu\n          báo cáo.\n', ''),
		);
	});
});
