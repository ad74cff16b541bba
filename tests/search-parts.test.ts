import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { type Cuts, writeSearch } from '../src/outputs/search/write.ts';
import { find } from '../src/search/answer/find.ts';
import { countByPlace } from '../src/search/answer/hits.ts';
import { addressOf } from '../src/search/answer/record.ts';
import { type Fit, fitOfHeld } from '../src/search/query/fit.ts';
import { mayMean } from '../src/search/query/marks.ts';
import { readQuery } from '../src/search/query/query.ts';
import { askedOf, type Saying } from '../src/search/query/said.ts';
import { foldToken, separator, tokens } from '../src/search/query/tokens.ts';
import type { SearchRecord } from '../src/views/search/records.ts';
import { openSearch } from './search-engine.ts';
import { type MadeUpDocument, madeUp } from './search-made-up.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-parts-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
let folders = 0;
const newFolder = () => join(work, String(folders++));

/** All in one file of names and one part a locality; and names in many files, a locality in parts by year. */
const whole: Cuts = { mostRecords: 10_000, lettersOfNames: 1_000_000 };
const cut: Cuts = { mostRecords: 3, lettersOfNames: 0 };

const syllables = 'thủ tục thu hành chính chinh hồ hô hỗ sơ sở số hóa đất đai 61 2018 nđ cp 95%'.split(' ');
const words = fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 8 }).map((some) => some.join(' '));
const document = fc.record({
	locality: fc.constantFrom('a', 'b', 'c'),
	text: words,
	assignments: fc.array(words, { maxLength: 5 }),
});
const asked = fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));

/** The addresses of the records that hold the query, found by reading every one of them. */
function scan(records: readonly SearchRecord[], text: string): string[] {
	const query = readQuery(text, { TTHC: 'thủ tục hành chính' });
	const read = records.map(({ url, texts }) => ({ url, all: tokens(texts.join(separator)) }));
	const runs = (all: readonly string[], { length }: Saying) => all.map((_, at) => all.slice(at, at + length));
	const isMeant = (saying: Saying, run: readonly string[]) =>
		saying.every((word, at) => foldToken(word) === foldToken(run[at] ?? '') && mayMean(word, run[at] ?? ''));
	const isExact = (saying: Saying, run: readonly string[]) =>
		isMeant(saying, run) && saying.every((word, at) => mayMean(run[at] ?? '', word));
	const says = (all: readonly string[], saying: Saying): boolean => {
		const isMarked = saying.some((word) => foldToken(word) !== word);
		const somewhere = isMarked && read.some((one) => runs(one.all, saying).some((run) => isExact(saying, run)));
		return runs(all, saying).some((run) => (somewhere ? isExact : isMeant)(saying, run));
	};
	for (const closely of [true, false]) {
		const fits = read.map(({ all }) =>
			Math.max(
				...query.wordings.map((wording): Fit => {
					const { words, word, beside } = askedOf(wording);
					const isBeside = (at: number) => at in beside && says(all, beside[at] ?? ['']);
					const held = {
						beside: isBeside,
						word: (at: number) =>
							(word[at] ?? []).every((one) => says(all, one)) ||
							(words[at]?.length === 1 && (isBeside(at - 1) || isBeside(at))),
					};
					return fitOfHeld(held, words, { begins: false, closely, length: query.wordings[0]?.length ?? 0 });
				}),
			),
		);
		const holding = read.filter((_, at) => (fits[at] ?? 0) > 0).map(({ url }) => url);
		if (holding.length > 0) return holding.sort();
	}
	return [];
}

/** What a search in the folder finds: addresses of records, and how many results it says there are in each locality. */
async function found(folder: string, text: string, filters = {}) {
	const sources = await openSearch(folder);
	const answer = await find(sources, readQuery(text, sources.names.abbreviations), filters);
	const named = answer.groups.flatMap(({ names }) => names.flatMap(({ url }) => url));
	const hits = answer.groups.flatMap((group) => group.hits);
	const records = await Promise.all(hits.map((hit) => addressOf(sources.texts, hit)));
	return { total: answer.total, named, records: records.sort(), places: countByPlace(sources.texts, hits) };
}

describe('however the index is cut', () => {
	test('it finds what reading every record finds, and counts it', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(document, { minLength: 1, maxLength: 8 }), asked, async (documents, text) => {
				const searched = madeUp(documents);
				const expected = scan(
					searched.documents.flatMap(({ records }) => records()),
					text,
				);
				for (const cuts of [whole, cut]) {
					const folder = newFolder();
					writeSearch(searched, folder, `${folder}-kept`, cuts);
					const { total, named, records, places } = await found(folder, text);
					// What has no words close together may be found without those that say nothing, or unfinished.
					if (expected.length > 0) {
						const kinds = new Set(expected.map((url) => url.includes('#')));
						const same = records.filter((url) => kinds.has(url.includes('#')));
						expect([...same, ...named.filter((url) => expected.includes(url))].sort()).toEqual(expected);
					}
					expect(total).toBe(named.length + records.length);
					expect(places.reduce((sum, { count }) => sum + count, 0)).toBe(records.length);
					rmSync(folder, { recursive: true });
				}
			}),
			{ numRuns: 60, seed: Number(process.env['FC_SEED'] ?? 1) },
		);
	});

	test.each([
		['a word with the marks that were typed before one with more', 'hô', ['hô hào']],
		['a word with more marks where no other is said', 'so', ['sơ kết', 'số hóa', 'hồ sơ', 'hồ sơ, hào']],
		['words apart only where none are together', 'hồ sơ hào', ['hồ sơ, hào']],
		['a number whole', '61/2018/NĐ-CP', ['61/2018/NĐ-CP']],
		['no number that has only its ends', '61/2018/NQ-CP', []],
		['an unfinished last word', 'số hó', ['số hóa']],
	])('it finds %s', async (_, text, expected) => {
		const tasks = ['hô hào', 'sơ kết', 'số hóa', 'hồ sơ', 'hồ sơ, hào', '61/2018/NĐ-CP', '61/2018/NĐ-UB, 1/2018/NQ-CP'];
		const searched = madeUp(tasks.map((task) => ({ locality: 'a', text: '', assignments: [task] })));
		const wanted = tasks.flatMap((task, at) => (expected.includes(task) ? `/van-ban/a/${at}-kh-ubnd-2023/#nv-1` : []));
		const folder = newFolder();
		writeSearch(searched, folder, `${folder}-kept`, cut);
		expect((await found(folder, text, { loai: 'nhiem-vu' })).records).toEqual(wanted);
	});

	test('it gives the same answers, also narrowed', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(document, { minLength: 4, maxLength: 12 }),
				asked,
				fc.constantFrom(
					{},
					{ 'dia-phuong': 'a' },
					{ 'don-vi': 'b/phong-0' },
					{ nam: '2021', loai: 'nhiem-vu' },
					{ 'chu-tri': 'c/phong-1', 'dia-phuong': 'c' },
				),
				async (documents, text, filters) => {
					const answers = [];
					for (const cuts of [whole, cut]) {
						const folder = newFolder();
						writeSearch(madeUp(documents), folder, `${folder}-kept`, cuts);
						const { named, ...rest } = await found(folder, text, filters);
						answers.push({ ...rest, named: named.sort() });
						rmSync(folder, { recursive: true });
					}
					expect(answers[1]).toEqual(answers[0]);
				},
			),
			{ numRuns: 40, seed: Number(process.env['FC_SEED'] ?? 1) },
		);
	});
});

const plan = (at: number, text: string): MadeUpDocument => ({
	locality: 'abc'.charAt(at % 3),
	text: `Kế hoạch chuyển đổi số lần ${at}.`,
	assignments: [text, 'Rà soát thủ tục hành chính.', many(at)],
});
/** Words that no other document has, so that there are several files of them. */
const many = (at: number) => Array.from({ length: 150 }, (_, number) => `hồ sơ ${at}${number}`).join(' ');
const plans = Array.from({ length: 9 }, (_, at) => plan(at, `Công khai việc số ${at}.`));
const files = (folder: string) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => statSync(join(folder, file)).isFile())
		.sort();
const contents = (folder: string) => files(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
const handles = (folder: string) => new Map(files(folder).map((file) => [file, statSync(join(folder, file)).ino]));

describe('an edit', () => {
	test('writes only what is in its own part and the words that it touches; the rest stays untouched', () => {
		const folder = newFolder();
		writeSearch(madeUp(plans), folder, `${folder}-kept`);
		const before = handles(folder);
		const edited = plans.map((one, at) => (at === 4 ? plan(4, 'Đo đạc đất đai.') : one));
		const paths = writeSearch(madeUp(edited), folder, `${folder}-kept`);
		const after = handles(folder);
		expect([...after.keys()]).toEqual(paths);
		const written = (kind: string) =>
			paths.filter((path) => path.startsWith(`tim-kiem/${kind}`) && before.get(path) !== after.get(path)).length;
		expect(written('loi/')).toBe(1);
		expect(written('phan/')).toBe(1);
		expect(written('loc/')).toBe(0);
		expect(written('chu/')).toBeLessThan(paths.filter((path) => path.startsWith('tim-kiem/chu/')).length);
		expect(written('ten.json')).toBe(0);
		const clean = newFolder();
		writeSearch(madeUp(edited), clean, `${clean}-kept`);
		expect(contents(folder)).toEqual(contents(clean));
	});

	test('nothing is written where nothing has changed', () => {
		const folder = newFolder();
		writeSearch(madeUp(plans), folder, `${folder}-kept`);
		const before = handles(folder);
		writeSearch(madeUp(plans), folder, `${folder}-kept`);
		expect(handles(folder)).toEqual(before);
	});

	test('what was kept is not trusted where it was cut short or changed', () => {
		const folder = newFolder();
		writeSearch(madeUp(plans), folder, `${folder}-kept`);
		const clean = contents(folder);
		for (const file of files(`${folder}-kept`)) appendFileSync(join(`${folder}-kept`, file), ' ');
		for (const file of files(folder)) appendFileSync(join(folder, file), ' ');
		writeSearch(madeUp(plans), folder, `${folder}-kept`);
		expect(contents(folder)).toEqual(clean);
	});
});
