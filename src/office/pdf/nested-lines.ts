/** A line along one axis: where it stands, and from where to where it runs. */
export interface AxisLine {
	at: number;
	from: number;
	to: number;
}

/** Level and upright lines that make a table. */
export interface Ruled {
	readonly levels: readonly AxisLine[];
	readonly uprights: readonly AxisLine[];
}

/** Lines nearer than this, in points, are one. */
export const near = 3;

const meets = (one: number, other: number): boolean => Math.abs(one - other) <= near;

/**
 * Tables whose lines touch those of a table around them, and what is left of that. In one table a line ends only at another that
 * runs on; a corner within it, where a level and an upright both end, is one of a table in a cell. Such a table may be cut off by
 * its cell, or run over the edge of it.
 */
export function nestedApart(ruled: Ruled): { readonly outer: Ruled; readonly nested: readonly Ruled[] } {
	const nested: Ruled[] = [];
	let outer = ruled;
	const tallest = Math.max(...ruled.uprights.map(({ from, to }) => to - from));
	const long = ruled.uprights.filter(({ from, to }) => to - from > tallest * 0.8);
	const frame = {
		left: Math.min(...long.map(({ at }) => at)),
		right: Math.max(...long.map(({ at }) => at)),
		top: Math.min(...long.map(({ from }) => from)),
		bottom: Math.max(...long.map(({ to }) => to)),
	};
	const isWithin = (upright: AxisLine) =>
		!meets(upright.at, frame.left) &&
		!meets(upright.at, frame.right) &&
		(!meets(upright.from, frame.top) || !meets(upright.to, frame.bottom));
	const take = (sideOf: (upright: AxisLine) => 'left' | 'right' | null) => {
		for (const upright of ruled.uprights) {
			if (!outer.uprights.includes(upright) || !isWithin(upright)) continue;
			const side = sideOf(upright);
			if (side === null) continue;
			const found = tableBeside(upright, side, outer);
			outer = found.outer;
			nested.push(found.nested);
		}
	};
	take((upright) => sideOfCorner(upright, outer, frame));
	take((upright) => sideOfStrip(upright, outer));
	return { outer, nested };
}

/** The table one edge of which is this upright, and the lines without its own. */
function tableBeside(
	upright: AxisLine,
	side: 'left' | 'right',
	ruled: Ruled,
): { readonly outer: Ruled; readonly nested: Ruled } {
	const box = boxBeside(upright, side, ruled);
	const isOwn = (line: AxisLine, [from, to]: readonly [number, number], [low, high]: readonly [number, number]) =>
		line.at > from - near && line.at < to + near && line.from > low - near && line.to < high + near;
	const levels = ruled.levels.filter((line) => isOwn(line, [box.top, box.bottom], [box.left, box.right]));
	const uprights = ruled.uprights.filter((line) => isOwn(line, [box.left, box.right], [box.top, box.bottom]));
	return {
		outer: {
			levels: ruled.levels.filter((line) => !levels.includes(line)),
			uprights: ruled.uprights.filter((line) => !uprights.includes(line)),
		},
		nested: {
			levels: closed(levels, [box.top, box.bottom], box.left, box.right),
			uprights: closed(uprights, [box.left, box.right], box.top, box.bottom),
		},
	};
}

/** On which side the level stands that ends where an upright ends, within the frame; `null` where none does. */
function sideOfCorner(
	upright: AxisLine,
	{ levels }: Ruled,
	frame: { readonly top: number; readonly bottom: number },
): 'left' | 'right' | null {
	for (const end of [upright.from, upright.to]) {
		if (meets(end, frame.top) || meets(end, frame.bottom)) continue;
		const at = levels.filter((level) => meets(level.at, end));
		if (at.some(({ from, to }) => from < upright.at - near && to > upright.at + near)) continue;
		const [right, left] = [at.some(({ from }) => meets(from, upright.at)), at.some(({ to }) => meets(to, upright.at))];
		if (right !== left) return right ? 'right' : 'left';
	}
	return null;
}

/** Two uprights nearer than this are the edges of a cell and of a table within it. */
const narrowest = 9;

/** On which side a table stands whose edge is this upright, as it leaves a strip of a cell beside it; `null` of another upright. */
function sideOfStrip(upright: AxisLine, { levels, uprights }: Ruled): 'left' | 'right' | null {
	const { at, from, to } = upright;
	const isCrossed = levels.some(
		(level) => level.at > from + near && level.at < to - near && level.from < at - near && level.to > at + near,
	);
	const beside = uprights.find(
		(one) =>
			Math.abs(one.at - at) < narrowest &&
			!meets(one.at, at) &&
			one.from < from + near &&
			one.to > to - near &&
			one.to - one.from > to - from + near,
	);
	return isCrossed || beside === undefined ? null : beside.at < at ? 'right' : 'left';
}

/** The box of a table one edge of which is this upright. */
function boxBeside({ at, from, to }: AxisLine, side: 'left' | 'right', { levels, uprights }: Ruled) {
	// Where it has no level line of its own, it ends at the next upright that runs as far.
	const [below, beyond] = [
		uprights.filter((one) => one.at < at - narrowest && one.from < from + near && one.to > to - near),
		uprights.filter((one) => one.at > at + narrowest && one.from < from + near && one.to > to - near),
	].map((found) => found.map((one) => one.at));
	const own = levels.filter(
		(level) => level.at > from - near && level.at < to + near && meets(side === 'right' ? level.from : level.to, at),
	);
	return {
		left:
			side === 'right' ? at : own.length > 0 ? Math.min(...own.map((level) => level.from)) : Math.max(...(below ?? [])),
		right:
			side === 'left' ? at : own.length > 0 ? Math.max(...own.map((level) => level.to)) : Math.min(...(beyond ?? [])),
		top: from,
		bottom: to,
	};
}

/** The lines with those at the edges that belong to the table around them. */
function closed(lines: readonly AxisLine[], edges: readonly number[], from: number, to: number): readonly AxisLine[] {
	const missing = edges.filter((edge) => !lines.some(({ at }) => meets(at, edge)));
	return [...lines, ...missing.map((at) => ({ at, from, to }))];
}
