import { expect, it } from 'vitest';
import { type Message, messages } from './messages.ts';

const list = ['phong-noi-vu', 'phong-tu-phap'];
const day = '2022-12-30';
const given: Readonly<Record<string, readonly unknown[]>> = {
	tooLarge: [5 * 1024 * 1024, 1024 * 1024],
	andMore: [3],
	mdxManyMarks: ['[', 2000],
	fileNameDiffers: ['a.mdx', 'b.mdx'],
	yaml: ['', 'x: y'],
	unknownKey: ['titel', list],
	wrongShape: ['title', 'array'],
	notOneOf: ['a', list, list],
	duplicateDocument: ['1/QĐ', '2022', 'content/a.mdx'],
	citedWithOtherDay: ['7679/QĐ-UBND', day, day, 'content/a.mdx'],
	twoDates: ['106/2020/NĐ-CP', day, day, 'content/a.mdx'],
	unknownMember: ['cac-phuong', 'a', list],
	groupHadEnded: ['Các phường', ['A', 'B']],
	membersHadEnded: ['Các phường', ['A', 'B']],
	unitHadEnded: ['Phòng A', day],
	deadlineBeforeIssue: ['quý I', day, day],
	mdxLongRow: [2],
	mdxComponent: ['Nhiemvu', ['NhiemVu']],
	mdxAttribute: ['a', 'DonVi', ['id']],
};

/** Every message of the catalogue with likely values, and those that have several wordings with values for each. */
const cases: [string, Message][] = [
	...Object.entries(messages).map(([name, message]): [string, Message] => {
		const make = message as (...values: unknown[]) => Message;
		return [name, make(...(given[name] ?? (/^unknown(Unit|Ind|Fi|Ta|Do)/.test(name) ? ['a', list] : ['a', 'b'])))];
	}),
	...[
		'TAB_AS_INDENT',
		'DUPLICATE_KEY',
		'BAD_INDENT',
		'MISSING_CHAR',
		'BLOCK_AS_IMPLICIT_KEY',
		'TAG_RESOLVE_FAILED',
		'MULTIPLE_DOCS',
		'BAD_SCALAR_START',
	].flatMap((code): [string, Message][] => [
		[`yaml ${code}`, messages.yaml(code, '')],
		[`yaml ${code} with the text`, messages.yaml(code, 'x: y')],
	]),
	['unknownKey without a suggestion', messages.unknownKey('a', [])],
	['unknownUnit without a suggestion', messages.unknownUnit('a', [])],
	['notOneOf without a suggestion', messages.notOneOf('a', list, [])],
	['wrongShape of a whole file', messages.wrongShape('', 'object')],
	['wrongShape of a shape without words', messages.wrongShape('a', 'tuple')],
	['mdxAttribute of a component without any', messages.mdxAttribute('a', 'GhiChu', [])],
	['mdxComponent without a suggestion', messages.mdxComponent('b', [])],
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

it('a message that knows what was meant says so first', () => {
	expect(messages.unknownUnit('a', list).remedy).toMatch(
		/^Có phải ý bạn là “phong-noi-vu” hoặc “phong-tu-phap”\? Ghi mã có trong units\.yaml/,
	);
});

it('a very long address is quoted in part', () => {
	expect(messages.mdxAddress(`javascript:${'a'.repeat(10_000)}`).reason.length).toBeLessThan(120);
});
