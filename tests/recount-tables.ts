// The open data as the independent count reads them: what it needs of each table, duties as they were given.

import type { When } from './recount-conditions.ts';
import type { PlaceTables } from './recount-places.ts';

export interface Phase {
	readonly kind: string;
	readonly end: string | null;
	/** The working day to which the last day goes, where the site moves days. */
	readonly moved?: string | null;
	readonly occurrences: readonly { readonly start: string; readonly end: string; readonly moved?: string | null }[];
	readonly unit?: string;
}

interface Deadline {
	readonly phases: readonly Phase[];
}

/** Records of the tables of `/du-lieu/`. */
export interface Tables extends Pick<PlaceTables, 'indices' | 'scores'> {
	readonly assignments: readonly {
		readonly id: string;
		readonly leads: readonly string[];
		readonly each: boolean;
		/** Left out where it binds all. */
		readonly when?: When | undefined;
		readonly deadline: Deadline | null;
		/** Left out where it was never moved. */
		readonly firstDeadline?: Deadline | null | undefined;
	}[];
	readonly units: readonly {
		readonly id: string;
		readonly members: readonly string[] | null;
		readonly open: boolean;
		readonly until: string | null;
	}[];
	readonly documents: readonly { readonly id: string; readonly issued: string | null }[];
	readonly results: readonly {
		readonly document: string;
		readonly dataDay: string | null;
		readonly assignment: string;
		readonly phase: number | null;
		readonly round: { readonly start: string; readonly end: string } | null;
		readonly all: boolean;
		readonly unit: string | null;
		readonly state: string | null;
		readonly finished: { readonly from: string; readonly to: string } | null;
		readonly count: object | null;
		readonly corrects: string | null;
	}[];
	readonly changes: readonly {
		readonly assignment: string;
		readonly document: string;
		readonly day: string;
		readonly what: string;
		readonly before: string | null;
		readonly after: string | null;
		readonly moves: readonly {
			readonly phase: number | null;
			readonly round: string | null;
			/** Of a part that the change adds alone: the part that it was cut from, if any. */
			readonly partOf?: number | null;
			readonly end: string | null;
			readonly moved?: string | null;
		}[];
	}[];
}

export type Change = Tables['changes'][number];

/** Ids in a text of a change of leads. */
export const idsIn = (text: string | null): string[] => (text ?? '').split('; ').filter((one) => one !== '');

/** The last day of what has one. */
export const lastOf = ({ end, moved }: { readonly end: string | null; readonly moved?: string | null }) => moved ?? end;

/** Who led a duty before anything was changed. */
export function leadsAtFirst(duty: Tables['assignments'][number], changes: readonly Change[]): readonly string[] {
	const given = changes.find(({ what }) => what === 'leads');
	return given === undefined ? duty.leads : idsIn(given.before);
}

/** A part that a change adds to a deadline, with its rounds. */
interface AddedPart {
	readonly number: number;
	readonly of: number | null;
	readonly document: string;
	readonly rounds: readonly (string | null)[];
}

/** The parts that changes add, in their order. */
export function partsAdded(changes: readonly Change[]): AddedPart[] {
	return changes.flatMap(({ document, moves }) => {
		const own = moves.filter(({ partOf }) => partOf !== undefined);
		return [...Map.groupBy(own, ({ phase }) => phase ?? 1)].map(([number, all]) => ({
			number,
			of: all[0]?.partOf ?? null,
			document,
			rounds: all.map(({ round }) => round),
		}));
	});
}

/** The parts of its deadline before anything was changed; rounds of which documents alone speak are among them. */
export function phasesAtFirst(duty: Tables['assignments'][number], results: Tables['results']): Phase[] {
	const deadline = duty.firstDeadline === undefined ? duty.deadline : duty.firstDeadline;
	return (deadline?.phases ?? []).map((phase, at) => {
		if (phase.kind !== 'recurring') return phase;
		const rounds = new Map(phase.occurrences.map((one) => [one.start, one]));
		for (const { round, phase: number } of results)
			if (round !== null && (number ?? 1) === at + 1 && !rounds.has(round.start)) rounds.set(round.start, round);
		return { ...phase, occurrences: [...rounds.values()].toSorted((a, b) => (a.start < b.start ? -1 : 1)) };
	});
}
