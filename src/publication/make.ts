import type { Index } from '../register/index.ts';
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

/** Everything that the site has: files for programs, then those that state the sizes of others, then pages. */
export function wanted(index: Index): Wanted[] {
	const kinds = Object.entries<FileKind>(files);
	return [
		...[...kinds.filter(([, { after }]) => !after), ...kinds.filter(([, { after }]) => after)].flatMap(([name, file]) =>
			Array.from(file.at(index), ([path, key]): Wanted => ({ path, name, key, file })),
		),
		...Object.entries<PageKind<unknown>>(pages).flatMap(([name, page]) =>
			Array.from(page.at(index), ([path, key]): Wanted => ({ path, name, key, page })),
		),
	];
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
}

/** The page or file as it is kept from the last build; `null` if it must be made. */
export function kept({ last, store, answers }: Workshop, one: Wanted): Made | null {
	const made = last?.made.get(one.path);
	if (made === undefined || made.of !== nameOf(one)) return null;
	return answers.isAsBefore(made) && store.has(made) ? made : null;
}

/** Makes one. A page that asks for the day keeps its bytes while it shows the same. Throws if it cannot be made or kept. */
export async function make({ trace, day, store, last, templates }: Workshop, one: Wanted): Promise<Made> {
	const of = nameOf(one);
	if ('file' in one) {
		const { made, asked } = trace.of((index) => store.put(one.file.pieces(index, one.key)));
		return { ...made, of, asked: new Uint32Array(asked), value: '' };
	}
	const traced = trace.of((index) => ({
		site: index.register.site,
		shown: { template: one.name, value: one.page.value(index, one.key) },
	}));
	const { made: shown, asked, asksDay } = traced;
	// On a new day most of what asks for the day shows the same, but what says it.
	const value = asksDay && !saysDay(shown.shown.value, day) ? digestOf(shown) : '';
	const before = last?.made.get(one.path);
	const isSame = value !== '' && before?.value === value && before.of === of && store.has(before);
	const written = isSame ? before : store.put([await templates.render(one.path, shown)]);
	return { ...written, of, asked: new Uint32Array(asked), value };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether a value or a part of it has the day among its entries: then it is another on a new day. */
export const saysDay = (value: unknown, day: string): boolean =>
	isObject(value) &&
	Object.values(value).some((part) => part === day || (isObject(part) && Object.values(part).includes(day)));

const nameOf = ({ name, key }: Wanted) => `${name} ${key}`;

/** Where the file of an address stands in the public folder. */
export const fileOf = (path: string): string => `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
