import { spawn } from 'node:child_process';
import { TargetError } from '../target.ts';

/** What a program said, and its exit code. */
export interface Ended {
	readonly code: number | null;
	readonly said: string;
}

/**
 * Starts the words after it, and ends them when this process is no more: even if it is killed, nothing goes on at the target. The
 * third descriptor is a pipe of which this process has the other end.
 */
const follower =
	'"$@" </dev/null 3<&- & child=$!; (read -r _ <&3; kill "$child") >/dev/null 2>&1 & watch=$!; wait "$child"; code=$?; kill "$watch" 2>/dev/null; exit "$code"';

/** So much of what a program says is kept, in characters. */
const mostSaid = 4000;

/** Runs a program that asks nobody; of what it says the end is kept. Throws `TargetError` if there is no such program. */
export function run(program: string, words: readonly string[], most = mostSaid): Promise<Ended> {
	const [command, args] =
		process.platform === 'win32' ? [program, [...words]] : ['/bin/sh', ['-c', follower, 'sh', program, ...words]];
	const child = spawn(command, args, {
		stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
		env: { ...process.env, LC_ALL: 'C' },
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream?.setEncoding('utf8').on('data', (text: string) => {
			said = (said + text).slice(-most);
		});
	return new Promise((resolve, reject) => {
		child.on('error', () => reject(new TargetError('no-program', program)));
		child.on('close', (code) => {
			// The shell says so of a program that is not there (POSIX, 2.8.2).
			if (code === 127) reject(new TargetError('no-program', program));
			else resolve({ code, said: said.trim() });
		});
	});
}
