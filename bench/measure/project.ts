import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The line of a script in a project's `package.json`, as npm runs it. Throws if there is none. */
export function script(project: string, name: string): string {
	const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
		scripts: Record<string, string>;
	};
	const line = scripts[name];
	if (line === undefined) throw new Error(`${project} has no script ${name}`);
	return line;
}

/** The variables with which a project is built from `content` into `out`; `cache` holds what is kept between builds. */
export function variables(
	project: string,
	{ content, out, cache }: { content: string; out: string; cache: string },
	mode: 'production' | 'development',
): Record<string, string> {
	return {
		PATH: `${join(project, 'node_modules/.bin')}:${process.env['PATH']}`,
		HOME: process.env['HOME'] ?? '/',
		NODE_ENV: mode,
		ASTRO_TELEMETRY_DISABLED: '1',
		MINHBACH_CONTENT: content,
		MINHBACH_OUT: out,
		MINHBACH_CACHE: cache,
	};
}
