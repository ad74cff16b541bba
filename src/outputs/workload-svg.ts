import { s } from 'hastscript';
import { pictures as words } from '../vi/pictures.ts';
import { total } from '../views/picture/workload.ts';
import { type WorkloadDrawing, workloadLanes, workloadRows } from '../views/picture/workload-drawing.ts';
import { downward, drawingFile, line } from './drawing.ts';

/** Pixels: the width, where bars begin, and the longest. */
const width = 640;
const left = 140;
const longest = width - left - 8;

const rules =
	'rect{stroke:currentColor;stroke-width:1.5;fill:none}.cooperates{fill:url(#soc)}.leads,.soc{fill:currentColor}.leadsThroughGroup,.cooperatesThroughGroup{fill:none}.cooperatesThroughGroup{stroke-dasharray:3 2}.number{text-anchor:end}';

/** The deadlines of a unit by quarter as a drawing that stands alone (SVG 1.1): it says what it shows, and whose they are. */
export function workloadSvg({ title, address, portal, workload }: WorkloadDrawing): string {
	const { text, top, skip } = downward();
	const bar = (share: string, x: number, y: number, long: number) =>
		s('rect', { class: share, x, y, width: long, height: 12 });
	const named = text(title, 'name');
	const legend = workload.shares.flatMap((share) => {
		const y = top() - 11;
		const node = s('text', { x: 36, y: top() }, words.shares[share]);
		skip(line);
		return [bar(share, 1, y, 22), node];
	});
	const rows = workloadRows(workload).flatMap(({ heading, label, load }) => {
		const head = heading === null ? [] : text(heading, 'name');
		const lanes = workloadLanes.filter((lane) => lane.some((share) => load[share] > 0));
		const own = lanes.flatMap((lane) => {
			const y = top() - 11;
			const sum = lane.reduce((all, share) => all + load[share], 0);
			let x = left;
			const bars = lane.flatMap((share) => {
				const long = Math.round((longest * load[share]) / workload.most);
				const at = x;
				x += long;
				return long === 0 ? [] : [bar(share, at, y, long)];
			});
			const count = s('text', { class: 'number', x: left - 10, y: top() }, String(sum));
			skip(line);
			return [count, ...bars];
		});
		const begins = top() - line * Math.max(1, lanes.length);
		if (total(load) === 0) skip(line);
		return [
			...head,
			s('text', { x: 0, y: total(load) === 0 ? top() - line : begins }, label),
			...(total(load) === 0 ? [s('text', { class: 'number quiet', x: left - 10, y: top() - line }, '0')] : []),
			...own,
		];
	});
	const others = workload.others.map(({ year, load }) => [year, total(load)] as const);
	const foot = [
		...(others.length > 0 ? text(words.otherYears(others), null) : []),
		...text(`${portal}: ${address}`, 'quiet'),
	];
	const pattern = s(
		'pattern',
		{ id: 'soc', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
		[s('path', { class: 'soc', d: 'M0 0h2.5v6H0z' })],
	);
	return drawingFile({
		title,
		width,
		height: top() + 8,
		rules,
		dark: '',
		nodes: [pattern, ...named, ...legend, ...rows, ...foot],
	});
}
