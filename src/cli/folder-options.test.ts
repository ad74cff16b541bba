import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, test } from 'vitest';
import { minhbach } from '../fixtures/command.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-options-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const small = 'src/fixtures/small/content';
const variables = { MINHBACH_CONTENT: join(work, 'khong-co'), MINHBACH_CACHE: join(work, 'cache') };
const fine = { status: 0, output: 'Nội dung không có lỗi.\n' };

test('an option names the content, whatever a variable says, and holds for one call', async () => {
	expect(await minhbach(['check', '--content', small], variables)).toEqual(fine);
	expect((await minhbach(['check'], variables)).output).toContain('Không tìm thấy thư mục nội dung.');
});

test('an option names the public folder', async () => {
	const { status, output } = await minhbach(['serve', '--out', join(work, 'trang')], variables);
	expect([status, output]).toEqual([1, expect.stringContaining(`“${join(work, 'trang')}”`)]);
});

it.each([
	['build', ['--content', '--out', '--cache']],
	['check', ['--content', '--cache']],
	['deadline', ['--content', '--cache']],
	['demo', ['--cache']],
	['dev', ['--content', '--cache']],
	['diff', ['--content', '--cache']],
	['export', ['--content', '--cache']],
	['import', ['--content', '--cache']],
	['new', ['--content', '--cache']],
	['serve', ['--out']],
	['standing', ['--content', '--cache']],
])('%s says which folders may be named: %s', async (command, options) => {
	const { output } = await minhbach([command, '--help']);
	expect(['--content', '--out', '--cache'].filter((one) => output.includes(`${one} <thư mục>`))).toEqual(options);
});
