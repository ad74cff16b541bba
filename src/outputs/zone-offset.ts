const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, string>();

/** How far the clocks of a zone are ahead of UTC on a day, `+07:00`. Throws for a zone that is not known. */
export function zoneOffset(timeZone: string, day: string): string {
	const key = `${timeZone} ${day}`;
	const offset = offsets.get(key) ?? readOffset(timeZone, day);
	offsets.set(key, offset);
	return offset;
}

function readOffset(timeZone: string, day: string): string {
	const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
	formats.set(timeZone, format);
	const parts = format.formatToParts(new Date(`${day}T00:00:00Z`));
	const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
	return name.replace('GMT', '') || '+00:00';
}
