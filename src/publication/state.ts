import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
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

/** Some entries of a state, in their order. A state is written part by part: the whole of a large site is as long as the site. */
export interface StatePart {
	readonly code?: string;
	/** From here on questions are counted anew: what was made apart has a list of its own. */
	readonly apart?: true;
	readonly questions?: readonly string[];
	readonly answers?: readonly string[];
	readonly behind?: readonly (readonly [number, readonly number[]])[];
	readonly made?: readonly (readonly [string, Made])[];
	readonly published?: readonly (readonly [string, Written])[];
}

/** So many entries are a part. */
const most = 4096;

/** All of these in their order, some at a time. */
export function* someAtOnce<One>(all: Iterable<One>): Generator<One[]> {
	let some: One[] = [];
	for (const one of all) {
		some.push(one);
		if (some.length < most) continue;
		yield some;
		some = [];
	}
	if (some.length > 0) yield some;
}

/** All parts of a state: `rested` has those of what was made and of the questions. */
export function* statePartsOf(
	code: string,
	published: ReadonlyMap<string, Written>,
	rested: Iterable<StatePart>,
): Generator<StatePart> {
	yield { code };
	// A page that was made has a list of questions, which belongs to what was made.
	for (const some of someAtOnce(published))
		yield { published: some.map(([path, { sha256, bytes, modified }]) => [path, { sha256, bytes, modified }]) };
	yield* rested;
}

/** What was made by one hand: the questions by their own numbers. */
interface ByOne {
	readonly questions: string[];
	readonly answers: string[];
	readonly behind: (readonly [number, readonly number[]])[];
	readonly made: (readonly [string, Made])[];
}

const begun = (): ByOne => ({ questions: [], answers: [], behind: [], made: [] });

/** The state of these parts. What no part has is empty. A question that stands in several lists is in the state once. */
export function stateOf(parts: Iterable<StatePart>): BuildState {
	let ofCode = '';
	const ofPublished = new Map<string, Written>();
	let last = begun();
	const hands = [last];
	for (const { code = '', apart, questions = [], answers = [], behind = [], made = [], published = [] } of parts) {
		ofCode += code;
		if (apart) {
			last = begun();
			hands.push(last);
		}
		for (const one of questions) last.questions.push(one);
		for (const one of answers) last.answers.push(one);
		for (const one of behind) last.behind.push(one);
		for (const one of made) last.made.push(one);
		for (const [path, one] of published) ofPublished.set(path, one);
	}
	return { code: ofCode, ...inOneList(hands), published: ofPublished };
}

/** What several made, by one list of questions: that of the first, and after it what others alone asked. */
function inOneList([first, ...others]: readonly ByOne[]): Pick<
	BuildState,
	'questions' | 'answers' | 'behind' | 'made'
> {
	const { questions, answers } = first ?? begun();
	const behind = new Map(first?.behind);
	const made = new Map(first?.made);
	const places = new Map(others.length === 0 ? [] : questions.map((name, at) => [name, at]));
	for (const other of others) {
		const place = other.questions.map((name, at) => {
			const known = places.get(name) ?? questions.push(name) - 1;
			if (known === answers.length) answers.push(other.answers[at] ?? '');
			places.set(name, known);
			return known;
		});
		const placeOf = (one: number): number => place[one] ?? Number.NaN;
		for (const [one, own] of other.behind) behind.set(placeOf(one), own.map(placeOf));
		// Files that are made together have one list.
		const lists = new Map<Uint32Array, Uint32Array>();
		for (const [path, one] of other.made) {
			const asked = lists.get(one.asked) ?? one.asked.map(placeOf);
			lists.set(one.asked, asked);
			made.set(path, { ...one, asked });
		}
	}
	return { questions, answers, behind, made };
}

const digestLength = 64;
const lengthBytes = 4;

/** What the last build left in a file; `null` if there is none, it is of other code, cut short or damaged. */
export function readBuildState(file: string, code: string): BuildState | null {
	try {
		const bytes = readFileSync(file);
		const content = bytes.subarray(0, -digestLength);
		if (bytes.toString('latin1', content.length) !== sha256(content)) return null;
		const state = stateOf(partsIn(content));
		return state.code === code ? state : null;
	} catch {
		return null;
	}
}

/** The parts in the bytes: each after its length. */
function* partsIn(bytes: Buffer): Generator<StatePart> {
	for (let at = 0; at < bytes.length; ) {
		const from = at + lengthBytes;
		at = from + bytes.readUInt32LE(at);
		yield deserialize(bytes.subarray(from, at));
	}
}

/** A part as it stands in the file. */
export const packedPart = (part: StatePart): Buffer => serialize(part);

/**
 * Leaves a state of these parts, and of those that are packed already, for the next build. The file is whole or as it was before. Throws
 * if it cannot be written.
 */
export function writeBuildState(file: string, parts: Iterable<StatePart>, packed: readonly Uint8Array[] = []): void {
	const draft = `${file}.next`;
	mkdirSync(dirname(file), { recursive: true });
	const opened = openSync(draft, 'w');
	try {
		const digest = createHash('sha256');
		const write = (bytes: Uint8Array) => {
			digest.update(bytes);
			writeFileSync(opened, bytes);
		};
		const writePart = (content: Uint8Array) => {
			const length = Buffer.alloc(lengthBytes);
			length.writeUInt32LE(content.length);
			write(length);
			write(content);
		};
		for (const part of parts) writePart(packedPart(part));
		for (const part of packed) writePart(part);
		writeFileSync(opened, digest.digest('hex'));
	} finally {
		closeSync(opened);
	}
	renameSync(draft, file);
}
