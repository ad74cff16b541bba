import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import type { MeasurementEntry } from '../../register/measurements/measurement.ts';
import { unchangedSince } from '../../register/past/changes.ts';
import type { Indicator } from '../../schemas/indicators.ts';
import { feeds } from '../../vi/feeds.ts';
import { printedWords, statedWords } from '../../vi/stated.ts';
import { dayPhrase, periodPhrase } from '../../words/day.ts';
import { documentLink } from '../link/document.ts';
import { unitLinks } from '../link/unit.ts';
import { authorOf, type DatedNews } from './entry.ts';

/** Figures that one entry names, and entries that one document has in a feed of documents. */
const mostNamed = 5;
const mostOfDocument = 5;

type Figures = readonly MeasurementEntry[];

/** What documents publish of an indicator, an entry a document. */
export function indicatorFigureNews(index: Index, { id }: Indicator): DatedNews[] {
	return figureNews(index, index.measured.get(id) ?? [], address.indicator(id));
}

/** What documents publish of a unit, and of what it alone answers for: an entry a document and indicator. */
export function unitFigureNews(index: Index, unit: string): DatedNews[] {
	const own = index.measuredOf.get(unit) ?? [];
	const asked = (index.answeredBy.get(unit) ?? []).flatMap(({ id, document, indicator }) => {
		const locality = document.slice(0, document.indexOf('/'));
		return (index.measuredIn.get(`${locality} ${indicator}`) ?? []).filter(
			(one) => one.target === id && one.unit === null,
		);
	});
	return figureNews(index, [...new Set([...own, ...asked])], address.unit(unit));
}

/** What documents publish of a locality: an entry a document and indicator, of one document the first ones alone. */
export function localityFigureNews(index: Index, id: string): DatedNews[] {
	return figureNews(index, index.measuredAt.get(id) ?? [], address.locality(id), mostOfDocument);
}

/** What documents publish at all: an entry a document and indicator, of one document the first ones alone. */
export function wholeFigureNews(index: Index): DatedNews[] {
	return figureNews(index, index.register.measurements, address.home, mostOfDocument);
}

function figureNews(index: Index, all: Figures, page: string, most: number = Number.POSITIVE_INFINITY): DatedNews[] {
	return [...Map.groupBy(all, ({ document }) => document)].flatMap(([document, own]) => {
		const groups = Map.groupBy(own, ({ indicator, assignment }) => indicator ?? assignment ?? '');
		return [...groups].slice(0, most).map(([what, figures]) => entryOf(index, document, what, figures, page));
	});
}

function entryOf(index: Index, document: string, what: string, figures: Figures, page: string): DatedNews {
	const published = index.headOf.get(document)?.issued ?? '';
	const keys = [...new Set(figures.map((one) => one.target ?? one.indicator ?? one.assignment ?? ''))];
	const updated = unchangedSince(index.past.get(document), ({ measured }) =>
		keys.map((key) => measured.get(key) ?? '').join(),
	);
	return {
		published,
		updated: updated ?? published,
		make: () => {
			const { name, issued } = documentLink(index, document);
			const [first] = figures;
			const isCorrection = figures.every(({ corrects }) => corrects !== null);
			const told =
				figures.length === 1 && first !== undefined
					? `${printedWords(first)}, ${periodPhrase(first.period.text)}`
					: feeds.figuresTold(figures.length);
			const rest = figures.length - mostNamed;
			const title = isCorrection ? feeds.measuredAgain : feeds.measured;
			return {
				id: `${page}so-lieu/${what.replace('#', '/')}/${document}`,
				path: first === undefined ? address.document(document) : address.stated(first.id),
				title: title(name, nameOf(index, what), told),
				summary: feeds.sentences([
					...figures.slice(0, mostNamed).map((one) => toldOf(index, one)),
					...(rest > 0 ? [feeds.moreFigures(rest)] : []),
					feeds.changedBy(name, dayPhrase(issued)),
				]),
				author: authorOf(index, document),
			};
		},
	};
}

const nameOf = (index: Index, what: string): string =>
	index.indicators.get(what)?.short ?? index.assignments.get(what)?.task ?? what;

function toldOf(index: Index, one: MeasurementEntry): string {
	const place = feeds.place(index.localities.get(one.locality)?.name ?? '');
	const [who] = one.unit === null ? [] : unitLinks(index, [one.unit]);
	return feeds.figureOf(place, statedWords(one, who?.short ?? null));
}
