import { day } from '../schemas/day.ts';

/** The day `YYYY-MM-DD` that a clerk writes as `14/12/2023`; `null` if it is none. */
export function writtenDay(written: string): string | null {
	const read = day.safeParse(written);
	return read.success ? read.data : null;
}
