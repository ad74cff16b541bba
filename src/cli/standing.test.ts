import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { minhbach } from '../fixtures/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'truong-hop-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = join(folder, 'a.json');

it.each([
	['no JSON', '{', 'không phải là JSON'],
	['of another form', '{}', 'không đúng dạng ở “duties”'],
	['not there', null, 'không có tệp này'],
])('a file of cases that is %s is told in Vietnamese alone', async (_, text, told) => {
	rmSync(file, { force: true });
	if (text !== null) writeFileSync(file, text);
	const { status, output } = await minhbach(['standing', '--case', file]);
	expect([status, output]).toEqual([
		2,
		`Không đọc được trường hợp trong tệp “${file}”: ${told}\n    → Ghi theo dạng của docs/ket-qua.md.\n`,
	]);
});
