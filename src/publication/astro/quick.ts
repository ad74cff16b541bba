import type { SSRManifest, SSRResult } from 'astro';
import { HTMLString } from 'astro/runtime/server/index.js';

/** What templates of a page ask for besides their values; `runtime.ts` gives it to them. */
export interface QuickResult {
	/** The style sheets as elements of the head. */
	readonly styles: string;
	/** A script as an element; nothing where the page has it already. */
	readonly script: (id: string) => string;
}

/** What a page is made with, by what Astro would have given its templates. */
export const quick = new WeakMap<object, QuickResult>();

type Template = (result: SSRResult, props: object, slots: object) => unknown;

/**
 * Makes pages of a route without a request, a router and a response: at once, as strings. `component` is the file of the route
 * in the project. A page that is not of mere text throws: only Astro can make one of MDX.
 */
export async function quickPages(manifest: SSRManifest, component: string): Promise<(locals: object) => string> {
	const found = manifest.routes.find(({ routeData }) => routeData.component === component);
	const compiled = await manifest.pageMap?.get(component)?.();
	if (found === undefined || compiled === undefined) throw new Error(`no route ${component}`);
	const template: Template = (await compiled.page()).default;
	const styles = found.styles.map((style) => {
		if (style.type !== 'external') throw new Error(`a style inside the pages of ${component}`);
		return `<link rel="stylesheet" href="/${style.src}">`;
	});
	return (locals) => {
		const seen = new Set<string>();
		const result = {
			createAstro: (props: object, slots: object) => ({ props, slots, locals }),
		};
		quick.set(result, {
			styles: styles.join(''),
			script: (id) => {
				if (seen.has(id)) return '';
				seen.add(id);
				return `<script type="module" src="/${manifest.entryModules[id]}"></script>`;
			},
		});
		const page = template(result as unknown as SSRResult, {}, {});
		if (!(page instanceof HTMLString)) throw new Error(`a page of ${component} is not of mere text`);
		return `<!DOCTYPE html>${page}`;
	};
}
