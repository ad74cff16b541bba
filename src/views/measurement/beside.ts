import { address } from '../../address.ts';
import type { TargetEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import type { MeasurementEntry } from '../../register/measurements/measurement.ts';
import { type AimStood, aimsOf, figureFor, targetStanding } from '../../register/measurements/target-standing.ts';
import { misfitOf } from '../../standing/target/fits.ts';
import type { AimStanding, NotJudged } from '../../standing/target/judge.ts';
import { milestoneWords, oneFigure } from '../../vi/figure.ts';
import { measurements as words } from '../../vi/measurement.ts';
import { seriesIn } from './series.ts';

/** A target beside a figure. */
export interface BesideView {
	readonly href: string;
	/** `từ 98% trở lên`, of a milestone with its time; what the target says where it has no figure. */
	readonly asked: string;
	readonly standing: AimStanding;
	/** `đạt`, or `chưa xét: số liệu sơ bộ`. */
	readonly words: string;
}

/** How a figure stands beside a target, by the id of the figure. */
interface Beside extends BesideView {
	readonly figure: string;
}

/** By figure: the targets beside which it stands. */
export function besideIn(
	index: Index,
	indicator: string,
	locality: string,
): ReadonlyMap<string, readonly BesideView[]> {
	return index.remember('figures beside', `${indicator} ${locality}`, (traced) => {
		const targets = new Set(seriesIn(traced, indicator, locality).flatMap((one) => one.targets));
		return Map.groupBy(
			[...targets].flatMap((target) => besideOf(traced, target)),
			({ figure }) => figure,
		);
	});
}

/** The figures that speak of a target's own time, with how it stands by them. */
function besideOf(index: Index, target: TargetEntry): Beside[] {
	const { aims, parts, figures } = targetStanding(index, target);
	// The figure of a part is not held against what the whole has to reach.
	const ofParts = (target.each ? parts : []).map(({ figure, isMet }) =>
		besideView(figure.id, target, null, isMet === null ? 'not-judged' : isMet ? 'met' : 'not-met', null),
	);
	return [...ofParts, ...figures.flatMap((one) => ofAims(index, target, aims, one))];
}

/** A figure beside the aims of its own time; beside the first that is ahead where it comes before all of them. */
function ofAims(index: Index, target: TargetEntry, aims: readonly AimStood[], one: MeasurementEntry): Beside[] {
	const heard = figureFor(target, { ...one, issued: index.headOf.get(one.document)?.issued ?? '' });
	const met = aimsOf(target).map(([aim], at) => ({ stood: aims[at], by: aim.by, misfit: misfitOf(aim, heard) }));
	const next = met
		.filter(({ misfit, by }) => misfit === 'interim' && by !== null)
		.reduce<string | null>((first, { by }) => (first === null || (by !== null && by < first) ? by : first), null);
	return met.flatMap(({ stood, by, misfit }) => {
		if (stood === undefined || stood.why === 'in-words') return [];
		const view = (standing: AimStanding, why: NotJudged | null) => [besideView(one.id, target, stood, standing, why)];
		if (misfit === null) return stood.why === null ? decidedBy(one, stood, view) : view(stood.standing, stood.why);
		return misfit === 'exceptions' || misfit === 'other-days' || (misfit === 'interim' && by === next)
			? view('not-judged', misfit)
			: [];
	});
}

/** A figure of an aim that is decided, by itself or by others. */
function decidedBy(
	{ status, value }: MeasurementEntry,
	{ standing }: AimStood,
	view: (standing: AimStanding, why: NotJudged | null) => Beside[],
): Beside[] {
	if (value === null) return view('not-judged', 'no-figure');
	return status === 'provisional' ? view('not-judged', 'provisional') : view(standing, null);
}

function besideView(
	figure: string,
	target: TargetEntry,
	aim: AimStood | null,
	standing: AimStanding,
	why: NotJudged | null,
): Beside {
	const told = words.names[standing].toLowerCase();
	const milestone = aim?.milestone ?? null;
	const asked = oneFigure(milestone ?? target, target.measure);
	return {
		figure,
		href: address.target(target.id),
		asked: milestone === null ? (asked ?? target.text) : milestoneWords(milestone.by, asked),
		standing,
		words: why === null ? told : `${told}: ${words.whys[why]}`,
	};
}
