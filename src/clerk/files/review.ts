import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { loadReadable } from '../../content.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Register } from '../../register/entries.ts';
import { type Index, indexOf } from '../../register/index.ts';
import { filesAt } from '../../sources/git/files-at.ts';
import { type Review, reviewOf } from '../review/review.ts';

/** What a change of the content does, and the problems of the content as it is now. */
export interface ReviewedContent {
	/** `null` if files that all share cannot be read, now or at the commit. */
	readonly review: Review | null;
	readonly problems: readonly Problem[];
}

/**
 * What the content does to the register as a commit has it. A document with errors is left out on its side. Git's own words where
 * it cannot give the commit.
 */
export function contentAgainst(content: string, commit: string): ReviewedContent | string {
	const files = filesAt(content, commit, '.', () => true);
	if (typeof files === 'string') return files;
	const work = mkdtempSync(join(tmpdir(), 'minhbach-diff-'));
	try {
		const then = join(work, basename(content));
		for (const { path, bytes } of files) {
			mkdirSync(dirname(join(then, path)), { recursive: true });
			writeFileSync(join(then, path), bytes);
		}
		const before = loadReadable(then, join(work, 'cache')).register;
		const { register: after, problems } = loadReadable(content);
		return {
			review: before === null || after === null ? null : reviewOf(readyOf(before), readyOf(after)),
			problems,
		};
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}

const readyOf = (register: Register): Index => indexOf(register);
