import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const work = mkdtempSync(join(tmpdir(), 'minhbach-cli-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const content = resolve('src/fixtures/small/content');

function minhbach(args: readonly string[], variables: Record<string, string> = {}, cwd = '.') {
	const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/cli/minhbach.ts'), ...args], {
		cwd,
		encoding: 'utf8',
		env: { PATH: process.env['PATH'], MINHBACH_CONTENT: content, MINHBACH_CACHE: join(work, 'cache'), ...variables },
	});
	return { status, output: stdout + stderr };
}

it('the check runs from any folder', () => {
	expect(minhbach(['check'], {}, work)).toEqual({ status: 0, output: 'Nội dung không có lỗi.\n' });
});

it('a cache folder that cannot be used is done without', () => {
	writeFileSync(join(work, 'file'), 'x');
	for (const cache of [join(work, 'file'), join(work, 'file/below')])
		expect(minhbach(['check'], { MINHBACH_CACHE: cache })).toEqual({ status: 0, output: 'Nội dung không có lỗi.\n' });
});

it.each([[['--help']], [['check', '--help']], [['deadline', '--help']]])('%s is in Vietnamese', (args) => {
	const { status, output } = minhbach(args);
	expect(status).toBe(0);
	expect(output).toMatch(/^Cách dùng: minhbach /);
	expect(output).not.toMatch(/options|<format>|<period>|<phrase>|choices|default|command|display|argument/i);
});

it.each([['- Quý I: ban hành kế hoạch'], ['-Quý I năm 2023: ban hành kế hoạch']])(
	'a phrase may begin with a dash: %s',
	(phrase) => {
		const { status, output } = minhbach(['deadline', phrase, '--period', '2023', '--json']);
		expect(output).not.toContain('tùy chọn');
		expect(status).toBe(0);
		expect(JSON.parse(output)).toMatchObject({ text: phrase, phases: [{ start: '2023-01-01', end: '2023-03-31' }] });
	},
);

it('an option with a value of several words stays an option', () => {
	const { output } = minhbach(['deadline', 'quý III', '--period=6 tháng cuối năm 2023', '--json']);
	expect(JSON.parse(output)).toMatchObject({ phases: [{ start: '2023-07-01' }] });
	expect(minhbach(['deadline', 'quý I', '--khac']).status).toBe(2);
});

it('a deadline is moved as the site moves it, also where other content has errors', () => {
	const moving = join(work, 'content');
	cpSync(content, moving, { recursive: true });
	const ask = (...options: string[]) =>
		minhbach(['deadline', 'trước ngày 01/10/2023', ...options], { MINHBACH_CONTENT: moving }).output;
	expect(ask()).toBe('trước ngày 01/10/2023\n- Chậm nhất ngày 30/09/2023\n');
	writeFileSync(join(moving, 'working-days.yaml'), '2023: {}\n');
	writeFileSync(join(moving, 'fields.yaml'), '');
	appendFileSync(join(moving, 'site.yaml'), 'moveToWorkingDay: true\n');
	expect(ask()).toBe(
		'trước ngày 01/10/2023\n- Chậm nhất ngày 30/09/2023; ngày cuối 30/09/2023 là ngày nghỉ cuối tuần, chuyển sang 02/10/2023\n',
	);
	expect(JSON.parse(ask('--json')).phases).toMatchObject([{ end: '2023-09-30', moved: '2023-10-02' }]);
});
