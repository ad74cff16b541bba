import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { failureText } from './failure.ts';
import { UncompiledError, UnrenderedError } from './templates.ts';

const content = mkdtempSync(join(tmpdir(), 'minhbach-failure-'));
mkdirSync(join(content, 'pages'));
writeFileSync(join(content, 'pages/gioi-thieu.mdx'), '---\ntitle: A\ndescription: B\n---\n\nMột {khongCo}\n');
afterAll(() => rmSync(content, { recursive: true, force: true }));

test.each([
	['ENOSPC', 'Hết chỗ trên đĩa.'],
	['EDQUOT', 'Hết dung lượng được cấp trên đĩa.'],
	['EACCES', 'Không có quyền ghi.'],
	['EROFS', 'Đĩa chỉ cho đọc.'],
])('a disk that answers %s is one line, with the place, and says that the site is as it was', (code, why) => {
	const error = Object.assign(new Error('write'), { code, path: 'dist.next/a' });
	expect(failureText(error, content)).toBe(`${why} (dist.next/a) Trang đang công bố vẫn giữ nguyên.`);
});

test('a page of the portal that fails is a problem of its file, with the line of the word that failed', () => {
	const error = new UncompiledError(`[ERROR] khongCo is not defined\n  ${content}/pages/gioi-thieu.mdx:6:6`);
	const rendered = new UnrenderedError('/gioi-thieu/', new ReferenceError('khongCo is not defined'));
	expect(failureText(rendered, content)).toMatch(/^content\/pages\/gioi-thieu\.mdx:6:6 {2}lỗi/);
	expect(failureText(error, content)).toMatch(
		/^content\/pages\/gioi-thieu\.mdx:6:6 {2}lỗi {2}Không dựng được trang này/,
	);
});

test('what nobody foresaw is told whole', () => {
	expect(failureText(new Error('no such thing'), content)).toContain('no such thing');
	expect(failureText('a word', content)).toContain('a word');
});
