import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { minhbach } from '../fixtures/command.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-hosting-'));
const content = join(work, 'content');
const site = join(work, 'dist');
const run = (...args: string[]) => minhbach(['hosting', ...args, '--content', content, '--out', site]);

beforeAll(() => {
	cpSync('src/fixtures/small/content', content, { recursive: true });
	const settings = readFileSync(join(content, 'site.yaml'), 'utf8');
	writeFileSync(
		join(content, 'site.yaml'),
		settings.replace(/^address:.*$/m, 'address: https://office.example/minhbach'),
	);
	for (const folder of ['', '_astro', 'nhung', 'van-ban']) mkdirSync(join(site, folder), { recursive: true });
	for (const name of ['index.html', 'index.html.br', 'index.html.gz', '_headers']) writeFileSync(join(site, name), '');
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('the command “hosting”', () => {
	it('prints the settings of a server for the site at its address', async () => {
		const { status, output } = await run('nginx', '--root', '/srv/cong/', '--listen', '127.0.0.1:8080');
		expect(status).toBe(0);
		expect(output).toContain('    listen 127.0.0.1:8080;\n    server_name office.example;\n');
		expect(output).toContain('    location /minhbach/nhung/ {\n        alias /srv/cong/nhung/;\n');
	});

	it('writes files by the names that a service wants, with a rule for what is in the built site alone', async () => {
		const to = join(work, 'to');
		expect(await run('netlify', '--to', to)).toEqual({
			status: 0,
			output: `Đã ghi ${join(to, '_headers')}\nĐã ghi ${join(to, '_redirects')}\n`,
		});
		expect(readdirSync(to)).toEqual(['_headers', '_redirects']);
		const paths = [...readFileSync(join(to, '_headers'), 'utf8').matchAll(/^\/.*$/gm)].map(([path]) => path);
		expect(paths).toEqual(['/minhbach/_astro/*', '/minhbach/', '/minhbach/nhung/*', '/minhbach/van-ban/*']);
	});

	it.each([
		[['lighttpd'], 2, /^Giá trị của tùy chọn không dùng được/],
		[['nginx', '--listen', 'a b'], 2, /^Giá trị của tùy chọn không dùng được: --listen/],
		[['nginx', '--root', '/var/www; }'], 2, /^Giá trị của tùy chọn không dùng được: --root/],
		[['nginx', '--root', 'dist'], 2, /^Giá trị của tùy chọn không dùng được: --root/],
	])('called with %j ends with what is wrong', async (args, status, output) => {
		expect(await run(...args)).toEqual({ status, output: expect.stringMatching(output) });
	});

	it('writes them for a shard: its address, its folder, the old addresses of its localities', async () => {
		const shards = join(work, 'shards/content');
		cpSync('tests/frozen/shards/content', shards, { recursive: true });
		writeFileSync(
			join(shards, 'redirects.yaml'),
			['tinh-mau', 'xa-hai'].map((id) => `- from: /don-vi/${id}/cu/\n  to: /don-vi/${id}/moi/\n`).join(''),
		);
		const of = (...args: string[]) =>
			minhbach(['hosting', ...args, '--content', shards, '--cache', join(work, 'shards/cache')], {
				MINHBACH_OUT: join(work, 'shards/dist'),
			});
		const { status, output } = await of('nginx', '--shard', 'xa-hai');
		expect(status).toBe(0);
		expect(output).toContain('server_name hai.mau.example;');
		expect(output).toContain('alias /var/www/xa-hai/;');
		expect(output).toContain('"/don-vi/xa-hai/cu/"');
		expect(output).not.toContain('tinh-mau');
		expect((await of('nginx', '--shard', 'xa-hai', '--root', '/srv/a')).output).toContain('alias /srv/a/;');
		expect(await of('nginx', '--shard', 'xa-la')).toEqual({
			status: 2,
			output: 'Không có trang thành phần “xa-la”. Có: tinh-mau, xa-hai.\n',
		});
		// The folder of all shards, or that of the one.
		mkdirSync(join(work, 'shards/dist/xa-hai/van-ban'), { recursive: true });
		writeFileSync(join(work, 'shards/dist/xa-hai/index.html'), '');
		for (const out of ['shards/dist', 'shards/dist/xa-hai'])
			expect((await of('netlify', '--shard', 'xa-hai', '--out', join(work, out))).output).toContain('/van-ban/*\n');
		writeFileSync(join(shards, 'site.yaml'), 'name: x\n');
		expect(await of('nginx', '--shard', 'xa-hai')).toEqual({
			status: 1,
			output: expect.stringContaining('site.yaml:'),
		});
	});

	it('says that a site must be built, or its address mended, where it needs that', async () => {
		const gone = await minhbach(['hosting', 'cloudflare', '--content', content, '--out', join(work, 'khong-co')]);
		expect(gone).toEqual({ status: 1, output: expect.stringContaining('chạy npm run build trước') });
		const unread = await minhbach(['hosting', 'nginx', '--content', join(work, 'khong-co')]);
		expect(unread).toEqual({ status: 1, output: expect.stringContaining('Không đọc được địa chỉ của trang') });
	});
});
