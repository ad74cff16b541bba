import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { sha256 } from './digest.ts';
import type { Written } from './state.ts';
import { fileStore } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'minhbach-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a file is kept under the digest of its bytes, however it was cut into pieces', () => {
	const store = fileStore(join(folder, 'a'));
	const text = 'Nhiệm vụ 😀 đúng hạn. '.repeat(30_000);
	const whole = store.put([text]);
	expect(whole).toMatchObject({ sha256: sha256(text), bytes: Buffer.byteLength(text) });
	expect(store.put(text.match(/.{1,7}/gsu) ?? []).sha256).toBe(whole.sha256);
	expect(readFileSync(store.pathOf(whole), 'utf8')).toBe(text);
});

test('a letter of two units is kept where a piece ends within it', () => {
	const store = fileStore(join(folder, 'd'));
	for (const before of [2 ** 18 - 1, 2 ** 19 - 1, 7]) {
		const text = `${'a'.repeat(before)}😀b`;
		const kept = store.put([text.slice(0, before + 1), text.slice(before + 1)]);
		expect(readFileSync(store.pathOf(kept), 'utf8')).toBe(text);
	}
});

test('text of any letters is kept as UTF-8, half a letter as the sign for what cannot be read', () => {
	const store = fileStore(join(folder, 'e'));
	const text = fc.string({ unit: fc.constantFrom('a', 'é', 'ệ', '😀', '\ud800', '\udc00', '\0') });
	fc.assert(
		fc.property(text, (one) => {
			const kept = store.put([one]);
			expect(readFileSync(store.pathOf(kept))).toEqual(Buffer.from(one.toWellFormed()));
			expect(kept.sha256).toBe(sha256(one.toWellFormed()));
		}),
	);
});

test('a file that is gone or was changed is not there; one that was copied is', () => {
	const store = fileStore(join(folder, 'b'));
	const [gone, longer, other, copied] = ['gone', 'longer', 'other', 'copied'].map((one) => store.put([one]));
	if (!gone || !longer || !other || !copied) throw new Error('nothing was kept');
	rmSync(store.pathOf(gone));
	writeFileSync(store.pathOf(longer), 'longer than it was');
	writeFileSync(store.pathOf(other), 'OTHER');
	utimesSync(store.pathOf(other), 1, 1);
	utimesSync(store.pathOf(copied), 1, 1);
	expect([gone, longer, other, copied].map(store.has)).toEqual([false, false, false, true]);
});

test('of what two threads keep at once each knows the time that the file has', async () => {
	const place = join(folder, 'two');
	const texts = Array.from({ length: 300 }, (_, at) => `${at} `.repeat(20_000));
	const both = new Int32Array(new SharedArrayBuffer(4));
	const code = `const { parentPort, workerData: { url, place, texts, both } } = require('node:worker_threads');
		import(url).then(({ fileStore }) => {
			const store = fileStore(place);
			Atomics.add(both, 0, 1);
			while (Atomics.load(both, 0) < 2);
			parentPort.postMessage(texts.map((text) => store.put([text])));
		});`;
	const url = new URL('./store.ts', import.meta.url).href;
	const threads = [1, 2].map(() => new Worker(code, { eval: true, workerData: { url, place, texts, both } }));
	const kept = await Promise.all(threads.map(async (one): Promise<Written[]> => (await once(one, 'message'))[0]));
	const { pathOf } = fileStore(place);
	for (const one of kept.flat()) {
		expect(sha256(readFileSync(pathOf(one)))).toBe(one.sha256);
		expect(statSync(pathOf(one)).mtimeMs).toBe(one.modified);
	}
	await Promise.all(threads.map((one) => one.terminate()));
});

test('what is damaged is kept anew', () => {
	const store = fileStore(join(folder, 'damaged'));
	const kept = store.put(['whole']);
	writeFileSync(store.pathOf(kept), 'wh');
	expect(store.has(store.put(['whole']))).toBe(true);
	expect(readFileSync(store.pathOf(kept), 'utf8')).toBe('whole');
});

test('what is not asked for goes', () => {
	const store = fileStore(join(folder, 'c'));
	const [one, two] = [store.put(['1']), store.put(['2'])];
	store.keepOnly([two]);
	expect([store.has(one), store.has(two)]).toEqual([false, true]);
});

test('pieces that fail leave nothing behind that would be taken for a file', () => {
	const store = fileStore(join(folder, 'd'));
	const failing = function* () {
		yield 'half';
		throw new Error('no more');
	};
	expect(() => store.put(failing())).toThrow('no more');
	expect(store.has({ sha256: sha256('half'), bytes: 4, modified: 0 })).toBe(false);
});
