import { expect, it } from 'vitest';
import { aim, duty, found, registerOf, warning } from '../fixtures/findings.ts';
import { someDocument, someLocality, someSources } from '../fixtures/register.ts';
import { say } from '../problem/messages.ts';
import { buildRegister } from './register.ts';

it('a right document has no problems', () => {
	expect(found(someDocument({ assignments: [duty], targets: [aim] }))).toEqual([]);
});

it('an entry of a list that holds a semicolon is said to be read as several in CSV', () => {
	const deliverables = ['Báo cáo/Thông báo kết luận; giải pháp khắc phục', 'Kế hoạch'];
	const target = { id: '3.1', indicator: 'sipas', text: 'Bằng lời.', exceptions: ['đơn thư; khiếu nại'] };
	const assignment = { id: '1', task: 'Việc', leads: ['phong-noi-vu'], due: 'Trong năm 2023', deliverables };
	expect(found(someDocument({ targets: [target], assignments: [assignment] }))).toEqual([
		warning(['targets', 0, 'exceptions', 0], say('several-in-one', 'đơn thư; khiếu nại')),
		warning(['assignments', 0, 'deliverables', 0], say('several-in-one', deliverables[0] ?? '')),
	]);
});

it('what stands in a file that could not be read is not reported a second time', () => {
	const document = someDocument(
		{
			assignments: [{ ...duty, leads: ['khong-co'], field: 'khong-co', indicators: ['khong-co'] }],
			targets: [{ ...aim, indicator: 'khong-co' }],
		},
		{ body: '<DonVi id="khong-co" /> <NhiemVu so="1" van-ban="binh-tan/hong-2023" />' },
	);
	const locality = someLocality([document], { unread: ['hong-2023'] });
	const sources = { ...someSources({ ...locality, units: null }), fields: null, indicators: null };
	expect(buildRegister(sources).findings).toEqual([]);
});

it('all problems of all documents are found at once', () => {
	const wrong = {
		mat: 'true',
		period: 'x',
		effective: '01/01/2020',
		assignments: [{ ...duty, leads: ['x', 'y'] }],
		targets: [{ ...aim, measure: undefined }],
	};
	const { findings } = registerOf(
		someLocality([someDocument(wrong)]),
		someLocality([someDocument(wrong, { of: 'quan-6' })], { id: 'quan-6' }),
	);
	expect(findings).toHaveLength(12);
});

it('the item number đ stands in ids as dd, and is shown as printed', () => {
	const { register } = registerOf(
		someLocality([
			someDocument({ assignments: [{ ...duty, id: 'I.đ' }], targets: [{ ...aim, id: 'đ-2', item: 'đ' }] }),
		]),
	);
	expect(register.assignments[0]).toMatchObject({ id: 'binh-tan/7679-qd-ubnd-2022#I.dd', number: 'I.đ' });
	expect(register.targets[0]).toMatchObject({ id: 'binh-tan/7679-qd-ubnd-2022#ct-dd-2', ref: 'đ' });
});
