import { slug } from '../words/fold.ts';
import { type Nearest, nearest } from '../words/nearest.ts';
import { localityOf } from './id.ts';

/** The most documents that are named as those that may be meant. */
const mostNamed = 3;

/** A number of a document within other words: `Kế hoạch số 10/KH-UBND`. */
const aNumber = /\d+[\p{L}\d]*\/[\p{L}\p{M}\d\-\u2010-\u2015\u2212]+/u;

/**
 * Documents that may be meant by what no document is called: by its number (`10/KH-UBND`), its file's name without the year, in capitals
 * or with a slip, without its locality. Those of the locality where it is written come first. `ids` are those of all documents. The
 * answer is what is to be written there: the file's name, with the locality before it where it is another one or none is known.
 */
export function documentsLike(
	written: string,
	ids: Iterable<string>,
	locality: string | null,
	near: Nearest = (word, candidates) => nearest(word, candidates()),
): string[] {
	if (written.length > 200) return [];
	const known = knownOf(ids);
	const bare = written.replace(/\.mdx$/i, '').trim();
	const [before = '', behind] = bare.split('/', 2);
	const named = behind !== undefined && known.localities.has(before) ? before : null;
	const wanted = keyOf((named === null ? aNumber.exec(bare)?.[0] : undefined) ?? behind ?? bare);
	const from = named ?? locality;
	const shown = (all: readonly string[]) =>
		all.slice(0, mostNamed).map((id) => (localityOf(id) === locality ? id.slice(locality.length + 1) : id));
	const called = known.byKey.get(wanted) ?? [];
	const own = called.filter((id) => localityOf(id) === from);
	if (own.length > 0) return shown(own);
	const slipped = from === null ? [] : near(wanted, () => known.slugs.get(from) ?? []).map((one) => `${from}/${one}`);
	if (slipped.length > 0) return shown(slipped);
	if (called.length > 0) return shown(called);
	if (behind !== undefined) return shown(near(bare, () => known.ids));
	const [alike] = from === null ? near(wanted, () => known.allSlugs) : [];
	return alike === undefined ? [] : shown(known.byKey.get(keyOf(alike)) ?? []);
}

/** Items of a document that may be meant: with the letters, dashes and zeros of another hand, or as the address of its place. */
export function itemsLike(written: string, items: () => Iterable<string>, near: Nearest): string[] {
	const bare = written.replace(/^(?:nv-|(?:mục|nhiệm vụ|khoản|điểm|số)\s+)/iu, '').replace(/\.$/, '');
	const known = [...items()];
	const exact = [bare, `ct-${bare}`].find((one) => known.includes(one));
	if (exact !== undefined) return [exact];
	const like = near(bare, () => known);
	return like.length > 0 || bare.startsWith('ct-') || !known.some((one) => one.startsWith('ct-'))
		? like
		: near(`ct-${bare}`, () => known);
}

interface Known {
	readonly ids: readonly string[];
	readonly localities: ReadonlySet<string>;
	/** Locality → names of its files. */
	readonly slugs: ReadonlyMap<string, readonly string[]>;
	readonly allSlugs: readonly string[];
	/** A file's name without zeros before its number, with and without the year → ids. */
	readonly byKey: ReadonlyMap<string, readonly string[]>;
}

/** Made once for a list. */
const knownLists = new WeakMap<object, Known>();

function knownOf(ids: Iterable<string>): Known {
	const made = knownLists.get(ids);
	if (made !== undefined) return made;
	const slugs = new Map<string, string[]>();
	const byKey = new Map<string, string[]>();
	const add = (map: Map<string, string[]>, key: string, value: string) => {
		const list = map.get(key);
		if (list === undefined) map.set(key, [value]);
		else list.push(value);
	};
	const all = [...ids];
	for (const id of all) {
		const name = id.slice(localityOf(id).length + 1);
		const key = keyOf(name);
		add(slugs, localityOf(id), name);
		add(byKey, key, id);
		const short = key.replace(/-\d{4}$/, '');
		if (short !== key) add(byKey, short, id);
	}
	const names = [...new Set([...slugs.values()].flat())];
	const known = { ids: all, localities: new Set(slugs.keys()), slugs, allSlugs: names, byKey };
	knownLists.set(ids, known);
	return known;
}

/** What a document is called, whoever types it: `05/CT-UBND` and `5-ct-ubnd` are one. */
const keyOf = (name: string): string => slug(name).replace(/(^|-)0+(?=\d)/g, '$1');
