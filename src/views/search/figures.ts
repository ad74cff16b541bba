import type { TargetEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import type { MeasurementEntry } from '../../register/measurements/measurement.ts';
import { targetStanding } from '../../register/measurements/target-standing.ts';
import type { AimStanding } from '../../standing/target/judge.ts';
import type { search } from '../../vi/search.ts';
import { standings } from '../../vi/standing.ts';
import { statedWords } from '../../vi/stated.ts';

/** Figures of a document, and of a target, by which it is found. */
const most = { ofDocument: 200, ofTarget: 12 } as const;

/** How a target stands, as it stands in the address of a search. */
const slugs: Readonly<Record<AimStanding, keyof typeof search.results>> = {
	met: 'dat',
	'not-met': 'chua-dat',
	'not-judged': 'chua-xet',
	'not-published': 'chua-co-so-lieu',
};

/** How a target stands in words and as a value of a filter, and the newest figures that are published of it. */
export function searchedStanding(index: Index, target: TargetEntry): { texts: string[]; slug: string } {
	const { whole, figures } = targetStanding(index, target);
	const told = figures.slice(-most.ofTarget).map((one) => figureText(index, one));
	return { texts: [standings.aims[whole.standing], ...told], slug: slugs[whole.standing] };
}

/** The first figures that a document states, those of an indicator in one text behind its names. */
export function figureTexts(index: Index, document: string): string[] {
	const stated = (index.measuredBy.get(document) ?? []).slice(0, most.ofDocument);
	const groups = Map.groupBy(stated, ({ indicator, assignment }) => indicator ?? assignment ?? '');
	return [...groups].map(([what, own]) => {
		const { name, short } = index.indicators.get(what) ?? { name: index.assignments.get(what)?.task ?? '', short: '' };
		const called = short === '' || name.includes(short) ? name : `${name} (${short})`;
		return `${called}: ${own.map((one) => figureText(index, one)).join('; ')}`;
	});
}

const figureText = (index: Index, one: MeasurementEntry): string =>
	statedWords(one, one.unit === null ? null : (index.units.get(one.unit)?.short ?? null));
