import { address } from '../../address.ts';
import { type Owner, yearKey } from '../../register/by-year.ts';
import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import { calendar } from '../../vi/calendar.ts';
import { vi } from '../../vi/vi.ts';
import { inOneLine } from '../../words/one-line.ts';
import { type ShortDocument, shortDocuments } from '../calendar/short.ts';
import { unitLinks } from '../link/unit.ts';
import { hasYearPages, most, ownerPage, totalOf, type YearLink, yearLinks } from './bound.ts';
import type { Crumb } from './linked-data.ts';
import { type DocumentRow, documentRows } from './lists.ts';
import { type TargetView, targetView } from './target.ts';

/** One page of a year of a long list. */
export interface YearView {
	readonly path: string;
	/** Name of the list. */
	readonly name: string;
	readonly kind: Owner['kind'];
	readonly crumbs: readonly Crumb[];
	readonly year: string;
	/** Places within the year of the first and the last entry on the page. Then how many the year and the list have. */
	readonly from: number;
	readonly to: number;
	readonly count: number;
	readonly total: number;
	/** The pages of the year, if it has several. */
	readonly parts: readonly { readonly href: string; readonly part: number }[];
	/** The pages before and after; `null` at the ends of the list. */
	readonly previous: Crumb | null;
	readonly next: Crumb | null;
	readonly years: readonly YearLink[];
	readonly targets: readonly TargetView[];
	/** The assignments by document and deadline, in short lines. */
	readonly lines: readonly ShortDocument[];
	/** The documents by locality. */
	readonly documents: readonly { readonly locality: string; readonly rows: readonly DocumentRow[] }[];
}

/** Every page of a year: its address, and its list, year and number as a key. */
export function* yearPages(index: Index): Generator<readonly [string, string]> {
	for (const [key, years] of index.yearsOf) {
		const owner = ownerOf(key);
		if (!hasYearPages(index, owner)) continue;
		for (const { year, count } of years)
			for (let part = 1; part <= partsOf(count); part++)
				yield [address.year(ownerPage(owner), year, part), `${yearKey(owner, year)} ${part}`];
	}
}

/** The page of a year. Throws if the list has nothing in that year. */
export function yearView(index: Index, key: string): YearView {
	const [kind, id, year = '', number] = key.split(' ');
	const owner = ownerOf(`${kind} ${id}`);
	const part = Number(number);
	const years = yearLinks(index, owner);
	const at = years.findIndex((one) => one.year === year);
	const count = years[at]?.count;
	if (count === undefined) throw new Error(`nothing of ${key}`);
	const page = ownerPage(owner);
	const from = (part - 1) * most.part;
	const to = Math.min(count, part * most.part);
	const targets = index.targetsIn.get(yearKey(owner, year)) ?? [];
	const rows = index.assignmentsIn.get(yearKey(owner, year)) ?? [];
	const ids = index.issuedIn.get(yearKey(owner, year)) ?? [];
	const ordered = Map.groupBy(documentRows(index, ids), ({ locality }) => locality);
	const shown = [...ordered.values()].flat().slice(from, to);
	const step = (one: YearLink | undefined, number: number): Crumb[] =>
		one
			? [{ href: address.year(page, one.year, number), name: vi.yearPart(one.year, number, partsOf(one.count)) }]
			: [];
	const [previous] = part > 1 ? step(years[at], part - 1) : step(years[at - 1], partsOf(years[at - 1]?.count ?? 1));
	const [next] = part < partsOf(count) ? step(years[at], part + 1) : step(years[at + 1], 1);
	return {
		path: address.year(page, year, part),
		name: nameOf(index, owner),
		kind: owner.kind,
		crumbs: crumbsOf(index, owner),
		year,
		from: from + 1,
		to,
		count,
		total: totalOf(index, owner),
		parts:
			partsOf(count) === 1
				? []
				: Array.from({ length: partsOf(count) }, (_, n) => ({ href: address.year(page, year, n + 1), part: n + 1 })),
		previous: previous ?? null,
		next: next ?? null,
		years,
		targets: targets.slice(from, to).map((one) => targetView(index, one)),
		lines: shortDocuments(
			index,
			new Map(
				rows
					.slice(Math.max(0, from - targets.length), Math.max(0, to - targets.length))
					.map((one) => [one, one.deadline ? inOneLine(one.deadline.text) : vi.dueNone]),
			),
			{
				document: null,
				up: '',
				locality: owner.kind === 'unit' ? localityOf(owner.id) : '',
				note: (one) =>
					owner.kind === 'unit'
						? one.leads.includes(owner.id)
							? null
							: calendar.cooperates
						: unitLinks(index, one.leads, localityOf(one.document))
								.map(({ short }) => short)
								.join('; ') || vi.leadNone,
			},
		),
		documents: [...Map.groupBy(shown, ({ locality }) => locality)].map(([locality, own]) => ({ locality, rows: own })),
	};
}

const partsOf = (count: number) => Math.ceil(count / most.part);

function ownerOf(key: string): Owner {
	const [kind = '', id = ''] = key.split(' ');
	return { kind: kind as Owner['kind'], id };
}

function nameOf(index: Index, { kind, id }: Owner): string {
	switch (kind) {
		case 'all':
			return vi.documents;
		case 'locality':
			return index.localities.get(id)?.name ?? id;
		case 'unit':
			return index.units.get(id)?.name ?? id;
		case 'indicator':
			return index.indicators.get(id)?.name ?? id;
		case 'field':
			return id === '-' ? vi.noField : (index.fields.get(id)?.name ?? id);
	}
}

/** The way to the page of the list, that page last. */
function crumbsOf(index: Index, owner: Owner): Crumb[] {
	const self = { href: ownerPage(owner), name: nameOf(index, owner) };
	const lists = {
		locality: { href: address.localities, name: vi.localities },
		unit: { href: address.units, name: vi.units },
		indicator: { href: address.indicators, name: vi.indicators },
		field: { href: address.fields, name: vi.fields },
	};
	if (owner.kind === 'all') return [self];
	const list = lists[owner.kind];
	return owner.id === '-' ? [list] : [list, self];
}
