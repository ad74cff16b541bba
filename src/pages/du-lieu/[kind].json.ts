import type { APIRoute } from 'astro';
import { dataFileText } from '../../outputs/data-files.ts';
import { index, staticPath } from '../../site.ts';
import { type RecordKind, recordKinds } from '../../views/data/records.ts';

export function getStaticPaths() {
	return recordKinds.map((kind) => staticPath({ kind }, dataFileText(index(), kind, 'json')));
}

export const GET: APIRoute = ({ params }) =>
	new Response(dataFileText(index(), params['kind'] as RecordKind, 'json'), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
