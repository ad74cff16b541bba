import { defineMiddleware } from 'astro:middleware';

/** Tells who asked for a page what its template threw; Astro would answer with an empty page. */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
	try {
		return await next();
	} catch (error) {
		locals.failed?.(error);
		throw error;
	}
});
