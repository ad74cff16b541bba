import { z } from 'zod';
import { say } from '../problem/messages.ts';
import { day } from './day.ts';
import { formProblem, listOf, words } from './text.ts';

/** `content/working-days.yaml`: days off besides weekends, and weekend days that are worked, by year. It may be left out. */
export const workingDays = z.record(
	/** The year in four digits. The days off of a year that is missing are not known: no last day in it is moved. */
	z.string().superRefine((value, context) => {
		if (!/^\d{4}$/.test(value)) formProblem(context, say('bad-year', value));
	}),
	z.strictObject({
		/** Days on which offices do not work, besides plain weekends: holidays, and days off in their stead. */
		daysOff: listOf(
			z.strictObject({
				/** The day. */
				day,
				/** What it is (`Quốc khánh`, `Nghỉ bù Tết Dương lịch`). */
				name: words,
				/** The act or announcement that makes it a day off, with its number and day. */
				decision: words,
			}),
		),
		/** Saturdays and Sundays that are worked to make up for a day off (làm bù). */
		makeUpDays: listOf(
			z.strictObject({
				/** The day. */
				day,
				/** The act or announcement that makes it a working day, with its number and day. */
				decision: words,
			}),
		),
	}),
);

/** Days off and make-up days by year `YYYY`. */
export type WorkingDaysTable = z.infer<typeof workingDays>;
