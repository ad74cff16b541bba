import { type AxisLine, near, nestedApart } from './nested-lines.ts';
import type { RuledLine } from './path.ts';

/** More ruled lines than this on a page are a drawing, not a table. */
const mostRules = 4000;

/** A cell of a grid: its box, and the bands of the grid that it covers. */
export interface GridCell {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly row: number;
	readonly column: number;
	readonly rows: number;
	readonly columns: number;
}

/** A ruled table on a page. */
export interface RuledGrid {
	readonly xs: readonly number[];
	readonly ys: readonly number[];
	readonly cells: readonly GridCell[];
	/** Whether the uprights run on beyond the first or the last level line: a row was cut by the page there. */
	readonly isOpenAbove: boolean;
	readonly isOpenBelow: boolean;
}

/** The tables that the ruled lines of a page make. */
export function gridsOnPage(rules: readonly RuledLine[]): RuledGrid[] {
	if (rules.length > mostRules) return [];
	const level = merged(
		rules
			.filter(({ left, right, top, bottom }) => right - left > bottom - top)
			.map(({ left, right, top, bottom }) => ({ at: (top + bottom) / 2, from: left, to: right })),
	);
	const upright = merged(
		rules
			.filter(({ left, right, top, bottom }) => bottom - top >= right - left)
			.map(({ left, right, top, bottom }) => ({ at: (left + right) / 2, from: top, to: bottom })),
	);
	return connected(level, upright)
		.filter(({ levels, uprights }) => levels.length >= 1 && uprights.length >= 3 - (levels.length > 2 ? 1 : 0))
		.flatMap((ruled) => {
			const { outer, nested } = nestedApart(ruled);
			return [outer, ...nested];
		})
		.filter(({ levels, uprights }) => levels.length > 0 && uprights.length > 1)
		.map(({ levels, uprights }) => gridOf(levels, uprights))
		.filter(({ cells }) => cells.length > 1)
		.sort((one, other) => (one.ys[0] ?? 0) - (other.ys[0] ?? 0));
}

/** Lines on one another or end to end become one. */
function merged(lines: readonly AxisLine[]): AxisLine[] {
	const sorted = lines.toSorted((one, other) => one.at - other.at);
	const found: AxisLine[] = [];
	for (let start = 0; start < sorted.length; ) {
		let end = start + 1;
		while (
			end < sorted.length &&
			(sorted[end]?.at ?? 0) - (sorted[end - 1]?.at ?? 0) < near * 0.7 &&
			(sorted[end]?.at ?? 0) - (sorted[start]?.at ?? 0) < near * 2
		)
			end += 1;
		const group = sorted.slice(start, end).sort((one, other) => one.from - other.from);
		const at = group.reduce((sum, line) => sum + line.at, 0) / group.length;
		let open: AxisLine | null = null;
		for (const { from, to } of group) {
			if (open !== null && from <= open.to + near) open.to = Math.max(open.to, to);
			else {
				open = { at, from, to };
				found.push(open);
			}
		}
		start = end;
	}
	return found;
}

/** Level and upright lines that touch, together. */
function connected(
	levels: readonly AxisLine[],
	uprights: readonly AxisLine[],
): { levels: AxisLine[]; uprights: AxisLine[] }[] {
	const owner = Array.from({ length: levels.length + uprights.length }, (_, at) => at);
	const rootOf = (at: number): number => {
		let root = at;
		while (owner[root] !== root) root = owner[root] ?? root;
		owner[at] = root;
		return root;
	};
	const sorted = levels.map((line, at) => ({ line, at })).sort((one, other) => one.line.at - other.line.at);
	uprights.forEach((upright, shift) => {
		for (let at = firstFrom(sorted, upright.from - near); at < sorted.length; at += 1) {
			const other = sorted[at];
			if (other === undefined || other.line.at > upright.to + near) break;
			if (other.line.from - near <= upright.at && upright.at <= other.line.to + near)
				owner[rootOf(levels.length + shift)] = rootOf(other.at);
		}
	});
	const groups = new Map<number, { levels: AxisLine[]; uprights: AxisLine[] }>();
	const groupOf = (at: number) => {
		const root = rootOf(at);
		const group = groups.get(root) ?? { levels: [], uprights: [] };
		groups.set(root, group);
		return group;
	};
	for (const [at, line] of levels.entries()) groupOf(at).levels.push(line);
	for (const [at, line] of uprights.entries()) groupOf(levels.length + at).uprights.push(line);
	return [...groups.values()];
}

function firstFrom(sorted: readonly { readonly line: AxisLine }[], at: number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle]?.line.at ?? 0) < at) low = middle + 1;
		else high = middle;
	}
	return low;
}

const placesOf = (lines: readonly AxisLine[]): number[] => {
	const places: number[] = [];
	for (const at of lines.map((line) => line.at).sort((one, other) => one - other))
		if (places.length === 0 || at - (places.at(-1) ?? 0) > near) places.push(at);
	return places;
};

/** Level lines from one upright to another. A line under words within a cell is none. */
function withoutUnderlines(levels: readonly AxisLine[], xs: readonly number[]): readonly AxisLine[] {
	const [first = 0, last = 0] = [xs[0], xs.at(-1)];
	const isAtUpright = (x: number) => xs.some((place) => Math.abs(place - x) < near * 1.2);
	const own = levels.filter(({ from, to }) => (from < first || isAtUpright(from)) && (to > last || isAtUpright(to)));
	return own.length > 0 ? own : levels;
}

function gridOf(allLevels: readonly AxisLine[], uprights: readonly AxisLine[]): RuledGrid {
	const xs = placesOf(uprights);
	const levels = withoutUnderlines(allLevels, xs);
	const ys = placesOf(levels);
	const top = Math.min(...uprights.map(({ from }) => from));
	const bottom = Math.max(...uprights.map(({ to }) => to));
	const isOpenAbove = (ys[0] ?? 0) - top > near * 2;
	const isOpenBelow = bottom - (ys.at(-1) ?? 0) > near * 2;
	if (isOpenAbove) ys.unshift(top);
	if (isOpenBelow) ys.push(bottom);
	/** Whether a line stands at a place and covers a point. */
	const covers = (index: Map<number, AxisLine[]>, places: readonly number[], at: number, point: number) =>
		index.get(at)?.some(({ from, to }) => from - near <= point && point <= to + near) ?? places.length === 0;
	const uprightAt = indexed(uprights, xs);
	const levelAt = indexed(levels, ys);
	const taken = new Set<number>();
	const cells: GridCell[] = [];
	const middle = (places: readonly number[], at: number) => ((places[at] ?? 0) + (places[at + 1] ?? 0)) / 2;
	for (let row = 0; row + 1 < ys.length; row += 1)
		for (let column = 0; column + 1 < xs.length; column += 1) {
			if (taken.has(row * xs.length + column)) continue;
			let columns = 1;
			while (
				column + columns + 1 < xs.length &&
				!taken.has(row * xs.length + column + columns) &&
				!covers(uprightAt, xs, column + columns, middle(ys, row))
			)
				columns += 1;
			let rows = 1;
			while (row + rows + 1 < ys.length && !covers(levelAt, ys, row + rows, middle(xs, column))) rows += 1;
			for (let down = 0; down < rows; down += 1)
				for (let along = 0; along < columns; along += 1) taken.add((row + down) * xs.length + column + along);
			cells.push({
				left: xs[column] ?? 0,
				right: xs[column + columns] ?? 0,
				top: ys[row] ?? 0,
				bottom: ys[row + rows] ?? 0,
				row,
				column,
				rows,
				columns,
			});
		}
	return { xs, ys, cells, isOpenAbove, isOpenBelow };
}

/** The lines by the place that they stand at. */
function indexed(lines: readonly AxisLine[], places: readonly number[]): Map<number, AxisLine[]> {
	const index = new Map<number, AxisLine[]>();
	for (const line of lines) {
		const at = places.findIndex((place) => Math.abs(place - line.at) <= near);
		const own = index.get(at) ?? [];
		own.push(line);
		index.set(at, own);
	}
	return index;
}
