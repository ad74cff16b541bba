import { describe, expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { documentView } from './document.ts';
import { documentParts, documentPartView } from './document-part.ts';
import { fieldView } from './field.ts';
import { localitiesList, unitGroups } from './lists.ts';
import { unitView } from './unit.ts';
import { yearPages, yearView } from './year.ts';

const years = Array.from({ length: 10 }, (_, n) => 2015 + n);
const unit = 'binh-tan/phong-noi-vu';
const given = (count: number, more: object = {}) =>
	Array.from({ length: count }, (_, n) => ({
		id: String(n + 1),
		task: `Việc ${n + 1}`,
		leads: ['phong-noi-vu'],
		field: 'the-che',
		...more,
	}));

/** Ten plans a year for ten years, each giving so many assignments to one office, and one plan of 500. */
function register(each: number) {
	const plans = years.flatMap((year) =>
		Array.from({ length: 10 }, (_, n) =>
			someDocument({
				type: 'ke-hoach',
				number: `${n + 1}/KH-UBND`,
				issued: `0${(n % 9) + 1}/02/${year}`,
				period: String(year),
				assignments: given(each),
			}),
		),
	);
	const long = someDocument({ number: '500/QĐ-UBND', assignments: given(500, { leads: ['van-phong'] }) });
	return indexOf(buildRegister(someSources(someLocality([...plans, long]))).register);
}

const index = register(20);
const pages = [...yearPages(index)];
const of = (page: string) =>
	pages.filter(([path]) => path.startsWith(page) && /^\d{4}\//.test(path.slice(page.length)));

it.each([
	['a unit of 2,000 assignments', `/don-vi/${unit}/`, 2000],
	['a field of 2,500 assignments', '/linh-vuc/the-che/', 2500],
])('the years of %s hold each of them once, and no page has more than 200', (_, page, count) => {
	const lists = of(page).map(([, key]) =>
		yearView(index, key).lines.flatMap(({ times }) => times.flatMap(({ items }) => items.map(({ href }) => href))),
	);
	expect(lists.flat()).toHaveLength(count);
	expect(new Set(lists.flat()).size).toBe(count);
	expect(Math.max(...lists.map((list) => list.length))).toBe(200);
});

it('the years of all documents hold each of them once', () => {
	const shown = of('/van-ban/').flatMap(([, key]) => yearView(index, key).documents.flatMap(({ rows }) => rows));
	expect(new Set(shown.map(({ href }) => href)).size).toBe(index.register.documents.length);
	expect(shown).toHaveLength(index.register.documents.length);
});

it('the pages of a list lead to one another in order', () => {
	const views = of('/linh-vuc/the-che/').map(([path, key]) => ({ path, view: yearView(index, key) }));
	expect(views.map(({ view }) => view.next?.href)).toEqual([...views.slice(1).map(({ path }) => path), undefined]);
	expect(views.map(({ view }) => view.previous?.href)).toEqual([
		undefined,
		...views.slice(0, -1).map(({ path }) => path),
	]);
});

it('the page of a long list shows the newest in full and says how many there are', () => {
	const view = unitView(index, unit);
	expect(view.leads).toHaveLength(64);
	expect(view.leads.every(({ document }) => document.issued.startsWith('2024'))).toBe(true);
	expect(view.counts).toEqual({ leads: 2000, cooperates: 0, total: 2000 });
	expect(view.years.map(({ year }) => Number(year))).toEqual(years.toReversed());
	expect(fieldView(index, 'the-che')).toMatchObject({ shown: 64, total: 2500 });
});

it('a list that fits has no pages of its years', () => {
	const small = indexOf(buildRegister(someSources(someLocality([someDocument({ assignments: given(60) })]))).register);
	expect([...yearPages(small)]).toEqual([]);
	expect(unitView(small, unit).leads).toHaveLength(60);
});

/** One plan a year, each giving so many assignments to one office. */
const oneAYear = (from: number, each: readonly number[]) =>
	unitView(
		indexOf(
			buildRegister(
				someSources(
					someLocality(
						each.map((count, at) =>
							someDocument({
								number: '1/KH-UBND',
								type: 'ke-hoach',
								issued: `01/02/${from + at}`,
								period: String(from + at),
								assignments: given(count),
							}),
						),
					),
				),
			).register,
		),
		unit,
	);
const rowsOf = ({ older }: ReturnType<typeof unitView>) => older.flatMap(({ rows }) => rows).length;

it('what a unit was given by documents of years before stands below in short, the newest of it, and the rest is counted', () => {
	const view = oneAYear(2022, [36, 24, 60]);
	expect([view.leads.length, rowsOf(view), view.olderLeft, view.years.length]).toEqual([60, 30, 30, 0]);
	expect(view.older.map(({ document }) => document.issued.slice(0, 4))).toEqual(['2023', '2022']);
});

it('a unit that was given little in several years has all of it in full', () => {
	const view = oneAYear(2022, [10, 1, 13]);
	expect([view.leads.length, rowsOf(view), view.olderLeft]).toEqual([24, 0, 0]);
});

it('a document of 500 assignments keeps the place of each, and its fields have them in full', () => {
	const id = 'binh-tan/500-qd-ubnd-2022';
	const { groups } = documentView(index, id);
	expect(groups.flatMap(({ assignments }) => assignments)).toEqual([]);
	const places = groups.flatMap(({ brief }) => brief.map(({ anchor }) => anchor));
	expect(new Set(places).size).toBe(500);
	const parts = [...documentParts(index)].map(([, key]) => documentPartView(index, key));
	expect(parts.flatMap(({ assignments }) => assignments.map(({ anchor }) => anchor))).toEqual(places);
	expect(Math.max(...parts.map(({ assignments }) => assignments.length))).toBe(100);
	expect([...documentParts(index)][0]?.[0]).toBe(groups[0]?.href);
});

describe('a locality of very many units', () => {
	const one = index.register;
	const office = one.units.find(({ id }) => id === unit);
	const units = Array.from({ length: 500 }, (_, at) => ({ ...(office ?? fail()), id: `binh-tan/phong-${at}` }));
	const many = indexOf({ ...one, units: [...units, ...one.units] });

	it('lists those with most work and the one that governs it, and says how many there are', () => {
		const groups = unitGroups(many, 'binh-tan');
		const shown = groups.flatMap(({ units: own }) => own.map(({ href }) => href));
		expect(shown).toHaveLength(400);
		expect(shown).toContain(`/don-vi/${unit}/`);
		expect(shown).toContain(`/don-vi/${one.localities[0]?.authority}/`);
		expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(many.register.units.length);
	});

	it('a register of very many localities lists those with most documents', () => {
		const [place = fail()] = one.localities;
		const localities = [
			...Array.from({ length: 1200 }, (_, at) => ({ ...place, id: `xa-${at}`, name: `Xã ${at}` })),
			place,
		];
		const listed = localitiesList(indexOf({ ...one, localities }));
		expect(listed).toHaveLength(1000);
		expect(listed.map(({ id }) => id)).toContain(place.id);
	});
});

function fail(): never {
	throw new Error('the register of the test is empty');
}
