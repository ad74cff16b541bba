import type { Message } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import { isClean, type Sign, signsIn } from '../../problem/signs.ts';
import { hasWideSigns } from '../../words/alike.ts';
import { legacyWord } from '../../words/legacy-encoding.ts';

/**
 * The text without the signs that content may not hold, and a problem for each kind of them on a line. Letters that look like
 * others are replaced by those. So what stands around them is read all the same, and one sign is one problem. Full-width signs
 * are left to the values in which they stand. Columns are those of the text that is returned.
 */
export function withoutSigns(file: string, text: string): { text: string; findings: Finding[] } {
	if (isClean(text)) return { text, findings: [] };
	const rows = text.split('\n');
	const body = file.endsWith('.mdx') ? rows.findIndex((row, at) => at > 0 && row.trimEnd() === '---') : rows.length;
	const findings: Finding[] = [];
	const clean = rows.map((row, index) => {
		// A comment of YAML is shown to nobody.
		if (isClean(row) || (index < body && row.trimStart().startsWith('#'))) return row;
		const { text: written, signs } = cleaned(row);
		const ofOldText = signs.some(({ sign }) => ofEncoding.test(sign)) && legacyWord(row) !== null;
		for (const found of Map.groupBy(signs, ({ sign }) => sign).values()) {
			const [first] = found;
			if (first === undefined || (ofOldText && ofEncoding.test(first.sign))) continue;
			const place = { line: index + 1, column: first.column };
			findings.push({ file, place, level: 'error', ...first.message(found.length) });
		}
		return written;
	});
	return { text: clean.join('\n'), findings };
}

/**
 * Signs that are letters in a wrong or an old encoding: `ư` of TCVN3 is a soft hyphen, bytes of UTF-8 are controls. In a row that is
 * warned of as a whole they are no further problem.
 */
const ofEncoding = /[\u0080-\u009F\u00AD]/;

/** A row without such signs, and each of them with its column (from 1) in that row. */
function cleaned(row: string): { text: string; signs: (Sign & { readonly column: number })[] } {
	let text = '';
	let from = 0;
	const signs = refusedIn(row).map((sign) => {
		text += row.slice(from, sign.at);
		from = sign.at + sign.sign.length;
		const column = text.length + 1;
		text += sign.instead;
		return { ...sign, column };
	});
	return { text: text + row.slice(from), signs };
}

/** A message for each kind of sign in a line of words that content may not hold: what the check says once they are written. */
export function refusedSigns(words: string): Message[] {
	if (isClean(words)) return [];
	return [...Map.groupBy(refusedIn(words), ({ sign }) => sign).values()].flatMap(([first, ...others]) =>
		first === undefined ? [] : [first.message(others.length + 1)],
	);
}

/** Full-width signs mean something in the value of a key. They are read there. */
const refusedIn = (row: string): Sign[] => signsIn(row).filter(({ sign }) => !hasWideSigns(sign));

/** The column in a row with all its signs that has this column once they are taken out. */
export function columnWithSigns(row: string, column: number): number {
	if (isClean(row)) return column;
	let written = column;
	for (const { at, sign, instead } of refusedIn(row)) {
		if (at + 1 >= written) break;
		written += sign.length - instead.length;
	}
	return written;
}
