/** An item number as printed, without brackets and closing marks: `1.2.1`, `II`, `a`; `null` if the words are none. */
export function itemNumberIn(words: string): string | null {
	const bare = words
		.normalize('NFC')
		.replace(/\s+/gu, '')
		.replace(/^\(|^(?:mục|điểm|khoản)/iu, '')
		.replace(/[.)\]:;,/-]+$/u, '')
		.replaceAll(',', '.');
	return /^(?:\d{1,4}[a-zđ]?|[IVXLC]{1,7}|[A-Za-zĐđ])(?:[.-](?:\d{1,4}|[IVX]{1,5}|[A-Za-zĐđ]))*$/u.test(bare)
		? bare
		: null;
}

/** Whether it is a Roman numeral or a capital letter, as parts have. */
export const isPartNumber = (number: string): boolean => /^(?:[IVXLC]+|[A-ZĐ])$/u.test(number);
