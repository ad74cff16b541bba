import { isSame, isTime, type PlaceTables } from './recount-places.ts';

// An independent count of whom a condition binds, from the open data alone.

/** A condition as the record of an assignment has it. */
export interface When {
	readonly period: { readonly start: string; readonly end: string };
	readonly ratings: readonly string[];
	/** Grounds of which nothing published tells. */
	readonly inWords?: readonly string[];
	readonly scores: readonly { readonly index: string; readonly field: string; readonly below: number }[];
}

/** Whether a condition binds a unit by the scores of documents that are known: `null` where that cannot be said. */
export function isBound(
	{ period, ratings, inWords = [], scores: grounds }: When,
	unit: string,
	{ indices, scores }: Pick<PlaceTables, 'indices' | 'scores'>,
	isKnown: (document: string) => boolean,
): boolean | null {
	const known = scores.filter((one) => one.unit === unit && isTime(one.period, period) && isKnown(one.document));
	const said = known
		.filter((one) => !known.some((other) => other.corrects === one.document && isSame(one, other)))
		.filter(({ kind }) => kind === 'appraised' || kind === 'survey');
	const rating = onlyOf(said.flatMap((one) => (one.rating === null ? [] : bare(one.rating))));
	const answers: (boolean | null)[] = grounds.map(({ index, field, below }) => {
		const own = said.filter((one) => one.index === index && one.items.some(({ criterion }) => criterion === field));
		const version = onlyOf(own.map((one) => one.version));
		const part = indices.find(({ id }) => id === version)?.parts.find(({ id }) => id === field);
		if (part === undefined || part.max === 0) return null;
		const points = onlyOf(
			own
				.filter(({ kind }) => kind === 'appraised' || part.by === 'survey')
				.flatMap(({ items }) => items.filter(({ criterion }) => criterion === field).map((one) => one.points)),
		);
		const whole = (value: number) => Math.round(value * 1000);
		return points === null ? null : whole(points) * 100 * 1000 < whole(part.max) * whole(below);
	});
	if (ratings.length > 0) answers.push(rating === null ? null : ratings.map(bare).includes(rating));
	answers.push(...inWords.map(() => null));
	if (answers.includes(true)) return true;
	return answers.length === 0 || answers.includes(null) ? null : false;
}

/** The one value that all have; `null` where there is none, or several. */
function onlyOf<Value>(values: readonly Value[]): Value | null {
	const [first = null, ...others] = new Set(values);
	return others.length > 0 ? null : first;
}

const bare = (text: string) =>
	text.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').trim();
