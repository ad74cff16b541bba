import { describe, expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { type Index, indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { seriesView } from './series-view.ts';

// Figures over time: a line joins a time with the next one of its kind, and what nobody published is a gap.

const aim = { id: '1', indicator: 'sipas', comparator: '>=', value: '90', measure: '%', text: 'Từ 90%.' };
const plan = someDocument({ targets: [aim] });

/** The register of reports, each with its figures, the first of which is issued in 2023. */
function indexWith(...reports: readonly (readonly object[])[]): Index {
	const documents = reports.map((measurements, at) =>
		someDocument({
			type: 'bao-cao',
			number: `${at + 2}/BC-UBND`,
			title: 'Số liệu',
			issued: `20/1${at % 3}/2025`,
			measurements,
		}),
	);
	return indexOf(buildRegister(someSources(someLocality([plan, ...documents]))).register);
}

const figure = (period: string, printed: string, more: object = {}) => ({
	indicator: 'sipas',
	period,
	printed,
	...more,
});
const view = (index: Index, at = 0) => seriesView(index, 'sipas', 'binh-tan', at);
const rowsOf = (index: Index) => view(index).rows.map((row) => ('missing' in row ? row.missing : row.period));

describe('a series', () => {
	it.each([
		['months', ['tháng 1/2023', 'tháng 4/2023'], 'tháng 02/2023 đến tháng 3/2023: chưa công bố số liệu (2 kỳ)'],
		['quarters', ['quý I năm 2023', 'quý III năm 2023'], 'quý II/2023: chưa công bố số liệu'],
		['halves', ['6 tháng đầu năm 2021', '6 tháng đầu năm 2023'], '6 tháng đầu năm 2022: chưa công bố số liệu'],
		['nine months', ['9 tháng đầu năm 2021', '9 tháng đầu năm 2023'], '9 tháng đầu năm 2022: chưa công bố số liệu'],
		['years', ['năm 2020', 'năm 2024'], 'năm 2021 đến năm 2023: chưa công bố số liệu (3 kỳ)'],
	])('of %s says which are missing, and no line crosses them', (_, [first = '', last = ''], missing) => {
		const index = indexWith([figure(first, '91%'), figure(last, '93%')]);
		expect(rowsOf(index)).toEqual([last, missing, first]);
		expect(view(index).picture?.segments).toEqual([]);
	});

	it('joins a time with the next of its kind, also where a longer time ends between them', () => {
		const index = indexWith([
			figure('quý I năm 2023', '91%'),
			figure('quý II năm 2023', '93%'),
			figure('6 tháng đầu năm 2023', '92%'),
		]);
		const { picture } = view(index);
		expect(picture?.points).toHaveLength(3);
		expect(picture?.segments).toHaveLength(1);
		expect(rowsOf(index)).toEqual(['6 tháng đầu năm 2023', 'quý II năm 2023', 'quý I năm 2023']);
	});

	it('does not join times of which sources say different things', () => {
		const index = indexWith(
			[figure('quý I năm 2023', '91%'), figure('quý II năm 2023', '93%')],
			[figure('quý II năm 2023', '89%', { via: 'inspection' })],
		);
		expect(view(index).picture?.points).toHaveLength(3);
		expect(view(index).picture?.segments).toEqual([]);
	});

	it('draws no words and nothing that is taken back, and its rows have both', () => {
		const index = indexWith(
			[figure('quý IV năm 2022', '90%'), figure('quý I năm 2023', 'gần 91%'), figure('quý II năm 2023', '93%')],
			[figure('quý II năm 2023', '95%', { corrects: '2-bc-ubnd-2025' })],
		);
		const { picture, rows } = view(index);
		expect(picture?.points.map(({ printed }) => printed)).toEqual(['90%', '95%']);
		const [quarter] = rows;
		if (quarter === undefined || 'missing' in quarter) throw new Error('the quarter has figures');
		expect(quarter.figures.map(({ printed, isCorrected }) => [printed, isCorrected])).toEqual([
			['93%', true],
			['95%', false],
		]);
		expect(quarter.figures[1]?.corrects?.printed).toBe('93%');
	});

	it('says of each figure how the target of its time stands by it', () => {
		const index = indexWith([figure('2023', '89,9%'), figure('6 tháng đầu năm 2023', '95%'), figure('2022', '80%')]);
		const told = view(index).rows.flatMap((row) =>
			'missing' in row ? [] : row.figures.map((one) => one.beside.map(({ words }) => words)),
		);
		expect(told).toEqual([['chưa đạt'], ['chưa xét: số liệu giữa kỳ'], []]);
	});

	it.each([
		['provisional', { status: 'provisional' }, 'chưa xét: số liệu sơ bộ'],
		['words', { printed: 'gần 95%' }, 'chưa xét: văn bản nói bằng lời, không nêu con số'],
	])('of one time says of what is %s that it decides nothing, though another figure does', (_, more, expected) => {
		const index = indexWith([figure('2023', '89%', more)], [figure('2023', '95%')]);
		const [row] = view(index).rows;
		if (row === undefined || 'missing' in row) throw new Error('the year has figures');
		expect(row.figures.map(({ beside }) => beside.map(({ words }) => words))).toEqual([[expected], ['đạt']]);
	});

	it('leads an early figure to the first milestone that is ahead', () => {
		const milestones = ['2022', '2024', '2025'].map((year) => ({
			by: `đến hết năm ${year}`,
			comparator: '>=',
			value: '60',
		}));
		const document = someDocument({ targets: [{ ...aim, comparator: undefined, value: undefined, milestones }] });
		const report = someDocument({
			type: 'bao-cao',
			number: '2/BC-UBND',
			issued: '20/12/2023',
			measurements: [figure('2023', '50%')],
		});
		const index = indexOf(buildRegister(someSources(someLocality([document, report]))).register);
		const told = view(index).rows.flatMap((row) =>
			'missing' in row ? [] : row.figures.flatMap(({ beside }) => beside),
		);
		expect(told.map(({ asked, words }) => [asked, words])).toEqual([
			['đến hết năm 2024: từ 60% trở lên', 'chưa xét: số liệu giữa kỳ'],
		]);
	});

	it('of one time alone has no drawing, which would say no more than its words', () => {
		expect(view(indexWith([figure('2023', '95%')])).picture).toBeNull();
	});

	it('of a unit or a scope is another one than that of the whole, and has no line of what the whole has to reach', () => {
		const index = indexWith(
			['2022', '2023'].flatMap((year) => [
				figure(year, '95%', { unit: 'phuong-an-lac' }),
				figure(year, '92%', { scope: 'lĩnh vực đất đai' }),
				figure(year, '91%'),
			]),
		);
		const names = [0, 1, 2].map((at) => [view(index, at).name, view(index, at).picture?.aims.length]);
		expect(new Map(names as [string, number][])).toEqual(
			new Map([
				['Quận Bình Tân, lĩnh vực đất đai', 0],
				['Quận Bình Tân', 1],
				['Quận Bình Tân, Ủy ban nhân dân phường An Lạc', 0],
			]),
		);
	});
});
