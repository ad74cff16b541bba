import type { ListedFile } from '../manifest/manifest.ts';

/** A place where a site is published. What it cannot do it throws as `TargetError`. */
export interface DeliveryTarget {
	/** As people wrote it. */
	readonly name: string;
	/** These small files as they are there; those that are not are left out. */
	readonly read: (paths: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>;
	/**
	 * Puts files of a folder there, each whole or not at all where the place can. What stands in the place of a file or of a folder
	 * around it, and is of the other kind, goes; nothing outside of the place does.
	 */
	readonly put: (folder: string, files: readonly ListedFile[]) => Promise<void>;
	/** Puts a small file there. */
	readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
	/** Removes files, and the folders that they leave empty where the place can. A file that is not there is no fault. */
	readonly remove: (paths: readonly string[]) => Promise<void>;
	/** Which of these are not there with their size, or with their bytes if `wholly`; all of them where that is not looked at. */
	readonly spoilt: (files: Iterable<ListedFile>, wholly: boolean) => Promise<readonly string[]>;
	/** What `put` would remove to make room for these files; nothing where that is not looked at. */
	readonly replaces: (files: Iterable<ListedFile>) => Promise<readonly string[]>;
	/** Gives back what it uses on this machine. */
	readonly close: () => void;
}

/** Why a target could not be used. */
export class TargetError extends Error {
	readonly code: 'no-program' | 'old-program' | 'failed' | 'changed-meanwhile';
	/** The program that is missing, what it said, or the file that is meant. */
	readonly about: string;
	constructor(code: TargetError['code'], about: string) {
		super(`${code}: ${about}`);
		this.code = code;
		this.about = about;
	}
}

/** What words name: a folder, or a place that `rsync` or `rclone` reaches, as these programs are told of it. */
export interface TargetName {
	readonly kind: 'folder' | 'rsync' | 'rclone';
	readonly place: string;
}

/** What a target's name means; `null` if it names no place that can be published to. */
export function targetName(words: string): TargetName | null {
	const [, scheme, rest = ''] = /^([a-z][a-z0-9+.-]+):(.*)$/is.exec(words) ?? [];
	if (words === '' || words.startsWith('-') || words.includes('\0')) return null;
	if (scheme === 'rclone') return /^:?[^-:/][^:]*:[^:]*$/.test(rest) ? { kind: 'rclone', place: rest } : null;
	if (scheme === 'rsync' && !rest.startsWith('//'))
		return rest === '' || rest.startsWith('-') || rest.startsWith(':') ? null : { kind: 'rsync', place: rest };
	if (scheme === 'rsync') return /^\/\/[^-/][^/]*\/./.test(rest) ? { kind: 'rsync', place: words } : null;
	if (/^[a-z][a-z0-9+.-]*:\/\//i.test(words)) return null;
	// One letter before a colon is a drive of Windows.
	if (/^(?:[^@/:\\\s-][^@/:\\\s]*@)?(?:[a-z0-9][a-z0-9.-]+|\[[0-9a-f:]+\]):(?!:)./i.test(words))
		return { kind: 'rsync', place: words };
	return { kind: 'folder', place: words };
}
