import { shownDay } from '../../words/day.ts';

const numbers = new Intl.NumberFormat('vi-VN');
/** Most weeks that a sentence names. */
const mostNamed = 3;

interface Week {
	readonly first: string;
	readonly last: string;
}

/** A week within its year: "25/09–01/10"; of one day, "31/12". */
const week = ({ first, last }: Week): string =>
	(first === last ? [first] : [first, last]).map((day) => shownDay(day).slice(0, 5)).join('–');

/** Every sentence of the picture of a year's weeks, in Vietnamese. */
export const weekStripWords = {
	title: (year: string) => `Số thời hạn của từng tuần trong năm ${year}`,
	titleOf: (whose: string, year: string) => `${whose}: số thời hạn của từng tuần trong năm ${year}`,
	hint: 'Mỗi cột là một tuần, từ thứ Hai đến Chủ nhật; các số ở dưới là tháng.',
	description: (count: number, weeks: number, most: number, busiest: readonly Week[]) =>
		`${numbers.format(count)} thời hạn rơi vào ${weeks} tuần; tuần nhiều nhất có ${numbers.format(most)} thời hạn ${
			busiest.length > mostNamed ? `(${busiest.length} tuần)` : `(${busiest.map(week).join('; ')})`
		}.`,
	week,
	weekHead: 'Tuần',
	countHead: 'Số thời hạn',
} as const;
