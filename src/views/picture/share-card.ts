import { lengthOf } from '../../register/counts.ts';
import type { Index } from '../../register/index.ts';
import { compare } from '../../vi/page/compare.ts';
import { opening } from '../../vi/page/opening.ts';
import { vi } from '../../vi/vi.ts';
import { shownDay } from '../../words/day.ts';
import { datedCount } from '../calendar/occasions.ts';
import { documentLink } from '../link/document.ts';

/** What the picture of a page says where a network shows a link to it. */
export interface ShareCard {
	/** Name of the portal. */
	readonly portal: string;
	/** What it is, in one line. */
	readonly above: string;
	readonly title: string;
	/** Counted as the page counts; those that have no room are left out. */
	readonly facts: readonly string[];
}

type Fact = readonly [count: number, noun: string];

function card({ register: { site } }: Index, above: string, title: string, facts: readonly Fact[]): ShareCard {
	return {
		portal: site.name,
		above,
		title,
		facts: facts.filter(([count]) => count > 0).map(([count, noun]) => `${count} ${noun}`),
	};
}

/** The card of a document. Throws if the register has no document with this id. */
export function documentCard(index: Index, id: string): ShareCard {
	const { name, title, issued, locality } = documentLink(index, id);
	return card(index, [name, locality, shownDay(issued)].join(' · '), title, [
		[lengthOf(index, 'assignmentsOf', id), opening.assignments],
		[datedCount(index.assignmentsOf.get(id) ?? [], index.register.workingDays), opening.dated],
		[lengthOf(index, 'targetsOf', id), opening.targets],
		[lengthOf(index, 'resultsBy', id), opening.results],
	]);
}

/** The card of a unit or group. Throws if the register has no unit with this id. */
export function unitCard(index: Index, id: string): ShareCard {
	const unit = index.units.get(id);
	if (unit === undefined) throw new Error(`no unit ${id}`);
	return card(index, index.localities.get(unit.locality)?.name ?? '', unit.name, [
		[lengthOf(index, 'ledBy', id), opening.leads],
		[lengthOf(index, 'cooperatedBy', id), opening.cooperates],
	]);
}

/** The card of an indicator. Throws if the register has no indicator with this id. */
export function indicatorCard(index: Index, id: string): ShareCard {
	const indicator = index.indicators.get(id);
	if (indicator === undefined) throw new Error(`no indicator ${id}`);
	return card(index, compare.indicator, indicator.name, [
		[lengthOf(index, 'targetsFor', id), opening.targets],
		[lengthOf(index, 'servingIndicator', id), opening.serving],
	]);
}

/** The card of a locality. Throws if the register has no locality with this id. */
export function localityCard(index: Index, id: string): ShareCard {
	const locality = index.localities.get(id);
	if (locality === undefined) throw new Error(`no locality ${id}`);
	const documents = (index.documentsIn.get(id) ?? []).map((one) => one.id);
	const assignments = documents.reduce((sum, one) => sum + lengthOf(index, 'assignmentsOf', one), 0);
	return card(index, vi.levels[locality.level], locality.name, [
		[documents.length, opening.documents],
		[assignments, opening.assignments],
	]);
}

/** The card of the portal itself. */
export function siteCard(index: Index): ShareCard {
	const { documents, assignments, units, groups } = index.totals;
	return card(index, index.register.site.publisher, vi.homeTitle, [
		[documents, opening.documents],
		[assignments, opening.assignments],
		[units - groups, opening.units],
	]);
}
