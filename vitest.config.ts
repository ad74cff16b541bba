import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		// Most time goes by in builds and browsers, beside this process.
		maxWorkers: 3,
		projects: [
			{ test: { name: 'unit', include: ['src/**/*.test.ts'], setupFiles: 'tests/seed.ts', testTimeout: 60_000 } },
			{
				test: {
					name: 'site',
					include: ['tests/**/*.test.ts'],
					globalSetup: 'tests/setup.ts',
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
		],
	},
});
