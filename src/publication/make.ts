import type { DataPart } from '../records/part.ts';
import type { Index } from '../register/index.ts';
import { release } from '../release.ts';
import { splitKinds } from '../views/data/parts.ts';
import { frameOf } from '../views/page/frame.ts';
import { digestOf } from './digest.ts';
import { files } from './files.ts';
import type { FileKind, PageKind } from './kind.ts';
import { pages } from './pages.ts';
import type { Answers } from './stale.ts';
import type { BuildState, Made } from './state.ts';
import type { Store } from './store.ts';
import type { Templates } from './templates.ts';
import type { Tracer } from './trace.ts';

/** A page or file that the site has. */
export type Wanted =
	| { readonly path: string; readonly name: string; readonly key: string; readonly page: PageKind<unknown> }
	| { readonly path: string; readonly name: string; readonly key: string; readonly file: FileKind };

export type FileWanted = Extract<Wanted, { readonly file: FileKind }>;
type PageWanted = Extract<Wanted, { readonly page: PageKind<unknown> }>;

/** These in their order, those that state the sizes of files after the others. */
const inTurn = <Kind extends { readonly after?: true }>(kinds: Readonly<Record<string, Kind>>): [string, Kind][] => {
	const all = Object.entries(kinds);
	return [...all.filter(([, { after }]) => !after), ...all.filter(([, { after }]) => after)];
};

/** The kind of files of this name. Throws if there is none. */
export function fileKind(name: string): FileKind {
	const kind = Object.entries<FileKind>(files).find(([one]) => one === name)?.[1];
	if (kind === undefined) throw new Error(`no kind of files ${name}`);
	return kind;
}

/** Every file for programs that the site has, in the order in which they are made. */
const filesWanted = (index: Index): FileWanted[] =>
	inTurn<FileKind>(files).flatMap(([name, file]) =>
		Array.from(file.at(index), ([path, key]): FileWanted => ({ path, name, key, file })),
	);

/** Every page that the site has, in the order in which they are made. */
const pagesWanted = (index: Index): PageWanted[] =>
	inTurn<PageKind<unknown>>(pages).flatMap(([name, page]) =>
		Array.from(page.at(index), ([path, key]): PageWanted => ({ path, name, key, page })),
	);

/** Everything that the site has: files, then pages. */
export const wanted = (index: Index): Wanted[] => [...filesWanted(index), ...pagesWanted(index)];

/** Whether it states sizes of files, and so waits for these. */
export const isAfter = (one: Wanted): boolean => ('page' in one ? one.page : one.file).after === true;

/** What an index is told of the publication before anything is made. */
export interface Announced {
	readonly listed: string[];
	readonly parts: Map<string, readonly DataPart[]>;
}

/** Everything that a site of this index has. What can be told before anything is made is filled in. */
export interface SitePlan {
	readonly trace: Tracer;
	readonly files: readonly FileWanted[];
	readonly pages: readonly PageWanted[];
}

/** The plan of a site. It is made by the index that notes what it is asked: what that remembers serves the pages too. */
export function sitePlan(trace: Tracer, { listed, parts }: Announced): SitePlan {
	const { made } = trace.of((index) => {
		listed.length = 0;
		for (const [kind, years] of splitKinds(index)) parts.set(kind, years);
		for (const path of listedPages(index)) listed.push(path);
		return { trace, files: filesWanted(index), pages: pagesWanted(index) };
	});
	return made;
}

/** The addresses of the pages of which search engines are told. */
export function listedPages(index: Index): string[] {
	return Object.values<PageKind<unknown>>(pages).flatMap(({ at, listed }) =>
		listed ? Array.from(at(index), ([path]) => path) : [],
	);
}

/** What the making of one rests on. */
export interface Workshop {
	readonly trace: Tracer;
	/** The day of the index. */
	readonly day: string;
	readonly answers: Answers;
	readonly store: Store;
	readonly last: BuildState | null;
	readonly templates: Templates;
	/** What becomes of texts that name whole addresses; left out, nothing. */
	readonly finish?: ((text: string) => string) | undefined;
}

/** These in their order, those that are made together in one list. */
export function* inGroups(all: readonly Wanted[]): Generator<readonly Wanted[]> {
	let group: Wanted[] = [];
	let last: string | null = null;
	for (const one of all) {
		const name = 'page' in one && one.page.together !== undefined ? `${one.name} ${one.page.together(one.key)}` : null;
		if (group.length > 0 && (name === null || name !== last)) {
			yield group;
			group = [];
		}
		group.push(one);
		last = name;
	}
	if (group.length > 0) yield group;
}

/** The pages or files of a group as they are kept from the last build; `null` if they must be made. */
export function kept({ last, store, answers }: Workshop, group: readonly Wanted[]): Made[] | null {
	const all: Made[] = [];
	for (const one of group) {
		const made = last?.made.get(one.path);
		if (made === undefined || made.of !== nameOf(one) || !answers.isAsBefore(made) || !store.has(made)) return null;
		all.push(made);
	}
	return all;
}

/** Makes a file for programs. Throws if it cannot be made or kept. */
export function makeFile(
	{ trace, store, finish }: Pick<Workshop, 'trace' | 'store' | 'finish'>,
	one: FileWanted,
): Made {
	const { made, asked } = trace.of((index) => {
		const pieces = one.file.pieces(index, one.key);
		const written = store.put(finished(pieces, finish));
		if (pieces instanceof Uint8Array) release(pieces);
		return written;
	});
	return { ...made, of: nameOf(one), asked: new Uint32Array(asked), value: '' };
}

/** Makes a group. A page that asks for the day keeps its bytes while it shows the same. Throws if one cannot be made or kept. */
export async function make(workshop: Workshop, group: readonly Wanted[]): Promise<Made[]> {
	const [first] = group;
	if (first !== undefined && 'file' in first) return [makeFile(workshop, first)];
	const { trace, day, store, last, templates } = workshop;
	const traced = trace.of((index) => ({
		site: index.register.site,
		frame: frameOf(index),
		values: group.flatMap((one) => ('page' in one ? { one, value: one.page.value(index, one.key) } : [])),
	}));
	const { site, frame, values } = traced.made;
	const asked = new Uint32Array(traced.asked);
	const all: Made[] = [];
	for (const { one, value: shownValue } of values) {
		const shown = { site, frame, shown: { template: one.name, value: shownValue } };
		const of = nameOf(one);
		// On a new day most of what asks for the day shows the same, but what says it.
		const value = traced.asksDay && !saysDay(shownValue, day) ? digestOf(shown) : '';
		const before = last?.made.get(one.path);
		const isSame = value !== '' && before?.value === value && before.of === of && store.has(before);
		const written = isSame ? before : store.put([await templates.render(one.path, shown)]);
		all.push({ ...written, of, asked, value });
	}
	return all;
}

function finished(pieces: Iterable<string> | Uint8Array, finish: Workshop['finish']): Iterable<string> | Uint8Array {
	return finish === undefined || pieces instanceof Uint8Array ? pieces : Iterator.from(pieces).map(finish);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether a value or a part of it has the day among its entries: then it is another on a new day. */
export const saysDay = (value: unknown, day: string): boolean =>
	isObject(value) &&
	Object.values(value).some((part) => part === day || (isObject(part) && Object.values(part).includes(day)));

const nameOf = ({ name, key }: Pick<Wanted, 'name' | 'key'>) => `${name} ${key}`;

/** Where the file of an address stands in the public folder. */
export const fileOf = (path: string): string => `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
