import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { expect, it } from 'vitest';
import { seriesSpecimen } from '../views/measurement/specimens.ts';
import { seriesSvg } from './series-svg.ts';

const series = seriesSpecimen({ href: '/', name: 'Kế hoạch <1> & 2', title: '', issued: '2023-01-02', locality: 'Xã' });
const drawing = {
	title: 'Tỷ lệ ví dụ',
	address: 'https://a.example/chi-tieu/vi-du/',
	portal: 'Cổng',
	series: [series, series],
};
const elements = (root: XmlElement, name: string): XmlElement[] =>
	root.children.flatMap((one) =>
		one.type === 'element'
			? [...((one as XmlElement).name === name ? [one as XmlElement] : []), ...elements(one as XmlElement, name)]
			: [],
	);

it('a drawing that stands alone is XML, says what it shows, and lies inside its frame', () => {
	const root = parseXml(seriesSvg(drawing)).root;
	if (root === null) throw new Error('the drawing has a root');
	expect(elements(root, 'title')[0]?.text).toBe(drawing.title);
	const told = elements(root, 'text').map(({ text }) => text);
	expect(told).toContain(series.name);
	expect(told.join(' ')).toContain('Kế hoạch <1> & 2');
	expect(told.at(-1)).toBe('Cổng: https://a.example/chi-tieu/vi-du/');
	expect(elements(root, 'circle')).toHaveLength(4);
	const height = Number(root.attributes['height']);
	const heights = elements(root, 'circle').map(({ attributes }) => Number(attributes['cy']));
	expect(Math.max(...heights)).toBeLessThan(height);
});
