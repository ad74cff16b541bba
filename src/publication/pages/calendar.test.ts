import { expect, it } from 'vitest';
import { plainQuestions } from '../../fixtures/questions.ts';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { tracer } from '../trace.ts';
import { calendarPages } from './calendar.ts';

/** A locality with one plan a year, each of thirty duties that end with every quarter of its year. */
const plans = [2021, 2022, 2023].map((year) =>
	someDocument({
		number: `${year}/KH-UBND`,
		issued: `05/01/${year}`,
		period: String(year),
		assignments: Array.from({ length: 30 }, (_, at) => ({
			id: String(at + 1),
			task: 'Một việc',
			leads: ['phong-noi-vu'],
			due: 'Hằng quý',
		})),
	}),
);
const { register } = buildRegister(someSources(someLocality(plans)));
const unit = 'binh-tan/phong-noi-vu';

/** What the page of a calendar asks, seen from a day. */
function asked(kind: 'unitCalendar' | 'localityCalendar', key: string, day: string): string[] {
	const trace = tracer(indexOf(register, new Map(), day));
	const { asked } = trace.of((index) => calendarPages[kind].value(index, key));
	return [...plainQuestions(trace, asked)];
}

it('the page of a past year asks nothing of the plans of other years, nor which day it is', () => {
	for (const [kind, id] of [
		['unitCalendar', unit],
		['localityCalendar', 'binh-tan'],
	] as const) {
		const questions = asked(kind, `${id} 2021`, '2023-06-01');
		expect(questions.filter((one) => /202[23]|^day$|assignmentsOf|ledBy|documentsIn/.test(one))).toEqual([]);
		expect(questions.some((one) => one.includes('2021'))).toBe(true);
	}
});

it('a calendar whose deadlines are all over does not ask which day it is; one that has some ahead does', () => {
	expect(asked('unitCalendar', unit, '2024-01-01')).not.toContain('day');
	expect(asked('unitCalendar', unit, '2023-06-01')).toContain('day');
});
