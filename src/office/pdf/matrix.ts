/** A matrix of PDF (ISO 32000-1, 8.3.3): it places what is drawn. */
export type Matrix = readonly [number, number, number, number, number, number];

/** The matrix that places by the second, then by the first. */
export const product = (one: Matrix, two: Matrix): Matrix => [
	one[0] * two[0] + one[2] * two[1],
	one[1] * two[0] + one[3] * two[1],
	one[0] * two[2] + one[2] * two[3],
	one[1] * two[2] + one[3] * two[3],
	one[0] * two[4] + one[2] * two[5] + one[4],
	one[1] * two[4] + one[3] * two[5] + one[5],
];

/** The matrix that leaves everything in its place. */
export const still: Matrix = [1, 0, 0, 1, 0, 0];
