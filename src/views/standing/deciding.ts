import type { Heard } from '../../standing/heard.ts';
import type { Stood } from '../../standing/standing.ts';

/**
 * The statements by which an occurrence stands as it does, newest first. None where no document says so: silence, a day that has
 * not passed, what is called off or has nobody left. Then what was said is told as said, never as the reason.
 */
export function decidingOf({ standing, heard, end }: Stood): Heard[] {
	const isAfter = ({ unfinished }: Heard) => end !== null && unfinished !== '' && unfinished >= end;
	const decides: Partial<Record<Stood['standing'], (one: Heard) => boolean>> = {
		'done-on-time': ({ state }) => state === 'done',
		done: ({ state }) => state === 'done',
		'done-late': (one) => one.state === 'done' || isAfter(one),
		overdue: isAfter,
		disputed: () => true,
		'not-arisen': ({ state }) => state === 'not-arisen',
	};
	return newestFirst(heard.filter(decides[standing] ?? (() => false)));
}

/** Newest first; what states the completion before what was said otherwise on the same day. */
function newestFirst(heard: readonly Heard[]): Heard[] {
	const isDone = ({ state }: Heard) => state === 'done';
	return heard.toSorted(
		(a, b) =>
			Number(isDone(b)) - Number(isDone(a)) ||
			compare(b.document.issued, a.document.issued) ||
			compare(a.document.id, b.document.id),
	);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
