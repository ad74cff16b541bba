import type { Span } from '../deadline/deadline.ts';
import { asOfDrafts } from '../problem/open-question.ts';
import type { Finding } from '../problem/problem.ts';
import type { Source, Sources } from '../sources/sources.ts';
import { amended } from './build/change/changes.ts';
import { correctionsOf } from './build/corrections.ts';
import { rememberingReader } from './build/deadline.ts';
import type { Basics } from './build/desk.ts';
import { buildDocument } from './build/document.ts';
import { buildLocality, namesAreKnown } from './build/locality.ts';
import { measurementsOf } from './build/measurement/measurements.ts';
import { parentFindings, parentsOf, withParents } from './build/parents.ts';
import { resultsOf } from './build/result/results.ts';
import { scoresOf } from './build/score/scores.ts';
import { criteriaOf, versionsOf } from './build/score/versions.ts';
import { siteOf } from './build/site.ts';
import { workingDaysOf } from './build/working-days.ts';
import { citationConflicts } from './check/citations.ts';
import { restingOnDrafts } from './check/drafts.ts';
import { duplicateDocuments, duplicateIds, takenFields } from './check/duplicates.ts';
import { checkIndicators } from './check/indicators.ts';
import { checkLinks } from './check/links.ts';
import { unnamedOriginals } from './check/originals.ts';
import { checkPageSizes } from './check/page-size.ts';
import { checkReferences } from './check/references.ts';
import { checkWorkingDays } from './check/working-days.ts';
import { draftsIn, numbersIn, withoutDrafts } from './drafts.ts';
import type { LocalityEntry, Register, UnitEntry } from './entries.ts';
import { documentId } from './id.ts';
import { idsAreLost, isLost } from './lost.ts';
import { redirectsOf } from './moved/redirects.ts';
import type { IndexVersionEntry } from './scores/index-version.ts';

/**
 * Links the sources into the register and checks their sense. Every problem of sense is returned, with the file and the place.
 * The register is whole only if no problem of form or sense is an error. A reference to something whose own file could not be
 * read is not reported a second time. `yearNow` is the year of the content, `YYYY`, for the rounds of duties without an end;
 * `null`, as when it is left out, stands for that of the newest document. Drafts are checked like documents; the register has
 * none of them unless they are to be `shown`.
 */
export function buildRegister(
	sources: Sources,
	yearNow: () => string | null = () => null,
	drafts: 'left out' | 'shown' = 'left out',
): { register: Register; findings: Finding[] } {
	const findings: Finding[] = [];
	const built = sources.localities.map((source) => buildLocality(source, findings));
	const published = withoutDrafts(sources);
	const draftOf = draftsIn(sources);
	const parents = parentsOf(sources.localities);
	const units = built.flatMap(({ units }) => units);
	const basics: Basics = {
		unitsReadable: new Set(sources.localities.filter(({ units }) => namesAreKnown(units)).map(({ id }) => id)),
		unsureUnits: new Set(built.flatMap(({ unsure }) => [...unsure])),
		unitNames: new Map(built.map(({ id, names }) => [id, names])),
		units: new Map(units.map((unit) => [unit.id, unit])),
		meant: new Map(),
		parents,
		indicators: bettersOf(sources.indicators),
		fields: idsOf(sources.fields),
		criteria: criteriaOf(sources),
		numbers: numbersIn(published),
		drafts: new Set(draftOf.values()),
		readDeadline: rememberingReader(),
		horizon: horizonOf(published, yearNow),
	};
	const documents = sources.localities.flatMap((locality) =>
		locality.documents.map((source) => buildDocument(source, locality, basics, findings)),
	);
	findings.push(
		...parentFindings(sources.localities),
		...duplicateIds(sources.fields),
		...takenFields(sources.fields),
		...duplicateIds(sources.indicators),
		...checkIndicators(sources),
		...checkWorkingDays(sources.workingDays),
	);
	const localities = withParents(
		built.flatMap(({ entry }) => entry ?? []),
		parents,
	);
	const indices = versionsOf(sources.indices, basics, new Set(sources.localities.map(({ id }) => id)), findings);
	const link = (of: Sources) =>
		linked(of, { localities, units, indices, documents, basics, mayExist: mayBeUnread(sources), findings });
	if (draftOf.size === 0) return { register: link(sources), findings };
	const register = link(published);
	findings.push(...restingOnDrafts(register.documents, numbersIn(sources), basics.drafts));
	// The drafts among the documents: of these only what is wrong with drafts is told, as the rest has been.
	const from = findings.length;
	const all = link(sources);
	findings.push(...findings.splice(from).filter(({ file }) => draftOf.has(file)));
	return { register: drafts === 'shown' ? all : register, findings: asOfDrafts(findings, (file) => draftOf.has(file)) };
}

/** What is linked, with the desks at which problems are reported. */
interface Parts {
	readonly localities: readonly LocalityEntry[];
	readonly units: readonly UnitEntry[];
	readonly indices: readonly IndexVersionEntry[];
	readonly documents: readonly ReturnType<typeof buildDocument>[];
	readonly basics: Basics;
	readonly mayExist: (id: string) => boolean;
	readonly findings: Finding[];
}

/** The register of the documents that the sources have; what is wrong with how they go together is added to `findings`. */
function linked(
	sources: Sources,
	{ localities, units, indices, documents: built, basics, mayExist, findings }: Parts,
): Register {
	const files = new Set(sources.localities.flatMap(({ documents }) => documents.map(({ file }) => file)));
	const documents = built.filter(({ document }) => files.has(document.file));
	const assignments = amended(documents, mayExist);
	const targets = documents.flatMap(({ targets }) => targets);
	const indicators = sources.indicators?.data ?? [];
	const register: Register = {
		site: siteOf(sources),
		fields: sources.fields?.data ?? [],
		indicators,
		abbreviations: sources.abbreviations?.data ?? {},
		workingDays: workingDaysOf(sources.site, sources.workingDays),
		daysOff: sources.workingDays?.data ?? {},
		corrections: correctionsOf(
			sources,
			{ documents: documents.map(({ document }) => document), assignments, targets },
			mayExist,
			findings,
		),
		redirects: redirectsOf(sources.redirects, findings),
		pages: sources.pages.map(({ id, digest, showsCoverage }) => ({ id, digest, showsCoverage })),
		localities,
		units,
		documents: documents.map(({ document }) => document),
		assignments,
		targets,
		results: resultsOf(documents, assignments, localities, mayExist),
		measurements: measurementsOf(documents, { assignments, targets, indicators, localities, mayExist }),
		indices,
		scores: scoresOf(documents, { assignments, indices, unreadIndices: sources.unreadIndices, mayExist }),
	};
	const hasKey = sources.localities.flatMap((locality) =>
		locality.documents.map((source) => !['number', 'issued', 'issuer'].some((key) => isLost(source, key))),
	);
	const known = register.documents.filter((_, index) => hasKey[index]);
	findings.push(
		// A draft that has the number of a document is the one to mend.
		...duplicateDocuments(known.toSorted((a, b) => Number(a.draft === true) - Number(b.draft === true))),
		...citationConflicts(sources, known, basics.units),
		...checkReferences(sources, register, basics.drafts),
		...unnamedOriginals(sources),
		...checkPageSizes(sources, register),
		...checkLinks(sources, register, basics.drafts),
	);
	return register;
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
