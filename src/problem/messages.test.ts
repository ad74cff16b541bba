import { expect, it } from 'vitest';
import { type Code, catalogue, say } from './messages.ts';
import type { Wording } from './wording.ts';

const list = ['phong-noi-vu', 'phong-tu-phap'];
const day = '2022-12-30';

/** Likely values of the messages that quote more than one or two words. */
const given: Partial<Record<Code, readonly unknown[]>> = {
	'document-changed': ['45/BC-UBND', [{ key: 'number', before: '45/BC-UBND', now: '46/BC-UBND' }]],
	'document-drafted': ['45/BC-UBND', 'ngày 20/06/2023'],
	'change-altered': ['1, thời hạn mới', [{ key: 'to', before: 'Quý I năm 2023', now: null }]],
	'statement-changed': ['1', [{ key: 'day', before: '14/4/2023', now: '15/4/2023' }]],
	'figure-changed': ['ct-1', [{ key: 'printed', before: '99%', now: '98%' }]],
	'redirect-circle': ['/a/', 50],
	'redirect-to-nothing': ['/a/b/', '/a/'],
	'redirect-of-present': ['/a/', '/a/b/'],
	'redirect-without-room': ['/A/', '/a/index.html'],
	'too-many-moved': [20_000],
	'address-vanished': ['/a/', 'main', '/b/'],
	'file-too-large': [5 * 1024 * 1024, 1024 * 1024],
	'more-problems': [3, 2],
	'too-many-marks': ['[', 2000],
	'file-name-differs': ['a.mdx', 'b.mdx'],
	'unknown-key': ['titel', list],
	'wrong-shape': ['title', 'array'],
	'not-one-of': ['a', list, list],
	'hidden-sign': ['\u200B', 2],
	'odd-space': ['\u00A0', [1, 2]],
	'lost-letter': [2],
	'private-sign': ['\uF0B7', 2],
	'lookalike-letter': ['Ð', 'Đ', 2],
	'change-of-key': ['funding', null],
	'item-alike': ['I.a', 'I.A'],
	'bad-original-name': ['a', list],
	'original-missing': ['a.pdf', list],
	'tracker-without-columns': [list],
	'tracker-unknown-task': ['a', '1', list],
	'tracker-unknown-state': ['a', 2, 'theo-doi/anh-xa.yaml:6', list, 'done'],
	'tracker-unknown-column': ['Tình trạng', list, list, false],
	'tracker-sheet-unread': [list],
	'sheet-too-large': [64, 64],
	'sheet-without-table': [list],
	'plan-without-table': [list],
	'plan-without-columns': [list],
	'plan-row-twice': ['1.10', 5],
	'plan-unknown-document': ['binh-tan/1', list],
	'plan-number': ['45291', '2023-12-31'],
	'plan-day': ['2023-12-31'],
	'plan-unknown-name': ['Chủ trì', 'Phòng Lạ', list],
	'plan-both-changed': ['a', 'b', 'c'],
	'sheet-unknown-column': ['a', 5, list],
	'sheet-unknown-state': ['Xong', list],
	'sheet-without-state': [list],
	'sheet-unknown-unit': ['a', list],
	'sheet-unknown-reason': ['a', list],
	'sheet-day-elsewhere': [day],
	'sheet-of-other-locality': ['7679/QĐ-UBND', 'Quận Bình Tân', 'Quận 6'],
	'sheet-of-other-report': ['7679/QĐ-UBND', list],
	'sheet-row-differs': ['1.5', [{ column: 'Hạn', sheet: '31/03/2023', now: '31/01/2023' }]],
	'sheet-row-twice': [5, 'a'],
	'sheet-whole-and-part': [5, 'a'],
	'long-id': ['a'.repeat(300), 300, 80],
	'duplicate-document': ['1/QĐ', '2022', 'content/a.mdx'],
	'cited-with-other-day': ['7679/QĐ-UBND', day, day, 'content/a.mdx'],
	'two-dates': ['106/2020/NĐ-CP', day, day, 'content/a.mdx'],
	'unknown-member': ['cac-phuong', 'a', list],
	'group-had-ended': ['Các phường', ['A', 'B']],
	'members-had-ended': ['Các phường', ['A', 'B']],
	'unit-had-ended': ['Phòng A', day],
	'bad-count': ['3,5', 'count'],
	'bad-range': [70, 60],
	'milestone-order': ['năm 2026', day, 'năm 2030', day],
	'deadline-before-issue': ['quý I', day, day],
	'unread-deadline': [{ reason: '“quý V” không có trong lịch.', remedy: 'Đối chiếu lại với bản gốc.' }],
	'change-before-issue': [day, day],
	'changed-before-given': ['a', day, day],
	'changed-after-end': ['1', day],
	'changes-on-one-day': ['1', day, 'a'],
	'unknown-result': ['7679-qd-ubnd-2022#1.2', list, '7679/QĐ-UBND'],
	'unknown-changed': ['7679-qd-ubnd-2022#1.2', list, '7679/QĐ-UBND'],
	'maxima-differ': ['tthc', 9.5, 10],
	'classes-out-of-order': ['Khá', 65, 'Tốt', 80],
	'class-over-maximum': ['Tốt', 80, 10],
	'unknown-index': ['par-index/2023', list],
	'unknown-criterion': ['3.2', 'PAR Index', list],
	'unknown-class': ['Tốt', 'PAR Index', list],
	'points-over-maximum': ['“3.2”', 1.5, 1],
	'points-differ': ['“3.2”', 1.5, 1],
	'rank-over-ranked': [5, 4],
	'scores-differ': ['Điểm', '80', '81', '9/QĐ-UBND'],
	'bound-over-all': [101],
	'class-differs': ['Tốt', 92, 80, 90],
	'too-many-scores': [2000, 1000],
	'unknown-corrected': ['1-bc-ubnd-2023', list],
	'said-against-itself': ['1.2', 'done', 'not-done'],
	'done-on-two-days': ['1.2', '1/3/2023', '1/4/2023'],
	'round-not-begun': ['1.2', '2023-10-01', '2023-06-20'],
	'product-after-issue': ['2023-06-21', '2023-06-20'],
	'far-day': ['20/12/2202', '2100'],
	'sheet-without-head': [true, list],
	'unknown-phase': ['1.2', 3, list],
	'phase-not-named': ['1.2', list],
	'round-not-named': ['1.2', list],
	'unknown-round': ['1.2', 'Quý V', list],
	'one-for-each': ['a', 'b', 'c'],
	'member-for-group': ['UBND phường A', 'Các phường', 'ubnd-phuong-a'],
	'result-after-data-day': ['14/4/2023', day],
	'result-after-issue': ['14/4/2023', day],
	'data-day-after-issue': [day, day],
	'result-before-given': ['1.2', day, day],
	'done-and-cancelled': ['1.2', day],
	'corrects-later': ['45/BC-UBND', day, day],
	'count-over': [9, 8],
	'window-outside-period': [day, day, '2023'],
	'window-of-other-days': [day, day, '2023'],
	'other-measure': ['a', 'b', 'c'],
	'figure-differs-from-fraction': ['99%', 98, 100],
	'figures-differ': ['a', 'b', 'c'],
	'unknown-target-named': ['a', list, null],
	'sheet-without-figure': [list],
	'sheet-without-points': [list],
	'sheet-unknown-score-kind': ['tự đánh giá', list],
	'too-many-results': [3000, 2000, true],
	'long-table-row': [2],
	'unknown-shard-locality': ['a', list],
	'locality-in-no-shard': [list],
	'shard-within-shard': ['https://a.example/b', 'a', 'https://a.example'],
	'unknown-component': ['Nhiemvu', ['NhiemVu']],
	'unknown-attribute': ['a', 'DonVi', ['id']],
};

const likely = (code: string): readonly unknown[] =>
	given[code as Code] ?? (/^unknown-(unit|ind|fi|ta|do|pa|ch|as)/.test(code) ? ['a', list] : ['a', 'b']);

/** Every message of the catalogue with likely values, and those that have several wordings with values for each. */
const cases: [string, Wording][] = [
	...Object.entries(catalogue).map(([code, message]): [string, Wording] => {
		const make = message as (...values: unknown[]) => Wording;
		return [code, make(...likely(code))];
	}),
	...(['uneven-indent', 'missing-sign', 'two-colons', 'exclamation-first', 'unreadable-data'] as const).map(
		(code): [string, Wording] => [`${code} without the words`, say(code, '')],
	),
	['missing-sign of a quote', say('missing-sign', '"a', 'quote')],
	['missing-sign of a bracket', say('missing-sign', '[a', 'bracket')],
	['odd-dash without a blank', say('odd-dash', '-')],
	['merge-conflict of one row', say('merge-conflict', null)],
	['duplicate-key without a dash', say('duplicate-key', true)],
	['no-closing-fence of four dashes', say('no-closing-fence', '----')],
	['bad-id that is none in any letters', say('bad-id', '…')],
	['change-of-key with another key', say('change-of-key', 'due', 'to')],
	['unknown-key without a suggestion', say('unknown-key', 'a', [])],
	['bad-range without a beginning', say('bad-range', undefined, 60)],
	['milestone-time twice', say('milestone-time', true)],
	['unknown-unit without a suggestion', say('unknown-unit', 'a', [])],
	[
		'sheet-row-differs where nothing stands now',
		say('sheet-row-differs', '1.5', [{ column: 'Đoạn/kỳ', sheet: 'khảo sát', now: '' }]),
	],
	['sheet-unknown-unit of an empty cell', say('sheet-unknown-unit', '', [])],
	['unknown-result of a target', say('unknown-result', 'a#ct-1', [], '1/QĐ-UBND')],
	['unknown-result of a document alone', say('unknown-result', '7679-qd-ubnd-2022', [], '7679/QĐ-UBND')],
	['unknown-result of a document that is not there', say('unknown-result', 'a#1', [], null)],
	['not-one-of without a suggestion', say('not-one-of', 'a', list, [])],
	['wrong-shape of a whole file', say('wrong-shape', '', 'object')],
	['wrong-shape of an entry', say('wrong-shape', 'deliverables', 'object', { isEntry: true, keys: ['text'] })],
	['wrong-shape of words in a list', say('wrong-shape', 'reassign', 'string', { isEntry: true })],
	['unit-had-ended of a change', say('unit-had-ended', 'Phòng A', day, true)],
	['group-had-ended of a change', say('group-had-ended', 'Các phường', ['A', 'B'], true)],
	['bad-count of a figure', say('bad-count', '3,5', 'figure')],
	['wrong-shape of a shape without words', say('wrong-shape', 'a', 'tuple')],
	['unknown-attribute of a component without any', say('unknown-attribute', 'a', 'GhiChu', [])],
	['unknown-component without a suggestion', say('unknown-component', 'b', [])],
	['tracker-unknown-state that is like no other', say('tracker-unknown-state', 'a', 1, 'a.yaml:6', [], null)],
	['tracker-unknown-column of a table without others', say('tracker-unknown-column', 'a', [], [], true)],
	['more-problems of warnings only', say('more-problems', 0, 3)],
	['result-of-no-lead of a successor', say('result-of-no-lead', 'a', '1', ['b', 'c/b'])],
	['phase-not-named of what is unfinished', say('phase-not-named', '1', list, true)],
	['round-not-named of what is unfinished', say('round-not-named', '1', list, true)],
	['tracker-unknown-task of one part', say('tracker-unknown-task', 'a', '1', [])],
	['sheet-unknown-column of a whole table', say('sheet-unknown-column', 'a', 5, [])],
	['changes-on-one-day of one document', say('changes-on-one-day', '1', day, null)],
	['too-many-results of few entries', say('too-many-results', 9000, 8000, false)],
	['first-level-heading of a page', say('first-level-heading', 'page')],
];

// A sentence that begins by quoting begins with the quotation: “…”, a tag of a body, a document number.
const begins = /^(\p{Lu}|“|<|\d)/u;
const ends = /([.?]|ví dụ: .+|Viết như: .+)$/u;

it.each(cases)('%s gives a reason and a remedy that are full sentences', (_, { reason, remedy }) => {
	expect(reason).toMatch(begins);
	expect(reason).toMatch(/\.$/);
	expect(remedy).toMatch(begins);
	expect(remedy).toMatch(ends);
	expect(`${reason} ${remedy}`).not.toMatch(/undefined|null|NaN|\[object|\n| {2}|,\s*\.|“”/);
	expect(reason).not.toBe(remedy);
});

it.each(Object.keys(catalogue))('the code %s is a few English words in kebab case', (code) => {
	expect(code).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+){0,4}$/);
});

it('no topic has a code that another has: every code stands in one file', async () => {
	const topics: Record<string, object>[] = await Promise.all([
		import('./sheets/plan-messages.ts'),
		import('./sheets/tracker-messages.ts'),
		import('./moved/redirect-messages.ts'),
		import('./shards/shard-messages.ts'),
		...[
			'file',
			'yaml',
			'value',
			'sign',
			'document',
			'reference',
			'unit',
			'target',
			'change',
			'result',
			'measurement',
			'score',
			'sheet',
			'body',
		].map((topic): Promise<Record<string, object>> => import(`./${topic}-messages.ts`)),
	]);
	const codes = topics.flatMap((topic) => Object.values(topic).flatMap((messages) => Object.keys(messages)));
	expect(codes.toSorted()).toEqual(Object.keys(catalogue).toSorted());
});

it('a message that knows what was meant says so first', () => {
	expect(say('unknown-unit', 'a', list).remedy).toMatch(
		/^Có phải ý bạn là “phong-noi-vu” hoặc “phong-tu-phap”\? Ghi mã có trong units\.yaml/,
	);
});

it('a very long address is quoted in part', () => {
	expect(say('unsafe-address', `javascript:${'a'.repeat(10_000)}`).reason.length).toBeLessThan(120);
});

it('a message carries its code', () => {
	expect(say('empty-value')).toEqual({ code: 'empty-value', ...catalogue['empty-value']() });
});
