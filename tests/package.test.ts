import { spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// The engine as a package in the folder of an office, beside the packages that it may count on there: no others.

const work = mkdtempSync(join(tmpdir(), 'minhbach-package-'));
const office = join(work, 'office');
const engine = join(office, 'node_modules/minhbach');
let packed: string[] = [];
afterAll(() => rmSync(work, { recursive: true, force: true }));

interface Lock {
	readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly hasInstallScript?: boolean }>>;
}
const { packages }: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
/** The packages that an office gets with the engine, as npm lays them out. */
const ofOffice = Object.entries(packages).filter(
	([path, { dev }]) => /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path) && dev !== true,
);

/** Runs the command of the package in the office's folder. */
function minhbach(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [join(engine, 'bin/minhbach.mjs'), ...args], {
		cwd: office,
		encoding: 'utf8',
		env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
	});
	return { status, output: stdout + stderr };
}

beforeAll(() => {
	const words = ['pack', '--ignore-scripts', '--offline', '--json', '--pack-destination', work];
	const { stdout, stderr } = spawnSync('npm', words, { encoding: 'utf8', shell: process.platform === 'win32' });
	expect(stdout, stderr).toContain('minhbach');
	const [file = ''] = readdirSync(work).filter((name) => name.endsWith('.tgz'));
	mkdirSync(join(office, 'node_modules'), { recursive: true });
	expect(spawnSync('tar', ['-xzf', join(work, file), '-C', work]).status).toBe(0);
	// As npm does: the folder in the file goes by another name there.
	mkdirSync(dirname(engine), { recursive: true });
	renameSync(join(work, 'package'), engine);
	packed = readdirSync(engine, { recursive: true, encoding: 'utf8' });
	for (const [path] of ofOffice) {
		if (!existsSync(path)) continue;
		mkdirSync(dirname(join(office, path)), { recursive: true });
		symlinkSync(resolve(path), join(office, path), 'junction');
	}
});

describe('the package', () => {
	test('is small, and holds no tests, no content and no documents of the project', () => {
		const [file = ''] = readdirSync(work).filter((name) => name.endsWith('.tgz'));
		expect(statSync(join(work, file)).size).toBeLessThan(1_700_000);
		const wrong = packed.filter((name) =>
			/\.test\.ts$|^src\/fixtures|^(content|tests|bench)\b|^docs\/(anh|decisions)|7679/.test(name),
		);
		expect(wrong).toEqual([]);
	});

	test('needs no script at its install', () => {
		const { scripts = {} } = JSON.parse(readFileSync('package.json', 'utf8'));
		expect(Object.keys(scripts).filter((name) => /^(pre|post)?install$|^prepare$/.test(name))).toEqual([]);
		// esbuild's own only puts its program in the place of a script that would start it.
		const others = ofOffice.flatMap(([path, { hasInstallScript }]) => (hasInstallScript === true ? [path] : []));
		expect(others.filter((path) => path !== 'node_modules/esbuild' && path !== 'node_modules/fsevents')).toEqual([]);
	});
});

test('an office is founded, checked and built with the package alone, in its own folder', () => {
	const founded = minhbach(
		'init',
		'--name',
		'Xã Tân Lập',
		'--address',
		'https://a.example',
		'--units',
		'Phòng Kinh tế',
	);
	expect(founded).toMatchObject({ status: 0 });
	expect(minhbach('check')).toEqual({ status: 0, output: 'Nội dung không có lỗi.\n' });
	expect(minhbach('new', 'ket-luan', 'tan-lap')).toMatchObject({ status: 0 });
	const { status, output } = minhbach('build');
	expect(status, output).toBe(0);
	const home = readFileSync(join(office, 'dist/index.html'), 'utf8');
	for (const words of ['Minh Bạch xã Tân Lập', 'Chưa có văn bản nào được công bố trên trang.'])
		expect(home).toContain(words);
	expect(readdirSync(join(office, 'dist/van-ban'), { recursive: true })).toEqual(['index.html']);
	expect(readdirSync(office).sort()).toEqual(
		['.cache', '.gitignore', '.vscode', 'README.md', 'content', 'dist', 'node_modules', 'package.json'].sort(),
	);
	expect(minhbach('build', '--content', 'khong-co', '--out', 'khac')).toMatchObject({ status: 1 });
	expect(existsSync(join(office, 'khac'))).toBe(false);
});
