import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.svg': 'image/svg+xml',
	'.json': 'application/json',
	'.xml': 'application/xml',
	'.ics': 'text/calendar',
	'.woff2': 'font/woff2',
};
/** What web servers send gzipped; the rest is packed already. */
const packed = new Set(['.html', '.css', '.js', '.svg', '.json', '.xml', '.ics']);

/** A folder served on this machine alone as a web server does: text gzipped, connections kept. The caller closes it. */
export async function served(folder: string): Promise<{ readonly origin: string; close(): void }> {
	const pack = promisify(gzip);
	const server = createServer(async ({ url }, response) => {
		const path = decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname);
		const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
		const type = { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' };
		try {
			const bytes = await readFile(file);
			if (packed.has(extname(file)))
				response.writeHead(200, { ...type, 'Content-Encoding': 'gzip' }).end(await pack(bytes));
			else response.writeHead(200, type).end(bytes);
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
