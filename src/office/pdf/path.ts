import type { Matrix } from './matrix.ts';

/** A ruled line, as a thin box. */
export interface RuledLine {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** The operators that are drawn by, as pdf.js numbers them. */
export type Operators = Readonly<Record<string, number>>;

/** A rule is no thicker than this, in points. */
const thickest = 3;

/** The ruled lines of a path: level or upright strokes, and thin filled boxes. Data of a path is a row of numbers. */
export function addRules(
	rules: RuledLine[],
	operators: Operators,
	args: readonly unknown[],
	state: { readonly matrix: Matrix; readonly lineWidth: number },
): void {
	const [painter, parts] = args as [number, readonly (ArrayLike<number> | null)[]];
	const data = parts?.[0] ?? null;
	if (data === null) return;
	const isFilled = [operators['fill'], operators['eoFill']].includes(painter);
	const isStroked = [
		'stroke',
		'closeStroke',
		'fillStroke',
		'eoFillStroke',
		'closeFillStroke',
		'closeEOFillStroke',
	].some((name) => operators[name] === painter);
	if (!isFilled && !isStroked) return;
	const half = isStroked ? Math.min(1, (state.lineWidth * Math.hypot(state.matrix[0], state.matrix[1])) / 2) : 0;
	const place = (x: number, y: number): [number, number] => {
		const [a, b, c, d, e, f] = state.matrix;
		return [a * x + c * y + e, b * x + d * y + f];
	};
	let points: [number, number][] = [];
	const end = () => {
		if (isStroked) for (let at = 1; at < points.length; at += 1) addRule(rules, [points[at - 1], points[at]], half);
		else addRule(rules, points, 0);
		points = [];
	};
	for (let at = 0; at < data.length; ) {
		const code = data[at];
		const next = (shift: number) => place(data[at + shift] ?? 0, data[at + shift + 1] ?? 0);
		if (code === 0) {
			end();
			points.push(next(1));
			at += 3;
		} else if (code === 1) {
			points.push(next(1));
			at += 3;
		} else if (code === 2) {
			points.push(next(5));
			at += 7;
		} else if (code === 3) {
			points.push(next(3));
			at += 5;
		} else {
			if (isStroked && points[0] !== undefined) points.push(points[0]);
			at += 1;
		}
	}
	end();
}

function addRule(rules: RuledLine[], points: readonly ([number, number] | undefined)[], half: number): void {
	if (points.length < 2) return;
	let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
	for (const point of points) {
		if (point === undefined) return;
		left = Math.min(left, point[0]);
		right = Math.max(right, point[0]);
		top = Math.min(top, point[1]);
		bottom = Math.max(bottom, point[1]);
	}
	const [width, height] = [right - left, bottom - top];
	if (Math.min(width, height) > thickest || Math.max(width, height) <= thickest * 0.5) return;
	rules.push({ left: left - half, right: right + half, top: top - half, bottom: bottom + half });
}
