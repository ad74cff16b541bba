import { type Message, say } from '../../problem/messages.ts';

/** The most lines with words that the data of one file may have. The longest plan known has 1,400. */
export const mostDataLines = 10_000;

/** The most that the data of one file may have of each sign that parts, holds, names or repeats values, and of each quotation mark. */
export const mostDataSigns = 10_000;
const mostQuotes = 30_000;

/**
 * What is said of data of so many parts that the whole parser would take long, with line and column (from 1) of the first that is
 * too many. `null` if there are not so many.
 */
export function tooManyParts(text: string): { line: number; column: number; message: Message } | null {
	// Data so short is soon read, whatever it holds.
	if (text.length <= 2 * mostDataLines || isFarBelow(text)) return null;
	let lines = 0;
	const counts = new Map<string, number>();
	for (const { 0: found, index } of text.matchAll(/^[^\S\n]*(?:[-?][^\S\n]+)*[^\s]|[[\]{},"'&*!]/gm)) {
		const sign = found.at(-1) ?? '';
		const isLine = index === 0 || text[index - 1] === '\n';
		// Entries that stand on one line (`- - a`) count as lines.
		if (isLine) lines += Math.max(1, found.match(/[-?](?=\s)/g)?.length ?? 0);
		const count = (counts.get(sign) ?? 0) + 1;
		counts.set(sign, count);
		const most = /["']/.test(sign) ? mostQuotes : /[[\]{},&*!]/.test(sign) ? mostDataSigns : Number.POSITIVE_INFINITY;
		if (lines <= mostDataLines && count <= most) continue;
		const before = text.slice(0, index + found.length - 1);
		const message =
			lines > mostDataLines ? say('too-much-data', 'dòng', mostDataLines) : say('too-much-data', `dấu ${sign}`, most);
		return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n'), message };
	}
	return null;
}

/** Whether all line ends and all signs together are fewer than the least of the bounds. */
function isFarBelow(text: string): boolean {
	let signs = 1;
	for (let at = 0; at < text.length; at++)
		if (isSign[text.charCodeAt(at)] === true && ++signs > leastBound) return false;
	return true;
}

const leastBound = Math.min(mostDataLines, mostDataSigns, mostQuotes);

/** By code of a sign: whether it is a line end or one of those that part, hold, name, repeat or quote values. */
const isSign = Array.from({ length: 128 }, (_, code) => '\n-?[]{},"\'&*!|>'.includes(String.fromCharCode(code)));
