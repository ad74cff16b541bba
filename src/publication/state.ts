import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { sha256 } from './digest.ts';

/** A file of the site as it was written. */
export interface Written {
	/** SHA-256 of its bytes, in hexadecimal. */
	readonly sha256: string;
	readonly bytes: number;
	/** When it was last written, in milliseconds, as the file system says. */
	readonly modified: number;
}

/** A page or file for programs, with all that it rests on. */
export interface Made extends Written {
	/** The kind and the key by which it is made. */
	readonly of: string;
	/** What was asked for it, by place in the list of questions. */
	readonly asked: Uint32Array;
	/** The digest of what a page shows that asks for the day; else empty. */
	readonly value: string;
}

/** What a build leaves for the next one. */
export interface BuildState {
	/** The version of the code that made it; of another version nothing is kept. */
	readonly code: string;
	/** The name of every question that was asked, with the digest of the answer; empty of what was remembered. */
	readonly questions: readonly string[];
	readonly answers: readonly string[];
	/** By place in the list of what was remembered: the questions that were asked for it. */
	readonly behind: ReadonlyMap<number, readonly number[]>;
	/** By address; the files of the search together by their name (`search-files.ts`). */
	readonly made: ReadonlyMap<string, Made>;
	/** Every file that was put into place, by its path in the public folder. */
	readonly published: ReadonlyMap<string, Written>;
}

const digestLength = 64;

/** What the last build left in a file; `null` if there is none, it is of other code, cut short or damaged. */
export function readBuildState(file: string, code: string): BuildState | null {
	try {
		const bytes = readFileSync(file);
		const content = bytes.subarray(digestLength);
		if (bytes.toString('latin1', 0, digestLength) !== sha256(content)) return null;
		const state: BuildState = deserialize(content);
		return state.code === code ? state : null;
	} catch {
		return null;
	}
}

/** Leaves the state for the next build; the file is whole or as it was before. Throws if it cannot be written. */
export function writeBuildState(file: string, state: BuildState): void {
	const content = serialize(state);
	const draft = `${file}.next`;
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(draft, Buffer.concat([Buffer.from(sha256(content), 'latin1'), content]));
	renameSync(draft, file);
}
