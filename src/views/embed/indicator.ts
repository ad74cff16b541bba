import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { knownScores } from '../../register/scores/published.ts';
import { type ScoreEntry, yearOfScore } from '../../register/scores/score.ts';
import { embed } from '../../vi/embed.ts';
import { figureWords } from '../../vi/figure.ts';
import { shorten } from '../../words/shorten.ts';
import { documentLink, newestLinks } from '../link/document.ts';
import { unitLinks } from '../link/unit.ts';
import { known } from '../measurement/figure.ts';
import { newestFigure } from '../measurement/of-indicator.ts';
import { stoodView } from '../measurement/stood.ts';
import { scoresFor } from '../score/for-indicator.ts';
import { indexShort } from '../score/index-year.ts';
import { scoreWords } from '../score/stated.ts';
import { type Embed, embedLetters, measured } from './embed.ts';

const mostTargets = 4;

/** The newest figure of an indicator and the targets set for it, newest document first. Throws if the register has no indicator with this id. */
export function indicatorEmbed(index: Index, id: string): Embed {
	const indicator = index.indicators.get(id);
	if (indicator === undefined) throw new Error(`no indicator ${id}`);
	const targets = (index.targetsFor.get(id) ?? [])
		.map((target) => ({ target, document: documentLink(index, target.document) }))
		.sort((a, b) => (a.document.issued < b.document.issued ? 1 : a.document.issued > b.document.issued ? -1 : 0));
	const more = targets.length - mostTargets;
	return measured(index, {
		name: indicator.name,
		of: address.indicator(id),
		about: [targets.length === 0 ? embed.noTargets : embed.targets(targets.length)],
		results: null,
		figure: figureOf(index, id) ?? scoreOf(index, id),
		items: targets.slice(0, mostTargets).map(({ target, document }) => ({
			due: null,
			href: address.target(target.id),
			text: shorten([figureWords(target) ?? target.text, target.level].filter(Boolean).join(', '), embedLetters),
			document: [`${document.name}, ${document.locality}`, stoodView(index, target)?.words.toLowerCase()]
				.filter(Boolean)
				.join(': '),
		})),
		more: more > 0 ? embed.more(more) : null,
	});
}

/** The newest figure of an indicator, of the whole of a locality before a part of it; `null` if none is published. */
function figureOf(index: Index, id: string): Embed['figure'] {
	const all = known(index, index.measured.get(id));
	const newest = all.length === 0 ? null : newestFigure(index, all);
	if (newest === null) return null;
	const { href, printed, period, about, of, unit, place, document } = newest;
	const what = [place, unit?.short, ...of, period, ...about].filter((part) => part !== undefined);
	return {
		href,
		text: embed.newestFigure(printed, what.join('; ')),
		document: embed.stated(document.name, document.issued),
	};
}

/** The newest scores of the indices whose figures an indicator has, those that one document states of one year; `null` if there are none. */
function scoreOf(index: Index, id: string): Embed['figure'] {
	const all = knownScores(index, scoresFor(index, id));
	const [newest] = newestLinks(
		[...new Set(all.map(({ document }) => document))].map((one) => documentLink(index, one)),
	);
	const own = all.filter(({ document }) => address.document(document) === newest?.href);
	const last = own.reduce<ScoreEntry | null>(
		(one, other) => (one !== null && yearOfScore(one) >= yearOfScore(other) ? one : other),
		null,
	);
	if (newest === undefined || last === null) return null;
	const year = yearOfScore(last);
	const beside = own.filter((one) => one.index === last.index && yearOfScore(one) === year);
	const [who] = unitLinks(index, [last.unit]);
	const told =
		beside.length === 1
			? `${who?.short ?? ''}, ${scoreWords(index, last)}`
			: embed.scoresOf(year, new Set(beside.map(({ unit }) => unit)).size);
	return {
		href: address.indexYear(last.index, year),
		text: embed.newestScore(indexShort(index, last.index), told),
		document: embed.stated(newest.name, newest.issued),
	};
}
