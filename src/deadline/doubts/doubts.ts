import type { Refusal } from '../deadline.ts';
import type { Clause } from '../parts/clause.ts';
import type { Phrase } from '../words/phrase.ts';
import { blankDay, blankLeft } from './blank.ts';
import { clashing } from './clash.ts';
import { denied, deniedWithin } from './denied.ts';
import { dayOfAct, unclearBefore } from './earlier.ts';
import { unclearNeighbours } from './neighbours.ts';
import { bareFigures, choiceLeftOpen, goesOn, reportedPeriod } from './open.ts';
import { qualified } from './qualifier.ts';
import type { Doubt } from './sight.ts';
import { spoiltPrefix } from './spoilt.ts';
import { unread, unreadWithin } from './unread.ts';

/** The reasons to refuse a text, in the order in which each clause is asked. The first answer is given. */
export const DOUBTS: readonly Doubt[] = [
	{ name: 'last day inside a condition', example: 'Khi có phát sinh trước ngày 15/12/2023', problem: clashing },
	{ name: 'times not clearly side by side', example: 'quý III hoặc quý IV năm 2023', problem: unclearNeighbours },
	{ name: 'day left blank', example: 'ngày … tháng 7 năm 2023', problem: blankDay },
	{ name: 'words left blank', example: 'Báo cáo _ trong quý III', problem: blankLeft },
	{ name: 'broken word before the time', example: 'Tr ước ngày 15/7/2023', problem: spoiltPrefix },
	{ name: 'word that makes the time uncertain', example: 'đầu quý III', problem: qualified },
	{ name: 'choice left open', example: 'trong quý III/2023 hoặc muộn hơn', problem: choiceLeftOpen },
	{ name: 'time that goes on unread', example: 'Thường xuyên đến khi hoàn thành', problem: goesOn },
	{ name: 'period that a report is on', example: 'Báo cáo quý I', problem: reportedPeriod },
	{ name: 'figures that may be no time', example: 'tỷ lệ 15/7', problem: bareFigures },
	{ name: 'unclear after the part before', example: 'Trước ngày 15/3; 15/6', problem: unclearBefore },
	{
		name: 'day that may belong to an act',
		example: 'Theo Quyết định số 12/QĐ-UBND, ngày 15/3/2023 của UBND',
		problem: dayOfAct,
	},
	{ name: 'word of time not read before the time', example: 'tuần 2 tháng 9', problem: unread('left') },
	{ name: 'time taken back before it', example: 'Không thực hiện trong năm 2023', problem: denied('left') },
	{ name: 'word of time not read after the time', example: 'quý III (dự kiến)', problem: unread('right') },
	{
		name: 'word of time not read within a label',
		example: 'Hằng năm họp tháng trước ngày 15/12',
		problem: unreadWithin,
	},
	{
		name: 'label that takes the time back',
		example: 'Hằng năm không thực hiện trước ngày 15/12',
		problem: deniedWithin,
	},
	{ name: 'time taken back after it', example: 'Quý III/2023: không thực hiện', problem: denied('right') },
];

/** Returns the first problem of the clauses of a text, or null where they can be read with certainty. */
export const doubtAbout = (phrase: Phrase, clauses: readonly Clause[]): Refusal | null => {
	for (const [index, clause] of clauses.entries()) {
		const before = clauses[index - 1] ?? null;
		for (const doubt of DOUBTS) {
			const problem = doubt.problem({ phrase, clause, before });
			if (problem !== null) return problem;
		}
	}
	return null;
};
