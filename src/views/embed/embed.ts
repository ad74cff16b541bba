import { address } from '../../address.ts';
import { dutiesOf } from '../../register/duties.ts';
import type { Index } from '../../register/index.ts';
import { embed } from '../../vi/embed.ts';
import { figureWords } from '../../vi/figure.ts';
import { vi } from '../../vi/vi.ts';
import { shownDay } from '../../words/day.ts';
import { shorten } from '../../words/shorten.ts';
import { firstAhead } from '../calendar/ahead.ts';
import { occasionsOf, ownOccasions } from '../calendar/occasions.ts';
import { formerDeadlines } from '../history/history.ts';
import { documentLink } from '../link/document.ts';
import { embedHeight } from './height.ts';

const mostDays = 3;
const mostTargets = 4;
const mostLetters = 58;

/** A summary for other sites. */
export interface Embed {
	readonly name: string;
	/** Address of the page that it is a summary of. */
	readonly of: string;
	/** Its paragraphs; the last one leads to the list where there is one. */
	readonly about: readonly string[];
	readonly items: readonly {
		/** Last day, `YYYY-MM-DD`, with a note on where it comes from; `null` of a target. */
		readonly due: { readonly day: string; readonly note: string | null } | null;
		readonly href: string;
		/** A task or figure, shortened. */
		readonly text: string;
		readonly document: string;
	}[];
	/** What is left out of the list; `null` if nothing is. */
	readonly more: string | null;
	/** Pixels in which it can be seen whole on any screen. */
	readonly height: number;
}

/**
 * The unit's work at a glance as of the day of the index. It has the three next deadlines, else the three last ones. Throws if
 * the register has no unit with this id.
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
	const ahead = firstAhead(index, occasions);
	const next = occasions.slice(ahead, ahead + mostDays);
	const days = next.length > 0 ? next : occasions.slice(-mostDays).reverse();
	const list = days.length === 0 ? embed.noDays : next.length > 0 ? embed.next(today()) : embed.last;
	return measured(index.register.site.name, {
		name: unit.name,
		of: address.unit(id),
		about: [
			...(unit.until === null ? [] : [`${vi.endedOn(shownDay(unit.until))}.`]),
			embed.given(leads.length, cooperates.length, new Set(groups).size),
			list,
		],
		items: days.map(({ day, end, assignment }) => ({
			due: {
				day,
				note:
					[
						...(end === day ? [] : [embed.nominal(shownDay(end))]),
						...formerDeadlines(index, assignment)
							.slice(0, 1)
							.map(({ text }) => embed.former(shorten(text, mostLetters))),
					].join('; ') || null,
			},
			href: address.assignment(assignment.id),
			text: shorten(assignment.task, mostLetters),
			document: documentLink(index, assignment.document).name,
		})),
		more: null,
	});
}

/** The targets set for an indicator, newest document first. Throws if the register has no indicator with this id. */
export function indicatorEmbed(index: Index, id: string): Embed {
	const indicator = index.indicators.get(id);
	if (indicator === undefined) throw new Error(`no indicator ${id}`);
	const targets = (index.targetsFor.get(id) ?? [])
		.map((target) => ({ target, document: documentLink(index, target.document) }))
		.sort((a, b) => (a.document.issued < b.document.issued ? 1 : a.document.issued > b.document.issued ? -1 : 0));
	const more = targets.length - mostTargets;
	return measured(index.register.site.name, {
		name: indicator.name,
		of: address.indicator(id),
		about: [targets.length === 0 ? embed.noTargets : embed.targets(targets.length)],
		items: targets.slice(0, mostTargets).map(({ target, document }) => ({
			due: null,
			href: address.target(target.id),
			text: shorten([figureWords(target) ?? target.text, target.level].filter(Boolean).join(', '), mostLetters),
			document: `${document.name}, ${document.locality}`,
		})),
		more: more > 0 ? embed.more(more) : null,
	});
}

function measured(site: string, shown: Omit<Embed, 'height'>): Embed {
	const { name, about, items, more } = shown;
	const foot = `${embed.from} ${site} (${embed.newTab})`;
	const parts = items.map(({ due, text, document }) => [
		...(due === null ? [] : [`${due.day} (${due.note ?? ''}):`]),
		text,
		document,
	]);
	return { ...shown, height: embedHeight(name, [...about, ...(more === null ? [] : [more]), foot], parts) };
}
