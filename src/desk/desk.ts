import type { IncomingMessage, ServerResponse } from 'node:http';
import { loadSources } from '../content.ts';
import { unitKinds } from '../schemas/units.ts';
import { desk as words } from '../vi/desk/desk.ts';
import { typeNames } from '../vi/document-types.ts';
import { vi } from '../vi/vi.ts';
import { fileBytes, versionOf } from './file.ts';
import { isAllowed } from './guard.ts';
import { importDropped } from './import.ts';
import { type DocumentName, mostBytes } from './name.ts';
import { fileLines, listed, opened, problemsOf, readingOf } from './opened.ts';
import { deskPage } from './page.ts';
import { changeReport } from './report.ts';
import { addUnits, type DeskChange, publishDraft, save } from './save.ts';

/** Where the desk stands in the preview. It is in no built site. */
const deskAddress = '/ban-bien-tap/';

type Answer = { readonly status: number; readonly value: unknown };

/** Answers a request of the desk; returns whether it was one. Never throws: what fails is told. */
export async function answerDesk(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
	const asked = URL.parse(request.url ?? '/', 'http://localhost');
	if (!asked?.pathname.startsWith(deskAddress)) return false;
	const { pathname, searchParams } = asked;
	const send = (status: number, type: string, body: string) =>
		response
			.writeHead(status, {
				'Content-Type': `${type}; charset=utf-8`,
				'Cache-Control': 'no-store',
				'X-Frame-Options': 'DENY',
			})
			.end(body);
	if (!isAllowed(request)) {
		send(403, 'text/plain', words.notAllowed);
		return true;
	}
	if (request.method !== 'GET' && request.method !== 'POST') {
		send(405, 'text/plain', words.badRequest);
		return true;
	}
	if (pathname === deskAddress) {
		send(200, 'text/html', deskPage());
		return true;
	}
	let answer: Answer;
	try {
		answer = await answered(pathname.slice(deskAddress.length).replace(/\/$/, ''), searchParams, request);
	} catch (error) {
		// What was not read of a body that is too large is not taken for the next request.
		if (error instanceof TooLargeError) response.setHeader('Connection', 'close');
		answer = { status: 400, value: { refused: error instanceof TooLargeError ? words.tooLarge : words.badRequest } };
	}
	send(answer.status, 'application/json', JSON.stringify(answer.value));
	return true;
}

class TooLargeError extends Error {}

const ok = (value: unknown): Answer =>
	typeof value === 'object' && value !== null && 'refused' in value ? { status: 409, value } : { status: 200, value };

async function answered(what: string, asked: URLSearchParams, request: IncomingMessage): Promise<Answer> {
	const name: DocumentName = { locality: asked.get('locality') ?? '', slug: asked.get('slug') ?? '' };
	const isPost = request.method === 'POST';
	switch (`${isPost ? 'POST' : 'GET'} ${what}`) {
		case 'GET documents':
			return ok({ documents: listed(), localities: localities() });
		case 'GET document': {
			const document = opened(name);
			return document === null ? { status: 404, value: { refused: words.gone } } : ok(document);
		}
		case 'GET problems': {
			const bytes = fileBytes(name);
			if (bytes === null) return { status: 404, value: { refused: words.goneWhileOpen } };
			const lines = fileLines(name, Buffer.from(bytes).toString('utf8'));
			return ok({ version: versionOf(bytes), problems: problemsOf(name, bytes), lines });
		}
		case 'GET choices':
			return ok(choicesOf(name.locality));
		case 'GET reading':
			return ok(readingOf(asked.get('words') ?? '', asked.get('period') ?? ''));
		case 'POST save':
			return ok(save(JSON.parse((await bodyOf(request)).toString('utf8')) as DeskChange));
		case 'POST publish':
			return ok(publishDraft(name, asked.get('version') ?? ''));
		case 'POST settle':
			return ok(settle(name, JSON.parse((await bodyOf(request)).toString('utf8')) as number[]));
		case 'POST units': {
			if (!addUnits(name.locality, opened(name)?.report?.units ?? [])) return ok({ refused: words.unitsUnread });
			return ok({});
		}
		case 'POST import':
			return ok(await importDropped(await bodyOf(request), asked.get('name'), name.locality));
		default:
			return { status: 404, value: { refused: words.badRequest } };
	}
}

function settle(name: DocumentName, settled: readonly number[]): object {
	const now = new Set(settled);
	changeReport(name, (report) => ({
		...report,
		doubts: report.doubts.map((one, at) => (now.has(at) ? { ...one, isSettled: true } : one)),
	}));
	return {};
}

const localities = (): { id: string; name: string }[] =>
	loadSources().localities.map(({ id, locality }) => ({ id, name: locality?.data.name ?? id }));

/** What fields of a document of this locality may name: units with every spelling, indicators and fields. */
function choicesOf(locality: string) {
	const { localities: all, indicators, fields } = loadSources();
	const units = all.find(({ id }) => id === locality)?.units?.data ?? [];
	return {
		units: units.map(({ id, name, short = name, head, aliases }) => ({
			id,
			name,
			short,
			spellings: [...new Set([name, short, ...(head === undefined ? [] : [head]), ...aliases])],
		})),
		indicators: (indicators?.data ?? []).map(({ id, name, aliases }) => ({
			id,
			name,
			short: name,
			spellings: [name, ...aliases, id],
		})),
		fields: (fields?.data ?? []).map(({ id, name }) => [id, name]),
		kinds: unitKinds.map((kind) => [kind, vi.unitKind(kind)]),
		types: Object.entries(typeNames),
	};
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		size += chunk.length;
		if (size > mostBytes) throw new TooLargeError();
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
