import type { Phase, Span } from './deadline.ts';
import { readDeadline } from './read.ts';

const days = ({ start, end }: { start: string | null; end: string | null }): string => `${start ?? ''}..${end ?? ''}`;

const line = (phase: Phase): string => {
	const dated = phase.start !== null || phase.end !== null ? ` ${days(phase)}` : '';
	const rounds = phase.occurrences.map((occurrence) => ` ${days(occurrence)}`).join('');
	const every = phase.every === null ? '' : ` ${phase.every}:${rounds}`;
	const condition = phase.condition === null ? '' : ` [${phase.condition}]`;
	return `${phase.kind}${dated}${every}${condition}${phase.label === null ? '' : ` «${phase.label}»`}`;
};

/** Returns a reading in one line a phase, every key of the phase shown; of a phrase that is not read, `✗` and the reason. For tests. */
export const reading = (text: string, period: Span | null): string[] => {
	const answer = readDeadline(text, period);
	return 'problem' in answer ? [`✗ ${answer.problem.reason}`] : answer.deadline.phases.map(line);
};
