import type { Heard } from '../../standing/heard.ts';
import type { Stood } from '../../standing/standing.ts';

/**
 * The statements by which an occurrence stands as it does, in no order. None where no document says so: silence, a day that has
 * not passed, what is called off or has nobody left. Then what was said is told as said, never as the reason.
 */
export function decidingOf({ standing, heard, end }: Stood): readonly Heard[] {
	const by = decides[standing];
	if (by === undefined) return [];
	const isDeciding = (one: Heard) => by(one, end);
	return heard.every(isDeciding) ? heard : heard.filter(isDeciding);
}

/** The newest of them, where all that documents say can be true; absent where no document says so. */
export function decidedBy({ standing, heard, end }: Stood): Heard | undefined {
	const by = standing === 'disputed' ? undefined : decides[standing];
	let newest: Heard | undefined;
	// A loop, since every row of every list asks.
	if (by !== undefined)
		for (const one of heard) if (by(one, end) && (newest === undefined || order(one, newest) < 0)) newest = one;
	return newest;
}

type Decides = (one: Heard, end: string | null) => boolean;

const isDone: Decides = ({ state }) => state === 'done';
/** Whether a document says that it was unfinished after its last day. */
const isAfter: Decides = ({ unfinished }, end) => end !== null && unfinished !== '' && unfinished >= end;

/** By standing: whether a statement is one by which it is so. */
const decides: Partial<Record<Stood['standing'], Decides>> = {
	'done-on-time': isDone,
	done: isDone,
	'done-late': (one, end) => isDone(one, end) || isAfter(one, end),
	overdue: isAfter,
	disputed: () => true,
	'not-arisen': ({ state }) => state === 'not-arisen',
};

/** Newest first; what states the completion before what was said otherwise on the same day. */
const order = (a: Heard, b: Heard): number =>
	Number(b.state === 'done') - Number(a.state === 'done') ||
	compare(b.document.issued, a.document.issued) ||
	compare(a.document.id, b.document.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
