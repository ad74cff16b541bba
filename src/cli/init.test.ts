import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { minhbach } from '../fixtures/command.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-init-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const read = (folder: string, file: string) => readFileSync(join(work, folder, file), 'utf8');
const init = (folder: string, ...words: string[]) => minhbach(['init', join(work, folder), ...words]);

test('a new office passes the check, and its editor finds a schema for each shared file', async () => {
	expect(
		await init('xa', '--name', 'Xã Tân Lập', '--address', 'https://a.example', '--units', 'Phòng Kinh tế'),
	).toEqual({
		status: 0,
		output: expect.stringMatching(/^Đã ghi \d+ tệp vào [^\n]+\nTiếp theo: [^\n]+\n$/),
	});
	const content = join(work, 'xa/content');
	expect(await minhbach(['check', '--content', content, '--cache', join(work, 'cache')])).toEqual({
		status: 0,
		output: 'Nội dung không có lỗi.\n',
	});
	const settings: { 'yaml.schemas': Record<string, string> } = JSON.parse(read('xa', '.vscode/settings.json'));
	expect(Object.values(settings['yaml.schemas'])).toContain('content/localities/*/units.yaml');
	for (const schema of Object.keys(settings['yaml.schemas'])) expect(existsSync(join(work, 'xa', schema))).toBe(true);
});

test('units may stand in a file, one a line', async () => {
	const list = join(work, 'don-vi.txt');
	writeFileSync(list, 'Phòng Văn hóa, Khoa học và Thông tin\nPhòng Kinh tế\n');
	await init('tep', '--name', 'Xã Tân Lập', '--units', list);
	const units: { id: string }[] = parse(read('tep', 'content/localities/tan-lap/units.yaml'));
	expect(units.map(({ id }) => id)).toEqual(['ubnd', 'phong-van-hoa-khoa-hoc-va-thong-tin', 'phong-kinh-te']);
});

test('nothing is written over: what is there stays, and a second call writes nothing', async () => {
	await init('co');
	writeFileSync(join(work, 'co/README.md'), 'Của tôi\n');
	rmSync(join(work, 'co/.gitignore'));
	const again = await init('co');
	expect(again).toMatchObject({
		status: 0,
		output: expect.stringMatching(/^Đã ghi 1 tệp .*\nĐã có sẵn, giữ nguyên: .*README\.md/),
	});
	expect(read('co', 'README.md')).toBe('Của tôi\n');
	expect(await init('co')).toMatchObject({ status: 1, output: 'Mọi tệp đã có sẵn; không ghi gì.\n' });
});

test('jobs that check and publish are written where they are asked for, with the scripts that they call', async () => {
	await init('gh', '--workflows', 'github');
	await init('gl', '--workflows', 'gitlab');
	const jobs = parse(read('gl', '.gitlab-ci.yml'));
	expect(Object.keys(jobs)).toEqual(['pages', 'review']);
	expect(parse(read('gh', '.github/workflows/duyet.yml'))).toHaveProperty('jobs.review');
	const { scripts } = JSON.parse(read('gh', 'package.json'));
	const texts = ['hang-ngay', 'duyet'].map((name) => read('gh', `.github/workflows/${name}.yml`)).join('');
	for (const [, script = ''] of texts.matchAll(/npm run (?:--silent )?(\w+)/g)) expect(scripts).toHaveProperty(script);
});

test('what cannot be is told at once, and nothing is written', async () => {
	const { status, output } = await init(
		'sai',
		'--level',
		'y',
		'--workflows',
		'svn',
		'--units',
		'khong-co.txt',
		'--address',
		'x',
	);
	expect(status).toBe(2);
	expect(output.match(/^--\w+: /gm)?.sort()).toEqual(['--address: ', '--level: ', '--units: ', '--workflows: ']);
	expect(existsSync(join(work, 'sai'))).toBe(false);
	writeFileSync(join(work, 'tep.md'), '');
	expect(await init('tep.md')).toMatchObject({
		status: 2,
		output: expect.stringContaining('là một tệp, không phải thư mục'),
	});
});
