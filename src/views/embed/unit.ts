import { address } from '../../address.ts';
import { dutiesOf } from '../../register/duties.ts';
import type { Index } from '../../register/index.ts';
import { embed } from '../../vi/embed.ts';
import { standings } from '../../vi/standing.ts';
import { vi } from '../../vi/vi.ts';
import { shownDay } from '../../words/day.ts';
import { occasionsOf, ownOccasions } from '../calendar/occasions.ts';
import { isAnswering, unitResultsLine } from '../standing/results-line.ts';
import { nextDeadlines } from './deadlines.ts';
import { type Embed, measured, resultsWords } from './embed.ts';

/**
 * The unit's work at a glance as of the day of the index. It has the three next deadlines, else the three last ones, and how
 * its work stands. Throws if the register has no unit with this id.
 */
export function unitEmbed(index: Index, id: string): Embed {
	return unitSummary(index, id, () => shownDay(index.day));
}

/** The height of a unit's summary. It is the same on every day, so that what asks for it is not made anew daily. */
export function unitEmbedHeight(index: Index, id: string): number {
	return unitSummary(index, id, () => '00/00/0000').height;
}

function unitSummary(index: Index, id: string, today: () => string): Embed {
	const unit = index.units.get(id);
	if (unit === undefined) throw new Error(`no unit ${id}`);
	const leads = index.ledBy.get(id) ?? [];
	const cooperates = index.cooperatedBy.get(id) ?? [];
	const groups = (index.groupsOf.get(id) ?? []).flatMap((group) => [
		...(index.ledBy.get(group.id) ?? []),
		...(index.cooperatedBy.get(group.id) ?? []),
	]);
	const occasions = ownOccasions(index, id, occasionsOf([...dutiesOf(index, id).keys()], index.register.workingDays));
	const { lead, items } = nextDeadlines(index, occasions, today);
	const page = address.unit(id);
	return measured(index, {
		name: unit.name,
		of: page,
		about: [
			...(unit.until === null ? [] : [`${vi.endedOn(shownDay(unit.until))}.`]),
			embed.given(leads.length, cooperates.length, new Set(groups).size),
			lead,
		],
		results: isAnswering(index, id)
			? {
					href: address.resultsOf(page),
					text: resultsWords(unitResultsLine(index, id), standings.noneAboutUnit),
				}
			: null,
		figure: null,
		items,
		more: null,
	});
}
