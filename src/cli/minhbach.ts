import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { cacheFolder } from '../folders.ts';

// The young heap takes its full size at once: thousands of documents are read with a third fewer collections.
setFlagsFromString('--semi-space-growth-factor=16');
// Before anything else is loaded: compiled code is kept, and a command answers in half the time.
enableCompileCache(join(cacheFolder(), 'code'));
// Whoever reads may stop before the end, as `head` does: then nothing is left to be said.
for (const stream of [process.stdout, process.stderr])
	stream.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
		process.exit();
	});
const { minhbach } = await import('./commands.ts');
await minhbach(process.argv.slice(2), {
	stdout: process.stdout,
	stderr: process.stderr,
	ends: (code) => {
		process.exitCode = code;
	},
});
