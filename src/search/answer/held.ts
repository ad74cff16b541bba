import { eachNumber, eachPart } from '../index/postings.ts';
import type { Filters } from '../query/filters.ts';
import { type Fit, fitOfHeld } from '../query/fit.ts';
import { mayMean } from '../query/marks.ts';
import { type Query, unfinishedWordings } from '../query/query.ts';
import { type Asked, askedOf, begun, keyOf, type Saying } from '../query/said.ts';
import { foldToken } from '../query/tokens.ts';
import { sizeOf, type TextIndex } from './texts.ts';

/** How well each record holds a query: for each part that has such records, a number for each of its records (`Fit`). */
export type Fits = ReadonlyMap<number, Uint8Array>;

/** Files of sayings that are read for one unfinished word. */
const mostBegun = 12;

/** How well the records of all parts hold the query in the best of its wordings. With `unfinished` the last word only begins as typed. */
export async function heldBy(index: TextIndex, query: Query, unfinished: boolean): Promise<Fits> {
	const best = new Map<number, Uint8Array>();
	if (unfinished && /\d/.test(query.words.at(-1) ?? '')) return best;
	const length = query.wordings[0]?.length ?? 0;
	const wordings = unfinished ? unfinishedWordings(query) : query.wordings;
	for (const fits of await Promise.all(wordings.map((wording) => fitsOf(index, askedOf(wording), unfinished, length))))
		for (const [part, own] of fits) {
			const kept = best.get(part);
			if (kept === undefined) best.set(part, own);
			else for (const [record, fit] of own.entries()) if (fit > (kept[record] ?? 0)) kept[record] = fit;
		}
	return best;
}

/** The records that have every value, 1 for each; `null` where nothing is asked. Locality and kind are no values (`Directory`). */
export async function having(index: TextIndex, filters: Filters): Promise<Fits | null> {
	const asked = Object.entries(filters).map(([filter, value]) => `${filter}=${value}`);
	if (asked.length === 0) return null;
	const groups = await Promise.all(asked.map(async (value) => (await index.sayings(value)).get(value)?.[0]?.[1]));
	if (groups.includes(undefined)) return new Map();
	const counts = new Map<number, Uint8Array>();
	for (const group of groups)
		eachPart(group ?? '', (part, numbers) => {
			const own = arrayIn(counts, part, () => new Uint8Array(sizeOf(index.directory.parts[part])));
			eachNumber(numbers, (record) => {
				own[record] = (own[record] ?? 0) + 1;
			});
		});
	for (const own of counts.values())
		for (const [record, count] of own.entries()) own[record] = count === asked.length ? 1 : 0;
	return counts;
}

async function fitsOf(
	index: TextIndex,
	asked: Asked,
	begins: boolean,
	length: number,
): Promise<Map<number, Uint8Array>> {
	const fits = new Map<number, Uint8Array>();
	const last = asked.words.length - 1;
	if (last < 0) return fits;
	const meant = await meantBy(index, asked, begins);
	// A word that only begins as typed must have its neighbour, which says it too.
	const isBegun = (at: number) => begins && at === last;
	const sayings = [
		...asked.word.flatMap((some, at) =>
			isBegun(at) && last > 0 ? [] : some.map((saying) => ({ saying, begins: isBegun(at) })),
		),
		...asked.beside.map((saying, at) => ({ saying, begins: isBegun(at + 1) })),
	];
	const numberOf = new Map<string, number>();
	for (const { saying } of sayings) if (!numberOf.has(saying.join(' '))) numberOf.set(saying.join(' '), numberOf.size);
	const found = await Promise.all(
		sayings.map(
			async ({ saying, begins: open }) =>
				[numberOf.get(saying.join(' ')) ?? 0, await recordsOf(index, saying, meant, open)] as const,
		),
	);
	const said = new Map<number, Float64Array>();
	const done = new Set<number>();
	for (const [number, texts] of found) {
		if (done.has(number)) continue;
		done.add(number);
		const bit = 2 ** number;
		for (const text of texts)
			eachPart(text, (part, numbers) => {
				const own = arrayIn(said, part, () => new Float64Array(sizeOf(index.directory.parts[part])));
				eachNumber(numbers, (record) => {
					const before = own[record] ?? 0;
					if (Math.floor(before / bit) % 2 === 0) own[record] = before + bit;
				});
			});
	}
	const has = (mask: number, saying: Saying) =>
		Math.floor(mask / 2 ** (numberOf.get(saying.join(' ')) ?? 60)) % 2 === 1;
	const decided = new Map<number, Fit>([[0, 0]]);
	const decide = (mask: number): Fit => {
		const kept = decided.get(mask);
		if (kept !== undefined) return kept;
		const beside = (at: number) => has(mask, asked.beside[at] ?? ['']);
		const held = {
			word: (at: number) =>
				isBegun(at) && last > 0 ? beside(at - 1) : (asked.word[at] ?? []).every((one) => has(mask, one)),
			beside,
		};
		const fit = fitOfHeld(held, asked.words, begins, length);
		decided.set(mask, fit);
		return fit;
	};
	for (const [part, masks] of said) {
		const own = Uint8Array.from(masks, decide);
		if (own.some((fit) => fit > 0)) fits.set(part, own);
	}
	return fits;
}

/** What each token of the query may mean: as it is written somewhere, else with other marks. */
async function meantBy(
	index: TextIndex,
	{ words }: Asked,
	begins: boolean,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
	const typed = [...new Set((begins ? words.slice(0, -1) : words).flat())];
	const entries = typed.map(async (token) => {
		const plain = foldToken(token);
		const forms = ((await index.sayings(keyOf([token]))).get(plain) ?? []).map(([form]) => form);
		const meant = forms.filter((form) => mayMean(token, form));
		const exact = token === plain ? [] : meant.filter((form) => mayMean(form, token));
		return [token, new Set(exact.length > 0 ? exact : meant)] as const;
	});
	return new Map(await Promise.all(entries));
}

/** Where the saying is said. With `begins` its last word is the beginning of the one that is said. */
async function recordsOf(
	index: TextIndex,
	saying: Saying,
	meant: ReadonlyMap<string, ReadonlySet<string>>,
	begins: boolean,
): Promise<string[]> {
	const all = saying.map(foldToken);
	if (!begins) {
		const said = (await index.sayings(keyOf(saying))).get(all.join(' ')) ?? [];
		const fits = (form: string) => form.split(' ').every((word, at) => meant.get(saying[at] ?? '')?.has(word));
		return said.filter(([form]) => fits(form)).map(([, records]) => records);
	}
	const last = saying.at(-1) ?? '';
	const beginning = all.join(' ');
	const texts: string[] = [];
	for (const key of await keysBegun(index, all)) {
		for (const [sound, said] of await index.sayings(key)) {
			if (!sound.startsWith(beginning) || sound === beginning || sound.split(' ').length !== all.length) continue;
			for (const [form, records] of said) {
				const words = form.split(' ');
				const first = all.length === 1 || (meant.get(saying[0])?.has(words[0] ?? '') ?? false);
				if (first && mayMean(last, words.at(-1) ?? '')) texts.push(records);
			}
		}
	}
	return texts;
}

/** By what sayings are kept that go on as these folded words do, of which the last is unfinished. */
async function keysBegun(index: TextIndex, all: readonly string[]): Promise<string[]> {
	const last = all.at(-1) ?? '';
	const [first = ''] = all;
	if (all.length > 1 && last.length >= begun) return [keyOf([first, last])];
	const words = (await index.words()).filter((word) => word.startsWith(last) && word !== last);
	const keys = words.map((word) => (all.length > 1 ? keyOf([first, word]) : keyOf([word])));
	return [...new Set(keys)].slice(0, mostBegun);
}

function arrayIn<List>(lists: Map<number, List>, part: number, make: () => List): List {
	const kept = lists.get(part);
	if (kept !== undefined) return kept;
	const made = make();
	lists.set(part, made);
	return made;
}
