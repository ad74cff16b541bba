import type { Random } from './random.ts';
import { text } from './words.ts';

/** A document as others cite it. */
export interface Cited {
	readonly number: string;
	readonly title: string;
	readonly issued: string;
	readonly issuer: string;
}

/** An entry of `basis`; a law carries no number. */
export interface Basis extends Partial<Cited> {
	readonly title: string;
	readonly relation: string;
}

const laws: readonly Cited[] = [
	['61/2018/NĐ-CP', 'Nghị định về cơ chế một cửa, một cửa liên thông', '2018-04-23', 'Chính phủ'],
	['30/2020/NĐ-CP', 'Nghị định về công tác văn thư', '2020-03-05', 'Chính phủ'],
	['76/NQ-CP', 'Nghị quyết ban hành Chương trình tổng thể cải cách hành chính', '2021-07-15', 'Chính phủ'],
	['766/QĐ-TTg', 'Quyết định về bộ chỉ số chỉ đạo, điều hành', '2022-06-23', 'Thủ tướng Chính phủ'],
	['107/2020/NĐ-CP', 'Nghị định về cơ quan chuyên môn cấp tỉnh', '2020-09-14', 'Chính phủ'],
].map(([number = '', title = '', issued = '', issuer = '']) => ({ number, title, issued, issuer }));

/** What a document rests on: decrees of its time, documents of the corpus, one from elsewhere, and a law. */
export function basisOf(issued: string, known: readonly Cited[], random: Random): Basis[] {
	const decrees = random.some(
		laws.filter((law) => law.issued < issued),
		1 + random.below(3),
	);
	const [first, ...rest] = random.some(
		known.filter((one) => one.issued < issued),
		1 + random.below(3),
	);
	return [
		...decrees.map((one) => ({ ...one, relation: 'cites' })),
		...(first === undefined
			? []
			: [{ ...first, relation: random.chance(0.1) ? random.pick(['replaces', 'amends']) : 'implements' }]),
		...rest.map((one) => ({ ...one, relation: 'cites' })),
		...(random.chance(0.5)
			? [{ number: `${9000 + random.below(900)}/UBND-VX`, title: `Công văn về ${text(random, 8)}`, relation: 'cites' }]
			: []),
		{ title: 'Luật Tổ chức chính quyền địa phương', relation: 'cites' },
	];
}
