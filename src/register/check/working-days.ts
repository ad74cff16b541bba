import { isWeekend } from '../../deadline/days/working-day.ts';
import { type Message, say } from '../../problem/messages.ts';
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
				const report = (message: Message, level: Finding['level'] = 'error') =>
					findings.push({ file: source.file, place: { path }, level, ...message });
				if (day.slice(0, 4) !== year) report(say('day-of-other-year', day, year));
				else if (seen.has(day)) report(say('day-twice', day));
				else if (list === 'makeUpDays' && !isWeekend(day)) report(say('make-up-on-weekday', day));
				else if (list === 'daysOff' && isWeekend(day))
					report(say('day-off-on-weekend', day, vi.weekday(day)), 'warning');
				seen.add(day);
			}
		}
	}
	return findings;
}
