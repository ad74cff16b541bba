import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { minhbach } from '../../fixtures/command.ts';
import { layOut, madeUpSite, withItsManifest } from '../../fixtures/made-up-site.ts';
import { servedSite } from './served-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'minhbach-served-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(['', '/minhbach'])(
	'a site with packed files is as its manifest says, to whoever asks below “%s”',
	async (base) => {
		const plain = [...madeUpSite(1, 3)].map(([path, text]): [string, Uint8Array] => [path, Buffer.from(text)]);
		const packed = plain.flatMap(([path, bytes]): [string, Uint8Array][] => [
			[path, bytes],
			[`${path}.br`, brotliCompressSync(bytes)],
			[`${path}.gz`, gzipSync(bytes)],
		]);
		layOut(folder, withItsManifest(new Map(packed)));
		const server = createServer(servedSite(folder, base)).listen(0, '127.0.0.1');
		await once(server, 'listening');
		const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}/`;
		const { status, output } = await minhbach(['verify', address, '--allow-private', '--mirror']);
		const one = await fetch(`${address}feed.xml.br`);
		server.closeAllConnections();
		server.close();
		expect([output, status]).toEqual([expect.stringContaining('Đúng với bản kê'), 0]);
		expect([one.headers.get('content-encoding'), one.headers.get('content-type')]).toEqual([
			null,
			'application/octet-stream',
		]);
	},
);
