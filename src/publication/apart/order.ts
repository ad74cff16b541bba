import type { Register } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import type { Past } from '../../register/past/edition.ts';
import type { PortalTables } from '../../register/portal/portal-tables.ts';
import type { Written } from '../state.ts';

/** What a thread is given so that it makes the files for programs. It has a copy of all that can be asked. */
export interface Order {
	readonly register: Register;
	readonly past: Past;
	readonly day: string | null;
	readonly asOf: string | null;
	/** What the index is told of the publication, besides sizes, and of other sites. */
	readonly told: PortalTables & Pick<Index, 'listed' | 'parts'>;
	/** The folder of the store. */
	readonly store: string;
	/** How many files are made, in its first place; both threads see it. */
	readonly count: Int32Array;
}

/** What the thread tells: what it wrote, by address, and then what that rests on, as parts of the state. */
export type Told =
	| { readonly written: readonly (readonly [string, Written])[] }
	| { readonly state: readonly Uint8Array[] };
