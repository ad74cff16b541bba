import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { hostileIndex } from '../fixtures/hostile.ts';
import { plainQuestions } from '../fixtures/questions.ts';
import { someDocument, someLocality, someSources, someVersion } from '../fixtures/register.ts';
import { type Index, indexOf } from '../register/index.ts';
import { pastOf } from '../register/past/past.ts';
import { buildRegister } from '../register/register.ts';
import { files } from './files.ts';
import { partsOfName, type QuestionParts } from './questions.ts';
import { indexAnswer, tracer } from './trace.ts';

const unit = 'binh-tan/phong-noi-vu';
const duty = { id: '1', task: 'Kiểm tra', leads: ['phong-noi-vu'], due: 'Hằng quý' };
const other = { ...duty, leads: ['phong-tu-phap'] };

/** Two documents, the first of them with these versions, and their past. */
function twoDocuments(day: string, ...versions: ReturnType<typeof someVersion>[]): Index {
	const first = someDocument();
	const second = someDocument({ number: '12/KH-UBND', type: 'ke-hoach', assignments: [duty] });
	const last = versions.at(-1)?.data;
	const now = last ? [{ ...first, data: last }, second] : [second];
	const { register } = buildRegister(someSources(someLocality(now)));
	const past = new Map([
		[`binh-tan/${first.slug}`, versions],
		[`binh-tan/${second.slug}`, [someVersion('2023-01-05', { assignments: [duty] })]],
	]);
	return indexOf(register, pastOf(register, past), day);
}

/** The kinds whose files would be made anew after this change, each with its key. */
function madeAnew(before: Index, after: Index): string[] {
	const trace = tracer(before);
	const isSame = (one: QuestionParts) => isDeepStrictEqual(indexAnswer(before, one), indexAnswer(after, one));
	return Object.entries(files).flatMap(([name, { at, pieces }]) =>
		[...at(before)].flatMap(([, key]) => {
			const { made, asked } = trace.of((index) => [...pieces(index, key)].join(''));
			if (![...plainQuestions(trace, asked)].map(partsOfName).every(isSame)) return [`${name} ${key}`];
			// What is not made anew would be the same.
			expect([...pieces(after, key)].join(''), name).toBe(made);
			return [];
		}),
	);
}

it('each file has an address of its own and a media type', () => {
	const index = { ...hostileIndex(), listed: ['/', '/van-ban/'] };
	const all = Object.values(files).flatMap(({ at, type }) => [...at(index)].map(([path]) => ({ path, type })));
	expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
	for (const { path, type } of all) {
		expect(path).toMatch(/^\/[a-z0-9./-]+\.(ics|xml|json|csv|jsonld|txt|svg|md|xlsx|png|parquet)$/);
		expect(type).toMatch(/^(?:[a-z]+\/[a-z+]+; charset=utf-8|image\/png$|application\/vnd\.[a-z.-]+$)/);
	}
});

it('an edit makes anew only the files that show it, and no file that it changes is left', () => {
	const first = someVersion('2023-01-05', { assignments: [other] });
	const edit = someVersion('2023-02-01', { assignments: [{ ...other, due: 'Quý I' }] });
	const changed = madeAnew(twoDocuments('2023-02-01', first), twoDocuments('2023-02-01', first, edit));
	expect(changed).toContain('calendar ');
	expect(changed).toContain('unitCalendar binh-tan/phong-tu-phap');
	expect(changed).toContain('unitNews binh-tan/phong-tu-phap');
	expect(changed).toContain('json assignments');
	for (const kept of [`unitCalendar ${unit}`, `unitNews ${unit}`, 'documentCalendar binh-tan/12-kh-ubnd-2022'])
		expect(changed).not.toContain(kept);
	expect(changed.filter((one) => one.startsWith('plan '))).toEqual(['plan binh-tan/7679-qd-ubnd-2022']);
});

it('a new day makes anew only what states it, where git tells the times of all documents', () => {
	const version = someVersion('2023-01-05', { assignments: [other] });
	expect(madeAnew(twoDocuments('2023-02-01', version), twoDocuments('2023-02-02', version))).toEqual([
		'json standings',
		'csv standings',
		'catalog ',
	]);
});

it('where git tells nothing, calendars are as old as the content', () => {
	const [before, after] = ['2023-02-01', '2023-02-02'].map((day) => indexOf(hostileIndex().register, new Map(), day));
	const changed = madeAnew(before as Index, after as Index);
	expect(changed).toContain('calendar ');
	expect(changed).not.toContain('news ');
});

it('a document that is taken off is told to whom it concerned alone', () => {
	const version = someVersion('2023-01-05', { assignments: [other] });
	const gone = someVersion('2023-02-01', null);
	const changed = madeAnew(twoDocuments('2023-02-01', version), twoDocuments('2023-02-01', version, gone));
	expect(changed).toContain('unitNews binh-tan/phong-tu-phap');
	expect(changed).toContain('unitCalendar binh-tan/phong-tu-phap');
	expect(changed).not.toContain(`unitNews ${unit}`);
	expect(changed).not.toContain(`unitCalendar ${unit}`);
});

it('the sitemap names every listed page once, in parts of ten thousand', () => {
	const listed = Array.from({ length: 10_001 }, (_, at) => `/van-ban/binh-tan/${at}-kh-ubnd-2023/`);
	const index = { ...hostileIndex(), listed };
	const paths = [...files.sitemap.at(index)];
	expect(paths.map(([path]) => path)).toEqual(['/sitemap-0.xml', '/sitemap-1.xml']);
	const named = paths.flatMap(([, key]) =>
		[
			...Array.from(files.sitemap.pieces(index, key))
				.join('')
				.matchAll(/<loc>([^<]+)<\/loc>/g),
		].map(([, loc]) => loc),
	);
	expect(named).toEqual(listed.map((path) => `https://minhbach.example${path}`));
	const whole = [...files.sitemapIndex.pieces(index)].join('');
	expect([...whole.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc)).toEqual(
		paths.map(([path]) => `https://minhbach.example${path}`),
	);
});
