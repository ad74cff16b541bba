import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { officeFile, officeParagraph, officeTable } from '../fixtures/office-file.ts';
import { units } from '../schemas/units.ts';
import { parseDocument } from '../sources/file/document-file.ts';
import { bodyText } from './draft/body.ts';
import { frontmatterText, unitsText } from './draft/frontmatter.ts';
import { nothingKnown } from './known.ts';
import { propose } from './propose.ts';

// Whatever stands in a file: the draft made of it is a document that can be read.

const words = [
	'Phòng Nội vụ',
	'Thủ trưởng các cơ quan, đơn vị',
	'UBND xã',
	'-nt-',
	'như trên',
	'1',
	'1.2',
	'I',
	'a)',
	'II.',
	'- Kế hoạch',
	'Báo cáo; tờ trình',
	'Trước ngày 15/3/2025',
	'Quý I năm 2025',
	'Giao Phòng Kinh tế rà soát trước ngày 1/4/2025.',
	'STT',
	'Nhiệm vụ',
	'Đơn vị chủ trì',
	'Thời hạn',
	'Sản phẩm',
	'KẾ HOẠCH',
	'Số: 12/KH-UBND',
	'Ví Dụ, ngày 15 tháng 01 năm 2025',
	'I. MỤC TIÊU',
	'1. Phòng Nội vụ',
	'b) Rà soát {a} <b> *c* [d](e) `f` $g',
	'import x from "y"',
	'export default 1',
	'# Tiêu đề',
	'> trích',
	'| a | b |',
	'&amp; < >',
	'Nơi nhận:',
	'- Lưu: VT, lan.',
	'TM. ỦY BAN NHÂN DÂN',
	'CHỦ TỊCH',
	'Nguyễn Văn Hùng',
	'x@y.vn',
	'0912 345 678',
	'"dấu nháy": và #',
	"'",
	': ',
	'- ',
	'---',
	'~~a~~',
	'^1',
	'http://vidu.vn/a?b=c',
	'[^1]',
	'\u200b',
	'ﬁ',
	'Ｆ',
	'e\u0301',
	'null',
	'true',
	'2025-01-01',
	'1e3',
	'0x1F',
	'_a_',
	'\\',
	'một từ rất dài'.repeat(60),
];
const cell = fc.oneof(
	{ weight: 6, arbitrary: fc.constantFrom(...words) },
	{ weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
	{ weight: 2, arbitrary: fc.constant('') },
);
const table = fc.array(fc.array(cell, { minLength: 4, maxLength: 6 }), { minLength: 1, maxLength: 8 });
const block = fc.oneof(
	cell.map((text) => officeParagraph(text)),
	table.map((rows) =>
		officeTable([['STT', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn'], ...rows]),
	),
	table.map((rows) => officeTable([['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Mức'], ...rows.map((row) => row.slice(0, 4))])),
);

test('the draft of any file has the form of a document, but for what it leaves open', () => {
	fc.assert(
		fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), (blocks) => {
			const found = propose(officeFile(...blocks), nothingKnown('xa'));
			if ('refusal' in found) return;
			const { proposal } = found;
			const source = { name: 'tep.docx', sha256: 'a'.repeat(64), copy: null };
			const text = `${frontmatterText(proposal, source)}\n${bodyText(proposal)}\n`;
			const { parsed, findings } = parseDocument(
				'content/localities/xa/documents/a.mdx',
				new TextEncoder().encode(text),
			);
			const errors = findings.filter(({ level }) => level === 'error');
			expect(errors.map(({ code, place }) => [code, JSON.stringify(place)])).toEqual([]);
			expect(parsed?.data.assignments.map(({ id }) => id)).toEqual(proposal.assignments.map(({ id }) => id));
			units.parse(parse(unitsText(proposal.units), { schema: 'failsafe' }));
			const ids = proposal.units.map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
		}),
		{ numRuns: Number(process.env['RUNS'] ?? 150) },
	);
});
