import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { minhbach } from '../fixtures/command.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-diff-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const content = join(work, 'content');
const plan = join(content, 'localities/xa-mau/documents/1-kh-ubnd-2023.mdx');
const git = (...words: string[]) =>
	execFileSync('git', ['-C', work, '-c', 'user.name=A', '-c', 'user.email=a@b.example', ...words], { stdio: 'pipe' });
const diff = (...words: string[]) =>
	minhbach(['diff', ...words], { MINHBACH_CONTENT: content, MINHBACH_CACHE: join(work, 'cache') });
const before = readFileSync('src/fixtures/small/content/localities/xa-mau/documents/1-kh-ubnd-2023.mdx', 'utf8');

beforeAll(() => {
	cpSync('src/fixtures/small/content', content, { recursive: true });
	git('init', '-q', '-b', 'main');
	git('add', '-A');
	git('commit', '-q', '-m', 'x');
});

it('says what a change does to the register, in words, as Markdown and as JSON', async () => {
	expect(await diff()).toEqual({ status: 0, output: 'So với “main”: Sổ theo dõi không thay đổi.\n' });
	const task = /^ {4}task: (.*)$/m.exec(before)?.[1] ?? '';
	writeFileSync(plan, before.replace(`task: ${task}`, 'task: Lập danh mục hồ sơ'));
	const { status, output } = await diff();
	expect(status).toBe(0);
	expect(output).toContain('1 văn bản thay đổi, 1 nhiệm vụ sửa.');
	expect(output).toContain('→ “Lập danh mục hồ sơ”');
	expect((await diff('--format', 'markdown')).output).toMatch(/^### So với “main”\n/);
	const { documents } = JSON.parse((await diff('--base', 'HEAD', '--format', 'json')).output);
	expect(documents).toMatchObject([{ id: 'xa-mau/1-kh-ubnd-2023', kind: 'edited' }]);
});

it('counts no draft: what becomes one is removed, and says which document has errors', async () => {
	writeFileSync(plan, before.replace('---\n', '---\ndraft: true\n'));
	expect((await diff()).output).toContain('1 văn bản bị bỏ');
	writeFileSync(plan, before.replace(/^type: .*$/m, 'type: khac'));
	expect((await diff()).output).toMatch(/^Nội dung có \d+ lỗi; văn bản có lỗi không được so\./);
});

it.each(['khong-co', '--upload-pack=x'])('what is no commit is refused: %s', async (commit) => {
	const { status, output } = await diff(`--base=${commit}`);
	expect([status, output]).toEqual([2, expect.stringContaining('Không đọc được nội dung ở')]);
});
