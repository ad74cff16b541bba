import { expect, it } from 'vitest';
import { someDocument } from '../../fixtures/register.ts';
import { indexWith, scoring } from '../../fixtures/scores.ts';
import { indicatorEmbed } from './indicator.ts';

const home = { unit: 'phong-noi-vu', total: '85' };
const figureIn = (...documents: ReturnType<typeof scoring>[]) => indicatorEmbed(indexWith(documents), 'sipas').figure;
const measured = someDocument({
	type: 'bao-cao',
	number: '45/BC-UBND',
	issued: '20/7/2023',
	measurements: [{ indicator: 'sipas', period: '2022', printed: '90%' }],
});

it.each([
	[
		'one unit has a score, the score',
		[scoring([home])],
		'Điểm gần nhất, Chỉ số thử: Phòng Nội vụ, thẩm định, năm 2022: 85 điểm.',
	],
	[
		'several have, how many',
		[scoring([home, { unit: 'van-phong', total: '91' }])],
		'Điểm gần nhất, Chỉ số thử: năm 2022, 2 đơn vị.',
	],
	[
		'several documents state scores, those of the newest',
		[scoring([home]), scoring([{ ...home, period: '2023', total: '70' }], { number: '9/QĐ-UBND', issued: '1/2/2024' })],
		'Điểm gần nhất, Chỉ số thử: Phòng Nội vụ, thẩm định, năm 2023: 70 điểm.',
	],
])('an indicator whose index alone has figures shows, where %s', (_, documents, text) => {
	const figure = figureIn(...documents);
	expect(figure?.text).toBe(text);
	expect(figure?.href).toMatch(/^\/chi-so\/chi-so-thu\/202[23]\/$/);
});

it('a figure stands before scores, and nothing where nothing is published', () => {
	expect(figureIn(scoring([home]), measured)?.text).toContain('90%');
	expect(figureIn()).toBeNull();
});
