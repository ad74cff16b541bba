import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { minhbach } from '../fixtures/command.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-against-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const content = join(work, 'content');
const report = join(content, 'localities/xa-mau/documents/2-bc-ubnd-2023.mdx');
const git = (...words: string[]) =>
	execFileSync('git', ['-C', work, '-c', 'user.name=A', '-c', 'user.email=a@b.example', ...words], { stdio: 'pipe' });
const text = (results: string) =>
	`---\ntype: bao-cao\nnumber: 2/BC-UBND\ntitle: Báo cáo quý I\nissued: 10/4/2023\nissuer: ubnd\nsource:\n  original: Văn phòng\n  text: typed\n${results}---\n`;
const said = 'results:\n  - assignment: 1-kh-ubnd-2023#1\n    state: done\n';
const check = (...words: string[]) =>
	minhbach(['check', ...words], { MINHBACH_CONTENT: content, MINHBACH_CACHE: join(work, 'cache') });

beforeAll(() => {
	cpSync('src/fixtures/small/content', content, { recursive: true });
	writeFileSync(report, text(said));
	git('init', '-q', '-b', 'main');
	git('add', '-A');
	git('commit', '-q', '-m', 'x');
});

it('what a commit published and the content no longer says is an error with its file', async () => {
	expect(await check('--against', 'main')).toEqual({ status: 0, output: 'Nội dung không có lỗi.\n' });
	writeFileSync(report, text(''));
	expect((await check()).status).toBe(0);
	const { status, output } = await check('--against', 'main');
	expect(status).toBe(1);
	expect(output).toContain(
		'content/localities/xa-mau/documents/2-bc-ubnd-2023.mdx:2:1  lỗi  Điều đã công bố không còn trong nội dung: “1-kh-ubnd-2023#1, đã hoàn thành”.',
	);
	rmSync(report);
	expect((await check('--against', 'main', '--format', 'json')).output).toContain('"code": "statement-vanished"');
});

it.each(['khong-co', '--upload-pack=x'])('what is no commit is refused: %s', async (commit) => {
	const { status, output } = await check(`--against=${commit}`);
	expect([status, output]).toEqual([2, expect.stringContaining('Không đọc được nội dung ở')]);
});

it('an address that a commit had and that leads nowhere is an error with the line to add, which mends it', async () => {
	const documents = join(content, 'localities/xa-mau/documents');
	const plan = readFileSync(join(documents, '1-kh-ubnd-2023.mdx'), 'utf8');
	rmSync(join(documents, '1-kh-ubnd-2023.mdx'));
	writeFileSync(
		join(documents, '3-kh-ubnd-2023.mdx'),
		plan.replace('1/KH-UBND', '3/KH-UBND').replace('id: "1"', 'id: "1.1"').replace('so="1"', 'so="1.1"'),
	);
	writeFileSync(report, text(said).replace('1-kh', '3-kh').replace('#1', '#1.1'));
	const problems = async (): Promise<{ code: string; remedy: string }[]> =>
		JSON.parse((await check('--against', 'main', '--format', 'json')).output).problems ?? [];
	const vanished = (await problems()).filter(({ code }) => code === 'address-vanished');
	const lines = vanished.map(({ remedy }) => /- \{.*\}$/.exec(remedy)?.[0] ?? '').sort();
	const old = '/van-ban/xa-mau/1-kh-ubnd-2023/';
	const now = '/van-ban/xa-mau/3-kh-ubnd-2023/';
	expect(lines).toEqual([`- {from: "${old}", to: "${now}"}`, `- {from: "${old}1/", to: "${now}1.1/"}`]);
	writeFileSync(join(content, 'redirects.yaml'), `${lines.join('\n')}\n`);
	expect((await problems()).filter(({ code }) => code.startsWith('address') || code.startsWith('redirect'))).toEqual(
		[],
	);
	writeFileSync(join(content, 'redirects.yaml'), `${lines[0]?.replace('3-kh', '4-kh')}\n`);
	expect(await problems()).toContainEqual(
		expect.objectContaining({ code: 'redirect-to-nothing', line: 1, column: 49 }),
	);
	rmSync(join(content, 'redirects.yaml'));
});

it('a locality whose folder has another name: the lines that are asked for lead to what is there now, and nothing was lost with it', async () => {
	git('checkout', '-q', '--', '.');
	git('clean', '-q', '-f', '-d', 'content');
	renameSync(join(content, 'localities/xa-mau'), join(content, 'localities/xa-moi'));
	const problems = async (): Promise<{ code: string; remedy: string }[]> =>
		JSON.parse((await check('--against', 'main', '--format', 'json')).output).problems ?? [];
	const lines = (await problems()).flatMap(({ code, remedy }) =>
		code === 'address-vanished' ? (/- \{.*\}$/.exec(remedy)?.[0] ?? []) : [],
	);
	expect(lines).toContain('- {from: "/du-lieu/bang-tinh/xa-mau.xlsx", to: "/du-lieu/bang-tinh/xa-moi.xlsx"}');
	expect(lines.filter((line) => line.replace('xa-mau', 'xa-moi').split('xa-moi').length !== 3)).toEqual([]);
	writeFileSync(join(content, 'redirects.yaml'), `${lines.join('\n')}\n`);
	expect(await problems()).toEqual([]);
});
