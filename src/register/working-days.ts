import { isWeekend, type WorkingDays } from '../deadline/days/working-day.ts';
import type { Finding } from '../problem.ts';
import type { Site } from '../schemas/site.ts';
import type { WorkingDaysTable } from '../schemas/working-days.ts';
import type { Source } from '../sources/sources.ts';
import { messages } from '../text/messages.ts';
import { vi } from '../text/vi.ts';
import { isLost } from './lost.ts';

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

/** Every day of the table that is of another year, stands twice, or is what it is without being said. */
export function checkWorkingDays(source: Source<WorkingDaysTable> | null): Finding[] {
	const findings: Finding[] = [];
	for (const [year, table] of Object.entries(source?.data ?? {})) {
		const seen = new Set<string>();
		for (const list of ['daysOff', 'makeUpDays'] as const) {
			for (const [at, { day }] of table[list].entries()) {
				const path = [year, list, at, 'day'];
				if (source === null || isLost(source, ...path)) continue;
				const report = (message: { reason: string; remedy: string }, level: Finding['level'] = 'error') =>
					findings.push({ file: source.file, place: { path }, level, ...message });
				if (day.slice(0, 4) !== year) report(messages.dayOfOtherYear(day, year));
				else if (seen.has(day)) report(messages.dayTwice(day));
				else if (list === 'makeUpDays' && !isWeekend(day)) report(messages.makeUpOnWeekday(day));
				else if (list === 'daysOff' && isWeekend(day))
					report(messages.dayOffOnWeekend(day, vi.weekday(day)), 'warning');
				seen.add(day);
			}
		}
	}
	return findings;
}
