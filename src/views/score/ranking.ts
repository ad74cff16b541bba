import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import type { ScoreSheet } from '../../register/scores/published.ts';
import type { ScoreKind } from '../../schemas/score.ts';
import { scores as words } from '../../vi/scores.ts';
import { type UnitLink, unitLinks } from '../link/unit.ts';
import { cellsOf, type StatedCell } from './cell.ts';
import type { Contest, Scored } from './contest.ts';
import { type TotalsPicture, totalsPicture } from './totals-picture.ts';

/** One unit of a ranking. */
interface RankedRow {
	readonly unit: UnitLink;
	/** Its rank as documents state it, with the number ranked. It is never worked out from points. */
	readonly rank: readonly StatedCell[];
	/** How many other units documents give the same rank. */
	readonly tied: number;
	readonly class: readonly StatedCell[];
	readonly rating: readonly StatedCell[];
	readonly totals: Readonly<Record<ScoreKind, readonly StatedCell[]>>;
	/** Where its points are shown part by part; `null` where none are published. */
	readonly detail: string | null;
}

/** The units of one version and time beside one another. */
export interface RankingView {
	/** By rank as stated, then those without one by name. Of very many the first. */
	readonly rows: readonly RankedRow[];
	readonly count: number;
	/** Kinds of which some unit has a total. */
	readonly kinds: readonly ScoreKind[];
	/** Units beside those that are scored of which the site has no score; of very many the first. */
	readonly silent: readonly UnitLink[];
	readonly silentCount: number;
	/** Their totals; `null` where too few are published to draw. */
	readonly picture: TotalsPicture | null;
}

/** The most units that a page shows, and the most that it names without a score. */
const most = { rows: 200, silent: 200 };

const collator = new Intl.Collator('vi', { numeric: true });

/** The ranking of a contest. `detailOf`: where the points of a unit are shown part by part. */
export function rankingView(index: Index, contest: Contest, detailOf: (scored: Scored) => string | null): RankingView {
	const ranks = Map.groupBy(contest.units, ({ sheets }) => sheets.appraised.rank.value);
	const links = new Map(
		unitLinks(
			index,
			contest.units.map(({ unit }) => unit),
			onlyLocality(contest),
		).map((one) => [one.id, one]),
	);
	const name = ({ unit }: Scored) => links.get(unit)?.short ?? unit;
	const place = ({ sheets }: Scored) => sheets.appraised.rank.value ?? Number.POSITIVE_INFINITY;
	const ordered = contest.units.toSorted((a, b) =>
		place(a) === place(b) ? collator.compare(name(a), name(b)) : place(a) - place(b),
	);
	const silent = silentBeside(index, contest);
	return {
		rows: ordered.slice(0, most.rows).flatMap((one): RankedRow[] => {
			const unit = links.get(one.unit);
			const { rank } = one.sheets.appraised;
			const tied = rank.value === null ? 0 : (ranks.get(rank.value)?.length ?? 1) - 1;
			return unit === undefined ? [] : [{ unit, tied, detail: detailOf(one), ...rowOf(index, one) }];
		}),
		count: contest.units.length,
		kinds: (['forecast', 'self', 'appraised', 'survey'] as const).filter((kind) =>
			contest.units.some(({ sheets }) => sheets[kind].total.by.length > 0),
		),
		silent: unitLinks(index, silent.slice(0, most.silent), onlyLocality(contest)),
		silentCount: silent.length,
		picture: totalsPicture(contest, ordered, links),
	};
}

function rowOf(index: Index, { sheets }: Scored) {
	const { appraised } = sheets;
	const total = ({ total: stated }: ScoreSheet) => cellsOf(index, stated, (one) => one.total);
	return {
		rank: cellsOf(index, appraised.rank, ({ rank, ranked }) => (rank === null ? null : words.rankOf(rank, ranked))),
		class: cellsOf(index, appraised.class, (one) => one.class),
		rating: cellsOf(index, appraised.rating, ({ rating }) => rating),
		totals: {
			self: total(sheets.self),
			appraised: total(appraised),
			forecast: total(sheets.forecast),
			survey: total(sheets.survey),
		},
	};
}

/** The locality of all units of a contest; `null` where they are of several. */
export function onlyLocality({ units }: Contest): string | null {
	const [first, ...others] = new Set(units.map(({ unit }) => localityOf(unit)));
	return others.length === 0 ? (first ?? null) : null;
}

/**
 * Units of the kind and place of those that are scored, of which the site has no score: bodies of one kind of a locality, and
 * those that govern localities of one level under one other. They existed in that time. Nothing says that they were scored.
 */
function silentBeside(index: Index, { units, period }: Contest): string[] {
	const scored = new Set(units.map(({ unit }) => unit));
	const beside = new Set<string>();
	const asked = new Set<string>();
	for (const { unit } of units) {
		const entry = index.units.get(unit);
		const locality = entry && index.localities.get(entry.locality);
		if (entry === undefined || locality === undefined) continue;
		const isWhole = locality.authority === unit;
		const key = isWhole ? `${locality.parentId} ${locality.level}` : `${locality.id} ${entry.kind}`;
		if (asked.has(key)) continue;
		asked.add(key);
		const peers = isWhole
			? (index.under.get(locality.parentId ?? '') ?? [])
					.filter(({ level }) => level === locality.level)
					.map(({ authority }) => authority)
			: (index.unitsIn.get(locality.id) ?? [])
					.filter(({ id, kind, members }) => kind === entry.kind && members === null && id !== locality.authority)
					.map(({ id }) => id);
		for (const one of peers) beside.add(one);
	}
	return [...beside].filter((id) => {
		const until = index.units.get(id)?.until ?? null;
		return !scored.has(id) && (until === null || until >= period.start);
	});
}
