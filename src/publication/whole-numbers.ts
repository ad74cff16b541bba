/** What text is no part of: elements whose text is data or cannot hold others, comments, and tags, whose values may hold `>`. */
const passed =
	/<(script|style|title|textarea|svg|option|code|pre)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<(?:[^"'>]|"[^"]*"|'[^']*')*>/y;

/** Number of a document: `153/KH-UBND`, `30/2020/NĐ-CP`, `766/QĐ-TTg`. What stands before it is looked at behind its first digit. */
const number = /\d(?<![\p{L}\d/.,-]\d)\d{0,5}(?:\/\d{4})?\/\p{Lu}[\p{L}\d]*(?:-\p{L}[\p{L}\d]*)*(?![\p{L}\d/-])/gu;

/** Letters that the narrowest screen has on a line, beside signs of lists. A longer number may break. */
const mostLetters = 22;

/** A page whose lines break within no short number of a document: a browser breaks after `/` and `-`. */
export function withWholeNumbers(page: string): string {
	const parts: string[] = [];
	let copied = 0;
	// Everything before it is text and tags that have been passed.
	let at = 0;
	for (const { index, 0: found } of page.matchAll(number)) {
		for (let tag = page.indexOf('<', at); tag !== -1 && tag < index; tag = page.indexOf('<', at)) {
			passed.lastIndex = tag;
			at = passed.test(page) ? passed.lastIndex : tag + 1;
		}
		if (at > index || found.length > mostLetters) continue;
		parts.push(page.slice(copied, index), '<span class="so">', found, '</span>');
		copied = index + found.length;
	}
	return parts.length === 0 ? page : parts.join('') + page.slice(copied);
}
