import { readFileSync } from 'node:fs';
import type { OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Answers with the files of a public folder below the path of its site. What is asked for elsewhere is not there; the root leads to the site. */
export function servedSite(folder: string, base: string): RequestListener {
	const nothing = notThere(folder);
	const files = sirv(folder, { dev: true, onNoMatch: nothing });
	return (request, response) => {
		const asked = request.url ?? '/';
		if (asked.startsWith(`${base}/`)) {
			request.url = asked.slice(base.length);
			if (/^[^?#]*\.(?:br|gz)(?:[?#]|$)/.test(asked)) asItIs(response);
			files(request, response);
		} else if (['/', base].includes(asked)) response.writeHead(302, { Location: `${base}/` }).end();
		else nothing(request, response);
	};
}

/** Answers that there is no such page, as the site says it. */
const notThere =
	(folder: string): RequestListener =>
	(_request, response) => {
		response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
		response.end(readFileSync(join(folder, '404.html')));
	};

/**
 * A packed file that is asked for by its own name is sent as that file. A coding beside it would say that it is the file it was made
 * of, packed on the way (RFC 9110, 8.4): whoever asks would get another one.
 */
function asItIs(response: ServerResponse): void {
	const begin = response.writeHead.bind(response) as (status: number, headers?: OutgoingHttpHeaders) => ServerResponse;
	response.setHeader('Content-Type', 'application/octet-stream');
	response.writeHead = ((status: number, headers: OutgoingHttpHeaders = {}) => {
		const { 'Content-Encoding': _coding, ...rest } = headers;
		return begin(status, rest);
	}) as ServerResponse['writeHead'];
}
