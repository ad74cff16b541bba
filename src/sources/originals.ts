import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Message, say } from '../problem/messages.ts';
import { originalFile } from '../schemas/original.ts';
import { namesIn } from './file/disk.ts';
import type { StoredFile } from './sources.ts';

/** Bytes of the largest original: what a hundred scanned pages take. */
const largestOriginal = 50 * 1024 * 1024;

/** The files of a folder of originals, by name. `report` is told of each that is no original or cannot be read. */
export function readOriginals(
	folder: string,
	report: (name: string, message: Message) => void,
): Map<string, StoredFile> {
	const found = new Map<string, StoredFile>();
	const entries = namesIn(folder);
	if (entries === 'refused') report('', say('cannot-open'));
	for (const entry of entries === 'refused' ? [] : (entries ?? [])) {
		const file = join(folder, entry.name);
		if (!entry.isFile()) report(entry.name, say('no-regular-file'));
		else if (!originalFile.safeParse(entry.name).success) report(entry.name, say('unknown-file'));
		else
			try {
				const { size } = statSync(file);
				if (size > largestOriginal) report(entry.name, say('file-too-large', size, largestOriginal));
				else
					found.set(entry.name, { bytes: size, sha256: createHash('sha256').update(readFileSync(file)).digest('hex') });
			} catch {
				report(entry.name, say('cannot-open'));
			}
	}
	return found;
}
