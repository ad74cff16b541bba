import type { APIRoute } from 'astro';
import { index } from '../site.ts';

/** robots.txt (RFC 9309): everything may be read. */
export const GET: APIRoute = () =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${index().register.site.address}/sitemap-index.xml\n`);
