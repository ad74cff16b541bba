import { expect, it } from 'vitest';
import { duty } from '../fixtures/findings.ts';
import { someDocument, someLocality, someSources } from '../fixtures/register.ts';
import { indexOf } from '../register/index.ts';
import { buildRegister } from '../register/register.ts';
import { planView } from './data/plan.ts';
import { unitNews } from './news/news.ts';
import { assignmentView } from './page/assignment.ts';
import { documentRows } from './page/lists.ts';
import { workloadView } from './picture/workload.ts';
import { searchRecords } from './search/records.ts';

// What each place says of a duty that a later document calls off.

const plan = 'binh-tan/7679-qd-ubnd-2022';
const unit = 'binh-tan/phong-noi-vu';

function indexAfter(assignments: readonly object[], changes: readonly object[]) {
	const given = someDocument({ assignments });
	const later = someDocument({ number: '1/QĐ-UBND', issued: '01/08/2023', changes });
	const { register, findings } = buildRegister(someSources(someLocality([given, later])));
	expect(findings).toEqual([]);
	return indexOf(register);
}
const cancelled = [{ assignment: '7679-qd-ubnd-2022#1', cancel: 'true' }];
const said = 'Đã bãi bỏ, không còn hiệu lực từ ngày 01/08/2023, theo Quyết định 1/QĐ-UBND';

it('the rounds after the end are told nowhere as last days', () => {
	const index = indexAfter([{ ...duty, due: 'Định kỳ hàng quý' }], cancelled);
	const [one] = index.register.assignments;
	const [document] = index.register.documents;
	if (one === undefined || document === undefined) throw new Error('nothing was built');
	expect(assignmentView(index, one).deadline?.readings).toEqual(['Hằng quý, ngày cuối các kỳ: 31/03/2023, 30/06/2023']);
	const objective = planView(index, plan).goals[0]?.objectives[0];
	expect(objective?.other).toBe(
		`Thời hạn: Định kỳ hàng quý. Trang đọc là: Hằng quý, ngày cuối các kỳ: 31/03/2023, 30/06/2023. ${said}.`,
	);
});

it.each([
	['with a day', { due: 'Trong năm 2023' }, 'Trong năm 2023 (không còn hiệu lực từ ngày 01/08/2023)'],
	['without a time', {}, 'không còn hiệu lực từ ngày 01/08/2023'],
])('feeds and search say of a duty %s that it binds no longer', (_, written, due) => {
	const index = indexAfter([{ ...duty, ...written }], cancelled);
	const [document] = index.register.documents;
	if (document === undefined) throw new Error('nothing was built');
	expect(unitNews(index, unit).entries.find(({ title }) => title === duty.task)?.summary).toContain(said);
	expect(searchRecords(index, document).find(({ kind }) => kind === 'nhiem-vu')?.texts[2]).toBe(due);
});

it('the work of a unit does not count among what has no day what was called off before any day', () => {
	const kept = { ...duty, id: '2', due: 'thường xuyên' };
	const index = indexAfter([{ ...duty, due: 'Trong năm 2023' }, kept], cancelled);
	expect(workloadView(index, unit)).toMatchObject({ duties: 1, deadlines: 0, undatedDuties: 1 });
	expect(workloadView(indexAfter([{ ...duty, due: 'Trong năm 2023' }], cancelled), unit)).toBeNull();
});

it('what was due before the end still counts as work', () => {
	const index = indexAfter([{ ...duty, due: 'Định kỳ hàng quý' }], cancelled);
	expect(workloadView(index, unit)).toMatchObject({ duties: 1, deadlines: 2, undatedDuties: 0 });
});

it('a list of documents tells how many duties each changes', () => {
	const index = indexAfter([{ ...duty, due: 'Trong năm 2023' }], cancelled);
	expect(documentRows(index, [...index.documents.keys()]).map(({ name, changes }) => [name, changes])).toEqual([
		['Quyết định 1/QĐ-UBND', 1],
		['Quyết định 7679/QĐ-UBND', 0],
	]);
});

it('two changes of one duty by one document are two entries of the feed, of two ids', () => {
	const index = indexAfter(
		[{ ...duty, due: 'Trong năm 2023' }],
		[
			{ assignment: '7679-qd-ubnd-2022#1', task: 'Ban hành chương trình' },
			{ assignment: '7679-qd-ubnd-2022#1', cancel: 'true', day: '01/10/2023' },
		],
	);
	const ids = unitNews(index, unit).entries.map(({ id }) => id);
	expect(ids).toHaveLength(3);
	expect(new Set(ids).size).toBe(3);
});
