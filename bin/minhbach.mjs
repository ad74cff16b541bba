#!/usr/bin/env node
// The command of the installed package: without other word, content and site are in the folder where it is called.
import { join } from 'node:path';

const usual = { MINHBACH_CONTENT: 'content', MINHBACH_OUT: 'dist', MINHBACH_CACHE: '.cache' };
for (const [key, name] of Object.entries(usual)) process.env[key] ??= join(process.cwd(), name);
// How messages say that a command is called.
process.env.CALLED_AS ??= 'npx minhbach';
process.argv.splice(2, 0, 'minhbach');
await import('./run.mjs');
