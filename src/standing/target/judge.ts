import { decided, type FigureProblem } from './decide.ts';
import type { Aim, Figure } from './figure.ts';
import { type Misfit, misfitOf } from './fits.ts';

/** How an aim stands by what is published. */
export type AimStanding = 'met' | 'not-met' | 'not-judged' | 'not-published';

/** Why figures are published and nothing is judged. */
export type NotJudged =
	| Misfit
	| 'in-words'
	| 'no-figure'
	| 'provisional'
	/** Figures of the same thing say different things. */
	| 'figures-differ'
	/** A change, of which one side alone is published. */
	| 'one-side'
	| FigureProblem;

/** An aim as it stands. */
export interface Judged {
	readonly standing: AimStanding;
	/** `null` where it is met, not met, or nothing is published. */
	readonly why: NotJudged | null;
	/** What is wrong with the figure that decides; `null` if nothing is. */
	readonly problem: FigureProblem | null;
	/** The figures by which it stands so, in the order given. */
	readonly by: readonly Figure[];
}

/**
 * How an aim stands by the figures that were published of its indicator or of itself. A figure counts only for its own time,
 * level and scope. The order of the figures never matters.
 */
export function judged(aim: Aim, published: readonly Figure[]): Judged {
	const figures = uncorrected(published);
	if (figures.length === 0) return { standing: 'not-published', why: null, problem: null, by: [] };
	if (aim.value === null) return notJudged('in-words', figures);
	const fitting = figures.filter((one) => misfitOf(aim, one) === null);
	if (fitting.length === 0) return notJudged(nearest(figures.flatMap((one) => misfitOf(aim, one) ?? [])), figures);
	const final = fitting.filter(({ isProvisional }) => !isProvisional);
	if (final.length === 0) return notJudged('provisional', fitting);
	const whole = aim.isRelative ? final.filter(({ denominator }) => denominator !== null) : final;
	if (whole.length === 0) return notJudged('one-side', final);
	const answers = whole.map((one) => ({ figure: one, ...decided(aim, one) }));
	const problem = answers.find((one) => one.problem !== null)?.problem ?? null;
	// Words decide nothing, and contradict no figure.
	const deciding = answers.filter(({ isMet }) => isMet !== null);
	const [first] = deciding;
	if (first === undefined) return { ...notJudged(problem ?? 'no-figure', whole), problem };
	const by = deciding.map(({ figure }) => figure);
	if (deciding.some(({ isMet }) => isMet !== first.isMet)) return { ...notJudged('figures-differ', by), problem };
	return { standing: first.isMet === true ? 'met' : 'not-met', why: null, problem, by };
}

const notJudged = (why: NotJudged, by: readonly Figure[]): Judged => ({
	standing: 'not-judged',
	why,
	problem: null,
	by,
});

/** The figures that no later document takes back. */
export function uncorrected(figures: readonly Figure[]): readonly Figure[] {
	const taken = new Set(figures.flatMap((one) => (one.corrects === null ? [] : [keyOf(one, one.corrects)])));
	return taken.size === 0 ? figures : figures.filter((one) => !taken.has(keyOf(one, one.document)));
}

const keyOf = ({ scope, level, unit, period }: Figure, document: string): string =>
	JSON.stringify([document, scope, level, unit, period?.start, period?.end]);

/** Of several reasons, that of the figure which comes nearest to what is asked. */
function nearest(misfits: readonly Misfit[]): Misfit {
	return order.find((one) => misfits.includes(one)) ?? 'other-period';
}

const order: readonly Misfit[] = [
	'exceptions',
	'part',
	'interim',
	'other-days',
	'no-period',
	'total',
	'other-scope',
	'other-level',
	'other-period',
	'other-measure',
];
