// Runs a program of the project, and says in one sentence what is missing where it cannot be run. It is plain JavaScript
// without packages, which every Node since 18 reads: with an old Node or without packages nothing else can say so.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The programs by name: in a package or the project, with words before those given, and whether they need machine code. */
const programs = {
	minhbach: { file: 'src/cli/minhbach.ts', native: (args) => ['build', 'demo', 'dev'].includes(args[0]) },
	demo: { file: 'src/cli/minhbach.ts', first: ['demo'], native: () => true },
	astro: { of: 'astro', file: 'bin/astro.mjs', native: () => true },
	vitest: { of: 'vitest', file: 'vitest.mjs', native: () => true },
	hostile: { of: 'vitest', file: 'vitest.mjs', first: ['run', 'tests/hostile-inputs.test.ts'], native: () => true },
	biome: { of: '@biomejs/biome', file: 'bin/biome', native: () => true },
	knip: { of: 'knip', file: 'bin/knip.js', native: () => true },
	fonts: { file: 'src/fonts/subset.ts', native: () => false },
	offline: { file: 'src/scripts/offline/bundle.ts', native: () => true },
	bench: { file: 'bench/bench.ts', native: () => true },
};

/** Nobody who runs a command need know that types are stripped from the code. */
const quiet = ['--disable-warning=ExperimentalWarning'];
/** Room for what is new, in megabytes. */
const little = '--max-semi-space-size=4';

const [name = '', ...given] = process.argv.slice(2);
const { of, file, first = [], native } = programs[name] ?? programs.minhbach;
const args = withoutFolders([...first, ...given]);
const wrong = missing(native(args));
if (wrong !== null) {
	process.stderr.write(`${wrong}\n`);
	process.exitCode = 1;
} else if (
	file === programs.minhbach.file &&
	args[0] === 'import' &&
	isPlain(root) &&
	!process.execArgv.includes(little)
) {
	// Reading an office file leaves much behind at once: with little room for that the peak is half, 140 MB instead of 260.
	const own = fileURLToPath(import.meta.url);
	follow(spawn(process.execPath, [little, own, ...process.argv.slice(2)], { stdio: 'inherit' }));
} else if (isPlain(root) && (!native(args) || isPlain(foldersNamed().join('')))) {
	// Types are stripped from the code as it is loaded: nobody who runs a command need know.
	const { emitWarning } = process;
	process.emitWarning = (warning, ...more) => {
		if (more[0] !== 'ExperimentalWarning') emitWarning.call(process, warning, ...more);
	};
	// Node strips none below `node_modules`, where an installed package stands.
	if (/[\\/]node_modules[\\/]/.test(root)) await import('./types.mjs');
	process.argv = [process.argv[0], programIn(root), ...args];
	await import(pathToFileURL(programIn(root)).href);
} else throughLink();

/** The program's file, where the project goes by this name. */
function programIn(project) {
	return of === undefined ? join(project, file) : join(packagesIn(project, of)[0] ?? project, file);
}

/** Where a package is: among the project's own ones, then among those around it, where it is itself a package. */
function packagesIn(project, one) {
	const found = [];
	for (let folder = project; ; folder = dirname(folder)) {
		const own = join(folder, 'node_modules', one);
		if (existsSync(own)) found.push(own);
		if (folder === dirname(folder)) return found;
	}
}

/** The words without the folders that they name: variables name these from here on. What `--out` means is the command's own. */
function withoutFolders(words) {
	if ((programs[name] ?? programs.minhbach).file !== programs.minhbach.file) return words;
	const kinds = ['build', 'publish', 'serve'].includes(words[0]) ? ['content', 'cache', 'out'] : ['content', 'cache'];
	const left = [];
	for (let at = 0; at < words.length; at += 1) {
		const kind = kinds.find((one) => words[at] === `--${one}` || words[at].startsWith(`--${one}=`));
		const isApart = words[at] === `--${kind}`;
		const value = kind === undefined ? '' : isApart ? words[at + 1] : words[at].slice(`--${kind}=`.length);
		// Without a folder the command says what is wrong.
		if (value === undefined || value === '' || (isApart && value.startsWith('-'))) left.push(words[at]);
		else {
			process.env[`MINHBACH_${kind.toUpperCase()}`] = resolve(value);
			if (isApart) at += 1;
		}
	}
	return left;
}

/** What is missing to run the program; `null` if nothing is. */
function missing(isNative) {
	const again = 'hãy chạy “npm ci --include=optional” ở thư mục dự án';
	const { node } = process.versions;
	if (Number.parseInt(node, 10) < 24)
		return `Trang cần Node 24 mà ở đây là Node ${node}, vì bản Node 24 đi kèm (gói tùy chọn của npm) chưa được cài: ${again}, hoặc cài Node 24 trở lên.`;
	if (!existsSync(programIn(root)) || packagesIn(root, 'commander').length === 0)
		return `Các thư viện của trang chưa được cài đủ: ${again}.`;
	const isBinding = (one) => one.startsWith('binding-');
	if (isNative && !packagesIn(root, '@rolldown').some((folder) => readdirSync(folder).some(isBinding)))
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
	// An installed package has its libraries beside it.
	if (basename(dirname(root)) === 'node_modules') symlinkSync(dirname(root), join(beside, 'node_modules'), 'junction');
	const flags = ['--preserve-symlinks', '--preserve-symlinks-main', ...quiet];
	// Folders that variables name within the project are called by that name too, all others in full: the program works elsewhere.
	const linked = (folder) => {
		const within = relative(root, folder);
		return /^\.\./.test(within) || isAbsolute(within) ? folder : join(link, within);
	};
	const named = Object.entries(process.env).flatMap(([key, value = '']) =>
		/^MINHBACH_/.test(key) ? [[key, linked(resolve(value))]] : [],
	);
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
	const cwd = linked(process.cwd());
	const child = spawn(process.execPath, [...flags, programIn(link), ...told], {
		cwd,
		stdio: 'inherit',
		env: { ...process.env, ...Object.fromEntries(named), PWD: cwd, INIT_CWD: cwd },
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
