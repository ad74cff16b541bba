/** A document number as it stands in a text. */
export interface Citation {
	/** Number and symbol as written (`7679/QĐ-UBND`, `05-CTr/QU`). */
	readonly number: string;
	/** Day of issue that follows the number, `YYYY-MM-DD`; `null` if none does. */
	readonly issued: string | null;
}

const symbol = '[A-ZĐ][A-Za-zĐđƯƠÔÂĂÊ0-9]*';

/**
 * A document number and, if it follows, the day of issue (Nghị định 30/2020/NĐ-CP, Điều 8 and Phụ lục I). `7679/QĐ-UBND` is the
 * usual form. A legal normative document has its year: `120/2020/NĐ-CP`. One of the Party has a hyphen: `05-CTr/QU`. Groups: 1
 * is the number, 2–4 the day in digits, 5–7 the day in words.
 */
export const citationPattern = new RegExp(
	`(?<![\\p{L}\\p{N}/.-])(\\d{1,5}(?:/\\d{4})?/${symbol}(?:-${symbol})*|\\d{1,4}-${symbol}/${symbol}(?:-${symbol})*)(?![\\p{L}\\p{N}/])` +
		'(?:,?\\s+ngày\\s+(?:(\\d{1,2})/(\\d{1,2})/(\\d{4})|(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})))?',
	'gu',
);

/** The citation that a match of `citationPattern` states. */
export function citationOf(match: readonly (string | undefined)[]): Citation {
	const [, number = '', ...parts] = match;
	const [d, m, y] = parts[0] === undefined ? parts.slice(3) : parts;
	const two = (digits: string) => digits.padStart(2, '0');
	return { number, issued: d && m && y ? `${y}-${two(m)}-${two(d)}` : null };
}
