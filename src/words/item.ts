/** Whether an item is named in words (`đoạn kết`, `Điều 1`), not numbered. */
export const isNamedItem = (item: string): boolean =>
	/^\p{Ll}{2,}/u.test(item) || (/\s/.test(item) && /\p{Ll}{2}/u.test(item));

/** Where in a document something stands, inside a sentence: `mục II.3`; words of its own stand as they are. */
export const itemInWords = (item: string): string => (isNamedItem(item) ? item : `mục ${item}`);
