const dayLength = 86_400_000;
/** The first day of March 1900: before it spreadsheets count a day that never was. */
const first = Date.UTC(1900, 2, 1);

/** The number by which spreadsheets know a day `YYYY-MM-DD`; `null` of what is no such day, or lies before March 1900. */
export function serialDay(day: string): number | null {
	const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
	if (year === undefined) return null;
	const time = Date.UTC(Number(year), Number(month) - 1, Number(date));
	// The 31st of a month of 30 days would be another day, and the year 50 be 1950.
	const read = new Date(time);
	const isSame = read.getUTCDate() === Number(date) && read.getUTCFullYear() === Number(year);
	return isSame && time >= first ? (time - first) / dayLength + 61 : null;
}
