import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HookParameters } from 'astro';
import { contentFolder, loadHistory } from '../../content.ts';
import { pastOf } from '../../register/past/past.ts';
import { contentDay } from '../../sources/git/content-day.ts';
import { building as words } from '../../vi/build.ts';
import { liveContent } from './live.ts';
import { problemPage, problemsAt } from './problem-page.ts';

/** Where Astro's server takes `Astro.locals` from. */
const locals = Symbol.for('astro.locals');

/**
 * Makes the live preview follow the content: a change reloads the page. A page whose own file has errors is the list of its
 * problems; every other one is shown as it will be.
 */
export function follow(server: HookParameters<'astro:server:setup'>['server']): void {
	const folder = contentFolder();
	const content = liveContent(
		(register) => {
			const { timeZone } = register.site;
			return { past: pastOf(register, loadHistory(timeZone)), day: contentDay(folder, timeZone) };
		},
		(seconds) => server.config.logger.info(words.read(seconds)),
	);
	server.watcher.add(folder);
	for (const event of ['add', 'change', 'unlink'] as const) {
		server.watcher.on(event, (file) => {
			if (!file.startsWith(folder)) return;
			content.changed();
			server.ws.send({ type: 'full-reload' });
		});
	}
	server.middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
		const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
		const isPage = request.headers.accept?.includes('text/html') === true && path.endsWith('/');
		if (!isPage && !/\.(ics|xml|json|csv|jsonld|txt)$/.test(path)) return next();
		const { index, at, problems } = content.now();
		const own = problemsAt(path, problems, index === null);
		if (isPage && own.length > 0) {
			response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' }).end(problemPage(own));
			return;
		}
		const one = at.get(path);
		if (index === null || one === undefined) return next();
		if ('file' in one) {
			response.writeHead(200, { 'Content-Type': one.file.type });
			response.end([...one.file.pieces(index, one.key)].join(''));
			return;
		}
		const shown = { template: one.name, value: one.page.value(index, one.key) };
		Reflect.set(request, locals, { site: index.register.site, shown });
		next();
	});
}
