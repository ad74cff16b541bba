import type { Deadline, Phase, Span } from '../../deadline/deadline.ts';
import { readDeadline } from '../../deadline/read.ts';
import { say } from '../../problem/messages.ts';
import type { Desk } from './desk.ts';

/** A deadline reader that remembers what it has read: most plans use few phrases, many times. */
export function rememberingReader(): typeof readDeadline {
	const ofPeriods = new Map<string, Map<string, ReturnType<typeof readDeadline>>>();
	return (text, period) => {
		const key = period == null ? '' : `${period.start} ${period.end}`;
		const readings = ofPeriods.get(key) ?? new Map<string, ReturnType<typeof readDeadline>>();
		ofPeriods.set(key, readings);
		const known = readings.get(text) ?? readDeadline(text, period);
		readings.set(text, known);
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
		const { reason, remedy } = reading.problem;
		desk.report(path, say('unread-deadline', { reason, remedy: inKeys(remedy, path, inWordsPath) }));
		return null;
	}
	if (desk.period === 'unread') return reading.deadline;
	const [, wordsKey] = keysOf(path, inWordsPath);
	const past = reading.deadline.phases.find(({ end }) => end !== null && end < desk.issued);
	if (past?.end) desk.report(path, say('deadline-before-issue', words, past.end, desk.issued, wordsKey));
	// A recurring duty begins with the document: rounds that had ended before its day of issue are none.
	const phases = reading.deadline.phases.map((phase) => {
		if (phase.occurrences.length === 0) return phase;
		const occurrences = phase.occurrences.filter(({ end }) => end >= desk.issued);
		const last = phase.occurrences.at(-1);
		if (last !== undefined && occurrences.length === 0)
			desk.report(path, say('deadline-before-issue', words, last.end, desk.issued, wordsKey));
		return { ...phase, occurrences };
	});
	return regime({ ...reading.deadline, phases }, words, desk);
}

/** A remedy that speaks of `due` and `dueInWords`, of the keys under which this deadline stands: `to` and `toInWords` of a change. */
function inKeys(remedy: string, path: readonly PropertyKey[], inWordsPath: readonly PropertyKey[]): string {
	const [key, wordsKey] = keysOf(path, inWordsPath);
	return remedy.replace(/\bdue(InWords)?\b/g, (_, isInWords) => (isInWords === undefined ? key : wordsKey));
}

/**
 * The deadline with the rounds of this year and the next, if it goes on without a period that bounds it: a standing regime.
 * What has no such round, or no year to work out rounds for, is left as it is.
 */
function regime(deadline: Deadline, words: string, { period, basics, issued, last }: Desk): Deadline {
	const isEndless = ({ kind, occurrences }: Phase) => kind === 'recurring' && occurrences.length === 0;
	if (period !== null || !deadline.phases.some(isEndless)) return deadline;
	const now = basics.horizon();
	if (now === null) return deadline;
	const horizon = {
		start: now.start < issued ? issued : now.start,
		end: last !== null && last < now.end ? last : now.end,
	};
	// A round of the year before may be due in this year.
	const before = `${String(Number(now.start.slice(0, 4)) - 1).padStart(4, '0')}-01-01`;
	const reading = basics.readDeadline(words, { start: before, end: now.end });
	if ('problem' in reading || horizon.end < horizon.start) return deadline;
	const phases = deadline.phases.map((phase, at) => ({
		...phase,
		occurrences: isEndless(phase)
			? (reading.deadline.phases[at]?.occurrences ?? []).filter(({ end }) => end >= horizon.start && end <= horizon.end)
			: phase.occurrences,
	}));
	return phases.some(({ occurrences }, at) => occurrences.length > (deadline.phases[at]?.occurrences.length ?? 0))
		? { ...deadline, phases, horizon }
		: deadline;
}

const keysOf = (...paths: (readonly PropertyKey[])[]) => paths.map((path) => String(path.at(-1))) as [string, string];
