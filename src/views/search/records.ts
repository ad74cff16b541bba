import { address } from '../../address.ts';
import { treeOf } from '../../mdx/body.ts';
import { bodyTexts } from '../../mdx/texts.ts';
import type { AssignmentEntry, DocumentEntry, TargetEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { amendments } from '../../vi/amendments.ts';
import { baselineWords, figureWords } from '../../vi/figure.ts';
import { standings as words } from '../../vi/standing.ts';
import { vi } from '../../vi/vi.ts';
import { shownDay } from '../../words/day.ts';
import { inOneLine } from '../../words/one-line.ts';
import { type Occasion, occasionsOf, ownOccasions } from '../calendar/occasions.ts';
import { documentLink } from '../link/document.ts';
import { factLines } from '../link/facts.ts';
import { type ChangedAssignment, changedBy } from '../page/amendment.ts';
import { bodyContext } from '../page/document.ts';
import { saidWords } from '../standing/said.ts';
import { standingSlugs, type Told, toldOf } from '../standing/sheet.ts';
import { figureTexts, searchedStanding } from './figures.ts';
import { scoreTexts } from './scores.ts';

type SearchKind = 'van-ban' | 'nhiem-vu' | 'muc-dat-ra';

/**
 * What the index of texts holds: one record for each document, assignment and target. Units, indicators, indices, fields and localities
 * are found by name (`searchNames`). Each word here costs every reader a few bytes.
 */
export interface SearchRecord {
	/** As it stands in the address of a search (`loai`). */
	readonly kind: SearchKind;
	readonly url: string;
	/** Title; of an assignment then who leads and the deadline's words; then the rest of what is searched. */
	readonly texts: readonly string[];
	/** Slugs by filter, named as in the address of a search. */
	readonly filters: Readonly<Record<string, readonly string[]>>;
	/** `han`: last day on time of the first deadline, after any move to a working day; `ngay`: day of issue; `YYYY-MM-DD`, left out where there is none. */
	readonly sort: Readonly<Record<string, string>>;
	/** Where leads have deadlines of their own: `han` of each unit that has another one, empty where it has none. */
	readonly ofUnits?: Readonly<Record<string, string>>;
	/**
	 * Of an assignment every last day on time, `2023-09-30`. That of some leads alone is `2023-09-30@`, and for each of the units
	 * that it binds `2023-09-30@binh-tan/phong-noi-vu`.
	 */
	readonly due?: readonly string[];
}

/** What the index holds of a document: itself, then its assignments, then its targets, in their order. */
export function searchRecords(index: Index, document: DocumentEntry): SearchRecord[] {
	return [
		documentRecord(index, document),
		...(index.assignmentsOf.get(document.id) ?? []).map((assignment) => assignmentRecord(index, assignment)),
		...(index.targetsOf.get(document.id) ?? []).map((target) => targetRecord(index, target)),
	];
}

function documentRecord(index: Index, document: DocumentEntry): SearchRecord {
	const { id, title, issued, body, signer, basis, issuer, jointIssuers } = document;
	const link = documentLink(index, id);
	const figures = [...new Set((index.measuredBy.get(id) ?? []).flatMap(({ indicator }) => indicator ?? []))];
	const parts = [
		...[issuer, ...jointIssuers].map((one) => index.units.get(one)?.name),
		signer && [signer.position, signer.name].filter(Boolean).join(' '),
		shownDay(issued),
		...basis.map((one) => one.number),
	];
	return {
		kind: 'van-ban',
		url: link.href,
		texts: [
			`${link.name}: ${title}`,
			...bodyTexts(treeOf(body), bodyContext(index, document)),
			...present(parts),
			...changedBy(index, id).map(changeWords),
			...figureTexts(index, id),
			...scoreTexts(index, id),
		],
		filters: {
			...ofDocument(document),
			'don-vi': [issuer, ...jointIssuers],
			...(figures.length > 0 && { 'chi-tieu': figures }),
		},
		sort: { ngay: issued },
	};
}

/** What the document changes of an assignment: of which, what was and what is, and why. */
function changeWords({ name, task, amendment: { parts, cancels, reason } }: ChangedAssignment): string {
	return [
		`${name}: ${inOneLine(task).replace(/\.$/, '')}`,
		...(cancels ? [amendments.cancels] : []),
		...parts.map((part) => amendments.part(part.name, part.before, part.after)),
		...(reason === null ? [] : [amendments.reason(reason)]),
	].join('; ');
}

function assignmentRecord(index: Index, assignment: AssignmentEntry): SearchRecord {
	const { id, task, leads, cooperating, deliverables, deadline, field, indicators } = assignment;
	const document = index.documents.get(assignment.document);
	const through = [...leads, ...cooperating].flatMap((unit) => index.units.get(unit)?.members ?? []);
	const occasions = occasionsOf([assignment], index.register.workingDays);
	const [first] = occasions;
	const isReported = (index.reportsOn.get(assignment.document) ?? []).length > 0;
	const told = isReported ? toldOf(index, [assignment]) : [];
	const lead = leads.map((unit) => index.units.get(unit)?.short ?? unit).join(', ');
	const given = [...new Set([...leads, ...cooperating, ...through])];
	return {
		kind: 'nhiem-vu',
		url: address.assignment(id),
		texts: [
			task,
			lead,
			inForce(assignment, inOneLine(deadline?.text ?? '')),
			...deliverables,
			...factLines(index, assignment),
			...resultTexts(index, assignment, told),
		],
		filters: {
			...(document && ofDocument(document)),
			'don-vi': given,
			'chu-tri': leads,
			'phoi-hop': cooperating,
			'qua-nhom': [...new Set(through)],
			'chi-tieu': indicators,
			'linh-vuc': field === null ? [] : [field],
			...(told.length > 0 && { 'ket-qua': [...new Set(told.map(({ stood }) => standingSlugs[stood.standing]))] }),
		},
		sort: { ngay: document?.issued ?? '', ...(first && { han: first.day }) },
		...(first && { due: daysDue(index, occasions, given) }),
		...(first && occasions.some(({ unit }) => unit !== null) && { ofUnits: daysOfUnits(index, occasions, given) }),
	};
}

/** What became of it, and what documents say of that; `told` is empty where the site has no report about its document. */
function resultTexts(index: Index, { id }: AssignmentEntry, told: readonly Told[]): string[] {
	const standings = [...new Set(told.map(({ stood }) => stood.standing))];
	const said = (index.resultsFor.get(id) ?? []).map((one) => saidWords(index, one, true, false));
	return [...standings.map((one) => words.searched[one]), ...new Set(said)];
}

/** The words of the deadline; that they bind no longer stands behind them. */
function inForce({ end }: AssignmentEntry, due: string): string {
	if (end === null) return due;
	const ended = amendments.endedFrom(end.day);
	return due === '' ? ended : `${due} (${ended})`;
}

function daysDue(index: Index, occasions: readonly Occasion[], units: readonly string[]): string[] {
	const own = occasions.filter(({ unit }) => unit !== null);
	return [
		...new Set([
			...occasions.map(({ day, unit }) => (unit === null ? day : `${day}@`)),
			...(own.length === 0 ? [] : units).flatMap((unit) =>
				ownOccasions(index, unit, own).map(({ day }) => `${day}@${unit}`),
			),
		]),
	];
}

/** The first day of each unit that has another one than the first of all. */
function daysOfUnits(index: Index, occasions: readonly Occasion[], units: readonly string[]): Record<string, string> {
	const days = units.map((unit) => [unit, ownOccasions(index, unit, occasions)[0]?.day ?? ''] as const);
	return Object.fromEntries(days.filter(([, day]) => day !== occasions[0]?.day));
}

function targetRecord(index: Index, target: TargetEntry): SearchRecord {
	const document = index.documents.get(target.document);
	const baseline = baselineWords(target.baseline, target.measure);
	const through = target.responsible.flatMap((id) => index.units.get(id)?.members ?? []);
	const stood = searchedStanding(index, target);
	return {
		kind: 'muc-dat-ra',
		url: address.target(target.id),
		texts: [
			target.text,
			...present([index.indicators.get(target.indicator)?.short, target.scope, target.level]),
			...(target.milestones.length > 0 ? present([figureWords(target)]) : []),
			...present([baseline && vi.startsFrom(baseline)]),
			...stood.texts,
		],
		filters: {
			...(document && ofDocument(document)),
			'don-vi': [...new Set([...target.responsible, ...through])],
			'chi-tieu': [target.indicator],
			'ket-qua': [stood.slug],
		},
		sort: { ngay: document?.issued ?? '' },
	};
}

/** Filters that a document gives to itself and to what it holds. The years are those it plans for, else its year of issue. */
function ofDocument({ locality, type, issued, period }: DocumentEntry): Record<string, string[]> {
	const yearOf = (day: string) => Number(day.slice(0, 4));
	const first = yearOf(period?.start ?? issued);
	const last = yearOf(period?.end ?? issued);
	const years = Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
	return { 'dia-phuong': [locality], 'loai-van-ban': [type], nam: years };
}

const present = (texts: readonly (string | null | undefined)[]): string[] => texts.flatMap((text) => text || []);
