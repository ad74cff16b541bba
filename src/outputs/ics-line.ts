/** Octets that a line has at most, its break left out (RFC 5545, 3.1). */
const most = 75;

/** What `icsText` changes. */
const special = /[\\;,\p{Cc}]/u;

/** A text as a value of iCalendar (RFC 5545, 3.3.11). Control signs, which it cannot hold, are left out. */
export function icsText(text: string): string {
	if (!special.test(text)) return text;
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
	for (let at = 0; at < line.length; at++) {
		const code = line.charCodeAt(at);
		const isPair = code >= 0xd800 && code < 0xdc00 && isLow(line.charCodeAt(at + 1));
		const size = code < 0x80 ? 1 : code < 0x800 ? 2 : isPair ? 4 : 3;
		if (octets + size > most) {
			folded += `${line.slice(from, at)}\r\n `;
			from = at;
			octets = 1;
		}
		octets += size;
		if (isPair) at += 1;
	}
	return `${folded}${line.slice(from)}\r\n`;
}

const isLow = (code: number): boolean => code >= 0xdc00 && code < 0xe000;
