import { expect, it } from 'vitest';
import { someIndexWithPast, someVersion } from '../../fixtures/register.ts';
import { indexOf } from '../../register/index.ts';
import { formerDeadlines, historyView } from './history.ts';

const id = 'binh-tan/7679-qd-ubnd-2022';
const duty = { id: '1', task: 'Ban hành kế hoạch', leads: ['phong-noi-vu'], due: 'Quý I' };
const aim = { id: '3.1', indicator: 'sipas', comparator: '>=', value: '95', measure: '%', text: 'Từ 95%.' };

/** The history of a document with these versions, oldest first, as lines of text by day. */
function told(...versions: ReturnType<typeof someVersion>[]) {
	const view = historyView(someIndexWithPast(versions), id);
	return view?.days.map(({ day, changes }) => [
		day,
		changes.map(({ name, what, parts }) => [
			name,
			what,
			...parts.map((part) => `${part.name}: ${part.before} → ${part.after}`),
		]),
	]);
}

it('a document that is in no repository has no history', () => {
	const { register } = someIndexWithPast([someVersion('2023-01-05', {})]);
	expect(historyView(indexOf(register), id)).toBeNull();
});

it('a document that did not change says since when it is there', () => {
	const index = someIndexWithPast([someVersion('2023-01-05', { assignments: [duty] })]);
	expect(historyView(index, id)).toEqual({ since: '2023-01-05', days: [] });
});

it('what changed in assignments and targets stands by day, newest first, with the words before and after', () => {
	const second = [
		{ ...duty, due: 'Quý II' },
		{ ...duty, id: '2' },
	];
	expect(
		told(
			someVersion('2023-01-05', { assignments: [duty], targets: [aim] }),
			someVersion('2023-02-01', { assignments: [{ ...duty, due: 'Quý II' }], targets: [aim] }),
			someVersion('2023-03-01', { assignments: second, targets: [{ ...aim, value: '96' }] }),
			someVersion('2023-03-02', {
				title: 'Chỉ đổi trích yếu',
				assignments: second,
				targets: [{ ...aim, value: '96' }],
			}),
		),
	).toEqual([
		[
			'2023-03-01',
			[
				['Mức phải đạt 3.1', 'changed', 'Mức: từ 95% trở lên → từ 96% trở lên'],
				['Nhiệm vụ 2', 'added'],
			],
		],
		['2023-02-01', [['Nhiệm vụ 1', 'changed', 'Thời hạn: Quý I → Quý II']]],
	]);
});

it.each([
	['cooperationNote', 'Triển khai tại đơn vị', 'Nội dung phối hợp:  → Triển khai tại đơn vị'],
	['cooperating', ['phong-tu-phap', 'cac-phuong'], 'Phối hợp:  → Phòng Tư pháp; Ủy ban nhân dân các phường'],
	['leads', ['Trưởng phòng Tư pháp'], 'Chủ trì: Phòng Nội vụ quận Bình Tân → Phòng Tư pháp'],
	['leads', ['phong-da-bo'], 'Chủ trì: Phòng Nội vụ quận Bình Tân → phong-da-bo'],
	['deliverables', ['Kế hoạch', 'Báo cáo'], 'Sản phẩm:  → Kế hoạch; Báo cáo'],
	['field', 'the-che', 'Lĩnh vực:  → Cải cách thể chế'],
	['indicators', ['sipas'], 'Phục vụ chỉ tiêu:  → SIPAS'],
	['item', 'đoạn kết', 'Mục: 1 → đoạn kết'],
	['note', 'Bản gốc ghi nhầm.', 'Ghi chú:  → Bản gốc ghi nhầm.'],
])('a change of an assignment’s %s to %s is told', (key, value, line) => {
	const [[, [[, , ...lines] = []] = []] = []] =
		told(
			someVersion('2023-01-05', { assignments: [duty] }),
			someVersion('2023-02-01', { assignments: [{ ...duty, [key]: value }] }),
		) ?? [];
	expect(lines).toEqual([line]);
});

it.each([
	['comparator', '>', 'Mức: từ 95% trở lên → trên 95%'],
	['value', '31,5', 'Mức: từ 95% trở lên → từ 31,5% trở lên'],
	['measure', 'điểm', 'Mức: từ 95% trở lên → từ 95 điểm trở lên'],
	['scope', 'từng lĩnh vực', 'Phạm vi:  → từng lĩnh vực'],
	['level', 'phường', 'Cấp:  → phường'],
	['period', 'quý I năm 2023', 'Thời gian: 2023 → quý I năm 2023'],
	['responsible', ['phong-noi-vu'], 'Đơn vị chịu trách nhiệm:  → Phòng Nội vụ quận Bình Tân'],
	['exceptions', ['đất đai'], 'Ngoại lệ:  → đất đai'],
	['indicator', 'ho-so-tre-han', 'Chỉ tiêu: Mức độ hài lòng → Hồ sơ trễ hạn'],
	['item', 'II.3', 'Mục: 3.1 → II.3'],
	['text', 'Trên 95%.', 'Nội dung: Từ 95%. → Trên 95%.'],
])('a change of a target’s %s to %s is told', (key, value, line) => {
	const [[, [[, , ...lines] = []] = []] = []] =
		told(
			someVersion('2023-01-05', { targets: [aim] }),
			someVersion('2023-02-01', { targets: [{ ...aim, [key]: value }] }),
		) ?? [];
	expect(lines).toEqual([line]);
});

it('a deadline whose words stay and which the document’s period makes another is a changed deadline, told with both readings', () => {
	const versions = [
		someVersion('2023-01-05', { period: '2023 - 2024', assignments: [{ ...duty, due: 'Hằng năm' }] }),
		someVersion('2023-02-01', { period: '2023', assignments: [{ ...duty, due: 'Hằng năm' }] }),
	];
	const index = someIndexWithPast(versions);
	const before = 'Hằng năm (trang đọc là: Hằng năm, ngày cuối các kỳ: 31/12/2023, 31/12/2024)';
	const after = 'Hằng năm (trang đọc là: Hằng năm, ngày cuối các kỳ: 31/12/2023)';
	expect(historyView(index, id)?.days[0]?.changes[0]?.parts).toEqual([{ name: 'Thời hạn', before, after }]);
	const [assignment] = index.register.assignments;
	expect(assignment && formerDeadlines(index, assignment)).toEqual([{ text: before, until: '2023-02-01', by: null }]);
});

it('the deadlines that an assignment had stand latest first; other words for the same days are no other deadline', () => {
	const dues = ['Quý I', 'Quý II', 'Quý II năm 2023', 'Quý III'];
	const index = someIndexWithPast(
		dues.map((due, month) => someVersion(`2023-0${month + 1}-01`, { assignments: [{ ...duty, due }] })),
	);
	const [assignment] = index.register.assignments;
	expect(assignment && formerDeadlines(index, assignment)).toEqual([
		{ text: 'Quý II năm 2023', until: '2023-04-01', by: null },
		{ text: 'Quý I', until: '2023-02-01', by: null },
	]);
});

it('the changes of one day are told as one, and what was mended on the same day is not told', () => {
	const due = (words: string) => ({ assignments: [{ ...duty, due: words }] });
	const first = someVersion('2023-01-05', due('Quý I'));
	const wrong = someVersion('2023-02-01T10:00:00+07:00', due('Quý II'));
	expect(told(first, wrong, someVersion('2023-02-01T16:00:00+07:00', due('Quý III')))).toEqual([
		['2023-02-01', [['Nhiệm vụ 1', 'changed', 'Thời hạn: Quý I → Quý III']]],
	]);
	const mended = [first, wrong, someVersion('2023-02-01T16:00:00+07:00', due('Quý I'))];
	expect(told(...mended)).toEqual([]);
	const index = someIndexWithPast(mended);
	expect(index.register.assignments.flatMap((one) => formerDeadlines(index, one))).toEqual([]);
});

it('a day names every commit that changed something, and no other', () => {
	const due = (words: string, title = 'Kế hoạch') => ({ title, assignments: [{ ...duty, due: words }] });
	const index = someIndexWithPast([
		someVersion('2023-01-05', due('Quý I')),
		someVersion('2023-02-01T10:00:00+07:00', due('Quý II')),
		someVersion('2023-02-01T14:00:00+07:00', due('Quý III')),
		someVersion('2023-02-01T16:00:00+07:00', due('Quý III', 'Chỉ đổi trích yếu')),
	]);
	const site = { ...index.register.site, repository: 'https://git.example/noi-dung/' };
	const [day, ...others] = historyView({ ...index, register: { ...index.register, site } }, id)?.days ?? [];
	expect(others).toEqual([]);
	expect(day?.commits.map(({ href }) => href)).toEqual([
		'https://git.example/noi-dung/commit/20230201100000abcdef',
		'https://git.example/noi-dung/commit/20230201140000abcdef',
	]);
});

it('an assignment that was removed and is there again with another deadline shows the one that it had', () => {
	const index = someIndexWithPast([
		someVersion('2023-01-05', { assignments: [duty] }),
		someVersion('2023-02-01', { assignments: [] }),
		someVersion('2023-03-01', { assignments: [{ ...duty, due: 'Quý III' }] }),
	]);
	expect(index.register.assignments.flatMap((one) => formerDeadlines(index, one))).toEqual([
		{ text: 'Quý I', until: '2023-03-01', by: null },
	]);
});

it('a deadline that can be read no longer keeps its words', () => {
	expect(
		told(
			someVersion('2023-01-05', { assignments: [{ ...duty, due: 'sớm nhất có thể' }] }),
			someVersion('2023-02-01', { assignments: [duty] }),
		),
	).toEqual([['2023-02-01', [['Nhiệm vụ 1', 'changed', 'Thời hạn: sớm nhất có thể → Quý I']]]]);
});

it('a version that cannot be read is passed over, not taken for an empty document', () => {
	const unread = { ...someVersion('2023-02-01', null), gone: false };
	expect(
		told(someVersion('2023-01-05', { assignments: [duty] }), unread, someVersion('2023-03-01', { assignments: [] })),
	).toEqual([['2023-03-01', [['Nhiệm vụ 1', 'removed']]]]);
});

it('a commit is linked where the portal names its repository', () => {
	const index = someIndexWithPast([
		someVersion('2023-01-05', { assignments: [duty] }),
		someVersion('2023-02-01', { assignments: [] }),
	]);
	const site = { ...index.register.site, repository: 'https://git.example/noi-dung' };
	expect(historyView({ ...index, register: { ...index.register, site } }, id)?.days[0]?.commits).toEqual([
		{ name: '2023020', href: 'https://git.example/noi-dung/commit/20230201abcdef' },
	]);
	expect(historyView(index, id)?.days[0]?.commits[0]?.href).toBeNull();
});
