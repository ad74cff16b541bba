import { defineMiddleware } from 'astro:middleware';
import { isOfVite, previewBase } from './publication/base/preview-base.ts';
import { withBase } from './publication/base/with-base.ts';

/**
 * Tells who asked for a page what its template threw; Astro would answer with an empty page. In the preview pages get the path of the
 * site, as built ones do.
 */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
	try {
		const response = await next();
		const base = import.meta.env.DEV ? previewBase() : '';
		if (base === '' || !response.headers.get('content-type')?.startsWith('text/html')) return response;
		const { status, headers } = response;
		return new Response(withBase(await response.text(), base, isOfVite), { status, headers });
	} catch (error) {
		locals.failed?.(error);
		throw error;
	}
});
