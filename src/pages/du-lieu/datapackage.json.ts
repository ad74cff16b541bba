import type { APIRoute } from 'astro';
import { dataFiles } from '../../outputs/data-files.ts';
import { describingJson } from '../../outputs/json.ts';
import { index } from '../../site.ts';
import { dataPackageView } from '../../views/data-package.ts';

export const GET: APIRoute = () =>
	new Response(describingJson(dataPackageView(index(), dataFiles(index()))), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
