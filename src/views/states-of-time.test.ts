import { expect, it } from 'vitest';
import { duty } from '../fixtures/findings.ts';
import { someDocument, someLocality, someSources } from '../fixtures/register.ts';
import { indexOf } from '../register/index.ts';
import { buildRegister } from '../register/register.ts';
import { undatedIn } from './calendar/undated.ts';
import { planView } from './data/plan.ts';
import { records } from './data/records.ts';
import { unitNews } from './news/news.ts';
import { assignmentView } from './page/assignment.ts';
import { searchRecords } from './search/records.ts';

// What each place says of a time that a document states, in each way in which it may state one.

const none = 'Văn bản không ghi thời hạn';
const inWords = 'trang không quy ra ngày';

/** `isWhole`: every part of it is a day. */
const states: readonly {
	name: string;
	written: Record<string, string>;
	words: string | null;
	isRead: boolean;
	isWhole: boolean;
}[] = [
	{
		name: 'a day',
		written: { due: 'trước ngày 15/7/2023' },
		words: 'trước ngày 15/7/2023',
		isRead: true,
		isWhole: true,
	},
	{ name: 'an event', written: { due: 'khi có phát sinh' }, words: 'khi có phát sinh', isRead: true, isWhole: false },
	{
		name: 'a day and an event',
		written: { due: 'Khi phát sinh. Định kỳ hàng quý' },
		words: 'Khi phát sinh',
		isRead: true,
		isWhole: false,
	},
	{
		name: 'words',
		written: { dueInWords: 'theo tiến độ dự án' },
		words: 'theo tiến độ dự án',
		isRead: false,
		isWhole: false,
	},
	{ name: 'nothing', written: {}, words: null, isRead: false, isWhole: false },
];

it.each(states)('every place says of $name what the document says', ({ written, words, isRead, isWhole }) => {
	const document = someDocument({ assignments: [{ ...duty, ...written }] });
	const { register, findings } = buildRegister(someSources(someLocality([document])));
	expect(findings).toEqual([]);
	const index = indexOf(register);
	const [assignment] = register.assignments;
	const [entry] = register.documents;
	if (assignment === undefined || entry === undefined) throw new Error('nothing was built');

	const view = assignmentView(index, assignment);
	expect(view.deadline?.lines.join() ?? null).toEqual(words === null ? null : expect.stringContaining(words));
	expect(view.deadline?.inWords ?? null).toBe(words === null ? null : !isRead);
	expect((view.deadline?.readings ?? []).length > 0).toBe(isRead);

	const summary = unitNews(index, 'binh-tan/phong-noi-vu').entries[0]?.summary ?? '';
	expect(summary.includes(none)).toBe(words === null);
	expect(summary.includes(inWords)).toBe(words !== null && !isRead);
	expect(summary).toContain(words ?? none);

	const undated = JSON.stringify(undatedIn(index).documents);
	expect(undatedIn(index).count).toBe(isWhole ? 0 : 1);
	expect(undated.includes(none)).toBe(words === null);
	expect(undated.includes(inWords)).toBe(words !== null && !isRead);

	const plan = JSON.stringify(planView(index, entry.id));
	expect(plan.includes('Trang đọc là')).toBe(isRead);
	expect(plan.includes('Trang không quy ra ngày')).toBe(words !== null && !isRead);
	if (words !== null) expect(plan).toContain(words);

	const [record] = [...records(index, 'assignments')];
	expect(record?.deadline === null).toBe(words === null);
	expect((record?.deadline?.phases ?? []).length > 0).toBe(isRead);

	const searched = JSON.stringify(searchRecords(index, entry).filter(({ kind }) => kind === 'nhiem-vu'));
	expect(searched.includes('ghi thời hạn')).toBe(false);
	if (words !== null) expect(searched).toContain(words);
});
