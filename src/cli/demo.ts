import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from '../folders.ts';

// The fictional site of `examples/thi-du`, built in folders of its own, never into `dist`, and served. What is given is given to `serve`.
const own = join(projectRoot(), '.cache/thi-du');
process.env['MINHBACH_CONTENT'] = join(projectRoot(), 'examples/thi-du/content');
process.env['MINHBACH_OUT'] = join(own, 'dist');
process.env['MINHBACH_CACHE'] = join(own, 'cache');
enableCompileCache(join(own, 'cache/code'));
const { minhbach } = await import('./commands.ts');
const terminal = {
	stdout: process.stdout,
	stderr: process.stderr,
	ends: (code: number) => {
		process.exitCode = code;
	},
};
await minhbach(['build'], terminal);
if (process.exitCode === undefined) await minhbach(['serve', ...process.argv.slice(2)], terminal);
