import type { Searched } from '../src/outputs/search/write.ts';
import type { SearchRecord } from '../src/views/search/records.ts';

/** A document of a made-up register: its locality, its own words and those of its assignments. */
export interface MadeUpDocument {
	readonly locality: string;
	readonly text: string;
	readonly assignments: readonly string[];
}

/** What a register of these documents has for the search: a unit in each locality, which leads every assignment there. */
export function madeUp(documents: readonly MadeUpDocument[]): Searched {
	const records = documents.flatMap(({ locality, text, assignments }, at): SearchRecord[] => {
		const url = `/van-ban/${locality}/${at}-kh-ubnd-2023/`;
		const filters = { 'dia-phuong': [locality], 'loai-van-ban': ['ke-hoach'], nam: [`${2020 + (at % 3)}`] };
		const unit = [`${locality}/phong-${at % 2}`];
		return [
			{ kind: 'van-ban', url, texts: [`Kế hoạch ${at}/KH-UBND`, text], filters, sort: { ngay: `${2015 + at}-01-02` } },
			...assignments.map(
				(task, number): SearchRecord => ({
					kind: 'nhiem-vu',
					url: `${url}#nv-${number + 1}`,
					texts: [task, 'Phòng Nội vụ', `trước ngày ${1 + number}/3/2023`],
					filters: { ...filters, 'don-vi': unit, 'chu-tri': unit },
					sort: { ngay: `${2015 + at}-01-02`, han: `2023-03-${String(1 + (number % 28)).padStart(2, '0')}` },
				}),
			),
		];
	});
	const localities = [...new Set(documents.map(({ locality }) => locality))].sort();
	const nameOf = (locality: string) => `Quận ${locality.toUpperCase()}`;
	return {
		documents: documents.map(({ locality }, at) => {
			const own = records.filter(({ url }) => url.startsWith(`/van-ban/${locality}/${at}-`));
			return { locality, issued: `${2015 + at}-01-02`, size: own.length, records: () => own };
		}),
		names: [
			...localities.map((id) => ['dia-phuong', `/dia-phuong/${id}/`, nameOf(id), '', [], 1] as const),
			...localities.flatMap((id) =>
				[0, 1].map(
					(unit) =>
						[
							'don-vi',
							`/don-vi/${id}/phong-${unit}/`,
							`Phòng ${unit === 0 ? 'Nội vụ' : 'Tư pháp'} ${nameOf(id)}`,
							nameOf(id),
							[unit === 0 ? 'Phòng Nội vụ' : 'Phòng Tư pháp'],
							1,
						] as const,
				),
			),
			...records
				.filter(({ kind }) => kind === 'van-ban')
				.map(({ url, texts, filters }) => {
					const place = nameOf(filters['dia-phuong']?.[0] ?? '');
					return ['van-ban', url, texts[0] ?? '', place, [], 1] as const;
				}),
		],
		abbreviations: { TTHC: 'thủ tục hành chính' },
		captions: { locality: nameOf, document: (url) => `Kế hoạch ${url.split('/')[3]?.split('-')[0]}/KH-UBND` },
	};
}
