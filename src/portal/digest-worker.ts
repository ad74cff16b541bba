import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { digestName, rowsName } from './copy-folder.ts';
import { digestOfSite } from './digest.ts';

/** What the thread is given. */
export interface DigestTask {
	/** The folder of the files, which gets the digest and the rows too. */
	readonly folder: string;
	readonly address: string;
	readonly bytes: Readonly<Record<string, number>>;
}

// Reads the files of one site in a thread of its own: what they do to it, they do to nothing else.
if (parentPort !== null) {
	const { folder, address, bytes } = workerData as DigestTask;
	const { digest, rows } = await digestOfSite(folder, address, bytes);
	writeFileSync(join(folder, rowsName), rows);
	writeFileSync(join(folder, digestName), JSON.stringify(digest));
	parentPort.postMessage('done');
}
