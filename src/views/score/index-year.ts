import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import type { IndexVersionEntry } from '../../register/scores/index-version.ts';
import { scores as words } from '../../vi/scores.ts';
import { vi } from '../../vi/vi.ts';
import { type UnitLink, unitLinks } from '../link/unit.ts';
import { type Contest, contestsOf, isYear, type Scored, yearsOfIndex } from './contest.ts';
import { type PartsView, partsAnchor, partsView, publishedParts } from './parts.ts';
import { type RankingView, rankingView } from './ranking.ts';
import { type RoundsView, roundsViews } from './rounds.ts';

/** What a version lays down, in short. */
interface VersionView {
	/** `2023` */
	readonly name: string;
	readonly line: string;
	readonly note: string | null;
	readonly classes: string | null;
	readonly fields: readonly { readonly name: string; readonly max: string; readonly steering: readonly UnitLink[] }[];
}

/** The units of one version for a whole year. */
interface YearView {
	readonly period: string;
	readonly version: VersionView;
	readonly ranking: RankingView;
	/** Points part by part, where they are few; else each unit has a page of its own. */
	readonly details: readonly PartsView[];
}

/** One year of an index. */
export interface IndexYearView {
	readonly id: string;
	readonly year: string;
	readonly name: string;
	readonly indicator: { readonly href: string; readonly name: string } | null;
	readonly years: readonly { readonly year: string; readonly href: string }[];
	/** Versions for the year, one beside the other and never compared. */
	readonly annual: readonly YearView[];
	readonly rounds: readonly RoundsView[];
	/** Versions of the year of which nothing is published yet. */
	readonly unscored: readonly VersionView[];
}

/** The most rows of parts that a year's page shows; of more, each unit has a page of its own. */
const mostParts = 150;

/** The name of an index: that of its newest version. */
export const indexName = (index: Index, id: string): string => index.versionsOf.get(id)?.at(-1)?.name ?? id;

/** The short name of an index: that of its newest version. */
export const indexShort = (index: Index, id: string): string => index.versionsOf.get(id)?.at(-1)?.short ?? id;

/** A year of an index. Its key is `par-index-quan 2023`. */
export function indexYear(index: Index, key: string): IndexYearView {
	const [id = '', year = ''] = key.split(' ');
	const contests = contestsOf(index, id, year);
	const versions = index.versionsOf.get(id) ?? [];
	const scored = new Set(contests.map(({ version }) => version));
	const indicator = index.indicators.get(versions.at(-1)?.indicator ?? '');
	return {
		id,
		year,
		name: indexName(index, id),
		indicator: indicator === undefined ? null : { href: address.indicator(indicator.id), name: indicator.name },
		years: yearsOfIndex(index, id).map((one) => ({ year: one, href: address.indexYear(id, one) })),
		annual: contests
			.filter(({ period }) => isYear(period))
			.map((contest) => ({
				period: contest.period.text,
				version: versionView(index, contest.version),
				ranking: rankingView(index, contest, (one) => detailOf(index, id, year, contest, one)),
				details: isSplit(index, id, year) ? [] : contest.units.flatMap((one) => partsView(index, contest, one) ?? []),
			})),
		rounds: roundsViews(
			index,
			contests.filter(({ period }) => !isYear(period)),
		),
		unscored: versions.filter((one) => one.version === year && !scored.has(one)).map((one) => versionView(index, one)),
	};
}

/** Where the points of a unit are shown part by part; `null` where none are published. */
function detailOf(index: Index, id: string, year: string, contest: Contest, scored: Scored): string | null {
	if (publishedParts(contest, scored).length === 0) return null;
	return isSplit(index, id, year)
		? address.indexUnit(id, year, scored.unit)
		: `${address.indexYear(id, year)}#${partsAnchor(scored.unit)}`;
}

/** Whether so many points are published part by part that each unit has a page of its own. */
function isSplit(index: Index, id: string, year: string): boolean {
	return index.remember('index split', `${id} ${year}`, (traced) => {
		const rows = contestsOf(traced, id, year)
			.filter(({ period }) => isYear(period))
			.flatMap((contest) => contest.units.map((one) => publishedParts(contest, one).length));
		return rows.reduce((sum, count) => sum + count, 0) > mostParts;
	});
}

/** Every year of every index, with its key. */
export const indexYearPages = (index: Index): [path: string, key: string][] =>
	indexIds(index).flatMap((id) =>
		yearsOfIndex(index, id).map((year): [string, string] => [address.indexYear(id, year), `${id} ${year}`]),
	);

/** The ids of all indices, in the order of their files. */
export const indexIds = ({ register }: Index): string[] => [...new Set(register.indices.map((one) => one.index))];

/** Points of one unit in a year, where the year's page has not the room. */
export interface IndexUnitView {
	readonly id: string;
	readonly year: string;
	readonly name: string;
	readonly unit: UnitLink;
	readonly parts: readonly (PartsView & { readonly version: VersionView })[];
}

/** The units that have a page of their own for a year of an index. Their keys are `par-index-quan 2023 binh-tan/phong-noi-vu`. */
export const indexUnitPages = (index: Index): [path: string, key: string][] =>
	indexYearPages(index).flatMap(([, key]) => {
		const [id = '', year = ''] = key.split(' ');
		if (!isSplit(index, id, year)) return [];
		const units = contestsOf(index, id, year)
			.filter(({ period }) => isYear(period))
			.flatMap((contest) => contest.units.filter((one) => publishedParts(contest, one).length > 0))
			.map(({ unit }) => unit);
		return [...new Set(units)].map((unit): [string, string] => [address.indexUnit(id, year, unit), `${key} ${unit}`]);
	});

/** Points of a unit part by part. Throws if the register has no such unit. */
export function indexUnit(index: Index, key: string): IndexUnitView {
	const [id = '', year = '', unit = ''] = key.split(' ');
	const [link] = unitLinks(index, [unit]);
	if (link === undefined) throw new Error(`no unit ${unit}`);
	return {
		id,
		year,
		name: indexName(index, id),
		unit: link,
		parts: contestsOf(index, id, year)
			.filter(({ period }) => isYear(period))
			.flatMap((contest) => {
				const own = contest.units.find((one) => one.unit === unit);
				const view = own && partsView(index, contest, own);
				return view ? [{ ...view, version: versionView(index, contest.version) }] : [];
			}),
	};
}

function versionView(index: Index, entry: IndexVersionEntry): VersionView {
	const { version, source, maximum, classes, note, parts } = entry;
	return {
		name: version,
		line: words.versionLine(vi.shownNumber(source.number), source.issued, maximum),
		note,
		classes: classes.length === 0 ? null : words.classes(classes),
		fields: parts
			.filter(({ depth }) => depth === 1)
			.map(({ name, max, steering }) => ({
				name,
				max: words.points(max),
				steering: unitLinks(index, steering.slice(0, mostSteering), ''),
			})),
	};
}

/** The most units that are named for one field. */
const mostSteering = 20;
