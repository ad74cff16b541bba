import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { embed } from '../../vi/embed.ts';
import { figureWords } from '../../vi/figure.ts';
import { shorten } from '../../words/shorten.ts';
import { documentLink } from '../link/document.ts';
import { known } from '../measurement/figure.ts';
import { newestFigure } from '../measurement/of-indicator.ts';
import { stoodView } from '../measurement/stood.ts';
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
		figure: figureOf(index, id),
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
