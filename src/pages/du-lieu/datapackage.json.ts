import type { APIRoute } from 'astro';
import { packageText } from '../../outputs/data-files.ts';
import { index } from '../../site.ts';

export const GET: APIRoute = () =>
	new Response(packageText(index()), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
