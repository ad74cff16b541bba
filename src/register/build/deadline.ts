import type { Deadline, Span } from '../../deadline/deadline.ts';
import { readDeadline } from '../../deadline/read.ts';
import { say } from '../../problem/messages.ts';
import type { Desk } from './desk.ts';

/** A deadline reader that remembers what it has read: most plans use few phrases, many times. */
export function rememberingReader(): typeof readDeadline {
	const readings = new Map<string, ReturnType<typeof readDeadline>>();
	return (text, period) => {
		const key = `${text}\n${period?.start}\n${period?.end}`;
		const known = readings.get(key) ?? readDeadline(text, period);
		readings.set(key, known);
		return known;
	};
}

/** The words of a deadline, and the keys under which they stand. */
export interface WrittenDeadline {
	readonly words: string | undefined;
	readonly path: PropertyKey[];
	/** Words that give no day. */
	readonly inWords: string | undefined;
	readonly inWordsPath: PropertyKey[];
}

/** Stands for a period that could not be read, so that its deadlines are read. A leap year has every day. */
const someYear: Span = { start: '2024-01-01', end: '2024-12-31' };

/** The deadline as the register holds it; `null` if none is written, or if it cannot be read, which is reported. */
export function deadlineOf({ words, path, inWords, inWordsPath }: WrittenDeadline, desk: Desk): Deadline | null {
	if (words === undefined) return inWords === undefined ? null : { text: inWords, phases: [] };
	if (inWords !== undefined) desk.report(inWordsPath, say('two-deadlines', ...keysOf(path, inWordsPath)));
	const reading = desk.basics.readDeadline(words, desk.period === 'unread' ? someYear : desk.period);
	if ('problem' in reading) {
		desk.report(path, say('unread-deadline', reading.problem));
		return null;
	}
	if (desk.period === 'unread') return reading.deadline;
	const past = reading.deadline.phases.find(({ end }) => end !== null && end < desk.issued);
	if (past?.end) desk.report(path, say('deadline-before-issue', words, past.end, desk.issued));
	// A recurring duty begins with the document: rounds that had ended before its day of issue are none.
	const phases = reading.deadline.phases.map((phase) => {
		const occurrences = phase.occurrences.filter(({ end }) => end >= desk.issued);
		const last = phase.occurrences.at(-1);
		if (last !== undefined && occurrences.length === 0)
			desk.report(path, say('deadline-before-issue', words, last.end, desk.issued));
		return { ...phase, occurrences };
	});
	return { ...reading.deadline, phases };
}

const keysOf = (...paths: PropertyKey[][]) => paths.map((path) => String(path.at(-1))) as [string, string];
