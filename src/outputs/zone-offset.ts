/** How far the clocks of a zone are ahead of UTC on a day, `+07:00`. Throws for a zone that is not known. */
export function zoneOffset(timeZone: string, day: string): string {
	const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(
		new Date(`${day}T00:00:00Z`),
	);
	const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
	return name.replace('GMT', '') || '+00:00';
}
