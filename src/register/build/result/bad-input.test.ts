import { describe, expect, it } from 'vitest';
import { problemsWith, rewritten } from '../../../fixtures/content.ts';
import type { Code } from '../../../problem/messages.ts';

// Statements and changes that are wrong, each with the place where it is said to be wrong.

const folder = 'localities/xa-mau';
const units = `- {id: ubnd, name: Ủy ban nhân dân xã Mẫu, kind: uy-ban}
- {id: van-phong, name: Văn phòng xã Mẫu, kind: co-quan-chuyen-mon}
- {id: tai-chinh, name: Phòng Tài chính, kind: co-quan-chuyen-mon}
- {id: tu-phap, name: Phòng Tư pháp, kind: co-quan-chuyen-mon, until: 31/05/2023, successors: [{name: Văn phòng xã Mẫu}]}
- {id: thon-mot, name: Thôn Một, kind: uy-ban}
- {id: thon-hai, name: Thôn Hai, kind: uy-ban}
- {id: hai-thon, name: Hai thôn, kind: nhom, members: [thon-mot, thon-hai]}
- {id: co-quan, name: Các cơ quan, kind: nhom, open: true}
`;
const head = (number: string, issued: string, issuer: string, type: string) => `---
type: ${type}
number: ${number}
title: Văn bản mẫu
issued: ${issued}
period: "2023"
issuer: ${issuer}
source: {original: Bản ký lưu tại Văn phòng, text: typed}
`;
const plan = `${head('1/KH-UBND', '02/01/2023', 'ubnd', 'ke-hoach')}assignments:
  - {id: "1", task: Rà soát, leads: [van-phong], due: Quý I năm 2023}
  - {id: "2", task: Báo cáo, leads: [van-phong], due: Hằng quý}
  - {id: "3", task: Kiểm tra, leads: [van-phong], due: "Quý I năm 2023: ban hành kế hoạch; quý III năm 2023: kiểm tra"}
  - {id: "4", task: Số hóa, leads: [co-quan], due: Trong năm 2023}
  - {id: "5", task: Dự báo, leads: [van-phong, tai-chinh], each: true, due: Trong năm 2023}
  - {id: "6", task: Vận động, leads: [hai-thon], due: Trong năm 2023}
  - {id: "7", task: Tuyên truyền, leads: [tu-phap], due: Trong năm 2023}
  - {id: "8", task: Tập huấn, leads: [van-phong, hai-thon], due: Trong năm 2023}
  - {id: "9", task: Công khai, leads: [van-phong, co-quan], due: Trong năm 2023}
  - {id: "10", task: Tổng hợp, leads: [van-phong, tai-chinh], due: Trong năm 2023}
---

Tóm tắt.
`;

interface Later {
	readonly number?: string;
	readonly issued?: string;
	readonly issuer?: string;
	readonly type?: string;
	readonly more?: Readonly<Record<string, string>>;
}

const pathOf = (number: string, year = '2023') =>
	`${folder}/documents/${number.replace('/', '-').replaceAll('Đ', 'd').toLowerCase()}-${year}.mdx`;

const documentOf = (
	yaml: string,
	{ number = '2/BC-UBND', issued = '20/06/2023', issuer = 'ubnd', type = 'bao-cao' }: Later,
) => `${head(number, issued, issuer, type)}${yaml}\n---\n\nTóm tắt.\n`;

/**
 * The problems of a later document of the small site, as `line:column level code`, and the place that `▸` marks in it. The plan
 * of the site stands above.
 */
function problems(
	marked: string,
	later: Later = {},
): { found: string[]; at: string; all: ReturnType<typeof problemsWith> } {
	const text = documentOf(marked, later);
	const before = text.split('▸')[0]?.split('\n') ?? [];
	const file = pathOf(later.number ?? '2/BC-UBND');
	const all = problemsWith({
		[`${folder}/units.yaml`]: units,
		[pathOf('1/KH-UBND')]: plan,
		[file]: text.replace('▸', ''),
		...later.more,
	});
	return {
		found: all.map(
			(one) => `${one.file.endsWith(file) ? '' : one.file}${one.line}:${one.column} ${one.level} ${one.code}`,
		),
		at: `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`,
		all,
	};
}

type Row = [what: string, code: Code, yaml: string, later?: Later & { readonly level?: 'warning' }];

const said = (lines: string, data = '') => `${data}results:\n  - ${lines.replaceAll('\n', '\n    ')}`;
const of = (item: number) => `assignment: 1-kh-ubnd-2023#${item}`;

/** A decision that changes the plan. */
const decision = (issued = '01/06/2023', more: Later = {}): Later => ({
	number: '3/QĐ-UBND',
	type: 'quyet-dinh',
	issued,
	...more,
});
const changed = (lines: string) => `changes:\n  - ${lines.replaceAll('\n', '\n    ')}`;

const otherReport = (number: string, issued: string, lines: string) => ({
	[pathOf(number)]: documentOf(said(lines), { number, issued }),
});

const rows: Row[] = [
	['a round that does not exist', 'unknown-round', said(`${of(2)}\nround: ▸Quý II năm 2022\nstate: done`)],
	['a round in words that are none', 'unknown-round', said(`${of(2)}\nround: ▸đợt hai\nstate: done`)],
	[
		'one of several rounds that does not exist',
		'unknown-round',
		said(`${of(2)}\nrounds:\n  - Quý I năm 2023\n  - ▸Quý II năm 2202\nstate: done`),
	],
	['several rounds and none named', 'round-not-named', said(`▸${of(2)}\nstate: done`)],
	['a round of what has none', 'round-of-none', said(`${of(1)}\nround: ▸Quý I năm 2023\nstate: done`)],
	['done, of one of several parts that is not named', 'phase-not-named', said(`▸${of(3)}\nstate: done`)],
	['not done, of one of several parts that is not named', 'phase-not-named', said(`▸${of(3)}\nstate: not-done`)],
	['not done, of all of several parts', 'unfinished-of-all', said(`${of(3)}\nall: true\nstate: ▸not-done`)],
	['a part that does not exist', 'unknown-phase', said(`${of(3)}\nphase: ▸3\nstate: done`)],
	['a unit that is no lead', 'result-of-no-lead', said(`${of(1)}\nunit: ▸tai-chinh\nstate: done`)],
	[
		'one of several units that is no lead',
		'result-of-no-lead',
		said(`${of(6)}\nunits:\n  - thon-mot\n  - ▸tai-chinh\nstate: done`),
	],
	[
		'a successor in the place of a body that ended',
		'result-of-no-lead',
		said(`${of(7)}\nunit: ▸van-phong\nstate: done`),
	],
	[
		'one member of an open group as if it were all',
		'member-for-group',
		said(`assignment: ▸1-kh-ubnd-2023#4\nstate: done`),
		{ issuer: 'van-phong' },
	],
	[
		'one member of a group as if it were all',
		'member-for-group',
		said(`assignment: ▸1-kh-ubnd-2023#6\nstate: done`),
		{ issuer: 'thon-mot' },
	],
	[
		'one of those that answer each for itself, as if it were all',
		'one-for-each',
		said(`assignment: ▸1-kh-ubnd-2023#5\nstate: done`),
		{ issuer: 'tai-chinh' },
	],
	[
		'one of several leads, of which others are members of a group, as if it were all',
		'one-for-each',
		said(`assignment: ▸1-kh-ubnd-2023#8\nstate: done`),
		{ issuer: 'van-phong' },
	],
	[
		'one of several leads, of which another is an open group, as if it were all',
		'one-for-each',
		said(`assignment: ▸1-kh-ubnd-2023#9\nstate: done`),
		{ issuer: 'van-phong' },
	],
	[
		'one member of a group that leads beside another unit, as if it were all',
		'member-for-group',
		said(`assignment: ▸1-kh-ubnd-2023#8\nstate: done`),
		{ issuer: 'thon-hai' },
	],
	[
		'one that may belong to an open group which leads beside another unit, as if it were all',
		'member-for-group',
		said(`assignment: ▸1-kh-ubnd-2023#9\nstate: done`),
		{ issuer: 'tai-chinh' },
	],
	['a round and all of them', 'all-and-round', said(`${of(2)}\nround: ▸Quý I năm 2023\nall: true\nstate: done`)],
	['a round twice', 'round-twice', said(`${of(2)}\nrounds:\n  - Quý I năm 2023\n  - ▸quý I/2023\nstate: done`)],
	[
		'an assignment twice',
		'assignment-twice',
		said(`assignments:\n  - 1-kh-ubnd-2023#1\n  - ▸1-kh-ubnd-2023#1\nstate: done`),
	],
	...['tháng 1/2023', 'tháng 2/2023', 'tháng 3/2023'].map(
		(round): Row => [
			`${round} of what comes every quarter`,
			'unknown-round',
			said(`${of(2)}\nround: ▸${round}\nstate: done`),
		],
	),
	[
		'a round that has not begun',
		'round-not-begun',
		said(`${of(2)}\nround: ▸Quý IV năm 2023\nstate: done`),
		{ level: 'warning' },
	],
	[
		'a product of a later day than the report',
		'product-after-issue',
		said(`${of(1)}\nstate: done\ndeliverables:\n  - {text: Báo cáo, issued: ▸21/6/2023}`),
		{ level: 'warning' },
	],
	[
		'a product of 2202',
		'far-day',
		said(`${of(1)}\nstate: done\ndeliverables:\n  - {text: Báo cáo, issued: ▸14/6/2202}`),
	],
	['a change of 2202', 'far-day', changed(`${of(1)}\nto: Quý IV năm 2023\nday: ▸01/06/2202`), decision()],
	['a correction of itself', 'corrects-itself', said(`${of(1)}\nstate: done\ncorrects: ▸2-bc-ubnd-2023`)],
	[
		'a correction of a later document',
		'corrects-later',
		said(`${of(1)}\nstate: done\ncorrects: ▸4-bc-ubnd-2023`),
		{ more: otherReport('4/BC-UBND', '01/07/2023', `${of(1)}\nstate: done`) },
	],
	[
		'a correction of what was said of another duty',
		'corrects-nothing',
		said(`assignment: ▸1-kh-ubnd-2023#1\nstate: done\ncorrects: 4-bc-ubnd-2023`),
		{ more: otherReport('4/BC-UBND', '01/06/2023', `${of(2)}\nround: Quý I năm 2023\nstate: done`) },
	],
	[
		'a correction of what was said of another round',
		'corrects-nothing',
		said(`assignment: ▸1-kh-ubnd-2023#2\nround: Quý II năm 2023\nstate: done\ncorrects: 4-bc-ubnd-2023`),
		{ more: otherReport('4/BC-UBND', '01/06/2023', `${of(2)}\nround: Quý I năm 2023\nstate: done`) },
	],
	[
		'a correction of one member of what was said of another',
		'corrects-nothing',
		said(`assignment: ▸1-kh-ubnd-2023#6\nunit: thon-hai\nstate: not-done\ncorrects: 4-bc-ubnd-2023`),
		{ more: otherReport('4/BC-UBND', '01/06/2023', `${of(6)}\nunit: thon-mot\nstate: done`) },
	],
	[
		'a correction of a document that is not there',
		'unknown-corrected',
		said(`${of(1)}\nstate: done\ncorrects: ▸9-bc-ubnd-2023`),
	],
	[
		'a correction that says nothing instead',
		'correction-of-nothing',
		said(`▸${of(1)}\nprogress: đạt 80%\ncorrects: 4-bc-ubnd-2023`),
		{ more: otherReport('4/BC-UBND', '01/06/2023', `${of(1)}\nstate: done`) },
	],
	[
		'a day after the data day, which a report may state',
		'result-after-data-day',
		said(`${of(1)}\nstate: done\nday: ▸16/6/2023`, 'dataDay: 14/6/2023\n'),
		{ level: 'warning' },
	],
	[
		'a day after the day of issue',
		'result-after-issue',
		said(`${of(1)}\nstate: done\nday: ▸21/6/2023`, 'dataDay: 14/6/2023\n'),
	],
	['a day in 2202', 'result-after-issue', said(`${of(1)}\nstate: done\nday: ▸14/6/2202`)],
	['a data day in 2202', 'far-day', said(`${of(1)}\nstate: done`, 'dataDay: ▸14/6/2202\n')],
	['a day that no calendar has', 'bad-result-day', said(`${of(1)}\nstate: done\nday: ▸ngày 31 tháng 2 năm 2023`)],
	['a span that ends before it begins', 'bad-result-day', said(`${of(1)}\nstate: done\nday: ▸15/4/2023 - 01/4/2023`)],
	['a day of what is not finished', 'day-of-unfinished', said(`${of(1)}\nstate: partly\nday: ▸15/4/2023`)],
	[
		'a change whose “from” is not the deadline in force',
		'change-from-differs',
		changed(`${of(1)}\nfrom: ▸Quý II năm 2023\nto: Quý IV năm 2023`),
		decision(),
	],
	[
		'two changes of one thing on one day',
		'changes-on-one-day',
		`changes:\n  - ${of(1)}\n    to: Quý IV năm 2023\n  - assignment: ▸1-kh-ubnd-2023#1\n    to: Quý III năm 2023`,
		decision(),
	],
	[
		'two changes of one thing on one day in two documents',
		'changes-on-one-day',
		changed(`assignment: ▸1-kh-ubnd-2023#1\nto: Quý III năm 2023`),
		decision('01/06/2023', {
			number: '4/QĐ-UBND',
			more: { [pathOf('3/QĐ-UBND')]: documentOf(changed(`${of(1)}\nto: Quý IV năm 2023`), decision()) },
		}),
	],
	[
		'done on the day on which it is called off',
		'done-and-cancelled',
		said(`assignment: ▸1-kh-ubnd-2023#4\nunit: co-quan\nstate: done\nday: 01/6/2023`),
		{ level: 'warning', more: { [pathOf('3/QĐ-UBND')]: documentOf(changed(`${of(4)}\ncancel: true`), decision()) } },
	],
	['reassigned to a unit that has ended', 'unit-had-ended', changed(`${of(1)}\nreassign: [▸tu-phap]`), decision()],
	[
		'reassigned to a unit that ends before the change holds',
		'unit-had-ended',
		changed(`${of(1)}\nreassign: [▸tu-phap]\nday: 01/06/2023`),
		decision('20/05/2023'),
	],
	['done more than there are', 'count-over', said(`${of(4)}\nunit: co-quan\n▸count: {done: 11, of: 10}`)],
	['a count with a state', 'count-and-state', said(`${of(4)}\nunit: co-quan\nstate: done\n▸count: {done: 8, of: 10}`)],
	[
		'a result about an assignment of which only a draft is written',
		'unknown-result',
		said(`assignment: ▸5-kh-ubnd-2023#1\nstate: done`),
	],
	[
		'a name of a person in a note',
		'person-in-result',
		said(`${of(1)}\nstate: not-done\nnote: ▸Phó phòng Nguyễn Văn An phụ trách`),
	],
	[
		'a name of a person in what was handed in',
		'person-in-result',
		said(`${of(1)}\nstate: done\ndeliverables:\n  - text: ▸Báo cáo của ông Trần Bình`),
	],
	[
		'a name of a person among difficulties',
		'person-in-result',
		said(`${of(1)}\nstate: partly\ndifficulty: ▸đồng chí Lê Thị Hoa chuyển công tác`),
	],
	...['progress', 'proposal', 'note'].map(
		(key): Row => [
			`a name of a person in ${key}`,
			'person-in-result',
			said(`${of(1)}\nstate: under-way\n${key}: ▸giao bà Trần Thị Bình thực hiện`),
		],
	),
	...['progress', 'difficulty', 'proposal'].map(
		(key): Row => [
			`a telephone number in ${key}`,
			'telephone-in-result',
			said(`${of(1)}\nstate: under-way\n${key}: ▸gọi 0903 123 456`),
		],
	),
	...['0903 123 456', '028.3875.1234', '(028) 38751234', '+84 903 123 456', '0903123456'].map(
		(telephone): Row => [
			`the telephone number ${telephone} in a note`,
			'telephone-in-result',
			said(`${of(1)}\nstate: partly\nnote: ▸liên hệ ${telephone}`),
		],
	),
	...['bv.an@quan.gov.vn', 'thư gửi nguyen.an_2@example.com'].map(
		(address): Row => [
			`the address in ${address}`,
			'email-in-result',
			said(`${of(1)}\nstate: partly\nnote: ▸liên hệ ${address}`),
		],
	),
	...['079085001234', 'số 079 085 001 234', 'CCCD: 001.085.001.234'].map(
		(number): Row => [
			`the number of identity in ${number}`,
			'identity-in-result',
			said(`${of(1)}\nstate: partly\nnote: ▸'${number}'`),
		],
	),
	...(
		[
			['item', 'item: ▸khoản 2 Nguyễn Văn An'],
			['the words of what was handed in', 'deliverables:\n  - text: ▸Tờ trình do Nguyễn Văn An ký'],
			['the number of what was handed in', 'deliverables:\n  - number: ▸12/TB (Nguyễn Văn An)'],
		] as const
	).map(
		([where, lines]): Row => [
			`a name of a person in ${where}`,
			'person-in-result',
			said(`${of(1)}\nstate: done\n${lines}`),
		],
	),
	[
		'a telephone number in the number of what was handed in',
		'telephone-in-result',
		said(`${of(1)}\nstate: done\ndeliverables:\n  - {text: Kế hoạch, number: ▸0903 123 456}`),
	],
	[
		'a name of a person in why it changes',
		'person-in-result',
		changed(`${of(1)}\nto: Quý IV năm 2023\nreason: ▸ông Tuấn nghỉ`),
		decision(),
	],
	[
		'a telephone number in why it changes',
		'telephone-in-result',
		changed(`${of(1)}\nto: Quý IV năm 2023\nreason: ▸gọi 0903 123 456`),
		decision(),
	],
	[
		'done and not done, of the same duty',
		'said-against-itself',
		`results:\n  - {${of(1)}, state: done}\n  - {assignment: ▸1-kh-ubnd-2023#1, state: not-done}`,
		{ level: 'warning' },
	],
	...(
		[
			['all parts done, and one of them not', `{${of(3)}, all: true, state: done}`, '3, phase: 1, state: not-done'],
			['one part not done, and all of them done', `{${of(3)}, phase: 1, state: partly}`, '3, all: true, state: done'],
			[
				'one round not done, and all of them done',
				`{${of(2)}, round: Quý I năm 2023, state: partly}`,
				'2, all: true, state: done',
			],
			[
				'a group done, and one of its members not',
				`{${of(6)}, unit: hai-thon, state: done}`,
				'6, unit: thon-mot, state: not-done',
			],
			[
				'a group not done, and one of its members done',
				`{${of(6)}, state: not-done}`,
				'6, unit: thon-mot, state: done',
			],
			[
				'one lead of a common duty done, and the other not',
				`{${of(10)}, unit: van-phong, state: done}`,
				'10, unit: tai-chinh, state: not-done',
			],
		] as const
	).map(([what, one, other]): Row => {
		const isFirst = other.includes('all: true');
		const both = [one, `{assignment: 1-kh-ubnd-2023#${other}}`].map((entry, at) => {
			const isAt = isFirst ? at === 0 : at === 1;
			return `  - ${isAt ? entry.replace('assignment: ', 'assignment: ▸') : entry}`;
		});
		return [what, 'said-against-itself', `results:\n${both.join('\n')}`, { level: 'warning' }];
	}),
	[
		'done on two days',
		'done-on-two-days',
		`results:\n  - {${of(1)}, state: done, day: 1/3/2023}\n  - {assignment: ▸1-kh-ubnd-2023#1, state: done, day: 1/4/2023}`,
		{ level: 'warning' },
	],
	['a result that says nothing', 'result-of-nothing', said(`▸${of(1)}\nnote: như trên`)],
	[
		'a result more than a year before its assignment',
		'result-before-given',
		said(`assignment: ▸1-kh-ubnd-2023#1\nstate: done\nday: 31/12/2021`),
	],
	[
		'a result a year and a day before its assignment',
		'result-before-given',
		said(`assignment: ▸1-kh-ubnd-2023#1\nstate: done\nday: 01/01/2022`),
	],
	[
		'a result exactly a year before its assignment',
		'result-before-given',
		said(`assignment: ▸1-kh-ubnd-2023#1\nstate: done\nday: 02/01/2022`),
		{ level: 'warning' },
	],
	[
		'a result less than a year before its assignment',
		'result-before-given',
		said(`assignment: ▸1-kh-ubnd-2023#1\nstate: done\nday: tháng 12/2022`),
		{ level: 'warning' },
	],
];

/** Slips of the hand and of habit, each with words of its cure. */
const slips: [...Row, cure?: string][] = [
	['a state in words', 'not-one-of', said(`${of(1)}\nstate: ▸Hoàn thành`), {}, 'Có phải ý bạn là “done”?'],
	['a state in capitals', 'not-one-of', said(`${of(1)}\nstate: ▸DONE`), {}, 'Có phải ý bạn là “done”?'],
	['a reason in words', 'not-one-of', said(`${of(1)}\nstate: not-done\nreason: ▸kinh phí`), {}, '“funds”'],
	['all in words', 'not-one-of', said(`${of(3)}\nall: ▸có\nstate: done`), {}, '“true”'],
	...(
		[
			['2023-04-15', '“15/04/2023”'],
			['15.4.2023', '“15/4/2023”'],
			['15-4-2023', '“15/4/2023”'],
			['15/4', 'khoảng có năm'],
			['15/4/23', 'Ghi ngày dạng'],
			['30/2/2023', 'bỏ day và nói rõ trong note'],
			['4/15/2023', 'Ghi ngày dạng 14/4/2023'],
			['tháng 13/2023', 'tháng 4/2023'],
			['quý V/2023', 'quý II/2023'],
		] as const
	).map(([day, cure]): [...Row, string] => [
		`the day ${day}`,
		'bad-result-day',
		said(`${of(1)}\nstate: done\nday: ▸${day}`),
		{},
		cure,
	]),
	['several days', 'wrong-shape', said(`${of(1)}\nstate: done\n▸day: [1/4/2023, 5/4/2023]`), {}, 'một giá trị'],
	['no day', 'empty-value', said(`${of(1)}\nstate: done\n▸day:`), {}, 'xóa hẳn khóa'],
	['a data day with dashes', 'bad-day', said(`${of(1)}\nstate: done`, 'dataDay: ▸14-6-2023\n'), {}, '“14/6/2023”'],
	[
		'a data day as computers have it',
		'bad-day',
		said(`${of(1)}\nstate: done`, 'dataDay: ▸2023-06-14\n'),
		{},
		'“14/06/2023”',
	],
	['a data day in words', 'bad-day', said(`${of(1)}\nstate: done`, 'dataDay: ▸hết tháng 5\n'), {}, 'không tự thêm'],
	['a round without a year', 'unknown-round', said(`${of(2)}\nround: ▸Quý II\nstate: done`), {}, '“Quý II năm 2023”'],
	[
		'a round of numbers alone',
		'unknown-round',
		said(`${of(2)}\nround: ▸II/2023\nstate: done`),
		{},
		'“Quý II năm 2023”',
	],
	['a year for a round', 'unknown-round', said(`${of(2)}\nround: ▸"2023"\nstate: done`), {}, '“Quý II năm 2023”'],
	[
		'one of rounds without a list',
		'wrong-shape',
		said(`${of(2)}\nrounds: ▸Quý I năm 2023\nstate: done`),
		{},
		'“- Quý II',
	],
	['a list for a round', 'wrong-shape', said(`${of(2)}\n▸round: [Quý I năm 2023]\nstate: done`), {}, 'dùng rounds'],
	['a part in words', 'bad-count', said(`${of(3)}\nphase: ▸một\nstate: done`), {}, 'Chỉ ghi chữ số'],
	['the part 0', 'unknown-phase', said(`${of(3)}\nphase: ▸0\nstate: done`), {}, '1 (ban hành kế hoạch)'],
	['a second part of one', 'unknown-phase', said(`${of(1)}\nphase: ▸2\nstate: done`), {}, 'bỏ phase'],
	['a count as a fraction', 'wrong-shape', said(`${of(4)}\nunit: co-quan\ncount: ▸8/10`), {}, '{done: 8, of: 10}'],
	['a count in words', 'bad-count', said(`${of(4)}\nunit: co-quan\ncount: {done: ▸tám, of: 10}`), {}, 'progress'],
	['a count of nothing', 'missing-key', said(`${of(4)}\nunit: co-quan\n▸count: {done: 8}`), {}, 'khóa of'],
	['a unit twice', 'unit-twice', said(`${of(6)}\nunits: [thon-mot, ▸thon-mot]\nstate: done`), {}, 'Giữ một lần'],
	['a document without an item', 'unknown-result', said('assignment: ▸1-kh-ubnd-2023\nstate: done'), {}, 'dấu #'],
	['an item without a document', 'unknown-result', said('assignment: ▸"#1"\nstate: done'), {}, 'tên tệp'],
	['a number of a document', 'unknown-result', said('assignment: ▸1/KH-UBND#1\nstate: done'), {}, '“1-kh-ubnd-2023#1”'],
	['a blank before the item', 'lost-comment', said('assignment: 1-kh-ubnd-2023 ▸#1\nstate: done'), {}, 'dấu nháy kép'],
	['an assignment twice in one entry', 'duplicate-key', said(`${of(1)}\n▸${of(2)}\nstate: done`), {}, 'dấu gạch ngang'],
	['no assignment', 'missing-key', said('▸state: done'), {}, 'khóa assignment'],
	['an entry that is a pair', 'unknown-key', said('▸1-kh-ubnd-2023#1: done'), {}, 'assignment, assignments'],
	['an entry in words', 'wrong-shape', said('▸1-kh-ubnd-2023#1 done'), {}, '“- assignment: '],
	['a key in Vietnamese', 'unknown-key', said(`${of(1)}\n▸trạng thái: done`), {}, 'state'],
	['results in words', 'wrong-shape', 'results: ▸đã hoàn thành', {}, '“- assignment: '],
	[
		'what was handed in, in words',
		'wrong-shape',
		said(`${of(1)}\nstate: done\ndeliverables: ▸120/QĐ-UBND`),
		{},
		'“- number: ',
	],
	[
		'a correction by a number',
		'unknown-corrected',
		said(`${of(1)}\nstate: done\ncorrects: ▸1/KH-UBND`),
		{},
		'“1-kh-ubnd-2023”',
	],
	['a withdrawal of nothing', 'withdrawn-of-nothing', said(`${of(1)}\nstate: ▸withdrawn`), {}, 'corrects'],
	[
		'a deadline that changes to words',
		'unread-deadline',
		changed(`${of(1)}\nto: ▸sớm nhất có thể`),
		decision(),
		'toInWords',
	],
	[
		'a change that tells only from what',
		'change-of-nothing',
		changed(`▸${of(1)}\nfrom: Quý I năm 2023`),
		decision(),
		'cancel: true',
	],
	['a change of due', 'change-of-key', changed(`${of(1)}\n▸due: Quý IV năm 2023`), decision(), 'ở to'],
	[
		'one that gets it, without a list',
		'wrong-shape',
		changed(`${of(1)}\nreassign: ▸tai-chinh`),
		decision(),
		'“- phong-noi-vu”',
	],
	['one that gets it, mistyped', 'unknown-unit', changed(`${of(1)}\nreassign: [▸tai-chnh]`), decision(), '“tai-chinh”'],
	[
		'a part that nobody gets',
		'unit-without-reassign',
		changed(`${of(6)}\nunit: ▸thon-mot\nto: Quý I năm 2024`),
		decision(),
		'reassign',
	],
	[
		'a figure with its sign',
		'bad-figure',
		'measurements:\n  - {assignment: 1-kh-ubnd-2023#1, period: "2023", printed: "98%", value: ▸98%}',
		{},
		'ghi 98.',
	],
	[
		'a figure with a comma in brackets',
		'unknown-key',
		'measurements:\n  - {assignment: 1-kh-ubnd-2023#1, period: "2023", printed: "99,85%", value: 99,▸85}',
		{},
		'"92,85"',
	],
];

describe('the place, the level and the code of', () => {
	it.each(rows)('%s', (_, code, yaml, { level = 'error', ...later }: Later & { level?: string } = {}) => {
		const { found, at } = problems(yaml, later);
		expect(found).toEqual([`${at} ${level} ${code}`]);
	});

	it.each(slips)(
		'a slip: %s',
		(_, code, yaml, { level = 'error', ...later }: Later & { level?: string } = {}, cure = '') => {
			const { found, at, all } = problems(yaml, later);
			expect(found).toEqual([`${at} ${level} ${code}`]);
			expect(all[0]?.remedy).toContain(cure);
		},
	);

	it('corrections in a circle of two and of three documents of one day, at each of them', () => {
		for (const numbers of [
			['2', '4'],
			['2', '4', '5'],
		]) {
			const written = (at: number) =>
				said(
					`assignment: ▸1-kh-ubnd-2023#1\nstate: done\ncorrects: ${numbers[(at + 1) % numbers.length]}-bc-ubnd-2023`,
				);
			const more = Object.fromEntries(
				numbers.map((number, at) => [
					pathOf(`${number}/BC-UBND`),
					documentOf(written(at).replace('▸', ''), { number: `${number}/BC-UBND` }),
				]),
			);
			const { all, at } = problems(written(0), { more });
			expect(all.map(({ code, level, line, column }) => `${line}:${column} ${level} ${code}`)).toEqual(
				numbers.map(() => `${at} error corrects-in-circle`),
			);
		}
	});

	it.each([
		['two ways of being unfinished', `{${of(1)}, state: partly}`, `{${of(1)}, state: under-way}`],
		[
			'two rounds',
			`{${of(2)}, round: Quý I năm 2023, state: done}`,
			`{${of(2)}, round: Quý II năm 2023, state: not-done}`,
		],
		['two units', `{${of(6)}, unit: thon-mot, state: done}`, `{${of(6)}, unit: thon-hai, state: not-done}`],
		[
			'one part, and all by a later day',
			`{${of(3)}, phase: 1, state: done, day: 1/3/2023}`,
			`{${of(3)}, all: true, state: done, day: 1/6/2023}`,
		],
		['a group in part, and one of its members', `{${of(6)}, state: partly}`, `{${of(6)}, unit: thon-mot, state: done}`],
		[
			'a day, and the month in which it lies',
			`{${of(1)}, state: done, day: 1/3/2023}`,
			`{${of(1)}, state: done, day: tháng 3/2023}`,
		],
		['words beside it', `{${of(1)}, state: done}`, `{${of(1)}, difficulty: thiếu máy}`],
	])('nothing, where a document says two things that may both be so: %s', (_, one, other) => {
		expect(problems(`results:\n  - ▸${one}\n  - ${other}`).found).toEqual([]);
	});

	it('corrections in a circle, one of all parts and one of a part', () => {
		const more = otherReport('4/BC-UBND', '20/06/2023', `${of(3)}\nall: true\nstate: done\ncorrects: 2-bc-ubnd-2023`);
		const { all } = problems(said(`${of(3)}\nphase: 1\nstate: not-done\ncorrects: 4-bc-ubnd-2023`), { more });
		expect(all.map(({ code, level }) => `${level} ${code}`)).toEqual(Array(2).fill('error corrects-in-circle'));
	});

	it('corrections of two parts the other way round, which are no circle', () => {
		const two = (phase: number, corrects: string) => `{${of(3)}, phase: ${phase}, state: partly${corrects}}`;
		const more = {
			[pathOf('4/BC-UBND')]: documentOf(`results:\n  - ${two(1, '')}\n  - ${two(2, ', corrects: 2-bc-ubnd-2023')}`, {
				number: '4/BC-UBND',
			}),
		};
		const { found } = problems(`results:\n  - ▸${two(1, ', corrects: 4-bc-ubnd-2023')}\n  - ${two(2, '')}`, { more });
		expect(found).toEqual([]);
	});

	it.each<[string, string, string, string | null]>([
		['a member of a group, by the name that it has above', 'xa', '', 'huyen-mau/ubnd-xa-mau'],
		['one that may belong to an open group', 'open', '', 'ubnd'],
		['one that names itself', 'xa', '\nunit: huyen-mau/ubnd-xa-mau', null],
		['one that is of no group', 'other', '', null],
	])('a body of a place below, which speaks of what was given to a group above: %s', (_, item, unit, named) => {
		const above = 'localities/huyen-mau';
		const body = (id: string, name: string, more: string) => `- {id: ${id}, name: ${name}, kind: ${more}}\n`;
		const more = {
			[`${above}/locality.yaml`]: 'name: Huyện Mẫu\nlevel: huyen\nauthority: ubnd\n',
			[`${above}/units.yaml`]: [
				body('ubnd', 'Ủy ban nhân dân huyện Mẫu', 'uy-ban'),
				body('ubnd-xa-mau', 'Ủy ban nhân dân xã Mẫu', 'uy-ban'),
				body('ubnd-xa-khac', 'Ủy ban nhân dân xã Khác', 'uy-ban'),
				body('cac-xa', 'Ủy ban nhân dân các xã', 'nhom, members: [ubnd-xa-mau, ubnd-xa-khac]'),
				body('xa-khac', 'Nhóm xã khác', 'nhom, members: [ubnd-xa-khac]'),
				body('lien-quan', 'Các cơ quan liên quan', 'nhom, open: true'),
			].join(''),
			[`${above}/documents/8-kh-ubnd-2023.mdx`]: `${head('8/KH-UBND', '02/01/2023', 'ubnd', 'ke-hoach')}assignments:
  - {id: xa, task: Rà soát, leads: [cac-xa], due: Trong năm 2023}
  - {id: open, task: Công khai, leads: [lien-quan], due: Trong năm 2023}
  - {id: other, task: Tập huấn, leads: [xa-khac], due: Trong năm 2023}
---

Tóm tắt.
`,
			[`${folder}/locality.yaml`]: rewritten(`${folder}/locality.yaml`, ['level: xa', 'level: xa\nparent: huyen-mau']),
		};
		const { all, at } = problems(said(`assignment: ▸huyen-mau/8-kh-ubnd-2023#${item}\nstate: done${unit}`), { more });
		expect(all.map(({ code, line, column }) => `${line}:${column} ${code}`)).toEqual(
			named === null ? [] : [`${at} member-for-group`],
		);
		if (named !== null) expect(all[0]?.remedy).toContain(`thêm unit: ${named};`);
	});

	it('a chain of corrections, which is no circle', () => {
		const more = {
			...otherReport('4/BC-UBND', '20/06/2023', `${of(1)}\nstate: done\ncorrects: 5-bc-ubnd-2023`),
			...otherReport('5/BC-UBND', '20/06/2023', `${of(1)}\nstate: not-done`),
		};
		expect(problems(said(`${of(1)}\nstate: partly\ncorrects: 4-bc-ubnd-2023`), { more }).found).toEqual([]);
	});

	it('ten mistakes of one document, all at once', () => {
		const wrong = [
			`{${of(2)}, round: Quý II năm 2022, state: done}`,
			`{${of(2)}, state: done}`,
			`{${of(3)}, all: true, state: not-done}`,
			`{${of(1)}, unit: tai-chinh, state: done}`,
			`{${of(1)}, state: done, corrects: 2-bc-ubnd-2023}`,
			`{${of(1)}, state: done, day: 14/6/2202}`,
			`{${of(1)}, state: done, day: 15/4/2023 - 01/4/2023}`,
			`{${of(4)}, unit: co-quan, count: {done: 11, of: 10}}`,
			`{${of(99)}, state: done}`,
			`{${of(1)}, state: xong}`,
		];
		const { all, at } = problems(`results:\n▸${wrong.map((one) => `  - ${one}`).join('\n')}`);
		const first = Number(at.split(':')[0]);
		expect(all.map(({ line }) => line - first + 1)).toEqual(wrong.map((_, place) => place + 1));
		for (const { file, column, reason, remedy } of all) {
			expect(file).toContain('2-bc-ubnd-2023.mdx');
			expect(column).toBeGreaterThan(4);
			expect(`${reason} ${remedy}`).toMatch(/^\P{Ll}.*\. \P{Ll}.*\S$/u);
		}
	});

	it('5,000 statements in one file: one clear message', () => {
		const many = Array.from({ length: 5000 }, () => `  - {${of(2)}, state: done}`).join('\n');
		const { all, at } = problems(`results:\n▸${many}`);
		expect(all.map(({ line, code, level }) => [line, level, code])).toEqual([
			[Number(at.split(':')[0]) - 1, 'error', 'too-many-results'],
		]);
		expect(all[0]?.reason).toBe('Văn bản có 5.000 mục kết quả, nhiều hơn 2.000.');
	});

	it('few entries that stand for very many statements', () => {
		const assignments = `[${Array(900).fill('1-kh-ubnd-2023#2').join(', ')}]`;
		const rounds = `[${Array(900).fill('Quý I năm 2023').join(', ')}]`;
		const { all } = problems(`results:\n  - {assignments: ${assignments}, rounds: ${rounds}, state: done}`);
		expect(all.map(({ code, reason }) => [code, reason])).toEqual([
			['too-many-results', 'Văn bản có 810.000 kết quả, tính từng nhiệm vụ, kỳ, đơn vị của mỗi mục, nhiều hơn 6.000.'],
		]);
	});
});

describe('no problem', () => {
	it.each<[string, string, Later?]>([
		['what an authority says of an open group', said(`${of(4)}\nstate: done`)],
		['what a member says of its own part', said(`${of(4)}\nunit: van-phong\nstate: done`), { issuer: 'van-phong' }],
		[
			'what a member says of the group by its name',
			said(`${of(4)}\nunit: co-quan\nstate: done`),
			{ issuer: 'van-phong' },
		],
		[
			'what a member issues together with the authority',
			said(`${of(4)}\nstate: done`),
			{ issuer: 'van-phong\njointIssuers: [ubnd]' },
		],
		[
			'a day of a month of which the day of issue is not known',
			said(`${of(1)}\nstate: done\nday: 16/6/2023`),
			{ issued: '6/2023' },
		],
		[
			'a correction of one member of what was said of its group',
			said(`${of(6)}\nunit: thon-hai\nstate: not-done\ncorrects: 4-bc-ubnd-2023`),
			{ more: otherReport('4/BC-UBND', '01/06/2023', `${of(6)}\nunit: hai-thon\nstate: done`) },
		],
		[
			'a correction of a group of what was said of a member',
			said(`${of(6)}\nunit: hai-thon\nstate: not-done\ncorrects: 4-bc-ubnd-2023`),
			{ more: otherReport('4/BC-UBND', '01/06/2023', `${of(6)}\nunit: thon-mot\nstate: done`) },
		],
		...[
			'vào ngày 16/6/2023',
			'ngày 16 tháng 6 năm 2023',
			'trong ngày 16 tháng 06 năm 2023',
			'vào tháng 6 năm 2023',
		].map((day): [string, string] => [`the day “${day}”`, said(`${of(1)}\nstate: done\nday: ${day}`)]),
		['a data day of that month', said(`${of(1)}\nstate: done`, 'dataDay: 16/6/2023\n'), { issued: '6/2023' }],
		['a span around the data day', said(`${of(1)}\nstate: done\nday: quý II/2023`, 'dataDay: 14/6/2023\n')],
		['a count in words, as the message tells to write it', said(`${of(4)}\nunit: co-quan\nprogress: đạt 3,5 trên 10`)],
		['the day of what is not finished, likewise', said(`${of(1)}\nstate: partly\nprogress: đã trình ngày 15/4/2023`)],
		[
			'what takes back all parts, likewise',
			said(`${of(3)}\nall: true\nstate: withdrawn\ncorrects: 4-bc-ubnd-2023`),
			{ more: otherReport('4/BC-UBND', '01/06/2023', `${of(3)}\nall: true\nstate: done`) },
		],
		['all rounds that did not arise, likewise', said(`${of(2)}\nall: true\nstate: not-arisen`)],
		['progress of a duty of several parts, in words', said(`${of(3)}\nprogress: chưa hoàn thành`)],
		['progress of a duty of several rounds, in words', said(`${of(2)}\nprogress: cơ bản hoàn thành`)],
		['several rounds in one sentence', said(`${of(2)}\nrounds: [Quý I năm 2023, Quý II năm 2023]\nstate: done`)],
		[
			'money, days and numbers of documents, which are no telephone numbers',
			said(
				`${of(1)}\nstate: done\nnote: chi 1 000 000 000 000 đồng, 0,98765432 điểm, Công văn 0123456789/UBND, 01/02/2023 - 03/04/2023, mã hồ sơ 000.00.12.H29-240101-0001`,
			),
		],
		[
			'a body that ended, spoken of by the one that took over',
			said(`${of(7)}\nunit: tu-phap\nstate: done`),
			{ issuer: 'van-phong' },
		],
		['what one says of a group to which it does not belong', said(`${of(6)}\nstate: done`), { issuer: 'tai-chinh' }],
	])('%s', (_, yaml, later) => {
		expect(problems(yaml, later).found).toEqual([]);
	});
});
