import { createApp } from 'astro/app/entrypoint';
import { quickPages } from './quick.ts';

/** The compiled templates, as Astro runs them: for pages that are not of mere text. Pages are whole strings, never streams. */
export const app = createApp({ streaming: false });

const embed = await quickPages(app.manifest, 'src/pages/nhung/[...path].astro');
const page = await quickPages(app.manifest, 'src/pages/[...path].astro');
/** Templates that Astro must run: those of MDX, and those of routes of their own. */
const apart = new Set(['prose', 'search', 'notFound']);

/**
 * A page as a string, with what `preloads` says before each script; `null` if it is for `app`. That of an assignment is small, and
 * its script adds buttons at its end, which may come a little later.
 */
export function pageOf(locals: App.Locals, preloads: (address: string) => string): string | null {
	const template = locals.shown?.template ?? '';
	if (apart.has(template)) return null;
	if (template.endsWith('Embed')) return embed(locals, preloads);
	return page(locals, template === 'assignment' ? () => '' : preloads);
}
