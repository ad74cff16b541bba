/** What text is no part of: elements whose text is data or cannot hold others, comments, and tags. */
const passed = String.raw`<(script|style|title|textarea|svg|option|code|pre)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^>]*>`;

/** Number of a document: `153/KH-UBND`, `30/2020/NĐ-CP`, `766/QĐ-TTg`. */
const number = String.raw`(?<![\p{L}\d/.,-])(\d{1,6}(?:/\d{4})?/\p{Lu}[\p{L}\d]*(?:-\p{L}[\p{L}\d]*)*)(?![\p{L}\d/-])`;

const found = new RegExp(`${passed}|${number}`, 'gu');

/** Letters that the narrowest screen has on a line, beside signs of lists. A longer number may break. */
const mostLetters = 22;

/** A page whose lines break within no short number of a document: a browser breaks after `/` and `-`. */
export const withWholeNumbers = (page: string): string =>
	page.replace(found, (all, _element: string | undefined, own: string | undefined) =>
		own === undefined || own.length > mostLetters ? all : `<span class="so">${own}</span>`,
	);
