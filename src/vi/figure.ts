import type { Comparator } from '../schemas/target.ts';

/** Writes numbers as Vietnamese readers do: decimal comma, points between thousands. */
const numbers = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });

/** A figure and how it binds; a range from `value` to `upTo` has no comparator. */
interface Figure {
	readonly comparator: Comparator | null;
	readonly value: number | null;
	readonly upTo: number | null;
}

/** A target, as far as its figures go. */
interface Figures extends Figure {
	readonly measure: string | null;
	readonly milestones: readonly (Figure & { readonly by: string })[];
}

/**
 * The figures of a target in words (`từ 98% trở lên`, `dưới 3%`, `từ 60% đến 70%`), milestones each with its time; `null` for a
 * target in words.
 */
export function figureWords(target: Figures): string | null {
	const { milestones, measure } = target;
	if (milestones.length === 0) return oneFigure(target, measure);
	return milestones.map((one) => milestoneWords(one.by, oneFigure(one, measure))).join('; ');
}

/** A milestone in one line (`đến hết năm 2026: từ 60% trở lên`). */
export function milestoneWords(by: string, figure: string | null): string {
	return `${by}: ${figure ?? ''}`;
}

/** One figure in words; `null` where there is none, or where it is not known how it binds. */
export function oneFigure({ comparator, value, upTo }: Figure, measure: string | null): string | null {
	if (value === null) return null;
	if (upTo !== null) return `từ ${plainFigure(value, measure)} đến ${plainFigure(upTo, measure)}`;
	const figure = plainFigure(value, measure);
	switch (comparator) {
		case null:
			return null;
		case '>=':
			return `từ ${figure} trở lên`;
		case '>':
			return `trên ${figure}`;
		case '=':
			return figure;
		case '<':
			return `dưới ${figure}`;
		case '<=':
			return `không quá ${figure}`;
	}
}

/** What a document starts from (`52% (năm 2025)`); `null` if it states nothing. */
export function baselineWords(
	baseline: { readonly value: number; readonly at: string | null } | null,
	measure: string | null,
): string | null {
	if (baseline === null) return null;
	const figure = plainFigure(baseline.value, measure);
	return baseline.at === null ? figure : `${figure} (${baseline.at})`;
}

/** A figure with its unit of measure (`98%`, `30 phút`). */
function plainFigure(value: number, measure: string | null): string {
	const unit = measure === null ? '' : measure === '%' ? '%' : ` ${measure}`;
	return `${numbers.format(value)}${unit}`;
}
