import { expect, it } from 'vitest';
import { officeFile, officeParagraph, officeTable } from '../fixtures/office-file.ts';
import { nothingKnown } from './known.ts';
import { propose } from './propose.ts';

it('what the reader of a file doubts is named with the assignment and the field at its place', () => {
	const file = officeFile(
		officeParagraph('KẾ HOẠCH'),
		officeTable([
			['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'],
			['I', { text: 'Nhóm việc', bold: true }, '', ''],
			['1', 'Ban hành', 'Phòng Nội vụ', 'Quý I năm 2026'],
		]),
	);
	const [table] = file.blocks.filter(({ kind }) => kind === 'table');
	const place = table?.kind === 'table' ? (table.rows[2]?.place ?? {}) : {};
	const at = (column: number, row = place.row ?? 0) => ({
		code: 'struck-text',
		place: { ...place, row, column },
		words: '',
		choice: '',
	});
	const found = propose(
		{ ...file, doubts: [at(1), at(3), at(4), at(2, (place.row ?? 0) - 1), { ...at(1), place: {} }] },
		nothingKnown('moi'),
	);
	const told = 'proposal' in found ? found.proposal.doubts.filter(({ code }) => code === 'struck-text') : [];
	expect(told.map(({ assignment, field }) => [assignment, field])).toEqual([
		['1', 'id'],
		['1', 'leads'],
		['1', 'due'],
		[null, 'file'],
		[null, 'file'],
	]);
});
