import type { Matrix } from './matrix.ts';

/** The part of a page that is shown; what is drawn outside it is not seen. */
export interface Clip {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** A whole page, however large. */
export const unclipped: Clip = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };

/** What of a clip is left within the box of a path. Data of a path is a row of numbers; a path without points shows nothing. */
export function clippedBy(clip: Clip, data: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Clip {
	let { left, right, top, bottom } = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
	for (let at = 0; at < data.length; ) {
		// How many points a step has: to a place, along a line, along a curve of three or two points, to its begin.
		const points = [1, 1, 3, 2][data[at] ?? 4] ?? 0;
		for (let point = 0; point < points; point += 1) {
			const [x, y] = [data[at + 1 + point * 2] ?? 0, data[at + 2 + point * 2] ?? 0];
			const [seenX, seenY] = [a * x + c * y + e, b * x + d * y + f];
			left = Math.min(left, seenX);
			right = Math.max(right, seenX);
			top = Math.min(top, seenY);
			bottom = Math.max(bottom, seenY);
		}
		at += 1 + points * 2;
	}
	return {
		left: Math.max(left, clip.left),
		right: Math.min(right, clip.right),
		top: Math.max(top, clip.top),
		bottom: Math.min(bottom, clip.bottom),
	};
}

/** Whether a point is shown; one that lies on the edge is. */
export const isShownAt = ({ left, right, top, bottom }: Clip, x: number, y: number): boolean =>
	x > left - 1 && x < right + 1 && y > top - 1 && y < bottom + 1;
