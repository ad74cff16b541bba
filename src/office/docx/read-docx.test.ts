import { expect, it } from 'vitest';
import { abstractNum, docx, inList, lvl, num, p, tbl, tc, tr } from '../../fixtures/office/docx.ts';
import type { OfficeFile } from '../office-file.ts';
import { readOfficeFile } from '../read-office-file.ts';

const read = async (bytes: Uint8Array): Promise<OfficeFile> => {
	const found = await readOfficeFile(bytes, 'van-ban.docx');
	if (!('file' in found)) throw new Error(found.refusal.code);
	return found.file;
};

it('an empty cell with an automatic number has that number', async () => {
	const { blocks } = await read(
		docx(tbl([tr(['TT', 'Nhiệm vụ']), tr([tc(p('', inList(1))), 'Việc một\nViệc hai'])], 2), {
			numbering: abstractNum(0, [lvl(0, 'decimal', '%1.')]) + num(1, 0),
		}),
	);
	const [table] = blocks;
	const cells = table?.kind === 'table' ? table.rows[1]?.cells : [];
	expect(cells?.map(({ paragraphs }) => paragraphs.map(({ number, text }) => number ?? text))).toEqual([
		['1.'],
		['Việc một', 'Việc hai'],
	]);
});
