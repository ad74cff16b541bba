/** Consonants that end a syllable, and those that begin one: neither is a word. */
const coda = /^(?:ng|nh|ch|n|g|h|c|t|m|p)(?![\p{L}\d.:)])/u;
const onset = /(?:^|\s)\p{Lu}?(?:ngh?|nh|ph|th|tr|ch|kh|gh|qu|[bcdđghklmnpqrstvx])$/iu;
const vowel = /^[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/u;
/** Words of documents that begin with a vowel. Other syllables that do are ends of words that were broken: `ết` of `Quyết`. */
const vowelWords = new Set(
	(
		'a à á ạ ai ái am an án ang anh ánh ảnh ao áo ảo áp át au áu ăn ắt âm ấm ẩm ân ấn ẩn ấp âu ấu ẩu ấy em én eo ép ê ếch êm ếm êu ích im in ít iu ' +
		'o oai oan oang oanh oán óc oi ong ông ống ốc ôi ôm ốm ôn ổn ồn ở ơ ơi ơn ớt u ù ủ úa ủi úng ủng uổng uống uốn uy úy ủy uỷ uyên uyển uý úp út ' +
		'ưa ừ ức ưng ứng ước ướt ương ướp ươm ưu y ý yêm yểm yên yến yết yêu yếu yểu'
	).split(' '),
);

/** Vowels that no syllable ends in: `iê`, `uâ`, `ươ`; and those that are no word alone, `u` or `i` behind another vowel. */
const hanging = /(?:iê|yê|uô|ươ|uâ|oă|[ăâ])$/u;
const glide = /^[uioy](?![\p{L}\d.:)])/u;
const isHalf = (above: string, below: string): boolean => {
	const end = above
		.normalize('NFD')
		.replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
		.normalize('NFC')
		.toLowerCase();
	const [first = ''] = /^\p{Ll}+/u.exec(below) ?? [];
	return (
		hanging.test(end) ||
		(glide.test(below) && /[aăâeêoôơuư]$/u.test(end)) ||
		(vowel.test(first) && !vowelWords.has(first) && /\p{L}{2}$/u.test(end))
	);
};

/** Whether a narrow cell broke a word or a year: `phườn` and `g`, `Phiế` and `u`, `15/02/202` and `6`. */
export const isBrokenWord = (above: string, below: string): boolean =>
	(/\p{Ll}$/u.test(above) && coda.test(below)) ||
	(/\p{Ll}$/u.test(above) && /^\p{Ll}/u.test(below) && isHalf(above, below)) ||
	(/\p{L}$/u.test(above) && onset.test(above) && vowel.test(below)) ||
	(/(?<!(?:điểm|khoản|mục|nhóm|loại) )(?<!\p{L})[cgknpt]$/iu.test(above) &&
		/^h[^\s\d]/u.test(below) &&
		vowel.test(below.slice(1))) ||
	(/[\dIVX][/-]\d{1,3}$/.test(above) &&
		/^\d{1,3}(?!\d|[.)]\s)/.test(below) &&
		/[/-]\d{4}$/.test(`${above}${/^\d+/.exec(below)?.[0] ?? ''}`));
