import { address } from '../../address.ts';
import type { CorrectionEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { sources } from '../../vi/page/source.ts';
import { vi } from '../../vi/vi.ts';
import { type DocumentLink, documentLink } from '../link/document.ts';

/** A correction as pages show it. */
interface CorrectionRow {
	readonly day: string;
	readonly document: DocumentLink;
	/** The assignment or target that it is about; `null` if it is about the document as a whole. */
	readonly item: { readonly href: string; readonly name: string } | null;
	readonly was: string;
	readonly now: string;
}

/** The corrections made, the newest or those of a year. */
export interface CorrectionsView {
	readonly path: string;
	/** `2026`; `null` where it is the newest of all years. */
	readonly year: string | null;
	readonly rows: readonly CorrectionRow[];
	readonly total: number;
	/** The pages of the years and their parts; none where all stand on one page. */
	readonly pages: readonly { readonly href: string; readonly name: string }[];
}

/** Corrections on one page. */
const mostRows = 100;

/** The newest corrections. */
export function newestCorrections(index: Index): CorrectionsView {
	const all = index.register.corrections;
	return {
		path: address.corrections,
		year: null,
		rows: rowsOf(index, all.slice(0, mostRows)),
		total: all.length,
		pages: linksOf(all),
	};
}

/** The pages of years with their keys, `2026 1`; none where one page holds all. */
export function correctionYears(index: Index): [path: string, key: string][] {
	return yearParts(index.register.corrections).map(({ year, part }) => [
		address.correctionsOfYear(year, part),
		`${year} ${part}`,
	]);
}

/** A part of the corrections of a year. */
export function correctionsOfYear(index: Index, key: string): CorrectionsView {
	const [year = '', part = '1'] = key.split(' ');
	const all = index.register.corrections;
	const own = all.filter(({ day }) => day.startsWith(year));
	const from = (Number(part) - 1) * mostRows;
	return {
		path: address.correctionsOfYear(year, Number(part)),
		year,
		rows: rowsOf(index, own.slice(from, from + mostRows)),
		total: own.length,
		pages: linksOf(all),
	};
}

function yearParts(all: readonly CorrectionEntry[]): { year: string; part: number }[] {
	if (all.length <= mostRows) return [];
	return [...Map.groupBy(all, ({ day }) => day.slice(0, 4))].flatMap(([year, own]) =>
		Array.from({ length: Math.ceil(own.length / mostRows) }, (_, at) => ({ year, part: at + 1 })),
	);
}

const linksOf = (all: readonly CorrectionEntry[]) =>
	yearParts(all).map(({ year, part }) => ({
		href: address.correctionsOfYear(year, part),
		name: part === 1 ? vi.yearName(year) : sources.partOfYear(year, part),
	}));

const rowsOf = (index: Index, entries: readonly CorrectionEntry[]): CorrectionRow[] =>
	entries.map(({ day, document, item, was, now }) => ({
		day,
		document: documentLink(index, document),
		item: item === null ? null : itemOf(index, item),
		was,
		now,
	}));

function itemOf(index: Index, id: string): CorrectionRow['item'] {
	const assignment = index.assignments.get(id);
	if (assignment !== undefined) return { href: address.assignmentPage(id), name: vi.assignmentItem(assignment.number) };
	return { href: address.target(id), name: vi.targetItem(index.targets.get(id)?.ref ?? '') };
}
