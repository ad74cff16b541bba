import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Answer, git } from './git.ts';

/**
 * Whether the clone in which a folder stands lacks older commits; its oldest ones have no parents then. Git's answer where it
 * cannot tell.
 */
export function isShallow(folder: string): boolean | Answer {
	const answer = git(folder, ['rev-parse', '--is-shallow-repository'], 'UTC');
	if (answer.out === null) return answer;
	const told = answer.out.toString().trim();
	if (told === 'true' || told === 'false') return told === 'true';
	// Git before 2.15 does not know the question and says it again. It keeps the oldest commits of such a clone in a file.
	const file = git(folder, ['rev-parse', '--git-path', 'shallow'], 'UTC');
	return file.out === null ? file : existsSync(resolve(folder, file.out.toString().trim()));
}
