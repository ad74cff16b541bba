import { s } from 'hastscript';
import type { Comparator } from '../schemas/target.ts';
import { pictures as words } from '../vi/pictures.ts';
import type { ScaleDrawing } from '../views/picture/scale-drawing.ts';
import type { TargetScaleView } from '../views/picture/target-scale.ts';
import { downward, drawingFile, line } from './drawing.ts';

/** Pixels: the width, that of the axis, and what stands left of it. */
const width = 640;
const axis = 580;
const left = 20;

const rules =
	'.tick{text-anchor:middle}.rule{stroke:currentColor;opacity:.5}.mark{fill:none;stroke:#1d4f91;stroke-width:2}.solid{fill:#1d4f91}';
const dark = '.mark{stroke:#9cc3ff}.solid{fill:#9cc3ff}';

/** The targets of an indicator on rulers as a drawing that stands alone (SVG 1.1): it says what it shows, and whose they are. */
export function scaleSvg({ title, address, portal, scale, notes }: ScaleDrawing): string {
	const { text, top, skip } = downward();
	const rulers = scale.scales.flatMap(({ measure, ticks, documents }) => {
		const nodes = [
			...text(words.scaleTitle(scale.indicator, measure), 'name'),
			...text(words.axisRange(ticks[0]?.value ?? 0, ticks.at(-1)?.value ?? 0, measure), 'quiet'),
			...documents.flatMap(({ title: own, marks }) => [
				...text(own, 'name'),
				...marks.flatMap((mark) => {
					const by = mark.isMilestone ? mark.period : null;
					const label = text(`${mark.figure}. ${words.markLabel(mark.ref, mark.level, mark.scope, by)}`, null);
					const y = top() - 6;
					skip(line + 4);
					return [...label, ...ruler(ticks, y), ...markNodes(mark, y)];
				}),
			]),
			...ticks.flatMap(({ value, at, isNamed }) =>
				isNamed ? [s('text', { class: 'tick', x: place(at), y: top() }, words.tick(value, measure))] : [],
			),
		];
		skip(line * 2);
		return nodes;
	});
	const foot = notes.flatMap((note) => text(note, null));
	foot.push(...text(`${portal}: ${address}`, 'quiet'));
	return drawingFile({ title, width, height: top() + 8, rules, dark, nodes: [...rulers, ...foot] });
}

type Scale = TargetScaleView['scales'][number];

/** Where a share of the axis stands. */
const place = (share: number) => Math.round(left + (axis * share) / 100);

const ruler = (ticks: Scale['ticks'], y: number) => [
	s('line', { class: 'rule', x1: place(0), x2: place(100), y1: y, y2: y }),
	...ticks.map(({ at }) => s('line', { class: 'rule', x1: place(at), x2: place(at), y1: y - 4, y2: y + 4 })),
];

/** A figure as it binds: an arrow where more or less is asked, a diamond of one figure, a bar of a range. */
function markNodes({ comparator, at, upTo }: Scale['documents'][number]['marks'][number], y: number) {
	const x = place(at);
	if (comparator === null) {
		const end = place(upTo ?? at);
		return [s('path', { class: 'mark', d: `M${x} ${y}H${end}M${x} ${y - 7}v14M${end} ${y - 7}v14` })];
	}
	if (comparator === '=') return [s('path', { class: 'solid', d: `M${x - 7} ${y}l7-7 7 7-7 7z` })];
	const side = isUp(comparator) ? 1 : -1;
	const isOpen = comparator === '>' || comparator === '<';
	const tip = x + 18 * side;
	const arrow = `M${isOpen ? x + 5 * side : x} ${y}H${tip}M${tip - 5 * side} ${y - 5}L${tip} ${y}L${tip - 5 * side} ${y + 5}`;
	return [
		s('path', { class: 'mark', d: isOpen ? arrow : `${arrow}M${x} ${y - 7}v14` }),
		...(isOpen ? [s('circle', { class: 'mark', cx: x, cy: y, r: 5 })] : []),
	];
}

const isUp = (comparator: Comparator): boolean => comparator === '>=' || comparator === '>';
