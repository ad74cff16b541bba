import { say } from '../../../problem/messages.ts';
import type { ResultState } from '../../../schemas/result.ts';
import type { AssignmentEntry } from '../../entries.ts';
import { everyLead, firstLeads } from '../../results/first.ts';
import { answersAlone } from '../../results/parts.ts';
import type { ResultEntry } from '../../results/result.ts';
import type { Desk } from '../desk.ts';
import type { Ground } from './result.ts';
import type { ReadResult } from './statement.ts';

/** What a state comes to. Part of it, under way and not done are all unfinished, and may be said side by side. */
const endOf: Readonly<Record<ResultState, 'done' | 'not-arisen' | 'unfinished' | null>> = {
	done: 'done',
	'not-arisen': 'not-arisen',
	partly: 'unfinished',
	'under-way': 'unfinished',
	'not-done': 'unfinished',
	withdrawn: null,
};

/**
 * Warns where one document says two things of the same part, round and unit of an assignment, or of all and of one of them: that it is
 * done and that it is not, or done on two days.
 */
export function checkContradictions(read: readonly ReadResult[], { entries, owners }: Ground): void {
	for (const [document, own] of Map.groupBy(read, ({ said }) => said.document)) {
		const desk = owners.get(document)?.desk;
		const spoken = new Set<string>();
		const twice = new Set<string>();
		for (const { said } of own) (spoken.has(said.assignment) ? twice : spoken).add(said.assignment);
		// Hardly any document speaks twice of the same assignment.
		if (desk === undefined || twice.size === 0) continue;
		const about = own.filter(({ said }) => twice.has(said.assignment));
		for (const [id, same] of Map.groupBy(about, ({ said }) => said.assignment)) {
			const entry = entries.get(id);
			if (entry !== undefined) checkOne(same, entry, desk);
		}
	}
}

/** The same of the statements about one assignment. */
function checkOne(same: readonly ReadResult[], entry: AssignmentEntry, desk: Desk): void {
	const places = placesIn(entry, desk);
	const report = ({ path }: ReadResult, first: ResultState, second: ResultState) =>
		desk.report([...path], say('said-against-itself', entry.number, first, second), 'warning');
	const known = new Map<string, ResultEntry[]>();
	const told = new Set<ReadResult>();
	for (const one of same) {
		const { said } = one;
		if (said.state === null || endOf[said.state] === null) continue;
		const place = places.of(said);
		const others = known.get(place) ?? [];
		known.set(place, others);
		const other = others.find(
			({ state }) => state !== null && said.state !== null && endOf[state] !== endOf[said.state],
		);
		const onOtherDay = others.find((before) => isOnOtherDay(before, said));
		if (other?.state) report(one, other.state, said.state);
		else if (onOtherDay?.finished && said.finished)
			desk.report(
				[...one.path],
				say('done-on-two-days', entry.number, onOtherDay.finished.text, said.finished.text),
				'warning',
			);
		if (other ?? onOtherDay) told.add(one);
		// Of those that agree one of each state is enough.
		else if (
			!others.some(({ state, finished }) => state === said.state && (finished !== null || said.finished === null))
		)
			others.push(said);
	}
	for (const one of same) {
		const { state } = one.said;
		if (state === null || told.has(one)) continue;
		const against = places.around(one.said).flatMap((place) => known.get(place) ?? []);
		const other = against.find((before) => isAgainst(before.state, state));
		if (other?.state) report(one, other.state, state);
	}
}

/** Whether what is said of all contradicts what is said of one of them. That of all some are unfinished contradicts nothing. */
const isAgainst = (all: ResultState | null, one: ResultState): boolean =>
	all === 'done' ? endOf[one] === 'unfinished' : all === 'not-done' && one === 'done';

function isOnOtherDay(one: ResultEntry, other: ResultEntry): boolean {
	if (one.state !== 'done' || other.state !== 'done' || one.finished === null || other.finished === null) return false;
	return one.finished.end < other.finished.start || other.finished.end < one.finished.start;
}

const any = '*';

/** Of what a statement about an assignment speaks, as a text, and all that this is a part of. */
function placesIn(
	entry: AssignmentEntry,
	{ basics: { units } }: Desk,
): { readonly of: (one: ResultEntry) => string; readonly around: (one: ResultEntry) => string[] } {
	const membersOf = (unit: string) => units.get(unit)?.members ?? null;
	const isAlone = answersAlone(entry, (unit) => membersOf(unit) !== null);
	const given = firstLeads(entry);
	// Who answers with others is spoken of with them.
	const whose = ({ unit }: ResultEntry) => (unit === null || (given.includes(unit) && !isAlone(unit)) ? any : unit);
	const textOf = (phase: string, round: string, unit: string) => `${phase} ${round} ${unit}`;
	const partsOf = ({ phase, round }: ResultEntry) =>
		[phase === null ? any : String(phase), round?.start ?? any] as const;
	const of = (one: ResultEntry) => textOf(...partsOf(one), whose(one));
	return {
		of,
		around: (one) => {
			const [phase, round] = partsOf(one);
			const unit = whose(one);
			const groups = unit === any ? [] : everyLead(entry).filter((lead) => membersOf(lead)?.includes(unit));
			const all = [...new Set([phase, any])].flatMap((in_) =>
				[...new Set([round, any])].flatMap((at) =>
					[...new Set([unit, ...groups, any])].map((by) => textOf(in_, at, by)),
				),
			);
			const own = of(one);
			return all.filter((place) => place !== own);
		},
	};
}
