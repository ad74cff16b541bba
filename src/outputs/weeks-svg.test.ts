import { expect, it } from 'vitest';
import { weekStrip } from '../views/calendar/week-strip.ts';
import { weeksSvg } from './weeks-svg.ts';

it('draws a column for each week that has deadlines, and says what it shows and where they are', () => {
	const days = [...Array<string>(15).fill('2023-09-30'), ...Array<string>(5).fill('2023-12-31')];
	const strip = weekStrip(
		'2023',
		days.map((day) => ({ day })),
	);
	if (strip === null) throw new Error('there is enough to draw');
	const svg = weeksSvg({ title: 'Phòng <A>', address: 'https://vi.du/lich/', portal: 'Cổng thử', strip });
	const columns = [...svg.matchAll(/class="bar" x="(\d+)" y="\d+" width="\d+" height="(\d+)"><title>([^<]+)/g)];
	expect(columns.map(([, , height, title]) => [height, title])).toEqual([
		['120', '25/09–01/10: 15'],
		['40', '25/12–31/12: 5'],
	]);
	for (const text of [
		'Phòng &#x3C;A>',
		'20 thời hạn rơi vào 2 tuần; tuần nhiều nhất có 15',
		'Cổng thử: https://vi.du/lich/',
	])
		expect(svg).toContain(text);
	expect([...svg.matchAll(/>(\d+)<\/text>/g)].map(([, month]) => Number(month)).slice(-12)).toEqual(
		Array.from({ length: 12 }, (_, at) => at + 1),
	);
});
