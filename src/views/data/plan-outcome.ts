import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import type { ResultEntry } from '../../register/results/result.ts';
import { stoodOf } from '../../register/results/standings.ts';
import { data } from '../../vi/data.ts';
import { standings } from '../../vi/standing.ts';
import { dayPhrase } from '../../words/day.ts';
import { type SaidView, saidViews } from '../standing/said.ts';
import type { PlanResult } from './plan-result.ts';

const words = data.plan;

/** What documents say of the fate of an assignment, in a plan. */
export interface PlanOutcome {
	/** Unique in the file. */
	readonly id: string;
	/** For each part or round of which documents speak: until when it was to be done, and what each of them says of it. */
	readonly instances: readonly { readonly target: PlanResult | null; readonly actual: readonly PlanResult[] }[];
	/** How its parts, rounds and units stand. */
	readonly other: string;
}

/** A statement, and how pages show it. */
interface Said {
	readonly one: ResultEntry;
	readonly by: SaidView;
}

/** What documents say of the fate of an assignment, oldest first; `null` if none speaks of it. */
export function planOutcome(index: Index, entry: AssignmentEntry): PlanOutcome | null {
	const said = index.resultsFor.get(entry.id) ?? [];
	if (said.length === 0) return null;
	const stood = stoodOf(index, entry);
	const views = saidViews(index, entry);
	const sorted = said
		.flatMap((one): Said | [] => {
			const by = views.get(one.id)?.named;
			return by === undefined ? [] : { one, by };
		})
		.sort(({ by: a }, { by: b }) => (a.issued < b.issued ? -1 : a.issued > b.issued ? 1 : 0));
	const times = Map.groupBy(sorted, ({ one: { phase, round } }) => `${phase ?? ''}/${round?.start ?? ''}`);
	const standing = Map.groupBy(stood, (one) => one.standing);
	return {
		id: `kq-${entry.id.split('#')[1]}`,
		instances: [...times.values()].map((own) => {
			const { phase = null, round = null } = own[0]?.one ?? {};
			const meant = stood.filter(
				({ occurrence }) =>
					(phase === null || occurrence.phase === phase) && (round === null || occurrence.round === round.start),
			);
			const [end = null, ...others] = new Set(meant.map((one) => one.end));
			return {
				target: end === null || others.length > 0 ? null : plain(null, end, `${words.lastDay(dayPhrase(end))}.`),
				actual: own.map(({ one, by }) => {
					const told = words.saidBy(by.name, dayPhrase(by.issued), by.words);
					return plain(one.finished?.start ?? null, one.finished?.end ?? null, told);
				}),
			};
		}),
		other: words.standing(
			index.day === '' ? '' : dayPhrase(index.day),
			[...standing].map(([name, own]) => words.standingCount(standings.names[name], own.length)),
		),
	};
}

const plain = (start: string | null, end: string | null, description: string): PlanResult => ({
	value: null,
	descriptor: null,
	start,
	end,
	description,
});
