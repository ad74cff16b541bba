import { join, resolve } from 'node:path';
import { build } from 'vite';

// `npm run offline`: makes the service worker, `public/sw.js`, or in another folder that is named. The file is kept in git: the
// build does not need this step.

const [folder = join(import.meta.dirname, '../../../public')] = process.argv.slice(2);
await build({
	configFile: false,
	logLevel: 'warn',
	publicDir: false,
	define: { 'process.env.NODE_ENV': '"production"' },
	build: {
		outDir: resolve(folder),
		emptyOutDir: false,
		rolldownOptions: {
			input: join(import.meta.dirname, 'worker.ts'),
			output: { format: 'iife', entryFileNames: 'sw.js' },
		},
	},
});
