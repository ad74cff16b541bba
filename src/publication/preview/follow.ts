import { statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { sep } from 'node:path';
import type { HookParameters } from 'astro';
import { loadHistory } from '../../content.ts';
import { answerDesk } from '../../desk/desk.ts';
import { cacheFolder, contentFolder, projectRoot } from '../../folders.ts';
import { pastOf } from '../../register/past/past.ts';
import { contentDay } from '../../sources/git/content-day.ts';
import { building as words } from '../../vi/build.ts';
import { frameOf } from '../../views/page/frame.ts';
import type { Wanted } from '../make.ts';
import { type Live, type LiveContent, liveContent } from './live.ts';
import { problemPage, problemsAt } from './problem-page.ts';

/** Where Astro's server takes `Astro.locals` from. */
const locals = Symbol.for('astro.locals');

/**
 * Makes the live preview follow the content: a change reloads the page. A page whose own file has errors is the list of its
 * problems; every other one is shown as it will be. Below a path `base` Astro has taken it away from what is asked for. Where git tells no history, the terminal says once why and what to do.
 */
export function follow(server: HookParameters<'astro:server:setup'>['server']): void {
	const folder = contentFolder();
	const content = liveContent(
		(register) => {
			const { timeZone } = register.site;
			const { redirects } = register;
			const { versions, untold } = loadHistory(timeZone, folder, cacheFolder(), redirects);
			if (untold !== null) server.config.logger.warn(words.noHistory(untold, projectRoot()));
			return { past: pastOf(register, versions), day: contentDay(folder, timeZone) };
		},
		(seconds) => server.config.logger.info(words.read(seconds)),
	);
	server.watcher.add(folder);
	// One saving may be told twice.
	const told = new Map<string, string>();
	for (const event of ['add', 'change', 'unlink'] as const) {
		server.watcher.on(event, (file) => {
			if (!file.startsWith(folder + sep)) return;
			const now = versionOf(file);
			if (now !== '' && told.get(file) === now) return;
			told.set(file, now);
			content.changed();
			server.ws.send({ type: 'full-reload' });
		});
	}
	server.middlewares.use((request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => {
		answerDesk(request, response)
			.then((isAnswered) => {
				if (!isAnswered && !answer(content, request, response)) next();
			})
			.catch(next);
	});
}

/** When a file was last written, and its size; empty if it is gone. */
function versionOf(file: string): string {
	const found = statSync(file, { bigint: true, throwIfNoEntry: false });
	return found === undefined ? '' : `${found.mtimeNs} ${found.size}`;
}

/** Answers with a file or a list of problems, or sets what the page shows; returns whether it has answered. */
function answer(content: LiveContent, request: IncomingMessage, response: ServerResponse): boolean {
	const path = pathOf(request.url ?? '/');
	// Vite asks for `/` too, to learn whether the server is there.
	const isPage = request.headers.accept !== 'text/x-vite-ping' && /(\/|\.html)$/.test(path);
	if (!isPage && !/\.(ics|xml|json|csv|jsonld|txt|md|xlsx)$/.test(path)) return false;
	const live = content.now();
	const problems = isPage ? problemsAt(path, live.problems, live.index === null) : [];
	if (problems.length > 0) {
		response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' }).end(problemPage(problems));
		return true;
	}
	const one = live.at.get(path);
	if (live.index === null) return false;
	const { site } = live.index.register;
	const frame = frameOf(live.index);
	if (one === undefined) {
		// The page that says that there is none has the site's frame.
		Reflect.set(request, locals, { site, frame });
		return false;
	}
	if ('file' in one) {
		response.writeHead(200, { 'Content-Type': one.file.type }).end(bodyOf(live.index, one));
		return true;
	}
	const shown = { template: one.name, value: one.page.value(live.index, one.key) };
	Reflect.set(request, locals, { site, frame, shown });
	return false;
}

function bodyOf(index: NonNullable<Live['index']>, { file, key }: Extract<Wanted, { file: unknown }>) {
	const pieces = file.pieces(index, key);
	return pieces instanceof Uint8Array ? pieces : [...pieces].join('');
}

/** The path of an address, decoded where it can be. */
function pathOf(address: string): string {
	const { pathname } = new URL(address, 'http://localhost');
	try {
		return decodeURI(pathname);
	} catch {
		return pathname;
	}
}
