/** The letters of TCVN3 (TCVN 5712:1993, VN3; fonts `.VnTime`) from U+00A1 on. A dot stands where it has none. */
const letters = [
	'ĂÂÊÔƠƯĐăâêôơưđ......',
	'àảãáạ.ằẳẵắ.......ặầẩẫấậ',
	'è.ẻẽéẹềểễếệìỉ...ĩíịò.',
	'ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ',
].join('');

/** The text of a run in a font of TCVN3. Fonts whose name ends in H show every letter as a capital. */
export function fromTcvn3(text: string, isCapital: boolean): string {
	const read = text.replace(/[\u00A1-\u00FE]/g, (sign) => {
		const letter = letters[sign.charCodeAt(0) - 0xa1];
		return letter === undefined || letter === '.' ? sign : letter;
	});
	return isCapital || isMeantCapital(text, read) ? read.toUpperCase() : read;
}

/**
 * Whether a text was typed in capitals in a font without capital letters of most tones: `CảI CáCH`. It has no small letter that
 * the font has as a capital, and a capital behind a small letter with a tone.
 */
const isMeantCapital = (text: string, read: string): boolean =>
	!/[a-z\u00A8-\u00AE]/.test(text) && /[\p{Ll}--[a-zăâđêôơư]]\p{Lu}/v.test(read);
