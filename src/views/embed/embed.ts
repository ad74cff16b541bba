import type { Index } from '../../register/index.ts';
import { embed } from '../../vi/embed.ts';
import { standings } from '../../vi/standing.ts';
import { shownDay } from '../../words/day.ts';
import type { ResultsLine } from '../standing/results-line.ts';
import { embedHeight } from './height.ts';

/** Letters of a task or figure that a summary shows. */
export const embedLetters = 58;

/** A summary for other sites. */
export interface Embed {
	readonly name: string;
	/** Address of the page that it is a summary of. */
	readonly of: string;
	/** Its paragraphs; the last one leads to the list where there is one. */
	readonly about: readonly string[];
	/** What became of the work, in a sentence, with the page that tells more; `null` where nothing was given. */
	readonly results: { readonly href: string; readonly text: string } | null;
	/** The newest figure in a sentence, with the place where its document states it; `null` if none is published. */
	readonly figure: { readonly href: string; readonly text: string; readonly document: string } | null;
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

/** The sentence of how work stands: "x trên y", or `none` where the site has no report about it. */
export function resultsWords(line: ResultsLine | null, none: string): string {
	if (line === null) return none;
	const { since, reports, newest, rate, counts } = line;
	const silent = counts.find(({ standing }) => standing === 'not-reported')?.count ?? 0;
	const rest = counts.map(({ count, words }) => `${count} ${words}`);
	return embed.results(standings.accordingTo(since, reports, shownDay(newest)), rate.onTime, rate.due, silent, rest);
}

/** The summary with the height in which it is seen whole. */
export function measured(index: Index, shown: Omit<Embed, 'height'>): Embed {
	const { name, about, results, figure, items, more } = shown;
	const foot = `${embed.from} ${index.register.site.name} (${embed.newTab})`;
	const told = [
		...(results === null ? [] : [`${results.text} ${standings.title}`]),
		...(figure === null ? [] : [`${figure.text} ${figure.document}`]),
	];
	const parts = items.map(({ due, text, document }) => [
		...(due === null ? [] : [`${due.day} (${due.note ?? ''}):`]),
		text,
		document,
	]);
	return {
		...shown,
		height: embedHeight(name, [...told, ...about, ...(more === null ? [] : [more]), foot], parts),
	};
}
