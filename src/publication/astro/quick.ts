import type { SSRManifest, SSRResult } from 'astro';
import { HTMLString } from 'astro/runtime/server/index.js';

/** What a page that is made at once gives its templates; `runtime.ts` asks it. */
export interface QuickPage {
	/** The style sheets, as elements of the head. */
	readonly styles: string;
	/** A script where it is asked for: once in a page, and again in each `<template>`. */
	readonly script: (id: string) => string;
	/** A `<template>` begins, or ends. */
	readonly template: (step: 1 | -1) => void;
}

/** Where the page is found in what Astro would have given its templates. A `WeakMap` would keep each page in memory for long. */
const ofPage = Symbol('page');

/** The page that is being made at once; `undefined` where Astro makes it. */
export const quickPage = (result: object): QuickPage | undefined => (result as { [ofPage]?: QuickPage })[ofPage];

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
	const styles = found.styles
		.map((style) => {
			if (style.type !== 'external') throw new Error(`a style inside the pages of ${component}`);
			return `<link rel="stylesheet" href="/${style.src}">`;
		})
		.join('');
	const scriptOf = (id: string, preloads: (address: string) => string) => {
		const source = manifest.entryModules[id];
		if (source === undefined) throw new Error(`no script ${id}`);
		return `${preloads(`/${source}`)}<script type="module" src="/${source}"></script>`;
	};
	return (locals, preloads) => {
		const result = {
			createAstro: (props: object, slots: Readonly<Record<string, unknown>>) => ({
				props,
				slots: { has: (name: string) => Boolean(slots[name]) },
				locals,
			}),
			[ofPage]: { styles, ...scriptsOnce((id) => scriptOf(id, preloads)) },
		};
		try {
			const page = template(result as unknown as SSRResult, {}, {});
			return page instanceof HTMLString ? `<!DOCTYPE html>${page}` : null;
		} catch {
			return null;
		}
	};
}

/** Templates are made in the order of the page, so the first that asks for a script stands first in it. */
function scriptsOnce(scriptOf: (id: string) => string): Pick<QuickPage, 'script' | 'template'> {
	const seen = new Set<string>();
	let depth = 0;
	return {
		script: (id) => {
			if (depth === 0 && seen.has(id)) return '';
			if (depth === 0) seen.add(id);
			return scriptOf(id);
		},
		template: (step) => {
			depth += step;
		},
	};
}
