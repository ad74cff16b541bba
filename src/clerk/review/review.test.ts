import { describe, expect, it } from 'vitest';
import { registerOf } from '../../fixtures/findings.ts';
import { someDocument, someLocality } from '../../fixtures/register.ts';
import { indexOf } from '../../register/index.ts';
import { reviewOf } from './review.ts';
import { reviewCounts, reviewMarkdown, reviewText } from './told.ts';

const task = { id: '1', task: 'Công khai thủ tục', leads: ['phong-noi-vu'], due: 'trước ngày 30/6/2023' };
const other = { id: '2', task: 'Rà soát quy trình', leads: ['phong-noi-vu'], due: 'trong năm 2023' };

const indexWith = (...documents: Parameters<typeof someLocality>[0] & object) =>
	indexOf(registerOf(someLocality(documents)).register);
const of = (...assignments: object[]) => someDocument({ assignments });

describe('what a change does to the register', () => {
	it('is nothing where nothing differs', () => {
		const review = reviewOf(indexWith(of(task, other)), indexWith(of(task, other)));
		expect(review).toEqual({ documents: [], units: [], indicators: [] });
		expect(reviewText(review, 'main')).toBe('So với “main”: Sổ theo dõi không thay đổi.\n');
	});

	it('names what was added, removed and moved, with the words before and after', () => {
		const moved = { ...task, due: 'trước ngày 30/9/2023' };
		const added = { ...other, id: '3', task: 'Báo cáo kết quả' };
		const review = reviewOf(indexWith(of(task, other)), indexWith(of(moved, added)));
		expect(review.documents[0]?.assignments.map(({ kind, name }) => [kind, name])).toEqual([
			['moved', 'Nhiệm vụ 1'],
			['added', 'Nhiệm vụ 3'],
			['removed', 'Nhiệm vụ 2'],
		]);
		expect(reviewText(review, 'main')).toContain(
			'Nhiệm vụ 1. Thời hạn: “trước ngày 30/6/2023” → “trước ngày 30/9/2023”',
		);
		expect(reviewCounts(review)).toBe('1 văn bản thay đổi, 1 nhiệm vụ đổi thời hạn, 1 nhiệm vụ thêm, 1 nhiệm vụ bỏ.');
	});

	it('is no move where other words are read alike', () => {
		const same = { ...other, due: 'năm 2023' };
		const [document] = reviewOf(indexWith(of(task, other)), indexWith(of(task, same))).documents;
		expect(document?.assignments.map(({ kind }) => kind)).toEqual(['edited']);
	});

	it('names a document that came or went, and not what it holds one by one twice', () => {
		const [came] = reviewOf(indexWith(), indexWith(of(task))).documents;
		expect([came?.kind, came?.assignments.length]).toEqual(['added', 1]);
		const [went] = reviewOf(indexWith(of(task)), indexWith()).documents;
		expect([went?.kind, went?.assignments.map(({ kind }) => kind)]).toEqual(['removed', ['removed']]);
	});
});

describe('as Markdown', () => {
	it('shows signs of the content as they are', () => {
		const odd = { ...task, task: 'Đạt *100%* [xem](x) <b> | `a`' };
		const told = reviewMarkdown(reviewOf(indexWith(of(task)), indexWith(of(odd))), 'main');
		expect(told).toContain('\\*100%\\* \\[xem]\\(x) \\<b>');
	});

	it('has at most what a comment of a forge holds, and says how much is left out', () => {
		const many = (due: string) =>
			of(
				...Array.from({ length: 2000 }, (_, at) => ({
					...task,
					id: `${at + 1}`,
					task: `Việc ${at} ${'dài '.repeat(40)}`,
					due,
				})),
			);
		const told = reviewMarkdown(reviewOf(indexWith(), indexWith(many('trong năm 2023'))), 'main');
		expect(told.length).toBeLessThanOrEqual(65_536);
		expect(told).toMatch(/Còn \d+ thay đổi khác/);
	});
});
