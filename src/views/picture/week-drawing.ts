import { address } from '../../address.ts';
import { dutiesOf } from '../../register/duties.ts';
import type { Index } from '../../register/index.ts';
import { weekStripWords } from '../../vi/page/week-strip.ts';
import { vi } from '../../vi/vi.ts';
import { occasionsOf, ownOccasions } from '../calendar/occasions.ts';
import { leastDrawn, type WeekStrip, weekStrip } from '../calendar/week-strip.ts';
import { feedAddress } from '../feed-address.ts';

/** The weeks of a year of a unit or locality as a drawing that stands alone. */
export interface WeekDrawing {
	readonly title: string;
	/** Whole address of the page that it belongs to, and the name of the portal. */
	readonly address: string;
	readonly portal: string;
	readonly strip: WeekStrip;
}

/** Every year with enough to draw, of units or of localities: the address of the drawing, and its key. */
function* drawn(
	{ yearsDue }: Index,
	ids: Iterable<{ readonly id: string }>,
	pageOf: (id: string) => string,
): Generator<readonly [path: string, key: string]> {
	for (const { id } of ids)
		for (const { year, count } of yearsDue.get(pageOf(id)) ?? [])
			if (count >= leastDrawn) yield [feedAddress.yearDrawing(pageOf(id), year), `${id} ${year}`];
}

export const unitYearsDrawn = (index: Index) => drawn(index, index.register.units, address.unit);
export const localityYearsDrawn = (index: Index) => drawn(index, index.register.localities, address.locality);

/** The weeks of a year of a unit, `binh-tan/phong-noi-vu 2023`. Throws if there is too little to draw. */
export function unitWeeks(index: Index, key: string): WeekDrawing {
	const [id = '', year = ''] = key.split(' ');
	const unit = index.units.get(id);
	const place = index.localities.get(unit?.locality ?? '')?.name ?? '';
	const { workingDays } = index.register;
	const occasions = ownOccasions(index, id, occasionsOf([...dutiesOf(index, id, year).keys()], workingDays));
	return drawing(index, vi.unitTitle(unit?.name ?? id, place), address.unit(id), year, occasions);
}

/** The weeks of a year of a locality, `binh-tan 2023`. Throws if there is too little to draw. */
export function localityWeeks(index: Index, key: string): WeekDrawing {
	const [id = '', year = ''] = key.split(' ');
	const occasions = occasionsOf(index.setIn.get(key) ?? [], index.register.workingDays);
	return drawing(index, index.localities.get(id)?.name ?? id, address.locality(id), year, occasions);
}

function drawing(
	{ register: { site } }: Index,
	whose: string,
	page: string,
	year: string,
	days: readonly { readonly day: string }[],
): WeekDrawing {
	const strip = weekStrip(
		year,
		days.filter(({ day }) => day.startsWith(year)),
	);
	if (strip === null) throw new Error(`too few deadlines of ${page} in ${year}`);
	return {
		title: weekStripWords.titleOf(whose, year),
		address: `${site.address}${address.calendarOf(page)}`,
		portal: site.name,
		strip,
	};
}
