import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// Facts of documents are tested on a copy of them: editing `content/` never turns the tests red.
const env = { MINHBACH_CONTENT: 'tests/frozen/content' };

// Each test file starts a process, and some start more: they keep the compiled code of the libraries.
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, '.cache/code');

export default defineConfig({
	test: {
		// Most time goes by in builds and browsers, beside this process.
		maxWorkers: 3,
		// Test files that run in one process share what they load: to load it costs as much as most tests.
		projects: [
			{
				test: {
					name: 'unit',
					env,
					isolate: false,
					pool: 'threads',
					include: ['src/**/*.test.ts'],
					setupFiles: 'tests/seed.ts',
					testTimeout: 60_000,
				},
			},
			{
				test: {
					name: 'site',
					env,
					isolate: false,
					include: ['tests/**/*.test.ts'],
					globalSetup: 'tests/setup.ts',
					// A page in the browser is waited for, on however slow a machine.
					expect: { poll: { timeout: 10_000 } },
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
		],
	},
});
