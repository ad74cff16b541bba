import { expect, it } from 'vitest';
import { duty } from '../fixtures/findings.ts';
import { someDocument, someLocality, someSources } from '../fixtures/register.ts';
import { indexOf } from '../register/index.ts';
import { buildRegister } from '../register/register.ts';
import { planView } from './data/plan.ts';
import { allNews, unitNews } from './news/news.ts';
import { assignmentView } from './page/assignment.ts';
import { documentRows } from './page/lists.ts';
import { workloadView } from './picture/workload.ts';
import { searchRecords } from './search/records.ts';

// What each place says of a duty that a later document changes or calls off.

const plan = 'binh-tan/7679-qd-ubnd-2022';
const unit = 'binh-tan/phong-noi-vu';

function indexAfter(assignments: readonly object[], changes: readonly object[]) {
	const given = someDocument({ assignments });
	const later = someDocument({ number: '1/QĐ-UBND', issued: '01/08/2023', changes });
	const { register, findings } = buildRegister(someSources(someLocality([given, later])));
	// One of the changes repeats the deadline in force, of which its writer is warned.
	expect(findings.filter(({ code }) => code !== 'change-to-same')).toEqual([]);
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

it('feeds announce that a document was replaced, to all and to those who lose a duty by it', () => {
	const given = someDocument({
		assignments: [
			{ ...duty, due: 'Trong năm 2023' },
			{ ...duty, id: '2' },
		],
	});
	const later = someDocument({
		number: '1/QĐ-UBND',
		issued: '01/08/2023',
		effective: '15/08/2023',
		basis: [{ number: '7679/QĐ-UBND', title: 'Kế hoạch', issued: '30/12/2022', relation: 'replaces' }],
	});
	const { register, findings } = buildRegister(someSources(someLocality([given, later])));
	expect(findings).toEqual([]);
	const index = indexOf(register);
	expect(allNews(index).entries.find(({ id }) => id.includes('1-qd-ubnd-2023'))?.summary).toBe(
		'Thay thế Quyết định 7679/QĐ-UBND từ ngày 15/08/2023.',
	);
	const entries = (id: string) => unitNews(index, id).entries.filter(({ title }) => title.includes('thay thế'));
	expect(entries(unit)).toMatchObject([
		{
			path: '/van-ban/binh-tan/1-qd-ubnd-2023/',
			title: 'Văn bản giao đã được thay thế: Quyết định 7679/QĐ-UBND',
			summary:
				'Theo Quyết định 1/QĐ-UBND ngày 01/08/2023. Có hiệu lực từ ngày 15/08/2023. Từ ngày 15/08/2023, 2 nhiệm vụ mà văn bản đó giao cho đơn vị hết hiệu lực; thời hạn đã đến trước đó giữ nguyên.',
		},
	]);
	expect(entries('binh-tan/phong-tu-phap')).toEqual([]);
});

it('a document is found by what it changes of others', () => {
	const index = indexAfter(
		[{ ...duty, task: 'Số hóa hồ sơ.', due: 'Quý I năm 2023' }],
		[{ assignment: '7679-qd-ubnd-2022#1', to: 'Quý IV năm 2023', reason: 'Chờ đấu thầu' }],
	);
	const later = index.documents.get('binh-tan/1-qd-ubnd-2023');
	if (later === undefined) throw new Error('it was built');
	expect(searchRecords(index, later)[0]?.texts.at(-1)).toBe(
		'Quyết định 7679/QĐ-UBND, nhiệm vụ 1: Số hóa hồ sơ; thời hạn trước là “Quý I năm 2023”, nay là “Quý IV năm 2023”; Lý do: Chờ đấu thầu',
	);
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

it('words of a later document are not told as those of the first one', () => {
	const index = indexAfter(
		[{ ...duty, due: 'Trong năm 2023' }],
		[{ assignment: '7679-qd-ubnd-2022#1', to: 'Quý IV năm 2023', day: '01/10/2023' }],
	);
	const counted = 'Đã tính các thay đổi theo Quyết định 1/QĐ-UBND.';
	const [changed, given] = unitNews(index, unit).entries;
	expect(given?.summary).toContain(`Thời hạn theo văn bản: Quý IV năm 2023. ${counted}`);
	expect(changed?.summary).toContain('Theo Quyết định 1/QĐ-UBND ngày 01/08/2023. Có hiệu lực từ ngày 01/10/2023.');
	expect(planView(index, plan).goals[0]?.objectives[0]?.other).toContain(counted);
});

it('what is as it was given has no such words', () => {
	const index = indexAfter([{ ...duty, due: 'Trong năm 2023' }], []);
	expect(unitNews(index, unit).entries[0]?.summary).not.toContain('thay đổi');
	expect(planView(index, plan).goals[0]?.objectives[0]?.other).not.toContain('thay đổi');
});

it('feeds tell under what condition and with which exceptions a duty binds, and which lead has no time', () => {
	const given = {
		...duty,
		leads: ['phong-noi-vu', 'van-phong'],
		dues: [{ lead: 'van-phong', due: 'Trong năm 2023' }],
		condition: 'khi có đơn',
		exceptions: ['phường An Lạc'],
	};
	const summary = unitNews(indexAfter([given], []), unit).entries[0]?.summary;
	expect(summary).toContain(
		'Văn bản không ghi thời hạn riêng cho: Phòng Nội vụ. Điều kiện: khi có đơn. Trừ: phường An Lạc.',
	);
});

it('a plan in StratML tells the month of issue, the last day in force and for how long rounds are worked out', () => {
	const document = someDocument({
		number: '2/KH-UBND',
		type: 'ke-hoach',
		issued: '7/2023',
		period: undefined,
		expires: '31/12/2024',
		assignments: [{ ...duty, due: 'trước ngày 20/11 hằng năm' }],
	});
	const given = someDocument({ number: '3/QĐ-UBND', issued: '01/08/2023' });
	const { register, findings } = buildRegister(someSources(someLocality([document, given])));
	expect(findings).toEqual([]);
	const view = planView(indexOf(register), `binh-tan/${document.slug}`);
	expect(view.other).toContain('Ban hành tháng 7/2023. Có hiệu lực đến hết ngày 31/12/2024.');
	expect(view.goals[0]?.objectives[0]?.other).toContain(
		'văn bản không ghi thời gian kết thúc: trang tính các kỳ của năm 2023 và 2024.',
	);
});
