import type { Name } from '../names/name.ts';
import type { Hit } from './hits.ts';

/** Results of one kind, best first: names that match, then records. */
export interface Group {
	readonly kind: string;
	readonly names: readonly Name[];
	/** Records that are none of the names. */
	readonly hits: readonly Hit[];
	/** How many there are in all; where names were not all looked at, how many at least. */
	readonly total: number;
	readonly isMore: boolean;
	/** How well the best of them matches; of names as `NamedMatch` counts. */
	readonly rank: number;
}
