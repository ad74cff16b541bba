import type { WorkingDays } from '../../deadline/days/working-day.ts';
import type { Site } from '../../schemas/site.ts';
import type { WorkingDaysTable } from '../../schemas/working-days.ts';
import type { Source } from '../../sources/sources.ts';

/** The years of the table, with their days by day; none if there is no table. `null` where the site moves no last day. */
export function workingDaysOf(site: Source<Site> | null, source: Source<WorkingDaysTable> | null): WorkingDays | null {
	if (!site?.data.moveToWorkingDay) return null;
	return new Map(
		Object.entries(source?.data ?? {}).map(([year, { daysOff, makeUpDays }]) => [
			year,
			{
				off: new Map(daysOff.map(({ day, name }) => [day, name])),
				madeUp: new Set(makeUpDays.map(({ day }) => day)),
			},
		]),
	);
}
