import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { minhbach as inProcess, type Run } from '../fixtures/command.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-cli-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const content = resolve('src/fixtures/small/content');

const variables = { MINHBACH_CONTENT: content, MINHBACH_CACHE: join(work, 'cache') };
const minhbach = (args: readonly string[], more = {}) => inProcess(args, { ...variables, ...more });

/** Runs the command in a process of its own, from another folder. */
function elsewhere(args: readonly string[], more = {}): Run {
	const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/cli/minhbach.ts'), ...args], {
		cwd: work,
		encoding: 'utf8',
		env: {
			PATH: process.env['PATH'],
			NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
			...variables,
			...more,
		},
	});
	return { status, output: stdout + stderr };
}

it('the check runs from any folder', () => {
	expect(elsewhere(['check'])).toEqual({ status: 0, output: 'Nội dung không có lỗi.\n' });
});

it('a reader that stops before the end, as head does, ends the program quietly', () => {
	const call = `"${process.execPath}" "${resolve('bin/run.mjs')}" minhbach --help | true`;
	const { stderr } = spawnSync('sh', ['-c', call], {
		cwd: work,
		encoding: 'utf8',
		env: { ...process.env, ...variables },
	});
	expect(stderr).toBe('');
});

it('messages say how the program is called: by npx where it is installed as a package', () => {
	expect(elsewhere(['chekc']).output).toContain('npm run minhbach -- --help');
	expect(elsewhere(['chekc'], { CALLED_AS: 'npx minhbach' }).output).toContain('npx minhbach --help');
});

it('the program ends with the exit code of its command', () => {
	expect(elsewhere(['check'], { MINHBACH_CONTENT: join(work, 'khong-co') }).status).toBe(1);
	expect(elsewhere(['check', '--khac']).status).toBe(2);
});

it('a cache folder that cannot be used is done without', () => {
	writeFileSync(join(work, 'file'), 'x');
	for (const cache of [join(work, 'file'), join(work, 'file/below')])
		expect(elsewhere(['check'], { MINHBACH_CACHE: cache, NODE_COMPILE_CACHE: undefined })).toEqual({
			status: 0,
			output: 'Nội dung không có lỗi.\n',
		});
});

it.each([[['--help']], [['check', '--help']], [['deadline', '--help']]])('%s is in Vietnamese', async (args) => {
	const { status, output } = await minhbach(args);
	expect(status).toBe(0);
	expect(output).toMatch(/^Cách dùng: minhbach /);
	expect(output).not.toMatch(/options|<format>|<period>|<phrase>|choices|default|command|display|argument/i);
});

it.each([['- Quý I: ban hành kế hoạch'], ['-Quý I năm 2023: ban hành kế hoạch']])(
	'a phrase may begin with a dash: %s',
	async (phrase) => {
		const { status, output } = await minhbach(['deadline', phrase, '--period', '2023', '--json']);
		expect(output).not.toContain('tùy chọn');
		expect(status).toBe(0);
		expect(JSON.parse(output)).toMatchObject({ text: phrase, phases: [{ start: '2023-01-01', end: '2023-03-31' }] });
	},
);

it('an option with a value of several words stays an option', async () => {
	const { output } = await minhbach(['deadline', 'quý III', '--period=6 tháng cuối năm 2023', '--json']);
	expect(JSON.parse(output)).toMatchObject({ phases: [{ start: '2023-07-01' }] });
	expect((await minhbach(['deadline', 'quý I', '--khac'])).status).toBe(2);
});

it('a deadline is moved as the site moves it, also where other content has errors', async () => {
	const moving = join(work, 'content');
	cpSync(content, moving, { recursive: true });
	const ask = async (...options: string[]) =>
		(await minhbach(['deadline', 'trước ngày 01/10/2023', ...options], { MINHBACH_CONTENT: moving })).output;
	expect(await ask()).toBe('trước ngày 01/10/2023\n- Chậm nhất ngày 30/09/2023\n');
	writeFileSync(join(moving, 'working-days.yaml'), '2023: {}\n');
	writeFileSync(join(moving, 'fields.yaml'), '');
	appendFileSync(join(moving, 'site.yaml'), 'moveToWorkingDay: true\n');
	expect(await ask()).toBe(
		'trước ngày 01/10/2023\n- Chậm nhất ngày 30/09/2023; ngày cuối 30/09/2023 là ngày nghỉ cuối tuần, chuyển sang 02/10/2023\n',
	);
	expect(JSON.parse(await ask('--json')).phases).toMatchObject([{ end: '2023-09-30', moved: '2023-10-02' }]);
});

it.each([['trước ngày １５/７/２０２４'], ['trước ngày 15∕7∕2024']])(
	'a deadline is read as content is, with what its signs certainly mean: %s',
	async (phrase) => {
		const { status, output } = await minhbach(['deadline', phrase]);
		expect(status).toBe(0);
		expect(output).toContain('Chậm nhất ngày 14/07/2024');
	},
);

it('a quarter in one Roman sign is a quarter', async () => {
	expect((await minhbach(['deadline', 'Quý Ⅲ năm 2023'])).output).toContain('30/09/2023');
});

it.each([
	[['new', 'bao-cao', 'binh-tan', '--den', '14/7/2026'], 'Thiếu một tùy chọn bắt buộc: --ve <mã>.', 'new '],
	[['import', 'bang.xlsx'], 'Thiếu một tùy chọn bắt buộc: --van-ban <mã>.', 'import '],
	[['import', 'bang.xlsx', '--van-ban'], 'Tùy chọn thiếu giá trị: --van-ban <mã>.', 'import '],
	[['export', '--lop', 'lop.csv'], 'Thiếu một tùy chọn bắt buộc: --den <ngày>.', 'export '],
	[['check', '--khac'], 'Không có tùy chọn này: --khac.', 'check '],
	[['deadline', 'quý', 'I'], 'Thừa giá trị; lời có dấu cách phải đặt trong dấu nháy.', 'deadline '],
	[['kiem-tra'], 'Không có lệnh này: kiem-tra.', ''],
])('what is called wrongly is named, with the help of its command: %s', async (args, reason, command) => {
	expect(await minhbach(args)).toEqual({
		status: 2,
		output: `${reason}\n    → Xem cách dùng: npm run minhbach -- ${command}--help\n`,
	});
});
