import fs, { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Preloaded into the preview. The portal's own file is read once whenever the whole content is: each reading leaves a byte.

const counted = /[/\\]site\.yaml$/;
const file = process.env['MINHBACH_BENCH_READS'] ?? '';

function count(path: unknown): void {
	if (counted.test(String(path))) appendFileSync(file, '.');
}

const { readFileSync, readFile, createReadStream } = fs;
fs.readFileSync = ((path: unknown, ...rest: unknown[]) => {
	count(path);
	return Reflect.apply(readFileSync, fs, [path, ...rest]);
}) as typeof readFileSync;
fs.readFile = ((path: unknown, ...rest: unknown[]) => {
	count(path);
	return Reflect.apply(readFile, fs, [path, ...rest]);
}) as typeof readFile;
fs.createReadStream = ((path: unknown, ...rest: unknown[]) => {
	count(path);
	return Reflect.apply(createReadStream, fs, [path, ...rest]);
}) as typeof createReadStream;
const { readFile: promised } = fs.promises;
fs.promises.readFile = ((path: unknown, ...rest: unknown[]) => {
	count(path);
	return Reflect.apply(promised, fs.promises, [path, ...rest]);
}) as typeof promised;
syncBuiltinESMExports();
