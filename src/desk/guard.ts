import type { IncomingMessage } from 'node:http';

/** The header that only the desk's own page sends: no form of another site can. */
const ownHeader = 'x-minhbach-desk';

const loopback = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const localHost = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/;

/** Whether a request comes from a browser on this machine, and one that changes something from the page of the desk itself. */
export function isAllowed({ method = 'GET', headers, socket }: IncomingMessage): boolean {
	if (!loopback.test(socket.remoteAddress ?? '') || !localHost.test(headers.host ?? '')) return false;
	const { origin } = headers;
	if (origin !== undefined && origin !== `http://${headers.host}`) return false;
	const site = headers['sec-fetch-site'];
	if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
	return method === 'GET' || headers[ownHeader] !== undefined;
}
