import type { Stream } from '../publication/progress.ts';

/** Where a command writes, and whom it tells how it went. */
export interface Terminal {
	readonly stdout: Stream;
	readonly stderr: Stream;
	/** Takes the exit code: 0 is fine, 1 means that the content has errors, 2 that the command was called wrongly. */
	readonly ends: (code: number) => void;
}

/** A command cannot do what it was called for: its message is all that is said, with the exit code. */
export class CallRefusal extends Error {
	readonly exitCode: 1 | 2;
	constructor(message: string, exitCode: 1 | 2) {
		super(message);
		this.exitCode = exitCode;
	}
}
