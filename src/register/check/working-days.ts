import { isWeekend } from '../../deadline/days/working-day.ts';
import { messages } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import type { WorkingDaysTable } from '../../schemas/working-days.ts';
import type { Source } from '../../sources/sources.ts';
import { vi } from '../../vi/vi.ts';
import { isLost } from '../lost.ts';

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
