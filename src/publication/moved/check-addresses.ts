import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { loadFormer } from '../../content.ts';
import { say } from '../../problem/messages.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Register } from '../../register/entries.ts';
import { type Index, indexOf } from '../../register/index.ts';
import { contentDay } from '../../sources/git/content-day.ts';
import { filesAt } from '../../sources/git/files-at.ts';
import { locate } from '../../sources/locate.ts';
import { redirectFindings } from './findings.ts';
import { vanishedAddresses } from './vanished-addresses.ts';

/**
 * Problems of the addresses of content without errors: of `redirects.yaml`, and with a commit also of addresses that it had and that
 * lead nowhere now. Git's own words where it cannot give the commit. Nothing is built; the commit's files are laid out for a while.
 */
export function addressProblems(content: string, register: Register, commit?: string): Problem[] | string {
	const name = basename(content);
	const index = () => indexOf(register, new Map(), contentDay(content, register.site.timeZone));
	if (commit === undefined) {
		// The addresses of a large site take long to find, and most sites have moved nothing.
		return register.redirects.length === 0 ? [] : locate(content, redirectFindings(index(), name));
	}
	const now = index();
	const own = redirectFindings(now, name);
	const before = formerIndex(content, now, commit);
	if (typeof before === 'string') return before;
	if (before === null) {
		const place = { line: 1, column: 1 };
		return locate(content, [...own, { file: name, place, level: 'warning', ...say('past-unread', commit) }]);
	}
	return locate(content, [...own, ...vanishedAddresses(before, now, commit, name)]);
}

/** The content of a commit, as of the same day; `null` if today's check can read none of it. */
function formerIndex(content: string, now: Index, commit: string): Index | string | null {
	const files = filesAt(content, commit, '.', (path) => !/(?:^|\/)\.{1,2}(?:\/|$)/.test(path));
	if (typeof files === 'string') return files;
	const work = mkdtempSync(join(tmpdir(), 'minhbach-former-'));
	try {
		// By the same name the parse of what did not change is found again.
		const folder = join(work, basename(content));
		mkdirSync(folder);
		for (const { path, bytes } of files) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), bytes);
		}
		const register = loadFormer(folder, now.year);
		return register === null ? null : indexOf(register, new Map(), now.day);
	} finally {
		rmSync(work, { recursive: true, force: true });
	}
}
