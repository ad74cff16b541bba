import { isShallow } from './shallow.ts';

/**
 * Why git cannot tell the whole history of a folder. There is no git, the folder is in no repository, another user owns it, the
 * clone lacks older commits, no commit holds the documents, or git failed otherwise.
 */
export interface Untold {
	readonly why: 'no-git' | 'none' | 'foreign' | 'shallow' | 'uncommitted' | 'failed';
	/** Git's own words, as far as they say something; else empty. */
	readonly said: string;
}

/** Why the repository of a folder cannot tell its history; `null` where it can. */
export function untold(folder: string): Untold | null {
	const answer = isShallow(folder);
	if (typeof answer === 'object') return failure(answer.said);
	return answer ? { why: 'shallow', said: '' } : null;
}

/** What a failure of git means, by its words in English. */
export function failure(said: string | null): Untold {
	if (said === null) return { why: 'no-git', said: '' };
	if (said.includes('not a git repository')) return { why: 'none', said: '' };
	if (said.includes('does not have any commits')) return { why: 'uncommitted', said: '' };
	// Git before 2.36 calls such a repository unsafe.
	const isForeign = /dubious ownership|unsafe repository/.test(said);
	return { why: isForeign ? 'foreign' : 'failed', said: said.trim() };
}
