import { address } from '../../address.ts';
import type { TargetEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import type { Indicator } from '../../schemas/indicators.ts';
import type { Comparator } from '../../schemas/target.ts';
import { oneFigure } from '../../vi/figure.ts';
import { pictures } from '../../vi/pictures.ts';
import { axisTicks } from '../axis-ticks.ts';
import { type DocumentLink, documentLink } from '../link/document.ts';

/** A figure of a target, as a mark on a scale: a target with milestones has one for each of them. */
interface TargetMark {
	readonly href: string;
	readonly ref: string;
	readonly level: string | null;
	readonly scope: string | null;
	/** Time that it holds for: that of the milestone, its own, else the document's; `null` if none is stated. */
	readonly period: string | null;
	/** Whether that is the time of a milestone, without which figures of one target cannot be told apart. */
	readonly isMilestone: boolean;
	/** `null` of a range. */
	readonly comparator: Comparator | null;
	/** In words, `từ 98% trở lên`. */
	readonly figure: string;
	/** Where it stands on the scale, 0 to 100. */
	readonly at: number;
	/** Where the upper end of a range stands; `null` of one figure. */
	readonly upTo: number | null;
}

/** The figures of one unit of measure on one axis. */
interface Scale {
	/** `%`; empty where the figures have none. */
	readonly measure: string;
	/** From left to right. Those between which there is no room for a number stand unnamed; the first and the last are named. */
	readonly ticks: { readonly value: number; readonly at: number; readonly isNamed: boolean }[];
	/** Newest document first. */
	readonly documents: { readonly link: DocumentLink; readonly title: string; readonly marks: TargetMark[] }[];
	readonly count: number;
}

/** The targets of an indicator side by side. */
export interface TargetScaleView {
	/** Its short name. */
	readonly indicator: string;
	readonly better: Indicator['better'];
	/** One for each unit of measure that has two figures or more. */
	readonly scales: Scale[];
	/** Targets that stand on no scale: in words, or the only figure of their unit of measure. */
	readonly others: {
		readonly href: string;
		readonly ref: string;
		readonly text: string;
		readonly document: DocumentLink;
	}[];
}

/**
 * The targets of the indicator on one scale for each unit of measure. `null` if no two figures can be compared. Throws if the
 * register has no indicator with this id.
 */
export function targetScaleView(index: Index, id: string): TargetScaleView | null {
	const entry = index.indicators.get(id);
	if (entry === undefined) throw new Error(`no indicator ${id}`);
	const issued = ({ document }: TargetEntry) => index.headOf.get(document)?.issued ?? '';
	const targets = (index.targetsFor.get(id) ?? []).toSorted((a, b) =>
		issued(a) < issued(b) ? 1 : issued(a) > issued(b) ? -1 : 0,
	);
	return scaleOfTargets(index, entry, targets, pictures.ofDocument);
}

/**
 * The first of these targets of an indicator on one scale for each unit of measure, those of a document below its title. `null`
 * if no two figures can be compared.
 */
export function scaleOfTargets(
	index: Index,
	entry: Indicator,
	all: readonly TargetEntry[],
	title: (document: string, locality: string) => string,
): TargetScaleView | null {
	const targets = all.slice(0, most);
	const withFigure = targets.filter((one) => figuresOf(one).length > 0);
	const comparable = [...Map.groupBy(withFigure, ({ measure }) => measure ?? '')].filter(([, own]) => own.length > 1);
	if (comparable.length === 0) return null;
	const onScale = new Set(comparable.flatMap(([, own]) => own));
	return {
		indicator: entry.short,
		better: entry.better,
		scales: comparable.map(([measure, own]) => scale(index, measure, own, title)),
		others: targets
			.filter((one) => !onScale.has(one))
			.map(({ id: own, ref, text, document }) => ({
				href: address.target(own),
				ref,
				text,
				document: documentLink(index, document),
			})),
	};
}

/** The most targets that are drawn, of the newest documents: the list has the rest. */
const most = 60;

/** The figures of a target whose way to bind is known: its own, or those of its milestones. Empty for one in words. */
function figuresOf({ value, comparator, upTo, milestones }: TargetEntry) {
	const own = value === null ? [] : [{ value, comparator, upTo, by: null }];
	return [...own, ...milestones].filter((one) => one.comparator !== null || one.upTo !== null);
}

function scale(
	index: Index,
	measure: string,
	targets: readonly TargetEntry[],
	title: (document: string, locality: string) => string,
): Scale {
	const ticks = axisTicks(
		targets.flatMap(figuresOf).flatMap(({ value, upTo }) => (upTo === null ? [value] : [value, upTo])),
		measure === '%',
	);
	const start = ticks[0] ?? 0;
	const end = ticks.at(-1) ?? 1;
	const last = ticks.length - 1;
	const every = [1, 2, 5].find((one) => last / one <= 5 && last % one === 0) ?? last;
	const place = (value: number) => Math.round(((value - start) / (end - start)) * 10_000) / 100;
	const marks = (target: TargetEntry): TargetMark[] =>
		figuresOf(target).map((one) => ({
			href: address.target(target.id),
			ref: target.ref,
			level: target.level,
			scope: target.scope,
			period: one.by ?? target.period ?? index.documents.get(target.document)?.period?.text ?? null,
			isMilestone: one.by !== null,
			comparator: one.comparator,
			figure: oneFigure(one, target.measure) ?? '',
			at: place(one.value),
			upTo: one.upTo === null ? null : place(one.upTo),
		}));
	return {
		measure,
		ticks: ticks.map((value, at) => ({ value, at: place(value), isNamed: at % every === 0 })),
		documents: [...Map.groupBy(targets, ({ document }) => document)].map(([document, own]) => {
			const link = documentLink(index, document);
			return { link, title: title(link.name, link.locality), marks: own.flatMap(marks) };
		}),
		count: targets.length,
	};
}
