import Big from 'big.js';
import { say } from '../../../problem/messages.ts';
import type { Finding } from '../../../problem/problem.ts';
import type { IndexVersionSource, Sources } from '../../../sources/sources.ts';
import { fold } from '../../../words/fold.ts';
import { nearestOfFile } from '../../../words/nearest.ts';
import { localityOf } from '../../id.ts';
import { isLost } from '../../lost.ts';
import { type IndexVersionEntry, indexIdOf, type PartEntry } from '../../scores/index-version.ts';
import type { Basics, Desk } from '../desk.ts';

/** A part of a version with its place in the file. */
interface Placed {
	readonly part: PartEntry;
	readonly path: PropertyKey[];
}

/** Stands for most points that could not be read, so that no points are said to be above them. */
const unread = Number.MAX_VALUE;

type Written = IndexVersionSource['data'];
type WrittenPart = Pick<Written['fields'][number], 'id' | 'name' | 'max' | 'by' | 'deduct'>;

/** The versions of indices as the register holds them; problems are added to `findings`. */
export function versionsOf(
	sources: readonly IndexVersionSource[],
	basics: Basics,
	localities: ReadonlySet<string>,
	findings: Finding[],
): IndexVersionEntry[] {
	return sources.map((source) => {
		const report: Desk['report'] = (path, message, level = 'error') => {
			if (!isLost(source, ...path)) findings.push({ file: source.file, place: { path }, level, ...message });
		};
		const maxOf = (max: number, ...path: PropertyKey[]) => (isLost(source, ...path) ? unread : max);
		const placed = partsOf(source.data).map(({ part, path }) => ({
			part: { ...part, max: maxOf(part.max, ...path, 'max') },
			path,
		}));
		const maximum = maxOf(source.data.maximum, 'maximum');
		checkIds(placed, report);
		checkSums(source, placed, report);
		checkClasses({ ...source.data, maximum }, report);
		checkNames(source.data, basics, localities, report);
		return { ...versionOf(source, placed), maximum };
	});
}

/** By index: ids of the parts of all its versions; `null` where one of them could not be read. */
export function criteriaOf({ indices, unreadIndices }: Pick<Sources, 'indices' | 'unreadIndices'>): Basics['criteria'] {
	if (unreadIndices.length > 0 || indices.some(({ lost }) => lost.length > 0)) return null;
	const versions = Map.groupBy(indices, ({ id }) => indexIdOf(id));
	return new Map(
		[...versions].map(([index, own]) => [
			index,
			new Set(own.flatMap(({ data }) => partsOf(data).map(({ part }) => part.id))),
		]),
	);
}

function versionOf({ id, data }: IndexVersionSource, placed: readonly Placed[]): IndexVersionEntry {
	const { name, short, maximum, classes, source } = data;
	return {
		id,
		index: indexIdOf(id),
		version: id.slice(id.indexOf('/') + 1),
		name,
		short,
		maximum,
		classes,
		indicator: data.indicator ?? null,
		level: data.level ?? null,
		source: { number: source.number, issued: source.issued ?? null, issuer: source.issuer ?? null },
		every: data.every ?? 'year',
		parts: placed.map(({ part }) => part),
		note: data.note ?? null,
	};
}

/** Every part of a version, each with its own parts behind it. */
function partsOf({ fields }: Written): Placed[] {
	const entry = (
		{ id, name, max, by, deduct }: WrittenPart,
		depth: PartEntry['depth'],
		within: string | null,
		steering: readonly string[] = [],
	): PartEntry => ({ id, name, max, by: by ?? null, deduct: deduct ?? null, within, depth, steering });
	return fields.flatMap((field, at): Placed[] => [
		{ part: entry(field, 1, null, field.steering), path: ['fields', at] },
		...field.criteria.flatMap((criterion, second): Placed[] => [
			{ part: entry(criterion, 2, field.id), path: ['fields', at, 'criteria', second] },
			...criterion.criteria.map((sub, third) => ({
				part: entry(sub, 3, criterion.id),
				path: ['fields', at, 'criteria', second, 'criteria', third],
			})),
		]),
	]);
}

function checkIds(placed: readonly Placed[], report: Desk['report']): void {
	const seen = new Set<string>();
	for (const { part, path } of placed) {
		if (seen.has(part.id)) report([...path, 'id'], say('criterion-id-twice', part.id));
		seen.add(part.id);
	}
}

/** Warns of parts whose most points do not add up to those of what they are parts of. A note on the version explains a lack. */
function checkSums(source: IndexVersionSource, placed: readonly Placed[], report: Desk['report']): void {
	const { maximum, note } = source.data;
	const parts = Map.groupBy(placed, ({ part }) => part.within);
	const check = (name: string | null, max: number, own: readonly Placed[], path: PropertyKey[]) => {
		if (own.length === 0 || own.some((one) => isLost(source, ...one.path, 'max'))) return;
		const sum = own.reduce((all, { part }) => all.plus(part.max), Big(0));
		const order = sum.cmp(max);
		if (order > 0 || (order < 0 && note === undefined))
			report(path, say('maxima-differ', name, Number(sum), max), 'warning');
	};
	check(null, maximum, parts.get(null) ?? [], ['maximum']);
	for (const { part, path } of placed) check(part.id, part.max, parts.get(part.id) ?? [], [...path, 'max']);
}

function checkClasses({ classes, maximum }: Written, report: Desk['report']): void {
	const names = new Set<string>();
	for (const [at, one] of classes.entries()) {
		if (names.has(fold(one.name))) report(['classes', at, 'name'], say('class-twice', one.name));
		names.add(fold(one.name));
		const before = classes[at - 1];
		if (before !== undefined && before.from <= one.from)
			report(['classes', at, 'from'], say('classes-out-of-order', before.name, before.from, one.name, one.from));
		if (one.from > maximum) report(['classes', at, 'from'], say('class-over-maximum', one.name, one.from, maximum));
	}
}

/** Reports an indicator and units that the site does not know. */
function checkNames(
	{ indicator, fields }: Written,
	{ indicators, units, unitsReadable }: Basics,
	localities: ReadonlySet<string>,
	report: Desk['report'],
): void {
	const near = nearestOfFile();
	if (indicator !== undefined && indicators !== null && !indicators.has(indicator)) {
		const candidates = near(indicator, () => indicators.keys());
		report(['indicator'], say('unknown-indicator', indicator, candidates));
	}
	for (const [at, { steering }] of fields.entries())
		for (const [position, unit] of steering.entries()) {
			const isUnread = localities.has(localityOf(unit)) && !unitsReadable.has(localityOf(unit));
			if (units.has(unit) || isUnread) continue;
			const candidates = near(unit, () => units.keys());
			report(['fields', at, 'steering', position], say('unknown-unit', unit, candidates));
		}
}
