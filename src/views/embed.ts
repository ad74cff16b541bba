import type { Index } from '../register/index.ts';
import { figureWords } from '../text/figure.ts';
import { address } from './address.ts';
import { documentLink } from './document-link.ts';
import { dutiesOf } from './duties.ts';
import { occasionsOf } from './occasions.ts';

const mostDays = 5;
const mostTargets = 6;

/** The summary of a unit for other sites. */
export interface UnitEmbed {
	readonly name: string;
	readonly of: string;
	readonly leads: number;
	readonly cooperates: number;
	readonly throughGroups: number;
	/** Whether `days` are ahead of the day from which it is seen; else they are the last ones. */
	readonly ahead: boolean;
	readonly days: readonly {
		readonly day: string;
		/** The day that the document sets, where the last day has been moved from it; else `null`. */
		readonly nominal: string | null;
		readonly href: string;
		readonly task: string;
		readonly document: string;
	}[];
}

/** The unit's work at a glance as of a day. Throws if the register has no unit with this id. */
export function unitEmbed(index: Index, id: string, asOf: string): UnitEmbed {
	const unit = index.units.get(id);
	if (unit === undefined) throw new Error(`no unit ${id}`);
	const leads = index.ledBy.get(id) ?? [];
	const cooperates = index.cooperatedBy.get(id) ?? [];
	const groups = (index.groupsOf.get(id) ?? []).flatMap((group) => [
		...(index.ledBy.get(group.id) ?? []),
		...(index.cooperatedBy.get(group.id) ?? []),
	]);
	const occasions = occasionsOf([...dutiesOf(index, id).keys()], index.register.workingDays);
	const next = occasions.filter(({ day }) => day >= asOf).slice(0, mostDays);
	const days = next.length > 0 ? next : occasions.slice(-mostDays).reverse();
	return {
		name: unit.name,
		of: address.unit(id),
		leads: leads.length,
		cooperates: cooperates.length,
		throughGroups: new Set(groups).size,
		ahead: next.length > 0,
		days: days.map(({ day, end, assignment }) => ({
			day,
			nominal: end === day ? null : end,
			href: address.assignment(assignment.id),
			task: assignment.task,
			document: documentLink(index, assignment.document).name,
		})),
	};
}

/** The summary of an indicator for other sites. */
export interface IndicatorEmbed {
	readonly name: string;
	readonly of: string;
	readonly targets: readonly { readonly href: string; readonly figure: string; readonly document: string }[];
	readonly total: number;
}

/** The targets set for an indicator, newest document first. Throws if the register has no indicator with this id. */
export function indicatorEmbed(index: Index, id: string): IndicatorEmbed {
	const indicator = index.indicators.get(id);
	if (indicator === undefined) throw new Error(`no indicator ${id}`);
	const targets = (index.targetsFor.get(id) ?? [])
		.map((target) => ({ target, document: documentLink(index, target.document) }))
		.sort((a, b) => (a.document.issued < b.document.issued ? 1 : a.document.issued > b.document.issued ? -1 : 0));
	return {
		name: indicator.name,
		of: address.indicator(id),
		total: targets.length,
		targets: targets.slice(0, mostTargets).map(({ target, document }) => ({
			href: address.target(target.id),
			figure: [figureWords(target) ?? target.text, target.level].filter(Boolean).join(', '),
			document: `${document.name}, ${document.locality}`,
		})),
	};
}
