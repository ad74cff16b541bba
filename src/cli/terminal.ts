import type { Stream } from '../publication/progress.ts';

/** Where a command writes, and whom it tells how it went. */
export interface Terminal {
	readonly stdout: Stream;
	readonly stderr: Stream;
	/** Takes the exit code: 0 is fine, 1 means that the content has errors, 2 that the command was called wrongly. */
	readonly ends: (code: number) => void;
}
