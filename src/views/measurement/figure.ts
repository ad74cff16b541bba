import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import type { MeasurementEntry } from '../../register/measurements/measurement.ts';
import { measurements as words } from '../../vi/measurement.ts';
import { latestDay, periodPhrase } from '../../words/day.ts';
import { type DocumentLink, documentLink } from '../link/document.ts';
import { type UnitLink, unitLinks } from '../link/unit.ts';

/** A figure that a document states, as pages show it. */
export interface FigureView {
	/** Where its document states it. */
	readonly href: string;
	readonly printed: string;
	/** The document's words for the time, `quý I năm 2025`; a year alone is called one. */
	readonly period: string;
	/** What was counted and how, in short words: `số liệu 15/12/2022 – 14/06/2023`, `5.504 trên 5.512`, `sơ bộ`. */
	readonly about: readonly string[];
	/** Of what part of the locality it speaks; empty where of all of it. */
	readonly of: readonly string[];
	/** Name of the locality of which it speaks. */
	readonly place: string;
	/** `null` where it speaks of the whole locality. */
	readonly unit: UnitLink | null;
	readonly document: DocumentLink;
	readonly item: string | null;
	/** The figure that it takes back, with its document; `null` if it takes none back. */
	readonly corrects: { readonly href: string; readonly printed: string; readonly name: string } | null;
	/** Whether a later document takes it back. */
	readonly isCorrected: boolean;
}

/** The figure with everything that it names as a link. */
export function figureView(index: Index, one: MeasurementEntry): FigureView {
	return index.remember('figure', one.id, (traced) => viewOf(traced, one));
}

function viewOf(index: Index, one: MeasurementEntry): FigureView {
	const { id, unit, level, scope, item } = one;
	const alike = likeIt(index, one);
	const taken = alike.find(({ document }) => document === one.corrects);
	return {
		href: address.stated(id),
		printed: one.printed,
		period: periodPhrase(one.period.text),
		about: aboutOf(one, index.indicators.get(one.indicator ?? '')?.outOf ?? null),
		of: [level, scope].flatMap((part) => part ?? []),
		place: index.localities.get(one.locality)?.name ?? one.locality,
		unit: unit === null ? null : (unitLinks(index, [unit], one.locality)[0] ?? null),
		document: documentLink(index, one.document),
		item,
		corrects:
			taken === undefined
				? null
				: {
						href: address.stated(taken.id),
						printed: taken.printed,
						name: documentLink(index, taken.document).name,
					},
		isCorrected: alike.some(({ corrects, document }) => corrects === one.document && hasBeenIssued(index, document)),
	};
}

/** `outOf`: what the denominator counts, where the figure says little without it. */
function aboutOf(one: MeasurementEntry, outOf: string | null): string[] {
	const { window, numerator, denominator, status, via, leavesOut, note } = one;
	const hasBoth = numerator !== null && denominator !== null;
	return [
		window === null ? null : words.window(window.start, window.end),
		hasBoth ? words.fraction(numerator, denominator, outOf) : outOf === null ? null : words.withoutCount(outOf),
		status === null ? null : words.statuses[status],
		via === null ? null : words.source(via),
		leavesOut ? words.leavesOut : null,
		note === null ? null : note.replace(/\.$/, ''),
	].filter((part) => part !== null);
}

/** Figures of other documents of the very same thing. */
function likeIt(index: Index, one: MeasurementEntry): readonly MeasurementEntry[] {
	const all =
		one.indicator === null
			? one.assignment === null
				? []
				: (index.measuredFor.get(one.assignment) ?? [])
			: (index.measuredIn.get(`${one.locality} ${one.indicator}`) ?? []);
	return all.filter((other) => other.document !== one.document && isOfSame(one, other));
}

function isOfSame(one: MeasurementEntry, other: MeasurementEntry): boolean {
	return (
		one.unit === other.unit &&
		one.level === other.level &&
		one.scope === other.scope &&
		one.period.start === other.period.start &&
		one.period.end === other.period.end
	);
}

/** Whether a document has been issued by the day of the index, so that its figures are known. */
function hasBeenIssued(index: Index, document: string): boolean {
	return index.hasCome.get(latestDay(index.headOf.get(document)?.issued ?? '')) !== false;
}

/** The figures that are known on the day of the index. */
export const known = (index: Index, all: readonly MeasurementEntry[] | undefined): readonly MeasurementEntry[] =>
	(all ?? []).filter(({ document }) => hasBeenIssued(index, document));

/** The figures by the day of issue of their documents and then by their time, the newest first; of those that end together the longest is first. */
export function byNewest(index: Index, all: readonly MeasurementEntry[]): MeasurementEntry[] {
	const issued = ({ document }: MeasurementEntry) => index.headOf.get(document)?.issued ?? '';
	return all.toSorted(
		(a, b) =>
			compare(issued(b), issued(a)) || compare(b.period.end, a.period.end) || compare(a.period.start, b.period.start),
	);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
