import type { Finding } from '../../problem/problem.ts';
import { assignmentId } from '../../register/build/named-assignment.ts';
import { unitId } from '../../register/id.ts';
import type { WrittenChange } from '../../schemas/change.ts';
import { clerk } from '../../vi/clerk.ts';
import { shownDay } from '../../words/day.ts';
import { phraseRow, statedFacts } from './facts.ts';
import { noLongerStated, type Stated } from './stated.ts';
import { knownAmong, type Telling } from './telling.ts';

/** Changes of duties that were published and that their document no longer makes, or makes otherwise. `content` is the name of the content folder. */
export function vanishedChanges(before: readonly Telling[], now: readonly Telling[], content: string): Finding[] {
	const knownIn = knownAmong(before, now);
	const kind = { list: 'changes', statedIn: changesIn, isTakenBack: () => false } as const;
	const codes = { vanished: 'change-vanished', altered: 'change-altered' } as const;
	return before.flatMap((one) => noLongerStated(one, knownIn(one), { ...kind, ...codes }, content));
}

/** What one entry changes of a duty: its time, its words, who leads, that it binds. */
interface Effect {
	readonly what: keyof typeof clerk.effects;
	/** The keys that make it, with their words. */
	readonly rows: Parameters<typeof statedFacts>[0];
}

/** Everything that a document changes, one for each duty and each thing that is changed of it. */
function changesIn({ locality, data }: Telling): Stated[] {
	return data.changes.flatMap((written, at) => {
		const { assignment, assignments, item, unit, day, reason } = written;
		return [...(assignment === undefined ? [] : [assignment]), ...assignments].flatMap((one) =>
			effectsOf(written, locality).map(({ what, rows }): Stated => {
				const thing = assignmentId(one, locality);
				const whose = what !== 'reassign' || unit === undefined ? '' : unit;
				const name = clerk.withWords([one, clerk.effects[what], whose]);
				const since = day === undefined ? undefined : shownDay(day);
				return {
					about: JSON.stringify([thing, what, whose === '' ? '' : unitId(whose, locality)]),
					thing,
					name,
					words: clerk.withWords([name, ...rows.map(([key, words]) => (key === 'from' ? '' : (words ?? '')))]),
					facts: statedFacts([...rows, ['day', since], ['reason', reason], phraseRow('item', item)]),
					path: ['changes', at],
				};
			}),
		);
	});
}

function effectsOf({ from, to, toInWords, task, reassign, cancel }: WrittenChange, locality: string): Effect[] {
	const leads = reassign.map((one) => unitId(one, locality)).sort();
	const due: Effect['rows'] = [phraseRow('from', from), ['to', to], ['toInWords', toInWords]];
	return [
		...(to === undefined && toInWords === undefined ? [] : [{ what: 'due', rows: due } as const]),
		...(task === undefined ? [] : [{ what: 'task', rows: [['task', task]] } as const]),
		...(leads.length === 0
			? []
			: [{ what: 'reassign', rows: [['reassign', reassign.join(', '), 'none', leads.join()]] } as const]),
		...(cancel === true ? [{ what: 'cancel', rows: [] } as const] : []),
	];
}
