import type { Random } from './random.ts';

/** The time that a document plans for, and the first month in which a deadline may end. */
export interface Time {
	readonly year: number;
	readonly first: number;
	/** Whether the document plans for several years: then every deadline names its year. */
	readonly isLong: boolean;
}

/** A way to write a deadline: how often, how, and the last month in which it can still be given. Later ones are refused. */
type Form = readonly [weight: number, make: (time: Time, random: Random) => string, last?: number];

const quarters = ['I', 'II', 'III', 'IV'] as const;
const month = ({ first }: Time, random: Random): number => first + random.below(13 - first);
const quarter = (time: Time, random: Random): string => quarters[Math.ceil(month(time, random) / 3) - 1] ?? 'IV';
const day = (time: Time, random: Random): string =>
	`${10 + random.below(18)}/${Math.max(3, month(time, random))}/${time.year}`;

const forms: readonly Form[] = [
	[34, ({ year }) => `Trong năm ${year}`],
	[4, ({ year }) => `trong năm ${year}`],
	[2, ({ year, isLong }) => (isLong ? `giai đoạn ${year} - ${year + 4}` : 'trong năm')],
	[2, ({ year }) => `Trong năm ${year} và các năm tiếp theo`],
	[3, () => 'Hằng quý'],
	[1, () => 'định kỳ hằng quý'],
	[2, () => 'định kỳ hằng quý (trước ngày 25 tháng cuối quý)', 10],
	[1, () => 'chậm nhất ngày 05 của tháng đầu quý sau', 10],
	[2, () => 'định kỳ 6 tháng và cả năm', 10],
	[1, () => 'báo cáo định kỳ hằng quý, 6 tháng, hằng năm hoặc đột xuất', 10],
	[1, () => 'Định kỳ hằng tháng', 10],
	[1, () => 'trước ngày 25 hằng tháng', 10],
	[3, () => 'hằng năm'],
	[1, () => 'hằng năm, trước ngày 15/01 năm sau'],
	[4, (time, random) => `trước ngày ${day(time, random)}`, 11],
	[2, (time, random) => `chậm nhất ngày ${day(time, random)}`, 11],
	[2, (time, random) => `trước ngày 15 tháng ${Math.min(12, time.first + 1 + random.below(9))} năm ${time.year}`, 11],
	[1, ({ year }) => `Hoàn thành trước quý IV năm ${year}`, 8],
	[1, ({ year }) => `đến hết quý III năm ${year}`, 8],
	[4, (time, random) => `trong tháng ${month(time, random)} năm ${time.year}`],
	[2, (time, random) => `Hoàn thành trong tháng ${month(time, random)} năm ${time.year}`],
	[4, (time, random) => `Quý ${quarter(time, random)} năm ${time.year}`],
	[2, (time, random) => (time.isLong ? `năm ${time.year + 1}` : `trong quý ${quarter(time, random)}`)],
	[2, ({ year }) => `trong 6 tháng cuối năm ${year}`],
	[1, ({ year }) => `từ ngày 01/10/${year} đến ngày 30/11/${year}`, 10],
	[1, ({ year }) => `tháng 9 và tháng 12 năm ${year}`, 8],
	[
		3,
		({ year }) => `Quý I năm ${year}: ban hành Kế hoạch;\nQuý II và quý III năm ${year}: kiểm tra và báo cáo kết quả`,
		3,
	],
	[2, ({ year }) => `Quý III năm ${year} triển khai kế hoạch;\nQuý IV năm ${year} tổng kết và báo cáo kết quả`, 8],
	[1, () => 'Khi phát sinh. Định kỳ hằng quý'],
	[1, ({ isLong }) => (isLong ? 'Hằng quý và đột xuất' : 'kiểm tra đột xuất, định kỳ hằng tháng trong năm'), 10],
	[1, ({ year }) => `Quý III/${year} sau khi có hướng dẫn của Sở Nội vụ`, 8],
	[1, () => 'theo Kế hoạch được duyệt'],
	[1, () => 'sau khi Thành phố ban hành Quyết định'],
	[1, () => 'khi Sở Nội vụ có văn bản hướng dẫn'],
	[2, () => 'Khi có phát sinh'],
	[1, () => 'đột xuất'],
	[1, () => 'trong vòng 10 ngày làm việc kể từ ngày nhận được văn bản'],
	[4, () => 'thường xuyên'],
	[2, ({ year }) => `Thường xuyên trong năm ${year}`],
	[1, ({ year }) => `thường xuyên, từ quý II năm ${year}`],
];
const deck = forms.flatMap((form) => Array.from({ length: form[0] }, () => form));

/** A deadline in the words of a plan, as often as real plans use them; `undefined` where the plan sets none. */
export function deadline(time: Time, random: Random): string | undefined {
	if (random.chance(0.35)) return undefined;
	for (;;) {
		const [, make, last = 12] = random.pick(deck);
		if (time.first <= last) return make(time, random);
	}
}
