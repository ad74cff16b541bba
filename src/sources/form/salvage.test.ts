import { expect, it } from 'vitest';
import { planFile, problemsWith, rewritten } from '../../fixtures/content.ts';
import { say } from '../../problem/messages.ts';

const unitsFile = 'localities/xa-mau/units.yaml';
const reasons = (files: Readonly<Record<string, string>>) => problemsWith(files).map(({ reason }) => reason);
const plan = (...changes: readonly (readonly [string, string])[]) =>
	problemsWith({ [planFile]: rewritten(planFile, ...changes) }).map(({ line, reason }) => `${line} ${reason}`);

it('a problem of form hides no problem of sense in the same document', () => {
	expect(
		plan(
			['issuer: ubnd', 'chu-thich: x\nissuer: ubnd-khac'],
			['field: the-che', 'field: la'],
			['due: Quý I năm 2023', 'due: sớm nhất có thể'],
		),
	).toEqual([
		`7 ${say('unknown-key', 'chu-thich', []).reason}`,
		`8 ${say('unknown-unit', 'ubnd-khac', []).reason}`,
		expect.stringMatching(/^24 .*sớm nhất có thể/),
		`25 ${say('unknown-field', 'la', []).reason}`,
	]);
});

it('a state secret is named whatever else is wrong', () => {
	expect(plan(['issuer: ubnd', 'mat: true\nchu-thich: x\nissuer: ubnd'])).toContain(
		`7 ${say('secret-document').reason}`,
	);
});

it.each<[string, string, string]>([
	['a missing title', 'title: Kế hoạch mẫu\n', ''],
	['a day that does not exist', 'issued: 02/01/2023', 'issued: 30/02/2023'],
	['an unknown type', 'type: ke-hoach', 'type: ke-hoac'],
	['an empty deliverable', '    due:', '    deliverables: [""]\n    due:'],
	['words in the place of a map', 'source:\n  original: Bản ký lưu tại Văn phòng\n  text: typed', 'source: Văn phòng'],
])('%s is one problem, and an unknown unit in the same document is another', (_, from, to) => {
	const found = plan([from, to], ['leads: [van-phong]', 'leads: [la]']);
	expect(found).toHaveLength(2);
	expect(found).toContainEqual(expect.stringContaining(say('unknown-unit', 'la', []).reason));
});

it.each<[string, string, string]>([
	['targets under a wrong key', 'targets:\n  - id', 'target:\n  - id'],
	['targets under a key that resembles none', 'targets:\n  - id', 'muc-tieu:\n  - id'],
	['a target without a right id', 'id: II.1', 'id: II 1'],
	['a target without its text', '    text: Hồ sơ đúng hạn từ 98% trở lên.\n', ''],
	['a figure that is none', 'value: 98', 'value: 98%'],
	['a wrong period', 'period: "2023"', 'period: [2023]'],
	['an assignment without a right id', 'id: "1"', 'id: "mục 1"'],
	['a number that is left empty', 'number: 1/KH-UBND', 'number: ""'],
	['a day in another notation', 'issued: 02/01/2023', 'issued: 2023-01-02'],
	['an issuer that is a list', 'issuer: ubnd', 'issuer: [ubnd]'],
])('%s is one problem, and what refers to it is none', (_, from, to) => {
	expect(plan([from, to], ['due: Quý I năm 2023', 'due: Quý I'])).toHaveLength(1);
});

it('a problem of form in the units hides no other problem of the units, and makes none', () => {
	const units = rewritten(unitsFile, ['kind: co-quan-chuyen-mon', 'kind: phong'], ['open: true', 'members: [la]']);
	expect(reasons({ [unitsFile]: `${units}- id: ubnd\n  name: Ủy ban khác\n  kind: uy-ban\n` })).toEqual([
		expect.stringContaining('“phong” không phải là giá trị'),
		say('unknown-member', 'cac-thon', 'la', []).reason,
		say('duplicate-id', 'ubnd').reason,
	]);
});

it.each<[string, string, string]>([
	['a unit without a right id', 'id: van-phong', 'id: Văn phòng'],
	['a unit without a name', '  name: Văn phòng xã Mẫu\n', ''],
	['a group whose openness cannot be read', 'open: true', 'open: có'],
])('%s is one problem, and the documents that name it have none', (_, from, to) => {
	expect(reasons({ [unitsFile]: rewritten(unitsFile, [from, to]) })).toHaveLength(1);
});

it.each(['fields.yaml', 'indicators.yaml'])('an entry of %s without a right id is one problem, once', (file) => {
	expect(reasons({ [file]: rewritten(file, ['id: ', 'id: A']) })).toHaveLength(1);
});

it.each(['#nv-1', '#ct-II.1', '#muc-i-viec-phai-lam', ''])(
	'a link to a document that could not be read whole leads somewhere: %s',
	(anchor) => {
		const other = rewritten(
			planFile,
			['1/KH-UBND', '2/KH-UBND'],
			['xem <', `[x](/van-ban/xa-mau/1-kh-ubnd-2023/${anchor}) <`],
		);
		const otherFile = planFile.replace('1-kh', '2-kh');
		for (const [from, to] of [
			['assignments:', 'assignment:'],
			['title:', 'title: "'],
			['CCHC', '<Sai>'],
		] as const)
			expect(
				problemsWith({ [planFile]: rewritten(planFile, [from, to]), [otherFile]: other }).map(({ file }) => file),
			).not.toContain(`content/${otherFile}`);
	},
);

it('the body of a document whose data is wrong is checked all the same', () => {
	expect(plan(['title: Kế hoạch mẫu', 'title: ""'], ['<DonVi id="van-phong" />', '<DonVi id="la" />'])).toEqual([
		expect.any(String),
		expect.stringContaining(say('unknown-unit', 'la', []).reason),
	]);
});

it('in a file of decomposed letters a column is that of the file', () => {
	const at = (text: string) => problemsWith({ [planFile]: text }).map(({ line, column }) => [line, column]);
	const text = rewritten(
		planFile,
		['leads: [van-phong]', 'leads: [Phòng một, la]'],
		['làm.', 'làm việc này <DonVi id="la" />.'],
	);
	const columns = (form: string) => {
		const rows = text.normalize(form).split('\n');
		const row = (part: string) => rows.findIndex((one) => one.includes(part)) + 1;
		const [leads, body] = [row('leads:'), row('id="la"')];
		return [
			[leads, (rows[leads - 1]?.indexOf('Ph') ?? 0) + 1],
			[leads, (rows[leads - 1]?.indexOf('la]') ?? 0) + 1],
			[body, (rows[body - 1]?.indexOf('<DonVi id="la"') ?? 0) + 1],
		];
	};
	expect(at(text)).toEqual(columns('NFC'));
	expect(at(text.normalize('NFD'))).toEqual(columns('NFD'));
});
