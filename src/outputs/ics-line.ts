/** Octets that a line has at most, its break left out (RFC 5545, 3.1). */
const most = 75;

/** A text as a value of iCalendar (RFC 5545, 3.3.11). Control signs, which it cannot hold, are left out. */
export function icsText(text: string): string {
	return text.replace(/\r\n|[\\;,\p{Cc}]/gu, (sign) => {
		if (sign === '\t') return sign;
		if (sign === '\\' || sign === ';' || sign === ',') return `\\${sign}`;
		return sign === '\n' || sign === '\r' || sign === '\r\n' ? '\\n' : '';
	});
}

/** A content line with its break, folded between letters into lines of at most 75 octets (RFC 5545, 3.1). */
export function icsLine(line: string): string {
	// No letter of UTF-16 has more than three octets in UTF-8.
	if (line.length * 3 <= most) return `${line}\r\n`;
	let folded = '';
	let from = 0;
	let octets = 0;
	for (let at = 0; at < line.length; ) {
		const code = line.codePointAt(at) ?? 0;
		const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
		if (octets + size > most) {
			folded += `${line.slice(from, at)}\r\n `;
			from = at;
			octets = 1;
		}
		octets += size;
		at += size === 4 ? 2 : 1;
	}
	return `${folded}${line.slice(from)}\r\n`;
}
