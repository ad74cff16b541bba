import type { Index } from '../../register/index.ts';
import { scores as words } from '../../vi/scores.ts';
import { type UnitLink, unitLinks } from '../link/unit.ts';
import { cellsOf, type StatedCell } from './cell.ts';
import type { Contest } from './contest.ts';
import { onlyLocality } from './ranking.ts';

/** The totals of units in the months or quarters of a year, by one version. */
export interface RoundsView {
	readonly version: string;
	readonly maximum: string;
	/** Months and quarters of which something is published, in words. */
	readonly rounds: readonly string[];
	/** By unit: what is published of each of them, as appraised or, where it is not, of any kind. Of very many the first. */
	readonly rows: readonly { readonly unit: UnitLink; readonly cells: readonly (readonly StatedCell[])[] }[];
	readonly count: number;
}

/** The most units of such a table. */
const most = 100;

/** Tables of what is published for less than a year, one for each version. Of versions nothing is compared. */
export function roundsViews(index: Index, contests: readonly Contest[]): RoundsView[] {
	const byVersion = Map.groupBy(contests, ({ version }) => version.id);
	return [...byVersion.values()].flatMap((own): RoundsView[] => {
		const [first] = own;
		if (first === undefined) return [];
		const units = [...new Set(own.flatMap((one) => one.units.map(({ unit }) => unit)))];
		const locality = own.map(onlyLocality).reduce((all, one) => (all === one ? all : null));
		return [
			{
				version: first.version.name,
				maximum: words.points(first.version.maximum),
				rounds: own.map(({ period }) => period.text),
				rows: unitLinks(index, units.slice(0, most), locality).map((unit) => ({
					unit,
					cells: own.map((one) => totalOf(index, one, unit.id)),
				})),
				count: units.length,
			},
		];
	});
}

function totalOf(index: Index, { units }: Contest, unit: string): StatedCell[] {
	const sheets = units.find((one) => one.unit === unit)?.sheets;
	if (sheets === undefined) return [];
	const kind = (['appraised', 'survey', 'self', 'forecast'] as const).find((one) => sheets[one].total.by.length > 0);
	if (kind === undefined) return [];
	const cells = cellsOf(index, sheets[kind].total, ({ total }) => total);
	return kind === 'appraised' ? cells : cells.map((one) => ({ ...one, words: words.ofKind(one.words, kind) }));
}
