import type { APIRoute } from 'astro';
import { schemaFileText } from '../../../outputs/data-files.ts';
import { index, staticPath } from '../../../site.ts';
import { type RecordKind, recordKinds } from '../../../views/data/records.ts';

export function getStaticPaths() {
	return recordKinds.map((kind) => staticPath({ kind }, schemaFileText(index(), kind)));
}

export const GET: APIRoute = ({ params }) =>
	new Response(schemaFileText(index(), params['kind'] as RecordKind), {
		headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
	});
