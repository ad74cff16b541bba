import { nameKey } from '../../register/names.ts';

/** Long forms that documents write short, each with the short one. Names are compared in the short ones. */
const shorts: readonly (readonly [RegExp, string])[] = [
	[/[uủ][ỷyỉỳ] ban nhân dân|ủy ban nhân dân|uỷ ban nhân dân/gu, 'ubnd'],
	[/hội đồng nhân dân/gu, 'hđnd'],
	[
		/ủy ban mặt trận tổ quốc(?: việt nam)?|uỷ ban mặt trận tổ quốc(?: việt nam)?|ubmttq(?:vn| việt nam)?|ub mttq(?:vn| việt nam)?|mttq(?:vn| việt nam)?/gu,
		'mặt trận tổ quốc',
	],
	[/mặt trận tổ quốc(?: việt nam)?/gu, 'mặt trận tổ quốc'],
	[/cải cách hành chính/gu, 'cchc'],
	[/bảo hiểm xã hội/gu, 'bhxh'],
	[/(?<![\p{L}])vp(?![\p{L}])/gu, 'văn phòng'],
	[/(?<![\p{L}])vpubnd(?![\p{L}])|(?<![\p{L}])vpub(?![\p{L}])/gu, 'văn phòng ubnd'],
	[/(?<![\p{L}])p\. ?(?=\p{L})/gu, 'phòng '],
	[/(?<![\p{L}])bch(?![\p{L}])/gu, 'ban chỉ huy'],
	[/(?<![\p{L}])bcđ(?![\p{L}])/gu, 'ban chỉ đạo'],
	[/đkđđ/gu, 'đăng ký đất đai'],
	[/thanh niên cộng sản/gu, 'tncs'],
	[/(?<![\p{L}])liên hiệp phụ nữ/gu, 'lhpn'],
	[/ ?& ?| và /gu, ' và '],
	[/^(?:đ\/c|đc|đồng chí|các đồng chí|ông|bà) /gu, ''],
];

/** A name in which spellings of the same words are equal: long and short forms, capitals, places of tone marks. */
export function spellingKey(name: string, abbreviations: Readonly<Record<string, string>> = {}): string {
	let key = nameKey(name).replace(/[“”"']/gu, '');
	for (const [long, short] of shorts) key = key.replace(long, short);
	for (const [short, long] of Object.entries(abbreviations)) {
		const lower = short.toLowerCase();
		if (lower.length > 2 && key.includes(lower)) continue;
		if (long.length > 6 && key.includes(long.toLowerCase())) key = key.replaceAll(long.toLowerCase(), lower);
	}
	return tonePlaced(key.replace(/-/g, ' - ')).replace(/\s+/gu, ' ').trim();
}

/** Syllables whose tone mark has two places, each with the other place: `hoà` is `hòa`, `thuỷ` is `thủy`. */
const places = new Map(
	['oa òa óa ỏa õa ọa', 'oe òe óe ỏe õe ọe', 'uy ùy úy ủy ũy ụy'].flatMap((row) => {
		const [plain = '', ...toned] = row.split(' ');
		const [first = '', second = ''] = plain;
		return toned.map((one): [string, string] => {
			const tone = one.normalize('NFD').replace(/[a-z]/g, '');
			return [`${first}${(second + tone).normalize('NFC')}`, one];
		});
	}),
);
const anyPlace = new RegExp(`(?:${[...places.keys()].join('|')})(?!\\p{L})`, 'gu');

/** The words with every tone mark at its older place. */
const tonePlaced = (words: string): string => words.replace(anyPlace, (rime) => places.get(rime) ?? rime);

/** The post of a head, by which documents name the unit. */
const post =
	/^(?:thủ trưởng|người đứng đầu|trưởng|trường(?= phòng| ban)|chánh|giám đốc|chủ tịch|hiệu trưởng|chi cục trưởng|cục trưởng|tổ trưởng|đội trưởng|viện trưởng|bí thư|chỉ huy trưởng|tổng giám đốc|trạm trưởng)\s+(?:các đồng chí\s+)?/iu;

/** The unit whose head these words name, `Trưởng phòng Nội vụ` that of `phòng Nội vụ`; `null` if they name no post. */
export function unitOfPost(words: string): string | null {
	const bare = words.normalize('NFC');
	const found = post.exec(bare);
	if (found === null) return null;
	const rest = bare
		.slice(found[0].length)
		.replace(/^ban Ban /u, 'Ban ')
		.replace(/^(phòng|chi cục|cục|trạm|ban|văn phòng|tổ|đội|viện) \1(?= )/iu, '$1');
	return rest.trim() === '' || rest === bare ? null : rest.trim();
}

/** A name that ends with the locality's with the noun of that alone: `ubnd xã ví dụ` is `ubnd xã`; `null` of another name. */
export function withNounAlone(key: string, name: string | null): string | null {
	const level = name === null ? '' : spellingKey(name);
	const noun = nounOf(name);
	if (level === '' || noun === '' || !key.endsWith(` ${level}`)) return null;
	return `${key.slice(0, -level.length)}${noun}`;
}

/** What the locality is, in the spelling of keys: `xã` of `Xã Ví Dụ`; empty where its name does not say. */
function nounOf(name: string | null): string {
	const [noun = ''] =
		/^(?:thành phố|thị xã|thị trấn|đặc khu|quận|huyện|tỉnh|phường|xã)/u.exec(name?.toLowerCase() ?? '') ?? [];
	return noun === '' ? '' : tonePlaced(noun);
}

/** Words at the end of a name that tell the level alone: `quận`, `quận Bình Tân`. `name` is that of the locality. */
export function withoutLevel(key: string, name: string | null): string {
	const level = name === null ? null : spellingKey(name);
	const nounKey = nounOf(name);
	for (const end of [level, nounKey])
		if (end !== null && end !== '' && key.endsWith(` ${end}`) && key.length > end.length + 6)
			return key.slice(0, -end.length - 1);
	return key;
}

const levels = ['thành phố', 'thị xã', 'quận', 'huyện', 'tỉnh', 'phường', 'xã', 'thị trấn'];

/** A name without the level at its end, where nothing is known of the locality. `UBND quận` keeps it. */
export function withoutAnyLevel(key: string): string {
	if (/^(?:chủ tịch |thường trực )?(?:ubnd|hđnd|mặt trận)/u.test(key)) return key;
	const level = levels.find((one) => key.endsWith(` ${one}`));
	return level === undefined ? key : key.slice(0, -level.length - 1);
}
