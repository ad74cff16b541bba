import { expect, it } from 'vitest';
import { plainQuestions } from '../fixtures/questions.ts';
import { someDocument, someLocality, someSources } from '../fixtures/register.ts';
import { type Index, indexOf } from '../register/index.ts';
import { buildRegister } from '../register/register.ts';
import type { PageKind } from './kind.ts';
import { type PageName, pages } from './pages.ts';
import { tracer } from './trace.ts';

const task = { task: 'Một việc', leads: ['phong-noi-vu'] };
const plan = someDocument({
	type: 'ke-hoach',
	number: '12/KH-UBND',
	issued: '05/01/2023',
	assignments: [{ ...task, id: '1', due: 'Trước ngày 01/7/2023', field: 'the-che' }],
});
const decision = someDocument({
	assignments: [
		{ ...task, id: '1', due: 'Trước ngày 01/4/2023' },
		{ ...task, id: '2', leads: ['van-phong'], due: 'Quý IV', indicators: ['sipas'] },
	],
});
const { register } = buildRegister(someSources(someLocality([plan, decision])));
const kinds = Object.entries<PageKind<unknown>>(pages);

/** What a page asks of the register as seen from a day, a table and a key each. */
function askedBy(name: PageName, key: string, day = '2023-05-01'): string[] {
	const page: PageKind<unknown> = pages[name];
	const trace = tracer(indexOf(register, new Map(), day));
	const { asked } = trace.of((index) => page.value(index, key));
	return [...plainQuestions(trace, asked)].map((one) => one.replace('\n', ' ')).sort();
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const unit = 'binh-tan/phong-noi-vu';
const addresses = (index: Index) => kinds.flatMap(([, { at }]) => [...at(index)].map(([path]) => path));

it('no two pages have one address, and every address of a page but one is a folder', () => {
	const all = addresses(indexOf(register));
	expect(new Set(all).size).toBe(all.length);
	expect(all.filter((path) => !/^\/([^/]+\/)*$/.test(path))).toEqual(['/404.html']);
	expect(all).toContain('/van-ban/binh-tan/12-kh-ubnd-2023/lich/');
	expect(all).toContain('/lich/2023/06/');
	expect(all).not.toContain('/lich/2023/05/');
});

it('every page can be made of what the tracing index tells, and alike of the index itself', () => {
	const index = indexOf(register, new Map(), '2023-05-01');
	for (const [name, { at, value }] of kinds) {
		for (const [path, key] of at(index)) {
			const { made } = tracer(index).of((traced) => value(traced, key));
			expect(made, `${name} ${path}`).toEqual(value(index, key));
			// A page is held to its value by what JSON says of it.
			expect(made, `${name} ${path}`).toEqual(asJson(made));
		}
	}
});

it('a page asks for the sizes of files only if it says so: others are made while files are', () => {
	const trace = tracer(indexOf(register, new Map(), '2023-05-01'));
	const asking = kinds.flatMap(([name, { at, value, after }]) =>
		[...at(indexOf(register))].flatMap(([, key]) => {
			const asked = plainQuestions(trace, trace.of((index) => value(index, key)).asked);
			return [...asked].some((one) => one.startsWith('sizes')) === (after === true) ? [] : [name];
		}),
	);
	expect(asking).toEqual([]);
	expect(pages.data.after).toBe(true);
});

it('summaries for other sites and the page of what is not found are told to no search engine', () => {
	expect(kinds.filter(([, { listed }]) => !listed).map(([name]) => name)).toEqual([
		'offline',
		'notFound',
		'documentEmbed',
		'unitEmbed',
		'indicatorEmbed',
	]);
});

it('a month asks for its own deadlines, and so does a year', () => {
	const ofMonths = (asked: string[]) => asked.filter((one) => /^(endingIn|dueIn)/.test(one));
	expect(ofMonths(askedBy('calendarMonth', '2023-06'))).toEqual(['endingIn 2023-06']);
	expect(ofMonths(askedBy('calendarYear', '2023'))).toEqual(['dueIn 2023']);
});

it('a page asks which day it is only where something on it is ahead', () => {
	expect(askedBy('calendarMonth', '2023-03')).not.toContain('day');
	expect(askedBy('calendarMonth', '2023-06')).toContain('day');
	expect(askedBy('calendarMonth', '2023-06', '2023-07-01')).not.toContain('day');
	expect(askedBy('unitCalendar', unit)).toContain('day');
	expect(askedBy('unitCalendar', unit, '2024-01-01')).not.toContain('day');
	expect(askedBy('unitEmbed', unit)).toContain('day');
	for (const name of ['unit', 'unitEmbed', 'unitCalendar'] as const)
		expect(askedBy(name, unit, '2024-01-01'), name).not.toContain('day');
	expect(askedBy('unit', unit)).not.toContain('day');
	for (const name of ['document', 'documentResults'] as const)
		expect(askedBy(name, 'binh-tan/12-kh-ubnd-2023'), name).not.toContain('day');
	expect(askedBy('unitResults', unit)).not.toContain('day');
});

it('no page of an entry, of a month or of a year asks for a whole list of documents, assignments or targets', () => {
	const index = indexOf(register, new Map(), '2023-05-01');
	const whole = /^(register\.(documents|assignments|targets)|documents|assignments|targets|endingIn|assignmentsOf)$/;
	const wrong = kinds
		.filter(([name]) => name !== 'data')
		.flatMap(([name, { at }]) =>
			[...at(index)].flatMap(([path, key]) =>
				askedBy(name as PageName, key).flatMap((one) => (whole.test(one) ? `${path} asks for all of ${one}` : [])),
			),
		);
	expect(wrong).toEqual([]);
});
