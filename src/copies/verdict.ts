import type { FileListing, ManifestFault } from '../manifest/read.ts';

/** In what way a file is not as the manifest says. */
export type DifferenceKind = 'missing' | 'extra' | 'size' | 'changed' | 'no-file' | 'unreachable';

/** A file of a copy that is not as the manifest says. */
export interface Difference {
	readonly kind: DifferenceKind;
	readonly path: string;
	/** Of another size: how many bytes it should be, and how many it is; `null` where that was not counted. */
	readonly expected?: number;
	readonly found?: number | null;
}

/** Whether the manifest is signed by one of the keys; `unasked` where no key was given. */
export type SignatureState = 'good' | 'bad' | 'none' | 'unasked';

/** What the comparison of a copy with its manifest found. */
export interface Verdict {
	/** The manifest, or what is wrong with it. */
	readonly read: FileListing | ManifestFault;
	readonly differences: readonly Difference[];
	/** How many files were compared. */
	readonly checked: number;
	/** Files of the release before that are kept on purpose. */
	readonly retired: number;
	readonly signature: SignatureState;
	/** The address that was asked, where the manifest is of another site; else `null`. */
	readonly elsewhere: string | null;
	/** Whether so many files could not be reached that the comparison was given up. */
	readonly givenUp: boolean;
}

/** Whether the copy is as its manifest says, and the manifest as it was asked for. */
export const isWholeCopy = ({ read, differences, signature, elsewhere }: Verdict): boolean =>
	'files' in read &&
	differences.length === 0 &&
	elsewhere === null &&
	(signature === 'good' || signature === 'unasked');

/** The verdict on a copy of which the manifest cannot be read. */
export const withoutManifest = (read: ManifestFault): Verdict => ({
	read,
	differences: [],
	checked: 0,
	retired: 0,
	signature: 'unasked',
	elsewhere: null,
	givenUp: false,
});

/** Differences by path. */
export const sortedDifferences = (all: readonly Difference[]): Difference[] =>
	all.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
