const dayLength = 86_400_000;
/** The first day of March 1900: before it spreadsheets count a day that never was. */
const first = Date.UTC(1900, 2, 1);

/** The number by which spreadsheets know a day `YYYY-MM-DD`; `null` of what is no such day, or lies before March 1900. */
export function serialDay(day: string): number | null {
	const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
	if (year === undefined) return null;
	const time = Date.UTC(Number(year), Number(month) - 1, Number(date));
	if (time < first || new Date(time).toISOString().slice(0, 10) !== day) return null;
	return (time - first) / dayLength + 61;
}
