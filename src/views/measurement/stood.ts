import { address } from '../../address.ts';
import type { MilestoneEntry, TargetEntry } from '../../register/entries.ts';
import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import {
	type AimStood,
	answeringUnits,
	type TargetStood,
	targetStanding,
} from '../../register/measurements/target-standing.ts';
import type { ScoreEntry } from '../../register/scores/score.ts';
import type { AimStanding, NotJudged } from '../../standing/target/judge.ts';
import { oneFigure } from '../../vi/figure.ts';
import { measurements as words } from '../../vi/measurement.ts';
import { scores } from '../../vi/scores.ts';
import { periodPhrase } from '../../words/day.ts';
import { type DocumentLink, documentLink } from '../link/document.ts';
import { type UnitLink, unitLinks } from '../link/unit.ts';
import { byNewest, type FigureView, figureView, known } from './figure.ts';

/** How a target, or a milestone of it, stands by what is published. */
export interface AimView {
	readonly standing: AimStanding;
	/** `Đạt`, or `Chưa xét: số liệu sơ bộ`. */
	readonly words: string;
	/** Whether the figure that decides contradicts its numerator and denominator. */
	readonly differs: boolean;
	/** The figures by which it stands so, the newest first, and how many more there are. */
	readonly figures: readonly FigureView[];
	readonly more: number;
}

/** A target beside the figures that are published of it. */
export interface StoodView extends AimView {
	/** Each milestone with the figures of its own time; empty where one figure holds for the whole time. */
	readonly milestones: readonly (AimView & { readonly by: string; readonly asked: string })[];
	/** The parts of what each has to reach; `null` of a target of the whole. */
	readonly parts: PartsView | null;
	/** Of a target that asks for a better place in an index: the scores of both times, in the order of the documents. */
	readonly scores: readonly ScoreLine[];
	/** The page with all figures of the indicator. */
	readonly href: string;
}

/** Figures of the parts of what each part has to reach, and who is silent. */
interface PartsView {
	/** Units that answer and have no figure; of very many the first. */
	readonly silent: readonly UnitLink[];
	readonly silentCount: number;
	/** How many units answer; `null` where the document does not name them all. */
	readonly all: number | null;
	readonly rows: readonly { readonly figure: FigureView; readonly words: string; readonly standing: AimStanding }[];
	readonly count: number;
}

/** What a document says of a unit's place in an index. */
interface ScoreLine {
	readonly href: string;
	/** `2023: 92,83 điểm; hạng 3 trên 22; xếp loại Tốt` */
	readonly words: string;
	readonly document: DocumentLink;
}

/** Why figures decide nothing of a milestone and may of another one. */
const otherTime: ReadonlySet<NotJudged> = new Set(['interim', 'other-period', 'other-days', 'no-period']);

/** The most figures of one aim, of the parts of a target, and of the units that are silent. */
const most = { figures: 2, parts: 12, silent: 20 } as const;

/** A target beside what is published; `null` where no figure of it or of its indicator is, and no score. */
export function stoodView(index: Index, target: TargetEntry): StoodView | null {
	const all = known(index, index.measuredIn.get(`${localityOf(target.id)} ${target.indicator}`));
	const isScored = target.than !== null && target.than.in.length > 0 && targetStanding(index, target).scores.length > 0;
	if (!isScored && !all.some((one) => one.target === null || one.target === target.id)) return null;
	return index.remember('target stood', target.id, (traced) => {
		const stood = targetStanding(traced, target);
		return {
			...aimView(traced, stood.whole),
			milestones: stood.aims.flatMap((one) =>
				one.milestone === null ? [] : [{ ...aimView(traced, ownOf(one)), ...askedBy(one.milestone, target.measure) }],
			),
			parts: target.each ? partsView(traced, target, stood) : null,
			scores: stood.scores.map((one) => scoreLine(traced, one)),
			href: `${address.indicator(target.indicator)}#so-lieu`,
		};
	});
}

function scoreLine(index: Index, { id, document, period, total, rank, ranked, ...one }: ScoreEntry): ScoreLine {
	const said = [
		total === null ? [] : scores.total(total),
		rank === null ? [] : scores.rankWords(rank, ranked),
		one.class === null ? [] : scores.classWords(one.class),
	].flat();
	return {
		href: address.stated(id),
		words: `${periodPhrase(period.text)}: ${said.join('; ')}`,
		document: documentLink(index, document),
	};
}

/** A milestone with the figures of its own time alone: others stand beside the target. */
function ownOf(one: AimStood): AimStood {
	return one.why !== null && otherTime.has(one.why) ? { ...one, by: [] } : one;
}

function askedBy(milestone: MilestoneEntry, measure: string | null): { by: string; asked: string } {
	return { by: milestone.by, asked: oneFigure(milestone, measure) ?? '' };
}

function aimView(index: Index, { standing, why, differs, by }: AimStood): AimView {
	const figures = byNewest(index, by);
	// Where sources say different things, all of them are shown beside one another.
	const shown = why === 'figures-differ' ? figures.slice(0, most.parts) : figures.slice(0, most.figures);
	return {
		standing,
		words: why === null ? words.names[standing] : `${words.names[standing]}: ${words.whys[why]}`,
		differs,
		figures: shown.map((one) => figureView(index, one)),
		more: figures.length - shown.length,
	};
}

function partsView(index: Index, target: TargetEntry, { parts }: TargetStood): PartsView {
	const units = answeringUnits(index, target);
	const told = new Set(parts.map(({ figure }) => figure.unit));
	// One that answers alone answers for parts of another kind, such as fields.
	const all = units !== null && units.length > 1 ? units : null;
	const silent = (all ?? []).filter((one) => !told.has(one));
	// What misses the target stands before what reaches it.
	const order = [false, null, true];
	const rows = parts.toSorted((a, b) => order.indexOf(a.isMet) - order.indexOf(b.isMet));
	return {
		silent: unitLinks(index, silent.slice(0, most.silent), localityOf(target.id)),
		silentCount: silent.length,
		all: all === null ? null : all.length,
		rows: rows.slice(0, most.parts).map(({ figure, isMet }) => {
			const standing = isMet === null ? 'not-judged' : isMet ? 'met' : 'not-met';
			return { figure: figureView(index, figure), standing, words: words.names[standing] };
		}),
		count: parts.length,
	};
}
