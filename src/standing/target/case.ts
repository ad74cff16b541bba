import { z } from 'zod';
import type { Span } from '../../deadline/deadline.ts';
import { readPeriod } from '../../deadline/period.ts';
import { decimalsPrinted } from '../../words/printed.ts';
import { caseCount, caseDay, caseFigure, casePart, numberIn, readCase, type Unread } from '../case-values.ts';
import type { FigureProblem } from './decide.ts';
import { type AimStanding, judged } from './judge.ts';

// A case of a target as programs write it. Figures are as an official prints them: `97,99`.

/** The span that words or a short sign name (`2023`, `2023-06`, `2023-Q2`, `2023-H1`); `null` where they name none. */
function spanOf(text: string | null): Span | null {
	const [, year = '', part = ''] = /^(\d{4})(?:-(\d{2}|Q[1-4]|H[12]))?$/.exec(text ?? '') ?? [];
	if (year === '') return text === null ? null : readPeriod(text);
	if (part.startsWith('Q')) return readPeriod(`quý ${part.slice(1)} năm ${year}`);
	if (part.startsWith('H')) return readPeriod(`6 tháng ${part === 'H1' ? 'đầu' : 'cuối'} năm ${year}`);
	return readPeriod(part === '' ? year : `tháng ${Number(part)}/${year}`);
}

const text = z
	.string()
	.nullish()
	.transform((value) => value ?? null);

const measurement = casePart({
	report: z.string(),
	issued: caseDay,
	period: text,
	window: z.tuple([caseDay, caseDay]).nullish(),
	value: z.union([z.string(), z.number()]).nullish(),
	numerator: caseCount,
	denominator: caseCount,
	measure: text,
	scope: text,
	level: text,
	unit: text,
	status: z.enum(['provisional', 'final']).nullish(),
	leavesOut: z.boolean().default(false),
	corrects: text,
}).transform(({ report, period, window, status, value, ...rest }) => ({
	...rest,
	value: numberIn(value),
	decimals: decimalsPrinted(numberIn(value) ?? 0, String(value)) ?? 0,
	id: report,
	document: report,
	period: spanOf(period),
	window: window ? { start: window[0], end: window[1] } : null,
	isProvisional: status === 'provisional',
}));

const target = casePart({
	comparator: z.enum(['>=', '>', '=', '<', '<=']).nullish(),
	value: caseFigure,
	upTo: caseFigure,
	measure: text,
	period: text,
	scope: text,
	level: text,
	each: z.boolean().default(false),
	exceptions: z.array(z.string()).default([]),
	relative: z.boolean().default(false),
}).transform(({ comparator, period, exceptions, relative, ...rest }) => ({
	...rest,
	comparator: comparator ?? null,
	period: spanOf(period),
	by: null,
	excepts: exceptions.length > 0,
	isRelative: relative,
}));

const caseOf = casePart({ asOf: caseDay.optional(), target, measurements: z.array(measurement).default([]) });

/** How the target of a case stands on its day, or by all that it holds; and what is wrong with the figure that decides. */
export function targetAnswer(input: unknown, unread: Unread): { standing: AimStanding; problem: FigureProblem | null } {
	const { asOf, target: aim, measurements } = readCase(caseOf, input, unread);
	const known = measurements.filter(({ issued }) => asOf === undefined || issued <= asOf);
	const { standing, problem } = judged(aim, known);
	return { standing, problem };
}
