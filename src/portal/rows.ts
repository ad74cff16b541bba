import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { DigestRow } from '../register/portal/site-digest.ts';
import { rowsName } from './copy-folder.ts';

/** The rows of a unit of a copy, from a byte of its file of rows on. Throws if the file is not there. */
export function rowsOfUnit(copy: string, [from, bytes]: readonly [number, number]): DigestRow[] {
	const file = openSync(join(copy, rowsName), 'r');
	try {
		const buffer = Buffer.alloc(bytes);
		readSync(file, buffer, 0, bytes, from);
		return JSON.parse(buffer.toString()) as DigestRow[];
	} finally {
		closeSync(file);
	}
}
