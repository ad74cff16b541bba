import type { RecordKind } from '../records/kinds.ts';
import type { Index } from '../register/index.ts';
import { partList, recordsOfYear } from '../views/data/parts.ts';
import { records } from '../views/data/records.ts';
import { tableOf } from '../views/data/table.ts';
import { csvPieces } from './csv.ts';
import { jsonPieces } from './json.ts';

/** What a file of records holds, by its key: `assignments`, or `assignments 2024` for the part of a year. */
function asked(key: string): { readonly kind: RecordKind; readonly year: string | undefined } {
	const [kind, year] = key.split(' ');
	return { kind: kind as RecordKind, year };
}

/** The JSON file of a key: records, or where they are split the index `{"schemaVersion": 1, "parts": […]}`. */
export function jsonData(index: Index, key: string): Iterable<string> {
	const { kind, year } = asked(key);
	if (year !== undefined) return jsonPieces(recordsOfYear(index, kind, year));
	const parts = partList(index, kind, 'json');
	return parts.length === 0 ? jsonPieces(records(index, kind)) : jsonPieces(parts, 'parts');
}

/** The CSV file of a key: records, or where they are split the table of the parts. */
export function csvData(index: Index, key: string): Iterable<string> {
	const { kind, year } = asked(key);
	if (year !== undefined) return csvPieces(tableOf(kind, recordsOfYear(index, kind, year)));
	const parts = partList(index, kind, 'csv');
	if (parts.length === 0) return csvPieces(tableOf(kind, records(index, kind)));
	return csvPieces({
		header: ['year', 'records', 'url'],
		rows: parts.map((part) => [part.year, String(part.records), part.url]),
	});
}
