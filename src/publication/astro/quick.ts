import type { SSRManifest, SSRResult } from 'astro';
import { HTMLString } from 'astro/runtime/server/index.js';
import { withScripts } from './marks.ts';

/**
 * The style sheets of a page, as elements of its head, by what Astro would have given its templates; `runtime.ts` gives them to
 * the templates.
 */
export const quick = new WeakMap<object, string>();

type Template = (result: SSRResult, props: object, slots: object) => unknown;

/**
 * Makes pages of a route without a request, a router and a response: at once, as strings. `component` is the file of the route
 * in the project. A page is `null` if only Astro can make it, as one of MDX or one that waits. Also one that fails is: Astro
 * tells why. `preloads` is what stands before a script of this address.
 */
export async function quickPages(
	manifest: SSRManifest,
	component: string,
): Promise<(locals: object, preloads: (address: string) => string) => string | null> {
	const found = manifest.routes.find(({ routeData }) => routeData.component === component);
	const compiled = await manifest.pageMap?.get(component)?.();
	if (found === undefined || compiled === undefined) throw new Error(`no route ${component}`);
	const template: Template = (await compiled.page()).default;
	const styles = found.styles.map((style) => {
		if (style.type !== 'external') throw new Error(`a style inside the pages of ${component}`);
		return `<link rel="stylesheet" href="/${style.src}">`;
	});
	const addressOf = (id: string) => {
		const source = manifest.entryModules[id];
		if (source === undefined) throw new Error(`no script ${id}`);
		return `/${source}`;
	};
	return (locals, preloads) => {
		const script = (id: string) => {
			const address = addressOf(id);
			return `${preloads(address)}<script type="module" src="${address}"></script>`;
		};
		const result = {
			createAstro: (props: object, slots: Readonly<Record<string, unknown>>) => ({
				props,
				slots: { has: (name: string) => Boolean(slots[name]) },
				locals,
			}),
		};
		quick.set(result, styles.join(''));
		try {
			const page = template(result as unknown as SSRResult, {}, {});
			return page instanceof HTMLString ? withScripts(`<!DOCTYPE html>${page}`, script) : null;
		} catch {
			return null;
		}
	};
}
