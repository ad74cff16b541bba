import { address } from '../../address.ts';
import type { TargetEntry } from '../../register/entries.ts';
import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import { baselineWords, figureWords, oneFigure } from '../../vi/figure.ts';
import { type DocumentLink, documentLink } from '../link/document.ts';
import { lineView, type Stretch } from '../link/line.ts';
import { type UnitLink, unitLinks } from '../link/unit.ts';
import { type StoodView, stoodView } from '../measurement/stood.ts';

/** A target as pages show it. */
export interface TargetView {
	readonly href: string;
	/** Place on its document's page, `ct-3.1`. */
	readonly anchor: string;
	readonly ref: string;
	/** The figure in words (`từ 98% trở lên`), those of milestones in one line; `null` for a target in words. */
	readonly figure: string | null;
	/** In the order of time; empty where one figure holds for the whole time. */
	readonly milestones: { readonly by: string; readonly figure: string; readonly day: string | null }[];
	/** What the document starts from, in words; `null` if it states nothing. */
	readonly baseline: string | null;
	readonly text: Stretch[];
	readonly scope: string | null;
	readonly level: string | null;
	readonly period: string | null;
	readonly exceptions: readonly string[];
	readonly responsible: UnitLink[];
	readonly indicator: { readonly href: string; readonly name: string; readonly short: string };
	/** Assignments of the same document that serve it. */
	readonly assignments: { readonly href: string; readonly number: string }[];
	readonly document: DocumentLink;
	/** How it stands by what is published; `null` where no figure is. */
	readonly stood: StoodView | null;
}

/** The target with everything that it names as a link. */
export function targetView(index: Index, target: TargetEntry): TargetView {
	const indicator = index.indicators.get(target.indicator);
	const href = address.target(target.id);
	return {
		href,
		anchor: href.slice(href.indexOf('#') + 1),
		ref: target.ref,
		figure: figureWords(target),
		milestones: target.milestones.map((one) => ({
			by: one.by,
			figure: oneFigure(one, target.measure) ?? '',
			day: one.day,
		})),
		baseline: baselineWords(target.baseline, target.measure),
		text: lineView(index, target.text, target.document),
		scope: target.scope,
		level: target.level,
		period: target.period,
		exceptions: target.exceptions,
		responsible: unitLinks(index, target.responsible, localityOf(target.document)),
		indicator: {
			href: address.indicator(target.indicator),
			name: indicator?.name ?? target.indicator,
			short: indicator?.short ?? target.indicator,
		},
		assignments: (index.servingTarget.get(target.id) ?? []).map(({ id, number }) => ({
			href: address.assignment(id),
			number,
		})),
		document: documentLink(index, target.document),
		stood: stoodView(index, target),
	};
}
