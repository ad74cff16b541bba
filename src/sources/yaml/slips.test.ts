import { describe, expect, it } from 'vitest';
import { planFile, problemsWith, rewritten } from '../../fixtures/content.ts';
import type { Code } from '../../problem/messages.ts';

// The usual slips of people who write YAML by hand. Each is one problem, where they would look, and no other comes of it.

const plan = rewritten(planFile).replace(
	'    targets: [II.1]\n',
	`    targets: [II.1]
  - id: "2"
    task: Báo cáo kết quả.
    leads:
      - van-phong
      - ubnd
    due: Quý II năm 2023
  - id: "3"
    task: >-
      Công khai kết quả
      trên trang.
    leads: [ubnd]
    due: Quý III năm 2023
signer:
  name: Nguyễn Văn A
  position: Chủ tịch
`,
);

/** Where a problem is told: `4:8 two-colons`. */
function told(text: string | Uint8Array): string[] {
	return problemsWith({ [planFile]: text }).map(({ line, column, code }) => `${line}:${column} ${code}`);
}

/** What is wrong, what stands in the plan, what was written, line and column of the problem, its code. */
type Slip = readonly [name: string, from: string, to: string, place: string, code: Code];

const title = 'title: Kế hoạch mẫu';
const due = '    due: Quý II năm';
const bullets = '      - van-phong\n      - ubnd\n';
const dash = '      - ubnd\n';
const number = '  - id: "2"';
const issuer = 'issuer: ubnd\n';

const slips: readonly Slip[] = [
	['a tab before a key', '  original:', '\toriginal:', '9:1', 'tab-indent'],
	['a tab before an entry', number, '\t- id: "2"', '26:1', 'tab-indent'],
	['two tabs in an entry', '    task: Báo', '\t\ttask: Báo', '27:1', 'tab-indent'],
	['no blank after a colon', issuer, 'issuer:ubnd\n', '7:7', 'colon-without-space'],
	['no blank after a colon in an entry', due, '    due:Quý II năm', '31:8', 'colon-without-space'],
	['no blank after the first colon of an entry', number, '  - id:"2"', '26:7', 'colon-without-space'],
	['a colon in a title', title, 'title: Kế hoạch: mẫu', '4:8', 'two-colons'],
	['a colon in a title in typographic quotes', title, 'title: “Kế hoạch: mẫu”', '4:8', 'two-colons'],
	['a quote that is not closed', title, 'title: "Kế hoạch mẫu', '4:8', 'missing-sign'],
	['a quote that is not closed before others', 'number: 1/', 'number: "1/', '3:9', 'missing-sign'],
	['a single quote that is not closed', title, "title: 'Kế hoạch mẫu", '4:8', 'missing-sign'],
	['quotes in quotes', title, 'title: "Kế hoạch "mẫu" năm"', '4:19', 'text-after-close'],
	['words behind quotes', title, 'title: "Kế hoạch" mẫu', '4:19', 'text-after-close'],
	['a key one to the right', due, '     due: Quý II năm', '31:6', 'uneven-indent'],
	['a key one to the left', due, '   due: Quý II năm', '31:4', 'uneven-indent'],
	['a key at the margin', due, 'due: Quý II năm', '31:1', 'uneven-indent'],
	['the second key at the margin', '    task: Báo', 'task: Báo', '27:1', 'uneven-indent'],
	['a key of the margin one to the right', issuer, ' issuer: ubnd\n', '7:2', 'uneven-indent'],
	['the first key one to the right', 'type: ke', ' type: ke', '2:2', 'uneven-indent'],
	['an entry one to the right', number, '   - id: "2"', '26:4', 'uneven-indent'],
	['an entry one to the left', number, ' - id: "2"', '26:2', 'uneven-indent'],
	['an entry at the margin', number, '- id: "2"', '26:1', 'uneven-indent'],
	['an entry of a list one to the left', dash, '     - ubnd\n', '30:6', 'uneven-indent'],
	['an entry of a list one to the right', dash, '       - ubnd\n', '30:8', 'uneven-indent'],
	['a dash without a blank', dash, '      -ubnd\n', '30:7', 'odd-dash'],
	['dashes without blanks', bullets, '      -van-phong\n      -ubnd\n', '29:7', 'odd-dash'],
	['a dash of an entry without a blank', number, '  -id: "2"', '26:3', 'odd-dash'],
	['stars for dashes', bullets, '      * van-phong\n      * ubnd\n', '29:7', 'odd-dash'],
	['bullets for dashes', bullets, '      • van-phong\n      • ubnd\n', '29:7', 'odd-dash'],
	['long dashes', bullets, '      – van-phong\n      – ubnd\n', '29:7', 'odd-dash'],
	['a long dash before an entry', number, '  – id: "2"', '26:3', 'odd-dash'],
	['two dashes', dash, '      - - ubnd\n', '30:9', 'wrong-shape'],
	['no dash', number, '    id: "2"', '26:5', 'duplicate-key'],
	['a full-width colon', issuer, 'issuer： ubnd\n', '7:7', 'lookalike-letter'],
	['typographic quotes around an id', number, '  - id: “2”', '26:9', 'bad-item'],
	['spaces that do not break before a key', due, `${'\u00A0'.repeat(4)}due: Quý II năm`, '31:1', 'odd-space'],
	['a space that does not break behind a colon', due, '    due:\u00A0Quý II năm', '31:9', 'odd-space'],
	['a key twice', issuer, issuer.repeat(2), '8:1', 'duplicate-key'],
	['a key twice in an entry', due, `${due} 2023\n${due}`, '32:5', 'duplicate-key'],
	['a section twice', 'signer:\n', 'assignments:\n  - id: "4"\n    task: x\nsigner:\n', '38:1', 'duplicate-key'],
	['an at sign first', title, 'title: @Kế hoạch mẫu', '4:8', 'yaml-sign-first'],
	['a per cent sign alone', 'measure: "%"', 'measure: %', '16:14', 'yaml-sign-first'],
	['a comparator without quotes', 'comparator: ">="', 'comparator: >=', '14:17', 'yaml-sign-first'],
	['a back quote first', title, 'title: `Kế hoạch` mẫu', '4:8', 'yaml-sign-first'],
	['a dash first', title, 'title: - Kế hoạch mẫu', '4:8', 'yaml-sign-first'],
	['words behind a bar', 'task: >-\n', 'task: | Đoạn\n', '33:11', 'yaml-sign-first'],
	['a star first', title, 'title: *Kế hoạch mẫu', '4:8', 'alias'],
	['bold as in Markdown', title, 'title: **Kế hoạch** mẫu', '4:8', 'alias'],
	['an ampersand first', title, 'title: & Kế hoạch mẫu', '4:8', 'alias'],
	['an exclamation mark first', title, 'title: !Kế hoạch mẫu', '4:8', 'exclamation-first'],
	['a number sign behind a blank', title, 'title: Kế hoạch #2 mẫu', '4:17', 'lost-comment'],
	['a bracket that is not closed', 'leads: [van-phong]', 'leads: [van-phong', '21:12', 'missing-sign'],
	['a bracket too many', 'leads: [ubnd]', 'leads: [ubnd]]', '36:18', 'text-after-close'],
	['words behind a bracket', title, 'title: [Kế hoạch] mẫu', '4:19', 'text-after-close'],
	['a brace that is not closed', title, 'title: {Kế hoạch mẫu', '4:8', 'missing-sign'],
	['round brackets', 'leads: [ubnd]', 'leads: (ubnd)', '36:12', 'wrong-shape'],
	['a backslash in quotes', title, 'title: "Kế hoạch \\mẫu"', '4:18', 'backslash'],
	['a semicolon for a colon', issuer, 'issuer; ubnd\n', '7:1', 'row-without-key'],
	['no colon', issuer, 'issuer ubnd\n', '7:1', 'row-without-key'],
	['a title that goes on at the margin', title, 'title: Kế hoạch\nmẫu', '5:1', 'row-without-key'],
	['a note as in HTML', issuer, `<!-- ghi chú -->\n${issuer}`, '7:1', 'row-without-key'],
	['a text that is not indented', '      Công khai', '    Công khai', '34:5', 'row-without-key'],
	['a text that is less indented', '      trên trang', '     trên trang', '35:6', 'uneven-indent'],
	['both ways of a merge', issuer, `<<<<<<< HEAD\n${issuer}=======\nissuer: x\n>>>>>>> b\n`, '7:1', 'merge-conflict'],
	[
		'both ways of a merge in an entry',
		due,
		`<<<<<<< HEAD\n${due}\n=======\n>>>>>>> b\n${due}`,
		'31:1',
		'merge-conflict',
	],
	['a mark of a merge', issuer, `${issuer}=======\n`, '8:1', 'merge-conflict'],
	[
		'both ways of a merge in the body',
		'làm.\n',
		'làm.\n\n<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> b\n',
		'47:1',
		'merge-conflict',
	],
	['a fence among the keys', 'assignments:', '---\nassignments:', '18:1', 'second-data-part'],
	['an end of data among the keys', 'assignments:', '...\nassignments:', '18:1', 'second-data-part'],
	['a fence of four dashes', '\n---\n\n##', '\n----\n\n##', '41:1', 'no-closing-fence'],
	['a fence of one long dash', '\n---\n\n##', '\n—\n\n##', '41:1', 'no-closing-fence'],
	['a fence that is indented', '\n---\n\n##', '\n ---\n\n##', '41:1', 'no-closing-fence'],
	['no fence behind the data', '\n---\n\n##', '\n\n##', '42:1', 'no-closing-fence'],
	['no fence before the data', '---\ntype', 'type', '1:1', 'no-opening-fence'],
	['an empty row before the first fence', '---\ntype', '\n---\ntype', '1:1', 'no-opening-fence'],
	['a byte order mark within', 'issuer', '\uFEFFissuer', '7:1', 'hidden-sign'],
	['a sign without width in a key', 'issuer:', 'iss\u200Buer:', '7:4', 'hidden-sign'],
	['a sign without width in an id', '[van-phong]', '[van\u200B-phong]', '21:16', 'hidden-sign'],
	['a line end of its own', title, 'title: Kế hoạch\u2028mẫu', '4:16', 'hidden-sign'],
	['a key with a capital letter', 'issuer:', 'Issuer:', '7:1', 'unknown-key'],
];

it('the plan is right without a slip', () => {
	expect(told(plan)).toEqual([]);
});

describe('slips', () => {
	it.each(slips)('%s', (_, from, to, place, code) => {
		expect(plan).toContain(from);
		expect(told(plan.replace(from, () => to))).toEqual([`${place} ${code}`]);
	});
});

it.each([
	['a byte order mark', `\uFEFF${plan}`],
	['line ends of Windows', plan.replaceAll('\n', '\r\n')],
	['line ends of both kinds', plan.split('\n').join('\r\n').replace('\r\n', '\n')],
	['line ends of old Macs', plan.replaceAll('\n', '\r')],
	['a tab behind a colon', plan.replace('issuer: ubnd', 'issuer:\tubnd')],
	['a blank before a colon', plan.replace('issuer: ubnd', 'issuer : ubnd')],
	['typographic quotes around a title', plan.replace('Kế hoạch mẫu', '“Kế hoạch mẫu”')],
])('%s is no problem', (_, text) => {
	expect(told(text)).toEqual([]);
});

it('letters of Windows-1258 are told where the first of them stands', () => {
	const root = Buffer.from('---\ntype: ke-hoach\ntitle: K', 'latin1');
	const bytes = Buffer.concat([root, Buffer.from([0xea, 0xec]), Buffer.from(' ho\u1EA1ch\n---\n')]);
	expect(told(bytes)).toEqual(['3:9 not-utf8']);
});
