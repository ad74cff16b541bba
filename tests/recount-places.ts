// An independent count of the targets that ask for a better place in an index than before, from the open data alone.

interface Days {
	readonly start: string;
	readonly end: string;
}

/** Records of the tables of `/du-lieu/`, as far as they are needed. */
export interface PlaceTables {
	readonly localities: readonly { readonly id: string; readonly authority: string }[];
	readonly indices: readonly {
		readonly id: string;
		readonly index: string;
		readonly indicator: string | null;
		/** The best first. */
		readonly classes: readonly { readonly name: string; readonly from: number }[];
		readonly parts: readonly { readonly id: string; readonly max: number; readonly by: string | null }[];
	}[];
	readonly scores: readonly {
		readonly id: string;
		readonly document: string;
		readonly index: string;
		readonly version: string;
		readonly period: Days;
		readonly unit: string;
		readonly kind: string;
		readonly total: number | null;
		readonly rank: number | null;
		readonly class: string | null;
		readonly items: readonly { readonly criterion: string; readonly points: number; readonly lost: number | null }[];
		readonly corrects: string | null;
	}[];
}

interface PlacedTarget {
	readonly id: string;
	readonly indicator: string;
	readonly responsible: readonly string[];
	readonly periodDays: Days | null;
	readonly than: { readonly days: Days | null; readonly in: readonly string[] } | null;
}

type Score = PlaceTables['scores'][number];

/** How such a target stands by the scores of documents that are known; `null` of other targets. */
export function recountedPlace(
	target: PlacedTarget,
	{ localities, indices, scores }: PlaceTables,
	isKnown: (document: string) => boolean,
): string | null {
	const own = indices.filter(({ indicator }) => indicator === target.indicator);
	const { than, periodDays, responsible, id } = target;
	if (than === null || than.in.length === 0 || own.length === 0) return null;
	const authority = localities.find((one) => one.id === id.slice(0, id.indexOf('/')))?.authority;
	const unit = responsible.length === 0 ? authority : responsible.length === 1 ? responsible[0] : undefined;
	const issued = scores.filter(({ document }) => isKnown(document));
	const about = issued
		.filter((one) => !issued.some((other) => other.corrects === one.document && isSame(one, other)))
		.filter((one) => one.unit === unit && one.kind === 'appraised' && own.some(({ index }) => index === one.index));
	const of = (days: Days | null) => about.filter((one) => days !== null && isTime(one.period, days));
	const [now, before] = [of(periodDays), of(than.days)];
	if (now.length + before.length === 0) return 'not-published';
	const answers = than.in.map((aspect) => isBetter(aspect, now, before, indices));
	if (periodDays === null || than.days === null) return 'not-judged';
	if (answers.includes(false)) return 'not-met';
	return answers.includes(null) ? 'not-judged' : 'met';
}

const isTime = (one: Days, other: Days) => one.start === other.start && one.end === other.end;

const isSame = (one: Score, other: Score) =>
	one.version === other.version &&
	one.unit === other.unit &&
	one.kind === other.kind &&
	isTime(one.period, other.period);

/** Whether an aspect is better now; `null` where a time has no value, several, or points of two versions. */
function isBetter(
	aspect: string,
	now: readonly Score[],
	before: readonly Score[],
	indices: PlaceTables['indices'],
): boolean | null {
	const versions = [now, before].map((some) => [...new Set(some.map(({ version }) => version))]);
	if (versions.some((some) => some.length !== 1)) return null;
	const [later, earlier] = [now, before].map((some) => {
		const values = some.flatMap((one) => {
			if (aspect === 'points') return one.total ?? [];
			if (aspect === 'rank') return one.rank === null ? [] : -one.rank;
			const name = one.class?.toLowerCase().trim();
			const classes = indices.find(({ id }) => id === one.version)?.classes ?? [];
			return classes.find((grade) => grade.name.toLowerCase() === name)?.from ?? [];
		});
		return new Set(values).size === 1 ? values[0] : undefined;
	});
	if (later === undefined || earlier === undefined) return null;
	if (aspect === 'points' && versions[0]?.[0] !== versions[1]?.[0]) return null;
	return later > earlier;
}

/** The points that each score lost, by `score criterion`: of what was appraised, and of what people were asked about. */
export function recountedLosses({
	indices,
	scores,
}: Pick<PlaceTables, 'indices' | 'scores'>): Map<string, number | null> {
	return new Map(
		scores.flatMap(({ id, version, kind, items }) => {
			const parts = indices.find((one) => one.id === version)?.parts ?? [];
			return items.map(({ criterion, points }): [string, number | null] => {
				const part = parts.find((one) => one.id === criterion);
				const isGiven = kind === 'appraised' || (kind === 'survey' && part?.by === 'survey');
				// Hundredths of thousandths are whole numbers: nothing is lost by adding them.
				const whole = (value: number) => Math.round(value * 100_000);
				return [
					`${id} ${criterion}`,
					part === undefined || !isGiven ? null : (whole(part.max) - whole(points)) / 100_000,
				];
			});
		}),
	);
}
