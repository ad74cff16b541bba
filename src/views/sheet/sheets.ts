import { address } from '../../address.ts';
import { askedOnce } from '../../register/asked-once.ts';
import { publishedBy } from '../../register/beyond/site-of.ts';
import { lengthOf } from '../../register/counts.ts';
import type { AssignmentEntry, DocumentEntry, TargetEntry, UnitEntry } from '../../register/entries.ts';
import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import type { MeasurementEntry } from '../../register/measurements/measurement.ts';
import type { ResultEntry } from '../../register/results/result.ts';
import { figureWords } from '../../vi/figure.ts';
import { type SheetKind, sheetColumns, sheets as words } from '../../vi/lists/sheets.ts';
import { search } from '../../vi/search.ts';
import { vi } from '../../vi/vi.ts';
import { isWholeDay, shownDay } from '../../words/day.ts';
import type { Sheet, WorkbookCell } from '../../workbook/sheet.ts';
import { documentLink } from '../link/document.ts';
import { unitLinks } from '../link/unit.ts';
import { resultAddress, saidWords } from '../standing/said.ts';
import { whenStated } from '../standing/stated.ts';
import { successorName } from '../successor-name.ts';
import { type AssignmentRow, assignmentRow } from './assignment-row.ts';

/** The cells of a row by their columns; a column that is left out is empty. */
type Cells<Kind extends SheetKind> = { readonly [Name in keyof (typeof sheetColumns)[Kind]]?: WorkbookCell };

/** The sheet of a kind with these rows. */
function kindSheet<Kind extends SheetKind>(kind: Kind, rows: readonly Cells<Kind>[]): Sheet {
	const columns: [string, { head: string; width: number; kind?: 'id' | 'day' | 'number' }][] = Object.entries(
		sheetColumns[kind],
	);
	const names = columns.map(([name]) => name as keyof Cells<Kind>);
	return {
		name: words.names[kind],
		columns: columns.map(([, { head, width, kind: holds }]) => ({ head, width, kind: holds ?? 'text' })),
		rows: rows.map((row) => names.map((name) => row[name] ?? null)),
		// Of statements there are several for each assignment, in the workbooks of documents and of localities.
		isQuick: kind === 'results',
	};
}

const list = (texts: readonly string[]) => texts.join('; ') || null;
/** A day of a column of days; one that is not known to the day as readers write it. */
const dayCell = (day: string | null | undefined) => (day && !isWholeDay(day) ? shownDay(day) : (day ?? null));

/** The cells of an assignment's row. `site` is the address of the portal. */
const assignmentCells = (row: AssignmentRow, site: string): Cells<'assignments'> => ({
	number: row.number,
	task: row.task,
	deliverables: list(row.deliverables),
	leads: list(row.leads),
	cooperating: list(row.cooperating),
	due: row.due || null,
	first: row.days[0] ?? null,
	last: row.days.at(-1) ?? null,
	days: row.days.length || null,
	standing: list(row.standings.map((one) => search.results[one])),
	field: row.field || null,
	document: row.document,
	issued: dayCell(row.issued),
	locality: row.locality,
	url: site + row.href,
	id: row.id,
});

/** The sheets of a workbook with these entries, but for those that would be empty. */
export function sheetsOf(
	index: Index,
	{
		assignments = [],
		targets = [],
		units = [],
		documents = [],
		results = [],
		measurements = [],
	}: {
		readonly assignments?: readonly AssignmentEntry[];
		readonly targets?: readonly TargetEntry[];
		readonly units?: readonly UnitEntry[];
		readonly documents?: readonly DocumentEntry[];
		readonly results?: readonly ResultEntry[];
		readonly measurements?: readonly MeasurementEntry[];
	},
): Sheet[] {
	const site = index.register.site.address;
	const all = [
		kindSheet(
			'assignments',
			assignments.map((one) => assignmentCells(assignmentRow(index, one), site)),
		),
		kindSheet(
			'targets',
			targets.map((one) => targetCells(index, one)),
		),
		kindSheet(
			'units',
			units.map((one) => unitCells(index, one)),
		),
		kindSheet(
			'documents',
			documents.map((one) => documentCells(index, one)),
		),
		kindSheet('results', results.map(resultCells(index))),
		kindSheet(
			'measurements',
			measurements.map((one) => measurementCells(index, one)),
		),
	];
	return all.filter(({ rows }) => rows.length > 0);
}

const shortNames = (index: Index, ids: readonly string[], document: string) =>
	list(unitLinks(index, ids, localityOf(document)).map(({ short }) => short));

function targetCells(index: Index, one: TargetEntry): Cells<'targets'> {
	const { name, locality } = documentLink(index, one.document);
	return {
		ref: one.ref,
		indicator: index.indicators.get(one.indicator)?.name ?? one.indicator,
		figure: figureWords(one),
		text: one.text,
		level: one.level,
		scope: one.scope,
		period: one.period,
		responsible: shortNames(index, one.responsible, one.document),
		document: name,
		locality,
		url: index.register.site.address + address.target(one.id),
		id: one.id,
	};
}

function unitCells(index: Index, one: UnitEntry): Cells<'units'> {
	return {
		name: one.name,
		kind: vi.unitKind(one.kind),
		members: list(unitLinks(index, one.members ?? [], one.locality).map(({ name }) => name)),
		leads: lengthOf(index, 'ledBy', one.id),
		cooperates: lengthOf(index, 'cooperatedBy', one.id),
		until: one.until,
		successors: list(one.successors.map(successorName)),
		locality: index.localities.get(one.locality)?.name ?? one.locality,
		url: index.register.site.address + address.unit(one.id),
		id: one.id,
	};
}

function documentCells(index: Index, one: DocumentEntry): Cells<'documents'> {
	return {
		type: vi.documentType(one.type),
		number: vi.shownNumber(one.number),
		title: one.title,
		issued: dayCell(one.issued),
		issuer: list([one.issuer, ...one.jointIssuers].map((unit) => index.units.get(unit)?.name ?? unit)),
		signer: one.signer ? list([one.signer.name, one.signer.position ?? ''].filter((part) => part !== '')) : null,
		assignments: lengthOf(index, 'assignmentsOf', one.id),
		targets: lengthOf(index, 'targetsOf', one.id),
		locality: documentLink(index, one.id).locality,
		url: index.register.site.address + address.document(one.id),
		id: one.id,
	};
}

/** Makes the rows of a sheet of results. A document makes many statements: its name and address are asked once. */
function resultCells(index: Index): (one: ResultEntry) => Cells<'results'> {
	const documentOf = askedOnce((id) => ({ name: documentLink(index, id).name, site: publishedBy(index, id) }));
	return (one) => {
		const of = index.assignments.get(one.assignment);
		const { name, site } = documentOf(one.document);
		return {
			number: of?.number ?? null,
			task: of?.task ?? null,
			part: list(whenStated(one)),
			said: saidWords(index, one, false, false),
			unit: one.unit === null ? null : shortNames(index, [one.unit], one.assignment),
			dataDay: one.dataDay,
			document: name,
			of: of === undefined ? null : documentOf(of.document).name,
			url: site + resultAddress(one.id),
			assignment: one.assignment,
			id: one.id,
		};
	};
}

function measurementCells(index: Index, one: MeasurementEntry): Cells<'measurements'> {
	return {
		indicator: one.indicator === null ? null : (index.indicators.get(one.indicator)?.name ?? one.indicator),
		printed: one.printed,
		value: one.value,
		measure: one.measure,
		period: one.period.text,
		start: one.period.start,
		end: one.period.end,
		unit: one.unit === null ? null : shortNames(index, [one.unit], one.document),
		level: one.level,
		scope: one.scope,
		document: documentLink(index, one.document).name,
		locality: index.localities.get(one.locality)?.name ?? one.locality,
		url: publishedBy(index, one.document) + address.stated(one.id),
		id: one.id,
	};
}
