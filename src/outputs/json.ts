import { schemaVersion } from '../records/records.ts';

/** The open-data file of these records, `{"schemaVersion": 1, "records": […]}`, one record a line so that changes can be compared. */
export function recordsJson(records: readonly object[]): string {
	const lines = records.map((record) => `\n\t${JSON.stringify(record)}`).join(',');
	return `{"schemaVersion": ${schemaVersion}, "records": [${lines}${records.length > 0 ? '\n' : ''}]}\n`;
}

/** A description of the data (a catalogue, a package) as a JSON file, indented so that people can read it. */
export function describingJson(description: object): string {
	return `${JSON.stringify(description, null, '\t')}\n`;
}
