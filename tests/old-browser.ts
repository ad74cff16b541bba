import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium as driver } from 'playwright-core';
import { theBrowser } from './browser.ts';

/**
 * Chromium 109, the last one for Windows 7 and 8.1 (Linux x64 only). It is unpacked once, into the cache of the project: the
 * package's own way would take the browser of the other version for its own. The caller closes it.
 */
export async function oldBrowser(): Promise<Browser> {
	const executable = join(import.meta.dirname, '../.cache/chromium-109/chromium');
	if (!existsSync(executable)) {
		mkdirSync(dirname(executable), { recursive: true });
		const packed = join(import.meta.dirname, '../node_modules/chromium-109/bin/chromium.br');
		const draft = `${executable}.${process.pid}`;
		await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(draft, { mode: 0o700 }));
		renameSync(draft, executable);
	}
	// The other one has unpacked the shared libraries that both need, and named their folder.
	await theBrowser();
	return driver.launch({ executablePath: executable, args: ['--no-sandbox', '--disable-gpu', '--no-zygote'] });
}
