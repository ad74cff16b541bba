import { expect, it } from 'vitest';
import { fileText } from '../fixtures/file-text.ts';
import { aim, duty, found, registerOf } from '../fixtures/findings.ts';
import { someDocument, someLocality } from '../fixtures/register.ts';
import { document } from '../schemas/document.ts';
import { printView } from '../views/print/print.ts';
import { indexOf } from './index.ts';

// Documents whose day of issue, number or signer is not known.

const written = (issued: string, number = '1/KH-UBND', more: object = {}) =>
	someDocument({ type: 'ke-hoach', number, issued, period: undefined, ...more });

it.each([
	['30/12/2022', '2022-12-30'],
	['7/2024', '2024-07'],
	['07/2024', '2024-07'],
	[' 2024 ', '2024'],
])('a document issued %s is known to be of %s', (words, known) => {
	expect(document.shape.issued.parse(words)).toBe(known);
});

it.each(['13/2024', '0/2024', '24', 'tháng 7/2024', '31/02/2024', ''])('“%s” is no day of issue', (words) => {
	expect(document.shape.issued.safeParse(words).success).toBe(false);
});

it('what is known of a day decides the order: after all known days of its month or year, newest first', () => {
	const documents = ['31/12/2023', '2024', '01/7/2024', '7/2024', '31/7/2024', '01/8/2024'].map((issued, at) =>
		written(issued, `${at + 1}/KH-UBND`),
	);
	const { register, findings } = registerOf(someLocality(documents));
	expect(findings).toEqual([]);
	const index = indexOf(register);
	expect(index.newestFirst.map((id) => index.documents.get(id)?.issued)).toEqual([
		'2024-08-01',
		'2024-07-31',
		'2024-07-01',
		'2024-07',
		'2024',
		'2023-12-31',
	]);
	expect(index.day).toBe('2024-08-01');
});

it('a deadline is before an unknown day of issue only if it is before its month or year', () => {
	const due = (words: string) => found(written('7/2024', '1/KH-UBND', { assignments: [{ ...duty, due: words }] }));
	expect(due('trước ngày 05/7/2024')).toEqual([]);
	expect(due('trước ngày 01/7/2024')).toHaveLength(1);
});

it('a citation with a day means the document of that month, and the two are no conflict', () => {
	const basis = [{ number: '1/KH-UBND', title: 'Kế hoạch', issued: '15/07/2024', relation: 'implements' }];
	const later = written('30/9/2024', '2/KH-UBND', { basis });
	const { register, findings } = registerOf(someLocality([written('7/2024'), later]));
	expect(findings).toEqual([]);
	expect(register.documents[1]?.basis[0]?.document).toBe('binh-tan/1-kh-ubnd-2024');
});

it('no file for programs makes a day of a month', () => {
	const { register } = registerOf(
		someLocality([written('7/2024', 'để trống/KH-UBND', { assignments: [duty], targets: [aim] })]),
	);
	const id = 'binh-tan/de-trong-so-kh-ubnd-2024';
	const index = indexOf(register);
	expect(register.documents[0]).toMatchObject({ id, number: 'để trống/KH-UBND', issued: '2024-07' });
	const [record] = JSON.parse(fileText(index, 'json', 'documents')).records;
	expect(record).toMatchObject({ issued: null, issuedPart: '2024-07' });
	expect(printView(index, id)).toMatchObject({
		number: '…/KH-UBND',
		dateline: expect.stringContaining('ngày … tháng 7 năm 2024'),
	});
	for (const [kind, key] of [
		['news', '/feed.xml'],
		['plan', id],
		['catalog', ''],
	] as const)
		expect(fileText(index, kind, key), kind).not.toMatch(/2024-07(?!-01T|"|<)/);
});
