// Pagefind finds letters without their diacritics by decomposing them, but đ has no decomposition in Unicode. The index holds
// ḏ (U+1E0F) in its place, which has one, and which is put back when shown; Vietnamese writes no ḏ of its own.

// Nor does it keep the percent sign; ƿ (U+01BF) holds its place behind a number.

/** Stands for % behind a number in the index. */
export const percent = 'ƿ';

/** The text as the index holds it and is asked: NFC, with ḏ for đ and ƿ for the % of a number. */
export function indexed(text: string): string {
	return text
		.normalize('NFC')
		.replaceAll('đ', 'ḏ')
		.replaceAll('Đ', 'Ḏ')
		.replace(/(?<=\d)%/g, percent);
}

/** The text of the index as readers see it. */
export function restored(text: string): string {
	return text.replaceAll('ḏ', 'đ').replaceAll('Ḏ', 'Đ').replaceAll(percent, '%');
}

/** Stands between the texts of a record: no word of its own, so that no phrase runs from one text into the next. */
export const separator = ' ¦ ';
