import { shifted } from '../../deadline/days/calendar.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { stoodOn } from '../../register/results/standings.ts';
import type { Stood } from '../../standing/standing.ts';
import { latestDay } from '../../words/day.ts';
import type { Told } from './sheet.ts';

/** The kind of what a document says was unfinished after its last day. What was under way then is prolonged. */
const kindOf = { 'not-done': 'not-done', partly: 'partly', 'under-way': 'prolonged' } as const;
type ToldKind = (typeof kindOf)[keyof typeof kindOf];

/** The months in which a document spoke of the assignment or moved its deadline, each once. */
export function tellingMonths(index: Index, { id, amendments }: AssignmentEntry): ReadonlySet<string> {
	const spoken = (index.resultsFor.get(id) ?? []).map(({ document }) => document);
	const moved = amendments.filter(({ deadline }) => deadline !== null).map(({ by }) => by);
	return new Set([...spoken, ...moved].flatMap((one) => issueDay(index, one)?.slice(0, 7) ?? []));
}

/** The last day on which a document may have been issued; `null` while that day has not come. */
function issueDay(index: Index, document: string): string | null {
	const issued = index.headOf.get(document)?.issued;
	const day = issued === undefined ? null : latestDay(issued);
	return day === null || index.hasCome.get(day) === false ? null : day;
}

/** An occurrence as it stood on a day. */
type OnDay = (told: Told, day: string) => Told;

/** How occurrences stood on earlier days. What is worked out for one occurrence of an assignment serves the others. */
export function earlierStandings(index: Index): OnDay {
	const known = new Map<AssignmentEntry, Map<string, ReadonlyMap<string, Stood>>>();
	return ({ entry, stood }, day) => {
		const days = known.get(entry) ?? new Map<string, ReadonlyMap<string, Stood>>();
		const all = days.get(day) ?? new Map(stoodOn(index, entry, day).map((one) => [placeOf(one), one]));
		known.set(entry, days.set(day, all));
		return { entry, stood: all.get(placeOf(stood)) ?? stood };
	};
}

const placeOf = ({ occurrence: { phase, round, unit } }: Stood): string => [phase, round, unit].join(' ');

/** The kinds as which the list of a month names an occurrence, by what documents of the month say. */
export function kindsOf(index: Index, told: Told, month: string, onDay: OnDay): ReadonlySet<ToldKind> {
	const { heard, end, standing } = told.stood;
	const kinds = new Set<ToldKind>(isProlonged(index, told, month, onDay) ? ['prolonged'] : []);
	for (const { state, unfinished, document } of heard) {
		if (document.issued.slice(0, 7) !== month) continue;
		if (end !== null && unfinished !== '' && unfinished >= end && state in kindOf)
			kinds.add(kindOf[state as keyof typeof kindOf]);
		if (standing === 'done-late' && state === 'done') kinds.add('prolonged');
	}
	return kinds;
}

/** Whether a document of the month gave the occurrence a later last day, or took its last day away. */
function isProlonged(index: Index, told: Told, month: string, onDay: OnDay): boolean {
	return told.entry.amendments.some(({ deadline, by }) => {
		const day = issueDay(index, by);
		if (deadline === null || day === null || day.slice(0, 7) !== month) return false;
		const before = onDay(told, shifted(day, -1)).stood.end;
		const after = onDay(told, day).stood.end;
		return before !== null && (after === null || after > before);
	});
}
