import type { Locality } from './localities.ts';
import { indicators } from './portal.ts';
import type { Random } from './random.ts';
import { text } from './words.ts';

/** A target as a document states it; one in words has no figure. */
export interface Target {
	readonly [key: string]: string | readonly string[] | undefined;
	readonly id: string;
}

const comparators = [
	['>=', 'từ', 'trở lên'],
	['>', 'trên', ''],
	['=', 'đạt', ''],
	['<', 'dưới', ''],
	['<=', 'không quá', ''],
] as const;

/** The targets of a document: up to eight figures in every comparator, some of one item, and some in words. */
export function targetsOf(random: Random, locality: Locality): Target[] {
	const level = { tinh: 'tỉnh', huyen: 'huyện', xa: 'xã', 'so-nganh': 'sở' }[locality.level];
	return Array.from({ length: random.below(6) }, (_, at) => String(at + 1)).flatMap((item): Target[] => {
		const { id: indicator, name } = random.pick(indicators);
		if (random.chance(0.1)) return [{ id: item, indicator, text: `${name} được nâng cao, ${text(random, 8)}.` }];
		const figure = (id: string, atLevel: string | undefined): Target => {
			const [comparator, before, after] = random.pick(comparators);
			const value = random.chance(0.1) ? `${random.below(90) + 5},5` : String(random.below(96) + 5);
			return {
				id,
				item: id === item ? undefined : item,
				indicator,
				comparator,
				value,
				measure: '%',
				scope: random.chance(0.3) ? `từng ${text(random, 3)}` : undefined,
				level: atLevel,
				period: random.chance(0.05) ? 'không ghi' : undefined,
				responsible: random.chance(0.2) ? [random.pick(locality.units).id] : [],
				exceptions: random.chance(0.1) ? [`riêng ${text(random, 4)}: từ 80%`] : [],
				text: `${name} ${before} ${value}% ${after}`.trim() + (atLevel ? ` ở cấp ${atLevel}.` : '.'),
			};
		};
		return random.chance(0.2)
			? [figure(item, level), figure(`${item}-2`, 'đơn vị trực thuộc')]
			: [figure(item, undefined)];
	});
}
