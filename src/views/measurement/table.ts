import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { measurements as words } from '../../vi/measurement.ts';
import { shownDay } from '../../words/day.ts';
import { unitLinks } from '../link/unit.ts';
import { figureView } from './figure.ts';
import { measuredLocalities } from './parts.ts';
import { seriesIn } from './series.ts';

/** The indicators of which a table of figures is published. */
export const measuredIndicators = (index: Index): readonly { readonly id: string }[] =>
	[...index.measured.keys()].filter((id) => measuredLocalities(index, id).length > 0).map((id) => ({ id }));

/** All figures of an indicator as a table for spreadsheets: by locality and series, the oldest first. */
export function measuredTable(
	index: Index,
	id: string,
): { readonly header: readonly string[]; readonly rows: Iterable<string[]> } {
	return { header: [...words.columns], rows: rowsOf(index, id) };
}

function* rowsOf(index: Index, id: string): Generator<string[]> {
	const day = (one: string | undefined) => (one === undefined ? '' : shownDay(one));
	const number = (one: number | null) => (one === null ? '' : String(one).replace('.', ','));
	for (const locality of measuredLocalities(index, id))
		for (const { unit, level, scope, times } of seriesIn(index, id, locality)) {
			const [whose] = unit === null ? [] : unitLinks(index, [unit], locality);
			for (const one of times.flatMap(({ figures }) => figures)) {
				const view = figureView(index, one);
				yield [
					index.localities.get(locality)?.name ?? locality,
					whose?.short ?? '',
					level ?? '',
					scope ?? '',
					one.period.text,
					day(one.period.start),
					day(one.period.end),
					day(one.window?.start),
					day(one.window?.end),
					one.printed,
					number(one.value),
					one.measure ?? '',
					number(one.numerator),
					number(one.denominator),
					one.status === null ? '' : words.statuses[one.status],
					one.via === null ? '' : words.source(one.via),
					view.document.name,
					one.item ?? '',
					day(view.document.issued),
					view.isCorrected ? words.yes : '',
					index.register.site.address + address.stated(one.id),
				];
			}
		}
}
