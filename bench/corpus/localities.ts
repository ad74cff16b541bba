import { type Unit, unitsOf } from './units.ts';
import { slug } from './words.ts';

/** A level of administration, and the departments of a province. */
export type Level = 'tinh' | 'huyen' | 'xa' | 'so-nganh';

/** A made-up locality with its units, and how many documents it has. */
export interface Locality {
	readonly id: string;
	readonly name: string;
	readonly level: Level;
	/** The name of the area that it belongs to, or its id; absent for a province. */
	readonly parent?: string;
	/** What follows the type in the numbers of its documents: `UBND`, `SNV`. */
	readonly symbol: string;
	/** First and last day on which it could issue documents. */
	readonly since: string;
	readonly until: string;
	/** Whether it ended on `until`, and what took over. */
	readonly successors: readonly string[];
	readonly units: readonly Unit[];
	readonly documents: number;
}

/** Levels as they follow one another in a province; then the next province begins. */
const province: readonly Level[] = [
	...(['tinh', 'huyen', 'xa', 'so-nganh', 'huyen', 'xa', 'xa'] as const),
	...(['so-nganh', 'huyen', 'xa', 'xa', 'huyen', 'so-nganh', 'xa'] as const),
];
/** How many times as many documents a body of the level issues as a commune does. */
const weights: Readonly<Record<Level, number>> = { tinh: 5, 'so-nganh': 3, huyen: 2, xa: 1 };
const kinds = { tinh: 'Tỉnh', huyen: 'Huyện', xa: 'Xã' } as const;
const departments = [
	['Sở Nội vụ', 'SNV'],
	['Sở Y tế', 'SYT'],
	['Sở Tài chính', 'STC'],
] as const;

const firsts = 'Tân Bình An Phú Hòa Long Thạnh Xuân Đông Tây Vĩnh Thanh Phước Hưng Mỹ Nam Bắc Trung Đại Kim'.split(' ');
const seconds =
	'Sơn Giang Lộc Khánh Thịnh Thuận Định Hải Lâm Châu Trạch Đức Nghĩa Thành Lợi Điền Tiến Quang Hiệp'.split(' ');

/** The first and the last day of which the corpus has documents, and the day on which districts ended. */
export const firstDay = '2017-01-02';
export const lastDay = '2026-05-29';
const reform = '2025-06-30';

/** A name that no other number has. */
function place(number: number): string {
	const turn = Math.floor(number / firsts.length);
	return `${firsts[number % firsts.length]} ${seconds[(number + turn * 3) % seconds.length]}${turn >= seconds.length ? ` ${turn}` : ''}`;
}

/**
 * Localities for so many documents, about 30 each: provinces with departments, districts that have ended, and communes. With a number of
 * provinces there are so many whole ones, and what belongs to one says so by its id.
 */
export function localitiesFor(documents: number, provinces?: number): Locality[] {
	const levels = Array.from(
		{ length: provinces === undefined ? Math.max(4, Math.round(documents / 30)) : provinces * province.length },
		(_, at) => province[at % province.length] ?? 'xa',
	);
	const sum = levels.reduce((total, level) => total + weights[level], 0);
	const counts = levels.map((level) => Math.floor((documents * weights[level]) / sum));
	for (let left = documents - counts.reduce((one, other) => one + other, 0), at = 0; left > 0; left--, at++)
		counts[at % counts.length] = (counts[at % counts.length] ?? 0) + 1;
	let parent = '';
	let inProvince = 0;
	let above = '';
	const taken = new Set<string>();
	return levels.map((level, at) => {
		const named = place(at);
		if (level === 'tinh') {
			parent = `Tỉnh ${named}`;
			inProvince = 0;
		}
		const [department, symbol] = departments[level === 'so-nganh' ? inProvince++ : 0] ?? departments[0];
		const name =
			level === 'so-nganh'
				? `${department} ${parent.toLowerCase().slice(0, 4)}${parent.slice(4)}`
				: `${kinds[level]} ${named}`;
		const isNew = level === 'xa' && at % 2 === 0;
		const plain = slug(
			level === 'so-nganh' ? `${parent.slice(5)} ${department}` : `${level === 'tinh' ? 'tinh ' : ''}${named}`,
		);
		// Names that differ in their diacritics alone have one id.
		const id = provinces !== undefined && taken.has(plain) ? `${plain}-${at}` : plain;
		taken.add(id);
		if (level === 'tinh') above = id;
		return {
			id,
			name,
			level,
			...(level !== 'tinh' && { parent: provinces === undefined ? parent : above }),
			symbol: level === 'so-nganh' ? symbol : 'UBND',
			since: isNew ? '2025-07-01' : firstDay,
			until: level === 'huyen' ? reform : lastDay,
			successors: level === 'huyen' ? [`xã ${place(at + 1)}`, `xã ${named}`, `phường ${named}`] : [],
			units: unitsOf(level, name),
			documents: counts[at] ?? 0,
		};
	});
}
