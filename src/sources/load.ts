import { join, resolve } from 'node:path';
import type { Problem } from '../problem.ts';
import { buildRegister, type Register } from '../register/register.ts';
import { diskCache, parserVersion } from './cache.ts';
import { locate } from './locate.ts';
import { readContent } from './read.ts';

/** The content folder: that of the project, or the one that `MINHBACH_CONTENT` names. */
export function contentFolder(): string {
	return resolve(process.env['MINHBACH_CONTENT'] ?? 'content');
}

/** The folder for what is kept between builds: `.cache` of the project, or the one that `MINHBACH_CACHE` names. */
function cacheFolder(): string {
	return resolve(process.env['MINHBACH_CACHE'] ?? '.cache');
}

/** Reads and links the content: every problem, sorted, and the register, or `null` if a problem is an error. */
export function loadContent(): { register: Register | null; problems: Problem[] } {
	const folder = contentFolder();
	const cache = diskCache(join(cacheFolder(), 'parse'), parserVersion(process.cwd()));
	const { sources, findings } = readContent(folder, cache);
	const { register, findings: ofSense } = buildRegister(sources);
	const problems = locate(folder, [...findings, ...ofSense]);
	return { register: problems.some(({ level }) => level === 'error') ? null : register, problems };
}
