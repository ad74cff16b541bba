/** The version of the records' form: it goes up when a field goes or changes its meaning, not when one is added. */
const schemaVersion = 1;

/** The open-data file of these records, `{"schemaVersion": 1, "records": […]}`, one record a line so that changes can be compared. */
export function recordsJson(records: readonly object[]): string {
	const lines = records.map((record) => `\n\t${JSON.stringify(record)}`).join(',');
	return `{"schemaVersion": ${schemaVersion}, "records": [${lines}${records.length > 0 ? '\n' : ''}]}\n`;
}
