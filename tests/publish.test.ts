import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { minhbach } from '../src/fixtures/command.ts';
import { killPublishing } from '../src/fixtures/killed-publish.ts';
import { fingerprints } from './build-site.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-publish-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const hasRsync = spawnSync('rsync', ['--version']).status === 0;

describe('the manifest of a built site', () => {
	test.each(['site', 'small', 'demo'] as const)('lists every file of it with its digest: %s', (name) => {
		const { 'du-lieu/manifest.json': own, ...files } = fingerprints(inject(name));
		expect(own).toBeDefined();
		const manifest = JSON.parse(readFileSync(join(inject(name), 'du-lieu/manifest.json'), 'utf8'));
		const parts: { path: string }[] = manifest.parts;
		const listed = [manifest, ...parts.map(({ path }) => JSON.parse(readFileSync(join(inject(name), path), 'utf8')))];
		const all: { path: string; sha256: string }[] = [...parts, ...listed.flatMap((one) => one.files)] as never;
		expect(Object.fromEntries(all.map(({ path, sha256 }) => [path, sha256]))).toEqual(files);
		expect(manifest).toMatchObject({
			schemaVersion: 1,
			count: all.length,
			engine: expect.stringMatching(/^minhbach /),
		});
	});

	test('says of which site it is, of which day and of which commit', () => {
		const manifest = JSON.parse(readFileSync(join(inject('site'), 'du-lieu/manifest.json'), 'utf8'));
		expect(manifest).toMatchObject({
			site: 'https://minhbach.example',
			day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
		});
		expect(manifest).toHaveProperty('commit');
	});
});

test('a site that is published to a folder and served is as its manifest says, to whoever asks', async () => {
	const target = join(work, 'target');
	expect(await minhbach(['publish', target], { MINHBACH_OUT: inject('site') })).toMatchObject({ status: 0 });
	expect(await minhbach(['verify', target])).toMatchObject({ status: 0 });
	const server = createServer((request, response) => sirv(target, { dev: true })(request, response)).listen(
		0,
		'127.0.0.1',
	);
	await once(server, 'listening');
	try {
		const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
		const { status, output } = await minhbach(['verify', address, '--allow-private', '--mirror', '--json']);
		expect([status, JSON.parse(output)]).toEqual([
			0,
			expect.objectContaining({ whole: true, differences: [], givenUp: false }),
		]);
	} finally {
		server.closeAllConnections();
		server.close();
	}
});

// All fifty kills, to each kind of target: node bench/publish-kills.ts
describe('publish that is killed', () => {
	const folder = join(work, 'killed');
	const where = { folder, documents: 120, seed: 3 };

	test('leaves no broken page, and nothing that the next run does not repair', async () => {
		const report = await killPublishing(3, { work: join(work, 'kills'), target: folder, ...where });
		expect(report).toMatchObject({ seen: { broken: [] }, unrepaired: [] });
		expect(report.seen.pages).toBeGreaterThan(50);
	});

	test.skipIf(!hasRsync)('leaves none through rsync', async () => {
		const report = await killPublishing(2, { work: join(work, 'kills'), target: `rsync:${folder}`, ...where });
		expect(report).toMatchObject({ seen: { broken: [] }, unrepaired: [] });
	});
});
