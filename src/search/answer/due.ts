import { dueKey, dueValue } from '../index/directory.ts';
import { eachNumber, eachPart } from '../index/postings.ts';
import type { Name } from '../names/name.ts';
import { inPlace } from '../names/place.ts';
import type { NameSource } from '../names/source.ts';
import { isIn, type TimeSpan } from '../query/days.ts';
import type { Filters } from '../query/filters.ts';
import type { Query } from '../query/query.ts';
import type { When } from '../query/when.ts';
import { type Fits, having, heldBy } from './held.ts';
import { type Hit, hitsOf, type Order } from './hits.ts';
import { findNames } from './named.ts';
import type { TextIndex } from './texts.ts';

/** Assignments that are due at the time that a query asks for. */
export interface FoundDue {
	readonly when: When;
	/** The assignments: those that also say the query first, then by day. */
	readonly hits: readonly Hit[];
	/** The first day in the time on which each is due, by `dueId`. */
	readonly days: ReadonlyMap<string, string>;
	/** The units, fields or indicators to which the rest of the query narrows them; empty where it is looked for as words. */
	readonly named: readonly Name[];
}

/** How a record is named in `FoundDue.days`. */
export const dueId = ({ part, record }: Pick<Hit, 'part' | 'record'>): string => `${part} ${record}`;

/** Kinds of names that narrow what is due, and how well they must match: as nearly the whole name. */
const narrowing = ['don-vi', 'linh-vuc', 'chi-tieu'];
const enough = 80;
/** Names that match hardly less mean the same: Phòng Nội vụ of several localities. */
const alike = 3;
/** Of more units that are called alike, the words are looked for. */
const mostNamed = 12;

/** The assignments that are due then and hold the rest of the query; `null` where the query asks for no time, or for another kind. */
export async function findDue(
	names: NameSource,
	texts: TextIndex,
	{ due }: Query,
	{ loai, ...filters }: Filters,
	order: Order | undefined,
): Promise<FoundDue | null> {
	if (due === undefined || (loai !== undefined && loai !== 'nhiem-vu')) return null;
	const { when, rest } = due;
	const { 'dia-phuong': chosen, ...values } = filters;
	const there = chosen === undefined ? inPlace(rest, names.fixed) : null;
	const alone = localityOf(rest, names);
	const locality = chosen ?? there?.filter['dia-phuong'] ?? alone;
	const asked = alone === undefined ? (there?.query ?? rest) : { ...rest, words: [], wordings: [] };
	const [passing, named] = await Promise.all([having(texts, values), namedBy(names, rest, asked, locality)]);
	const unit = Object.entries(values).find(([name]) =>
		['don-vi', 'chu-tri', 'phoi-hop', 'qua-nhom'].includes(name),
	)?.[1];
	const units = [
		...(unit === undefined ? [] : [unit]),
		...named.filter(({ kind }) => kind === 'don-vi').map(filterValue),
	];
	const days = await daysOf(texts, when, units);
	const allowed = asked.words.length === 0 ? null : await heldByRest(texts, asked, named);
	const hits = hitsOf(texts, 'nhiem-vu', allowed, locality, passing).filter((hit) => days.has(dueId(hit)));
	const day = (hit: Hit): string => days.get(dueId(hit)) ?? '';
	const later = order === 'ngay' ? 0 : 1;
	hits.sort(
		(a, b) => later * (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0) || a.part - b.part || a.record - b.record,
	);
	return { when, hits, days, named };
}

/** The locality that is all that the query says; `undefined` if it says more or none. */
function localityOf({ words }: Query, { fixed }: NameSource): string | undefined {
	if (words.length === 0) return undefined;
	const marked: Query = { typed: '', words: ['|', ...words], wordings: [['|', ...words]] };
	const read = inPlace(marked, fixed);
	return read !== null && read.form.length === words.length ? read.filter['dia-phuong'] : undefined;
}

/** The units, fields or indicators that the query names, of the locality alone where it names one. */
async function namedBy(
	names: NameSource,
	rest: Query,
	asked: Query,
	locality: string | undefined,
): Promise<readonly Name[]> {
	if (asked.words.length === 0) return [];
	const { matches, more } = await findNames(names, rest, locality === undefined ? {} : { 'dia-phuong': locality });
	const [best] = matches;
	if (best === undefined || best.score < enough || !narrowing.includes(best.name.kind)) return [];
	const { kind } = best.name;
	const own = matches
		.filter((one) => one.name.kind === kind && one.score >= best.score - alike)
		.map(({ name }) => name)
		.filter(({ url }) => locality === undefined || kind !== 'don-vi' || url.includes(`/${locality}/`));
	return own.length > mostNamed || more.has(kind) ? [] : own;
}

/** The value of the filter that a name is: `binh-tan/phong-noi-vu`. */
const filterValue = ({ url }: Name): string => url.split('/').slice(2, -1).join('/');

/** The records of what the rest names; where it names nothing, those that hold its words. */
async function heldByRest(texts: TextIndex, rest: Query, named: readonly Name[]): Promise<Fits> {
	if (named.length === 0) return heldBy(texts, rest, false);
	const all = new Map<number, Uint8Array>();
	for (const own of await Promise.all(named.map((name) => having(texts, { [name.kind]: filterValue(name) }))))
		for (const [part, fits] of own ?? []) {
			const kept = all.get(part);
			all.set(part, kept === undefined ? fits : fits.map((fit, at) => Math.max(fit, kept[at] ?? 0)));
		}
	return all;
}

/** The first day in the span on which each record is due. With units, a time of single leads counts for those that it binds. */
async function daysOf(texts: TextIndex, span: TimeSpan, units: readonly string[]): Promise<Map<string, string>> {
	const quarters = texts.directory.due.filter((quarter) => touches(quarter, span));
	const files = await Promise.all(quarters.map(async (quarter) => texts.sayings(dueKey(quarter))));
	const wanted = new Set(units.length === 0 ? [''] : units);
	const found = new Map<string, string>();
	const prefix = dueValue('');
	// Files of several quarters may be one.
	const said = new Map(files.flatMap((file) => [...file].filter(([value]) => value.startsWith(prefix))));
	for (const [value, records] of [...said].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const [day = '', unit] = value.slice(prefix.length).split('@');
		if (!isIn(day, span) || (unit !== undefined && !wanted.has(unit))) continue;
		for (const [, text] of records)
			eachPart(text, (part, numbers) => {
				eachNumber(numbers, (record) => {
					const id = dueId({ part, record });
					if (!found.has(id)) found.set(id, day);
				});
			});
	}
	return found;
}

/** Whether a quarter, `2023q3`, has a day of the span. */
function touches(quarter: string, { from, to, isYearly }: TimeSpan): boolean {
	const [year = '', number = ''] = quarter.split('q');
	const [first, last] = [Number(number) * 3 - 2, Number(number) * 3].map((month) => String(month).padStart(2, '0'));
	const [start, end] = isYearly ? [`${first}-01`, `${last}-31`] : [`${year}-${first}-01`, `${year}-${last}-31`];
	const [since, until] = [from === null || end >= from, to === null || start <= to];
	return isYearly && from !== null && to !== null && from > to ? since || until : since && until;
}
