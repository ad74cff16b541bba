import { address } from '../../address.ts';
import type { ListedLine, ListedLines, ListedPlace } from '../../listing/file.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import { documentLink } from '../link/document.ts';
import { dueDays, dueWords, standingsOf } from '../sheet/assignment-row.ts';

/** The most assignments of a file. */
const most = 400;

const yearsOf = (index: Index, locality: string) => index.concernedYears.get(locality) ?? [];

/** The assignments of a locality's documents and units, each once; `null` where one file does not hold them. */
function together(index: Index, locality: string): AssignmentEntry[] | null {
	const all = new Set<AssignmentEntry>();
	for (const year of yearsOf(index, locality)) {
		for (const one of index.concerning.get(`${locality} ${year}`) ?? []) all.add(one);
		if (all.size > most) return null;
	}
	return [...all];
}

const isCut = (index: Index, locality: string): boolean =>
	index.remember('list is cut', locality, (traced) => together(traced, locality) === null);

/** The file of each locality: its address and the locality. */
export const placeFiles = (index: Index): (readonly [string, string])[] =>
	index.register.localities.map(({ id }) => [address.assignmentData(id), id]);

/** The files of the years of localities that have many: their addresses and keys, `binh-tan 2023 1`. */
export const yearFiles = (index: Index): (readonly [string, string])[] =>
	index.register.localities.flatMap(({ id }) =>
		isCut(index, id)
			? yearsOf(index, id).flatMap((year) =>
					Array.from(
						{ length: filesOf(index, id, year) },
						(_, at) => [address.assignmentDataOfYear(id, year, at + 1), `${id} ${year} ${at + 1}`] as const,
					),
				)
			: [],
	);

const countOf = (index: Index, locality: string, year: string) =>
	(index.concerning.get(`${locality} ${year}`) ?? []).length;
const filesOf = (index: Index, locality: string, year: string) => Math.ceil(countOf(index, locality, year) / most);

/** What the filter reads first of a locality. */
export function listedPlace(index: Index, locality: string): ListedPlace {
	const all = together(index, locality);
	return {
		units: Object.fromEntries((index.unitsIn.get(locality) ?? []).map(({ id, short }) => [id, short])),
		all: all && fileLines(index, all),
		years:
			all === null
				? yearsOf(index, locality).map((year) => [year, countOf(index, locality, year), filesOf(index, locality, year)])
				: [],
	};
}

/** A file of a year of a locality. */
export function listedYear(index: Index, key: string): ListedLines {
	const [locality = '', year = '', part = '1'] = key.split(' ');
	const own = index.concerning.get(`${locality} ${year}`) ?? [];
	return fileLines(index, own.slice((Number(part) - 1) * most, Number(part) * most));
}

function fileLines(index: Index, assignments: readonly AssignmentEntry[]): ListedLines {
	const documents: Record<string, readonly [string, string]> = {};
	const names: Record<string, string> = {};
	const members: Record<string, readonly string[]> = {};
	for (const { document, leads, cooperating } of assignments) {
		if (!Object.hasOwn(documents, document)) {
			const { name, issued } = documentLink(index, document);
			documents[document] = [name, issued];
		}
		for (const id of [...leads, ...cooperating]) {
			const unit = index.units.get(id);
			if (unit === undefined) continue;
			names[id] = unit.short;
			if (unit.members) members[id] = unit.members;
		}
		for (const place of new Set([document, ...leads, ...cooperating].map(localityOf)))
			names[place] = index.localities.get(place)?.name ?? place;
	}
	return { documents, names, members, lines: assignments.map((one) => lineOf(index, one)) };
}

const lineOf = (index: Index, one: AssignmentEntry): ListedLine => [
	one.id,
	one.number,
	one.task,
	one.deliverables,
	one.leads,
	one.cooperating,
	one.field ?? '',
	dueWords(one),
	dueDays(index, one),
	standingsOf(index, one),
];
