import type { APIRoute } from 'astro';
import { dataFileText } from '../../outputs/data-files.ts';
import { index, staticPath } from '../../site.ts';
import { type RecordKind, recordKinds } from '../../views/data/records.ts';

export function getStaticPaths() {
	return recordKinds.map((kind) => staticPath({ kind }, dataFileText(index(), kind, 'csv')));
}

export const GET: APIRoute = ({ params }) =>
	new Response(dataFileText(index(), params['kind'] as RecordKind, 'csv'), {
		headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
	});
