import { schemaVersion } from '../records/records.ts';
import type { Listing } from '../views/data/listing.ts';

/**
 * The open-data file of these records: `{"schemaVersion": 1, "records": […]}`. A record is a piece and a line, so that changes
 * can be compared. The index of split records has its list under the key `parts`.
 */
export function* jsonPieces(records: Iterable<object>, key: 'records' | 'parts' = 'records'): Generator<string> {
	yield `{"schemaVersion": ${schemaVersion}, "${key}": [`;
	let isEmpty = true;
	for (const record of records) {
		yield `${isEmpty ? '' : ','}\n\t${JSON.stringify(record)}`;
		isEmpty = false;
	}
	yield isEmpty ? ']}\n' : '\n]}\n';
}

/** A description of the data (a catalogue, a package) as a JSON file. Its head is indented for people; each item is a line. */
export function* listingPieces({ head, list, items }: Listing): Generator<string> {
	yield `${JSON.stringify(head, null, '\t').replace(/\n\}$/, '')},\n\t${JSON.stringify(list)}: [`;
	let isEmpty = true;
	for (const item of items) {
		yield `${isEmpty ? '' : ','}\n\t\t${JSON.stringify(item)}`;
		isEmpty = false;
	}
	yield `${isEmpty ? '' : '\n\t'}]\n}\n`;
}
