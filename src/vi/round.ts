import type { Phase, Span } from '../deadline/deadline.ts';

const quarters = ['I', 'II', 'III', 'IV'];
const rhythms = {
	week: 'hằng tuần',
	month: 'hằng tháng',
	quarter: 'hằng quý',
	'half-year': '6 tháng một lần',
	year: 'hằng năm',
};
const months = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/**
 * What a round of a recurring phase is called: "tháng 9", "quý III", "6 tháng cuối năm", "năm 2023". A round that ends earlier
 * than such a time may be of the one before. A week has no name. A report on September, due by 10 October, is called by its rhythm: "hằng tháng".
 * Months 1 and 2 have a leading zero (Nghị định 30/2020/NĐ-CP).
 */
export function roundName({ start, end }: Span, every: NonNullable<Phase['every']>): string {
	if (every === 'week') return rhythms.week;
	const month = Number(end.slice(5, 7));
	const year = end.slice(0, 4);
	const first = month - months[every] + 1;
	const isWhole =
		month % months[every] === 0 &&
		Number(end.slice(8)) === new Date(Date.UTC(Number(year), month, 0)).getUTCDate() &&
		start >= `${year}-${String(first).padStart(2, '0')}-01`;
	if (!isWhole) return rhythms[every];
	switch (every) {
		case 'month':
			return `tháng ${month > 2 ? month : end.slice(5, 7)}`;
		case 'quarter':
			return `quý ${quarters[month / 3 - 1]}`;
		case 'half-year':
			return month === 6 ? '6 tháng đầu năm' : '6 tháng cuối năm';
		case 'year':
			return `năm ${year}`;
	}
}
