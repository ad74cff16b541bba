import { withMoves } from '../../deadline/days/last-days.ts';
import type { WorkingDays } from '../../deadline/days/working-day.ts';
import type { RecordOf } from '../../records/records.ts';
import type { Amendment } from '../../register/amendment.ts';
import type { Particulars } from '../../register/particulars.ts';
import type { ConditionEntry } from '../../register/scores/condition-entry.ts';
import type { Funding } from '../../schemas/funding.ts';

type Assignment = RecordOf<'assignments'>;
type Fields = Pick<
	Assignment,
	'condition' | 'when' | 'exceptions' | 'emphasis' | 'inCharge' | 'followedBy' | 'report' | 'funding' | 'proposed'
>;

/** The fields of the record that the document says something of; no others. */
export function particularRecords(particulars: Particulars | null, working: WorkingDays | null): Fields {
	if (particulars === null) return {};
	const { condition, when, exceptions, emphasis, inCharge, followedBy, report, funding, proposed } = particulars;
	return {
		...(condition !== null && { condition }),
		...(when && { when: whenRecord(when) }),
		...(exceptions.length > 0 && { exceptions: [...exceptions] }),
		...(emphasis.length > 0 && { emphasis: [...emphasis] }),
		...(inCharge !== null && { inCharge }),
		...(followedBy.length > 0 && { followedBy: [...followedBy] }),
		...(report && { report: { to: [...report.to], through: report.through, figures: report.figures } }),
		...(funding && { funding: moneyOf(funding) }),
		...(proposed && { proposed: withMoves(proposed, working) }),
	};
}

function whenRecord({ period, isPeriodRead, ratings, inWords, scores }: ConditionEntry): NonNullable<Fields['when']> {
	return {
		period: { start: period.start, end: period.end, text: period.text },
		isPeriodRead,
		ratings: [...ratings],
		...(inWords.length > 0 && { inWords: [...inWords] }),
		scores: scores.map(({ index, field, below }) => ({ index, field, below })),
	};
}

/** The deadline that was set first, where a later document set another. */
export function firstDeadlineRecord(
	amendments: readonly Amendment[],
	working: WorkingDays | null,
): Pick<Assignment, 'firstDeadline'> {
	const first = amendments.find(({ deadline }) => deadline !== null)?.deadline;
	return first ? { firstDeadline: first.before && withMoves(first.before, working) } : {};
}

/** The money as records state it. */
export function moneyOf({ text, amount }: Funding): NonNullable<Assignment['funding']> {
	return { text, amount: amount ?? null };
}
