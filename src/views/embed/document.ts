import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { embed } from '../../vi/embed.ts';
import { standings } from '../../vi/standing.ts';
import { vi } from '../../vi/vi.ts';
import { shownDay } from '../../words/day.ts';
import { shorten } from '../../words/shorten.ts';
import { occasionsOf } from '../calendar/occasions.ts';
import { documentLink } from '../link/document.ts';
import { tiedTo } from '../link/related.ts';
import { resultsLine } from '../standing/results-line.ts';
import { nextDeadlines } from './deadlines.ts';
import { type Embed, measured, resultsWords } from './embed.ts';

/** Letters of a title, with type and number before it, that a summary shows. */
const mostLettersOfName = 120;

/** Addresses of the summaries of documents that gave something, each with its id. */
export function documentEmbeds({ register, assignmentsOf }: Index): [path: string, key: string][] {
	return register.documents.flatMap(({ id }): [string, string][] =>
		assignmentsOf.has(id) ? [[address.embed(address.document(id)), id]] : [],
	);
}

/**
 * The document at a glance as of the day of the index: what it gave, how that stands, and its three next deadlines, else its
 * three last ones. Throws if the register has no document with this id.
 */
export function documentEmbed(index: Index, id: string): Embed {
	return documentSummary(index, id, () => shownDay(index.day));
}

/** The height of a document's summary, the same on every day; `null` where the document gave nothing and has none. */
export function documentEmbedHeight(index: Index, id: string): number | null {
	return index.assignmentsOf.has(id) ? documentSummary(index, id, () => '00/00/0000').height : null;
}

function documentSummary(index: Index, id: string, today: () => string): Embed {
	const link = documentLink(index, id);
	const assignments = index.assignmentsOf.get(id) ?? [];
	const occasions = occasionsOf(assignments, index.register.workingDays);
	const replacing = tiedTo(index, id, 'replaces').map((one) => documentLink(index, one.id).name);
	const { lead, items } = nextDeadlines(index, occasions, today);
	return measured(index, {
		name: shorten(`${link.name}: ${link.title}`, mostLettersOfName),
		of: link.href,
		about: [
			embed.issued(link.locality, shownDay(link.issued)),
			...(replacing.length > 0 ? [`${vi.isReplaced} ${replacing.join(', ')}.`] : []),
			embed.gives(assignments.length, (index.targetsOf.get(id) ?? []).length),
			lead,
		],
		results: {
			href: address.resultsOf(link.href),
			text: resultsWords(resultsLine(index, id), standings.noneAboutDocument),
		},
		figure: null,
		// Each is of this document.
		items: items.map((one) => ({ ...one, document: '' })),
		more: null,
	});
}
