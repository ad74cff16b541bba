// Runs a program of the project, and says in one sentence what is missing where it cannot be run. It is plain JavaScript
// without packages, which every Node since 18 reads: with an old Node or without packages nothing else can say so.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The programs by name, each with whether it needs packages that hold machine code. */
const programs = {
	minhbach: { file: 'src/cli/minhbach.ts', native: (args) => args[0] === 'build' },
	demo: { file: 'src/cli/demo.ts', native: () => true },
	astro: { file: 'node_modules/astro/bin/astro.mjs', native: () => true },
	vitest: { file: 'node_modules/vitest/vitest.mjs', native: () => true },
	biome: { file: 'node_modules/@biomejs/biome/bin/biome', native: () => true },
	knip: { file: 'node_modules/knip/bin/knip.js', native: () => true },
	fonts: { file: 'src/fonts/subset.ts', native: () => false },
	bench: { file: 'bench/bench.ts', native: () => true },
};

/** Nobody who runs a command need know that types are stripped from the code. */
const quiet = ['--disable-warning=ExperimentalWarning'];

const [name = '', ...args] = process.argv.slice(2);
const { file, native } = programs[name] ?? programs.minhbach;
const wrong = missing(native(args));
if (wrong !== null) {
	process.stderr.write(`${wrong}\n`);
	process.exitCode = 1;
} else if (name === 'minhbach' && args[0] === 'import' && isPlain(root)) {
	// Reading an office file leaves much behind at once: with room for little of it the peak is half (258 MB, then 140).
	follow(
		spawn(process.execPath, [...quiet, '--max-semi-space-size=4', join(root, file), ...args], { stdio: 'inherit' }),
	);
} else if (isPlain(root) && (!native(args) || isPlain(foldersNamed().join('')))) {
	// Types are stripped from the code as it is loaded: nobody who runs a command need know.
	const { emitWarning } = process;
	process.emitWarning = (warning, ...more) => {
		if (more[0] !== 'ExperimentalWarning') emitWarning.call(process, warning, ...more);
	};
	process.argv = [process.argv[0], join(root, file), ...args];
	await import(pathToFileURL(join(root, file)).href);
} else throughLink();

/** What is missing to run the program; `null` if nothing is. */
function missing(isNative) {
	const again = 'hãy chạy “npm ci --include=optional” ở thư mục dự án';
	const { node } = process.versions;
	if (Number.parseInt(node, 10) < 24)
		return `Trang cần Node 24 mà ở đây là Node ${node}, vì bản Node 24 đi kèm (gói tùy chọn của npm) chưa được cài: ${again}, hoặc cài Node 24 trở lên.`;
	if (!existsSync(join(root, file)) || !existsSync(join(root, 'node_modules/commander')))
		return `Các thư viện của trang chưa được cài đủ: ${again}.`;
	if (isNative && !readdirSync(join(root, 'node_modules/@rolldown')).some((one) => one.startsWith('binding-')))
		return `Các gói tùy chọn của npm, cần để dựng trang, chưa được cài: ${again}.`;
	return null;
}

/** Whether Vite can work in a folder of this name. It cannot where a sign has a meaning in addresses, patterns or code. */
function isPlain(folder) {
	return /^[\p{L}\p{M}\p{N}\s._()/\\:~@+,=-]*$/u.test(folder);
}

/** The folders with which Vite works, as variables name them, in full. */
function foldersNamed() {
	return ['MINHBACH_CONTENT', 'MINHBACH_CACHE'].flatMap((key) => {
		const folder = process.env[key];
		return folder === undefined ? [] : [resolve(folder)];
	});
}

/** Runs the program through other names of the project's folder and of folders elsewhere. */
function throughLink() {
	const beside = mkdtempSync(join(tmpdir(), 'minhbach-'));
	const link = join(beside, 'du-an');
	symlinkSync(root, link, 'junction');
	const flags = ['--preserve-symlinks', '--preserve-symlinks-main', ...quiet];
	// Folders that variables name within the project are called by that name too, all others in full: the program works elsewhere.
	const named = Object.entries(process.env).flatMap(([key, value = '']) => {
		if (!/^MINHBACH_/.test(key)) return [];
		const folder = resolve(value);
		const within = relative(root, folder);
		return [[key, /^\.\./.test(within) || isAbsolute(within) ? folder : join(link, within)]];
	});
	for (const key of ['MINHBACH_CONTENT', 'MINHBACH_CACHE']) {
		const folder = Object.fromEntries(named)[key];
		if (folder === undefined || isPlain(folder)) continue;
		if (key === 'MINHBACH_CACHE') mkdirSync(folder, { recursive: true });
		// Problems name files by the folder's own name, where that can be.
		const [target, rest] = isPlain(basename(folder)) ? [dirname(folder), basename(folder)] : [folder, ''];
		const other = join(beside, key.slice('MINHBACH_'.length).toLowerCase());
		symlinkSync(target, other, 'junction');
		named.push([key, join(other, rest)]);
	}
	// Astro would ask the system for the folder's own name.
	const told = name === 'astro' ? [...args, '--root', link] : args;
	const child = spawn(process.execPath, [...flags, join(link, file), ...told], {
		cwd: link,
		stdio: 'inherit',
		env: { ...process.env, ...Object.fromEntries(named), PWD: link, INIT_CWD: link },
	});
	follow(child, () => rmSync(beside, { recursive: true, force: true }));
}

/** Ends as another process does, which gets the signals of this one. */
function follow(child, atEnd = () => {}) {
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
	child.on('close', (code) => {
		atEnd();
		process.exitCode = code ?? 1;
	});
}
