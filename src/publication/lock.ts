import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { makeFolder } from '../folders.ts';

/** How often it is asked whether the other build has ended, in milliseconds. Then how long a lock may stand without a word. */
const pause = 200;
const wordless = 2000;

/**
 * Takes a lock file, waiting while another running process has it: `onWait` is told of that process once. Returns what gives
 * the lock back. Throws if the file cannot be written.
 */
export async function takeLock(file: string, onWait: (process: string) => void): Promise<() => void> {
	makeFolder(dirname(file));
	for (let told = false; ; ) {
		try {
			writeFileSync(file, `${process.pid} ${processStart(process.pid)}`, { flag: 'wx' });
			return () => rmSync(file, { force: true });
		} catch (error) {
			if (!hasCode(error, 'EEXIST')) throw error;
		}
		const holder = runningHolder(file);
		if (holder === null) removeStale(file);
		else {
			if (!told) onWait(holder);
			told = true;
			await after(pause);
		}
	}
}

/** The process that has the lock; `null` if it has ended, or another one has its number by now. */
function runningHolder(file: string): string | null {
	try {
		const [id = '', start = ''] = readFileSync(file, 'utf8').split(' ');
		if (id === '') return Date.now() - statSync(file).mtimeMs < wordless ? '?' : null;
		return start === processStart(Number(id)) && isRunning(Number(id)) ? id : null;
	} catch (error) {
		if (hasCode(error, 'ENOENT')) return null;
		throw error;
	}
}

/** Moved away first: of two that find it stale, one alone moves it. */
function removeStale(file: string): void {
	const away = `${file}.${process.pid}`;
	try {
		renameSync(file, away);
	} catch (error) {
		if (hasCode(error, 'ENOENT')) return;
		throw error;
	}
	// Another process may have taken the lock in between: it gets it back.
	if (runningHolder(away) !== null) renameSync(away, file);
	rmSync(away, { force: true });
}

/** Whether a process of this number runs on this machine. */
export function isRunning(id: number): boolean {
	try {
		return process.kill(id, 0);
	} catch (error) {
		return hasCode(error, 'EPERM');
	}
}

/** When a process began, as Linux counts it (proc(5), field 22 of `stat`); empty where that is not known. */
export function processStart(id: number): string {
	try {
		// The second field, a name in brackets, may hold spaces.
		return (
			readFileSync(`/proc/${id}/stat`, 'utf8')
				.replace(/^.*\) /s, '')
				.split(' ')[19] ?? ''
		);
	} catch {
		return '';
	}
}

const hasCode = (error: unknown, code: string): boolean =>
	error instanceof Error && 'code' in error && error.code === code;
