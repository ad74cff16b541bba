import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { z } from 'zod';
import type { WorkingDays } from './deadline/days/working-day.ts';
import type { Problem } from './problem/problem.ts';
import { workingDaysOf } from './register/build/working-days.ts';
import type { Register } from './register/entries.ts';
import { buildRegister } from './register/register.ts';
import { site } from './schemas/site.ts';
import { workingDays } from './schemas/working-days.ts';
import { type Cache, diskCache, noCache } from './sources/cache/cache.ts';
import { codeVersion } from './sources/cache/version.ts';
import { readYamlFile } from './sources/file/yaml-file.ts';
import { readHistory, type Version } from './sources/git/history.ts';
import { locate } from './sources/locate.ts';
import { readContent } from './sources/read.ts';

/** The project's folder: the nearest one around this code, be it bundled or not, that has the lock file. */
function projectRoot(): string {
	let folder = import.meta.dirname;
	while (!existsSync(join(folder, 'package-lock.json'))) {
		if (folder === dirname(folder)) return process.cwd();
		folder = dirname(folder);
	}
	return folder;
}

/** The content folder: that of the project, or the one that `MINHBACH_CONTENT` names. */
export function contentFolder(): string {
	const named = process.env['MINHBACH_CONTENT'];
	return named === undefined ? join(projectRoot(), 'content') : resolve(named);
}

const caches = new Map<string, Cache>();

/** What is kept between builds and readings, in `.cache` of the project or the folder that `MINHBACH_CACHE` names; nothing if the code cannot be read. */
function cacheOf(kind: 'parse' | 'history'): Cache {
	const named = process.env['MINHBACH_CACHE'];
	const folder = join(named === undefined ? join(projectRoot(), '.cache') : resolve(named), kind);
	const cache = caches.get(folder) ?? cacheIn(folder);
	caches.set(folder, cache);
	return cache;
}

function cacheIn(folder: string): Cache {
	try {
		return diskCache(folder, codeVersion(projectRoot(), 'src/sources/file/document-file.ts'));
	} catch {
		return noCache;
	}
}

/** Reads and links the content: every problem, sorted, and the register, or `null` if a problem is an error. */
export function loadContent(): { register: Register | null; problems: Problem[] } {
	const folder = contentFolder();
	const { sources, findings } = readContent(folder, cacheOf('parse'));
	const { register, findings: ofSense } = buildRegister(sources);
	const problems = locate(folder, [...findings, ...ofSense]);
	return { register: problems.some(({ level }) => level === 'error') ? null : register, problems };
}

/** The days by which the site moves last days, read without the rest of the content; `null` where it moves none or does not say. */
export function loadWorkingDays(): WorkingDays | null {
	const folder = contentFolder();
	const read = <Schema extends z.ZodType>(name: string, schema: Schema) =>
		readYamlFile(folder, `${basename(folder)}/${name}`, schema).source;
	return workingDaysOf(read('site.yaml', site), read('working-days.yaml', workingDays));
}

/** The versions of every document of the content (see `readHistory`); none where git tells of none. */
export function loadHistory(timeZone: string): ReadonlyMap<string, readonly Version[]> {
	return readHistory(contentFolder(), timeZone, cacheOf('history')) ?? new Map();
}
