/** A day as an office writes it at the head: its parts, blank ones left out. */
export interface DayRead {
	/** `dd/mm/yyyy`, `m/yyyy` or `yyyy`. */
	readonly day: string;
	readonly isWhole: boolean;
}

const inWords = /ng[aà]y\s*(\d{1,2}|[.…_\s]*)\s*th\S{0,4}ng\s*(\d{1,2}|[.…_\s]*)\s*n\S{1,2}m\s*(\d{4})/iu;
const inFigures = /(?:^|,|\s)(?:ng[aà]y\s*)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/iu;

/** The first day that the words state, also where its number or month is blank; `null` if they state none. */
export function dayIn(words: string): DayRead | null {
	const text = words.normalize('NFC');
	const [, day = '', month = '', year = ''] = inWords.exec(text) ?? inFigures.exec(text) ?? [];
	if (year === '') return null;
	const [d, m] = [Number(/\d+/.exec(day)?.[0] ?? 0), Number(/\d+/.exec(month)?.[0] ?? 0)];
	if (m < 1 || m > 12) return { day: year, isWhole: false };
	if (d < 1 || d > new Date(Date.UTC(Number(year), m, 0)).getUTCDate())
		return { day: `${m < 3 ? `0${m}` : m}/${year}`, isWhole: false };
	return { day: `${String(d).padStart(2, '0')}/${m < 3 ? `0${m}` : m}/${year}`, isWhole: true };
}

/** The day as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export const isoOf = (day: string): string =>
	day
		.split('/')
		.reverse()
		.map((part) => part.padStart(2, '0'))
		.join('-');
