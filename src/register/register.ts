import type { Span } from '../deadline/deadline.ts';
import type { Finding } from '../problem/problem.ts';
import type { Source, Sources } from '../sources/sources.ts';
import { amended } from './build/changes.ts';
import { rememberingReader } from './build/deadline.ts';
import type { Basics } from './build/desk.ts';
import { buildDocument } from './build/document.ts';
import { buildLocality, namesAreKnown } from './build/locality.ts';
import { parentFindings, parentsOf, withParents } from './build/parents.ts';
import { resultsOf } from './build/result/results.ts';
import { siteOf } from './build/site.ts';
import { workingDaysOf } from './build/working-days.ts';
import { citationConflicts } from './check/citations.ts';
import { duplicateDocuments, duplicateIds, takenFields } from './check/duplicates.ts';
import { checkLinks } from './check/links.ts';
import { checkPageSizes } from './check/page-size.ts';
import { checkReferences } from './check/references.ts';
import { checkWorkingDays } from './check/working-days.ts';
import { numbersOf } from './cited.ts';
import type { Register } from './entries.ts';
import { documentId } from './id.ts';
import { idsAreLost, isLost } from './lost.ts';

/**
 * Links the sources into the register and checks their sense. Every problem of sense is returned, with the file and the place.
 * The register is whole only if no problem of form or sense is an error. A reference to something whose own file could not be
 * read is not reported a second time. `yearNow` is the year of the content, `YYYY`, for the rounds of duties without an end;
 * `null`, as when it is left out, stands for that of the newest document.
 */
export function buildRegister(
	sources: Sources,
	yearNow: () => string | null = () => null,
): { register: Register; findings: Finding[] } {
	const findings: Finding[] = [];
	const built = sources.localities.map((source) => buildLocality(source, findings));
	const units = built.flatMap(({ units }) => units);
	const basics: Basics = {
		unitsReadable: new Set(sources.localities.filter(({ units }) => namesAreKnown(units)).map(({ id }) => id)),
		unitNames: new Map(built.map(({ id, names }) => [id, names])),
		units: new Map(units.map((unit) => [unit.id, unit])),
		meant: new Map(),
		parents: parentsOf(sources.localities),
		indicators: bettersOf(sources.indicators),
		fields: idsOf(sources.fields),
		numbers: numbersOf(
			sources.localities.flatMap(({ id, documents }) =>
				documents.map(({ slug, data }) => ({ id: documentId(id, slug), number: data.number, issued: data.issued })),
			),
		),
		readDeadline: rememberingReader(),
		horizon: horizonOf(sources, yearNow),
	};
	const documents = sources.localities.flatMap((locality) =>
		locality.documents.map((source) => buildDocument(source, locality.id, basics, findings)),
	);
	const mayExist = mayBeUnread(sources);
	const assignments = amended(documents, mayExist);
	const localities = withParents(
		built.flatMap(({ entry }) => entry ?? []),
		basics.parents,
	);
	const register: Register = {
		site: siteOf(sources),
		fields: sources.fields?.data ?? [],
		indicators: sources.indicators?.data ?? [],
		abbreviations: sources.abbreviations?.data ?? {},
		workingDays: workingDaysOf(sources.site, sources.workingDays),
		daysOff: sources.workingDays?.data ?? {},
		pages: sources.pages.map(({ id, digest, showsCoverage }) => ({ id, digest, showsCoverage })),
		localities,
		units,
		documents: documents.map(({ document }) => document),
		assignments,
		targets: documents.flatMap(({ targets }) => targets),
		results: resultsOf(documents, assignments, localities, mayExist),
	};
	const hasKey = sources.localities.flatMap((locality) =>
		locality.documents.map((source) => !['number', 'issued', 'issuer'].some((key) => isLost(source, key))),
	);
	const known = register.documents.filter((_, index) => hasKey[index]);
	findings.push(
		...parentFindings(sources.localities),
		...duplicateIds(sources.fields),
		...takenFields(sources.fields),
		...duplicateIds(sources.indicators),
		...checkWorkingDays(sources.workingDays),
		...duplicateDocuments(known),
		...citationConflicts(sources, known, basics.units),
		...checkReferences(sources, register),
		...checkPageSizes(sources, register),
		...checkLinks(sources, register),
	);
	return { register, findings };
}

/** This year and the next, worked out once and only if it is asked for. */
function horizonOf({ localities }: Sources, yearNow: () => string | null): () => Span {
	let horizon: Span | undefined;
	return () => {
		if (horizon === undefined) {
			const issued = localities.flatMap(({ documents }) => documents.map(({ data }) => data.issued)).sort();
			const year = yearNow() ?? issued.at(-1)?.slice(0, 4) ?? '0000';
			horizon = { start: `${year}-01-01`, end: `${String(Number(year) + 1).padStart(4, '0')}-12-31` };
		}
		return horizon;
	};
}

/** Whether the assignment of an id may stand in a document, or in a part of one, that could not be read. */
function mayBeUnread({ localities }: Sources): (id: string) => boolean {
	const unread = new Set(
		localities.flatMap((locality) => [
			...locality.unread.map((slug) => documentId(locality.id, slug)),
			...locality.documents
				.filter((source) => idsAreLost(source, 'assignments'))
				.map(({ slug }) => documentId(locality.id, slug)),
		]),
	);
	return (id) => unread.has(id.replace(/#.*$/, ''));
}

/** The ids of a list; `null` if not all of them could be read. */
function idsOf(source: Source<{ id: string }[]> | null): ReadonlySet<string> | null {
	return source === null || idsAreLost(source) ? null : new Set(source.data.map(({ id }) => id));
}

function bettersOf(source: Sources['indicators']): Basics['indicators'] {
	const ids = idsOf(source);
	return source === null || ids === null ? null : new Map(source.data.map(({ id, better }) => [id, better]));
}
