/** The day of a year, `dayOf(2023, 3, 5)`, as ISO 8601 text. */
export function dayOf(year: number, month: number, day: number): string {
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day so many days later. */
export function later(day: string, days: number): string {
	return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A day as writers write it, `05/3/2023`. */
export function written(day: string): string {
	const [year, month, date] = day.split('-');
	return `${date}/${Number(month) > 2 ? Number(month) : month}/${year}`;
}
