import type { HookParameters } from 'astro';
import { contentFolder, loadContent } from './content.ts';
import { problemText } from './problem/print.ts';
import { report } from './problem/report.ts';

/**
 * Makes the live preview follow the content: a change reloads the page, and while the content has errors every page is the
 * list of its problems.
 */
export function followContent(server: HookParameters<'astro:server:setup'>['server']): void {
	const folder = contentFolder();
	server.watcher.add(folder);
	for (const event of ['add', 'change', 'unlink'] as const) {
		server.watcher.on(event, (file) => {
			if (file.startsWith(folder)) server.ws.send({ type: 'full-reload' });
		});
	}
	server.middlewares.use((request, response, next) => {
		if (!request.headers.accept?.includes('text/html')) return next();
		const { register, problems } = loadContent();
		if (register !== null) return next();
		const list = problems.map((problem) => `<li><pre>${escaped(problemText(problem))}</pre></li>`).join('');
		response
			.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' })
			.end(
				`<!doctype html><html lang="vi"><title>${report.previewTitle}</title>` +
					'<style>body{font:1rem/1.5 system-ui,sans-serif;margin:2rem}pre{white-space:pre-wrap;font:inherit}</style>' +
					`<script type="module" src="/@vite/client"></script><h1>${report.previewTitle}</h1><p>${report.previewLead}</p><ol>${list}</ol></html>`,
			);
	});
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
