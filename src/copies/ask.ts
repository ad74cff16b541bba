import { type IncomingMessage, Agent as PlainAgent, request as plainRequest } from 'node:http';
import { Agent, request } from 'node:https';
import { isIP } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as after } from 'node:timers/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { isPrivate, PrivateAddressError, publicLookup } from './private-network.ts';

/** What a server answered: its status, and the first bytes of the file. */
export interface Answered {
	readonly status: number;
	/** No more than were asked for. */
	readonly bytes: Uint8Array;
	/** By what the server will know this file again; `null` where it does not say. */
	readonly etag: string | null;
}

/** Why a server gave no answer. */
export class AskError extends Error {
	readonly code: 'private' | 'elsewhere' | 'redirects' | 'timeout' | 'network';
	/** The address that is meant, or what the system said. */
	readonly about: string;
	constructor(code: AskError['code'], about: string) {
		super(`${code}: ${about}`);
		this.code = code;
		this.about = about;
	}
}

/** How servers are asked. */
export interface AskManner {
	/** Whether machines of a private network may be asked. */
	readonly allowPrivate: boolean;
	/** How many questions at a time. */
	readonly atOnce: number;
	/** How long a server may say nothing, in milliseconds. */
	readonly silence: number;
	/** How long an answer may take in all, in milliseconds; left out, as long as a slow line needs for the bytes. */
	readonly longest?: number;
}

/** Asks servers. */
export interface Asker {
	/**
	 * A file, no more than so many bytes of it. With the tag of a copy at hand the answer may be 304, without bytes. An answer that
	 * is still coming at the end of one's patience is given up. Throws `AskError`.
	 */
	readonly get: (url: URL, most: number, etag?: string | null, patience?: AbortSignal) => Promise<Answered>;
	readonly close: () => void;
}

/** The most redirects that are followed, and how often a question is put again that had no answer or the wrong one for now. */
const mostRedirects = 3;
const tries = 3;
/** A file may take as long as at this rate, in bytes a millisecond, and no less than the time of ten silences. */
const slowest = 16;

/** Asks servers in a manner. A redirect is followed within the site's own origin alone. */
export function asker({ allowPrivate, atOnce, silence, longest = Number.MAX_SAFE_INTEGER }: AskManner): Asker {
	const options = { keepAlive: true, maxSockets: atOnce, ...(!allowPrivate && { lookup: publicLookup }) };
	const agents = { 'http:': new PlainAgent(options), 'https:': new Agent(options) };
	const once = async (
		url: URL,
		most: number,
		etag: string | null,
		patience: AbortSignal | undefined,
		redirects: number,
	): Promise<Answered> => {
		const host = url.hostname.replace(/^\[|\]$/g, '');
		if (!allowPrivate && isIP(host) !== 0 && isPrivate(host)) throw new AskError('private', url.href);
		const own = AbortSignal.timeout(Math.min(longest, Math.ceil(Math.max(10 * silence, most / slowest))));
		const signal = patience === undefined ? own : AbortSignal.any([own, patience]);
		const response = await new Promise<IncomingMessage>((resolve, reject) => {
			const isPlain = url.protocol === 'http:';
			const how = {
				signal,
				agent: isPlain ? agents['http:'] : agents['https:'],
				headers: {
					...{ 'accept-encoding': 'identity', 'user-agent': 'minhbach' },
					...(etag !== null && { 'if-none-match': etag }),
				},
			};
			const asked = isPlain ? plainRequest(url, how, resolve) : request(url, how, resolve);
			asked.setTimeout(silence, () => asked.destroy(new AskError('timeout', url.href)));
			// A server that changes the protocol, unasked, gives no answer and no error.
			asked.on('close', () => reject(new AskError('network', 'closed')));
			asked.on('error', reject).end();
		});
		const status = response.statusCode ?? 0;
		const { location, etag: tag = null } = response.headers;
		if (status < 300 || status > 399 || location === undefined)
			return { status, bytes: await firstOf(plainBody(response, url), response, most), etag: tag };
		response.resume();
		const next = URL.parse(location, url);
		if (next === null || next.origin !== url.origin) throw new AskError('elsewhere', location);
		if (redirects === 0) throw new AskError('redirects', url.href);
		return once(next, most, etag, patience, redirects - 1);
	};
	const get: Asker['get'] = async (url, most, etag = null, patience) => {
		for (let left = tries - 1; ; left -= 1) {
			if (patience?.aborted) throw new AskError('timeout', url.href);
			try {
				const answer = await once(url, most, etag, patience, mostRedirects);
				if (left === 0 || (answer.status < 500 && answer.status !== 429)) return answer;
			} catch (error) {
				const known = asAskError(error, url);
				if (left === 0 || !['network', 'timeout'].includes(known.code)) throw known;
			}
			await after((tries - left) * Math.min(500, silence));
		}
	};
	return {
		get,
		close: () => {
			for (const agent of Object.values(agents)) agent.destroy();
		},
	};
}

function asAskError(error: unknown, url: URL): AskError {
	if (error instanceof AskError) return error;
	if (error instanceof PrivateAddressError) return new AskError('private', url.href);
	const { name, code, message } = error as NodeJS.ErrnoException;
	if (name === 'AbortError' || name === 'TimeoutError') return new AskError('timeout', url.href);
	return new AskError('network', code ?? message);
}

/**
 * The body as the site's file is: a server may compress, though it is asked not to. Of a file that is packed itself some servers only
 * say how: `x.csv.gz` comes as it is, with the coding `gzip`.
 */
function plainBody(response: IncomingMessage, { pathname }: URL): Readable {
	const encoding = response.headers['content-encoding'];
	if (pathname.endsWith(encoding === 'gzip' ? '.gz' : '.br')) return response;
	if (encoding === 'gzip') return response.pipe(createGunzip());
	return encoding === 'br' ? response.pipe(createBrotliDecompress()) : response;
}

/** The first bytes of a body. What comes after them is not waited for. */
async function firstOf(body: Readable, response: IncomingMessage, most: number): Promise<Uint8Array> {
	const pieces: Buffer[] = [];
	let length = 0;
	if (body !== response) response.on('error', (error) => body.destroy(error));
	for await (const piece of body) {
		pieces.push(piece);
		length += piece.length;
		if (length >= most) break;
	}
	if (length >= most) response.destroy();
	return Buffer.concat(pieces).subarray(0, most);
}
