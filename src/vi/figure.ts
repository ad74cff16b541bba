import type { Comparator } from '../schemas/target.ts';

/** Writes numbers as Vietnamese readers do: decimal comma, points between thousands. */
const numbers = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 6 });

/** The figure of a target in words (`từ 98% trở lên`, `dưới 3%`); `null` for a target in words. */
export function figureWords(target: {
	comparator: Comparator | null;
	value: number | null;
	measure: string | null;
}): string | null {
	if (target.value === null || target.comparator === null) return null;
	const unit = target.measure === null ? '' : target.measure === '%' ? '%' : ` ${target.measure}`;
	const figure = `${numbers.format(target.value)}${unit}`;
	switch (target.comparator) {
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
