import { say } from '../../../problem/messages.ts';
import type { Ground, ReadResult } from './result.ts';

/** Reports corrections of what the other document does not say, and documents that correct one another in a circle. */
export function checkCorrections(said: readonly ReadResult[], { owners }: Ground): void {
	const correcting = said.filter(({ corrects }) => corrects !== null);
	if (correcting.length === 0) return;
	const by = new Map<string, ReturnType<typeof speakingOf>>();
	for (const [key, own] of Map.groupBy(said, ({ document, assignment }) => `${document} ${assignment}`))
		by.set(key, speakingOf(own));
	const inCircle = circlesOf(correcting);
	for (const one of correcting) {
		const desk = owners.get(one.document)?.desk;
		const number = owners.get(one.corrects ?? '')?.document.number ?? one.corrects ?? '';
		if (by.get(`${one.corrects} ${one.assignment}`)?.(one) !== true)
			desk?.report([...one.path], say('corrects-nothing', number));
		else if (inCircle(one)) desk?.report([...one.path], say('corrects-in-circle', number));
	}
}

/** Tells whether one of these statements is about the same part, round and unit as another, or one of the two about all of them. */
function speakingOf(own: readonly ReadResult[]): (one: ReadResult) => boolean {
	const keys = new Set(own.flatMap((one) => combined(timeAndUnit(one).map((part) => [part ?? none, any]))));
	return (one) =>
		combined(timeAndUnit(one).map((part) => (part === null ? [any] : [part, none]))).some((key) => keys.has(key));
}

const [none, any] = ['-', '*'];

const timeAndUnit = ({ phase, round, unit }: ReadResult): (string | null)[] => [
	phase === null ? null : String(phase),
	round?.start ?? null,
	unit,
];

/** Every choice of one from each list. */
const combined = (lists: readonly (readonly string[])[]): string[] =>
	lists.reduce<string[]>((keys, list) => keys.flatMap((key) => list.map((one) => `${key} ${one}`)), ['']);

/** Tells of a correction whether what it corrects leads back to its document, of the same part and round. */
function circlesOf(correcting: readonly ReadResult[]): (one: ReadResult) => boolean {
	const thing = ({ assignment, phase, round }: ReadResult) => `${assignment} ${phase} ${round?.start}`;
	const corrected = new Map<string, Set<string>>();
	for (const one of correcting) {
		const key = `${one.document} ${thing(one)}`;
		corrected.set(key, (corrected.get(key) ?? new Set()).add(one.corrects ?? ''));
	}
	const known = new Map<string, boolean>();
	return (one) => {
		const key = `${one.document} ${one.corrects} ${thing(one)}`;
		const found =
			known.get(key) ?? leadsTo(one.document, one.corrects ?? '', (at) => corrected.get(`${at} ${thing(one)}`));
		known.set(key, found);
		return found;
	};
}

/** Whether a document is found by following from another what each corrects. */
function leadsTo(sought: string, from: string, next: (document: string) => ReadonlySet<string> | undefined): boolean {
	const seen = new Set([from]);
	for (const one of seen) {
		if (one === sought) return true;
		for (const other of next(one) ?? []) seen.add(other);
	}
	return false;
}
