import type { IndexVersionEntry } from '../../scores/index-version.ts';
import type { BuiltDocument } from '../built.ts';

/** What all scores are checked against. */
export interface ScoreGround {
	readonly owners: ReadonlyMap<string, BuiltDocument>;
	readonly assignments: ReadonlySet<string>;
	/** By id of the version. */
	readonly versions: ReadonlyMap<string, IndexVersionEntry>;
	/** Ids of the versions of which nothing could be read. */
	readonly unread: ReadonlySet<string>;
	/** Whether what is not there may stand in a document that could not be read. */
	readonly mayExist: (id: string) => boolean;
}

/** Place of a key of the entry. */
export type ScorePlace = (...keys: PropertyKey[]) => PropertyKey[];
