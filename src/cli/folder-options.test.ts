import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

const file = join(work, 'tep');
writeFileSync(file, '');
const outOfFile = ['--out', file];
it.each([
	[['build', '--content', small, ...outOfFile], '“.*tep” là một tệp, không phải thư mục.[\\s\\S]*--out'],
	[['build-shards', '--content', small, ...outOfFile], 'là một tệp, không phải thư mục'],
	[['check', '--content', file], 'là một tệp, không phải thư mục.[\\s\\S]*--content'],
	[['publish', join(work, 'dich'), ...outOfFile], 'là một tệp, không phải thư mục'],
	[['serve', ...outOfFile], 'là một tệp, không phải thư mục'],
	[['hosting', 'netlify', '--content', small, ...outOfFile], 'là một tệp, không phải thư mục'],
	[['publish', file, '--out', work], 'Nơi công bố “.*tep” là một tệp'],
	[['verify', file], 'Không có thư mục'],
	[['verify', work, '--key', work], 'không có khóa công khai SSH nào'],
	[['build-shards', '--list', '--content', small, '--known', join(work, 'khong-co')], 'Không có tệp “.*khong-co”'],
	[['build-shards', '--list', '--content', small, '--known', work], 'Không có tệp'],
])('%j: what is no folder, or no file, is told in words', async (words, told) => {
	const { status, output } = await minhbach(words, variables);
	expect([status, output]).toEqual([2, expect.stringMatching(told)]);
	expect(output).not.toMatch(/E(?:NOENT|ISDIR|NOTDIR)|sự cố/);
});

it.each([
	[['serve', '--out', join(work, 'trong')], 'Chưa có trang trong'],
	[['hosting', 'netlify', '--content', small, '--out', join(work, 'trong')], 'Chưa có trang trong'],
	[['hosting', 'nginx', '--content', join(work, 'trong')], 'Không đọc được địa chỉ'],
	[['hosting', 'nginx', '--content', small, '--to', join(file, 'x')], 'Đường dẫn đi qua một tệp'],
	[['build', '--content', small, '--cache', file, '--out', join(work, 'ra')], 'Đường dẫn đi qua một tệp'],
])('%j: what is missing is told as it is, not as a fault of the program', async (words, told) => {
	const { status, output } = await minhbach(words, variables);
	expect([status, output]).toEqual([1, expect.stringContaining(told)]);
	expect(output).not.toMatch(/ENO|sự cố/);
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
