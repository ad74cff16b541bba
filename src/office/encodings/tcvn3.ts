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
	return isCapital ? read.toUpperCase() : read;
}
