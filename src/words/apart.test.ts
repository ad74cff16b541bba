import { expect, it } from 'vitest';
import { shortenApart } from './apart.ts';

const long = 'Cơ quan, đơn vị có người đứng đầu được xếp loại hoàn thành nhiệm vụ';

it.each([
	['Quý I', 'Quý II', ['Quý I', 'Quý II']],
	['', 'Quý II', ['', 'Quý II']],
	[
		`${long} năm 2023`,
		`${long} năm 2024`,
		['…loại hoàn thành nhiệm vụ năm 2023', '…loại hoàn thành nhiệm vụ năm 2024'],
	],
	[
		`Một ${long}`,
		`Hai ${long}`,
		['Một Cơ quan, đơn vị có người đứng đầu được xếp…', 'Hai Cơ quan, đơn vị có người đứng đầu được xếp…'],
	],
] as const)('“%s” and “%s” are cut so that their difference is seen', (one, other, expected) => {
	expect(shortenApart(one, other, 50)).toEqual(expected);
});
