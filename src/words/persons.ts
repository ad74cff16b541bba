import { isDoubtfulSurname, isMiddleName, isSurname } from './surnames.ts';
import { isWellKnown } from './well-known-names.ts';

/** Given names that stand alone after a title (`ông Tuấn`), in small letters. Others, in doubt, are none. */
const givenNames: ReadonlySet<string> = new Set(
	'an anh ánh ân bảo bích bình cường châu chi chiến chinh chính chung công cúc cương danh diễm diệp diệu dung dũng duy duyên dương đại đăng đạt điệp định đoàn đông đức giang hà hải hạnh hân hằng hậu hiền hiếu hiệp hiệu hoa hòa hoài hoàn hoàng hoạt hồng huấn huệ hùng huy huyền hưng hương hường khải khang khánh khoa khôi kiên kiệt kim kỳ lam lan lâm lệ liên liễu linh loan long lộc lợi luân luyến lương mai mạnh minh my mỹ nam nga ngân nghĩa ngọc nguyên nguyệt nhàn nhân nhung như oanh phát phong phú phúc phương phượng quang quân quế quốc quý quyên quyền quỳnh sang sáu sinh sơn sương tài tâm tân thái thanh thành thảo thắm thắng thân thế thi thiện thịnh thoa thọ thu thuận thúy thủy thư thương tiến tín toàn trâm trang trí trinh trọng trúc trung trường tú tuân tuấn tùng tuyền tuyết tư uyên vân việt vinh vũ vui vượng vy xuân yến'.split(
		' ',
	),
);

/** Words right before a name that say that it is one. A capital letter begins the names of places too (`Cô Tô`, `Bà Rịa`). */
const title = /(?:^|\s)(?:ông|bà|anh|chị|cô|Đ\/c|Đ\/C|đ\/c|đ\/C|[Đđ]ồng chí|[Đđ]c)$|^(?:Ông|Bà)$|[.;] (?:Ông|Bà)$/u;

/** Posts and jobs right before a name. */
const post =
	/(?:^|\s)(?:chủ tịch|pct|ct|giám đốc|pgđ|hiệu trưởng|viện trưởng|(?:tổ|đội|ban|trạm|nhóm) trưởng|(?:trưởng|phó) (?:phòng|ban|trạm|khoa|thôn|ấp)|trưởng|phó|bí thư|chánh văn phòng|chánh thanh tra|kế toán|thủ quỹ|văn thư|cán bộ|công chức|viên chức|chuyên viên|nhân viên|giáo viên|điều tra viên|kiểm sát viên|thẩm phán|bác sĩ|y sĩ|kỹ sư|luật sư|thư ký)$/u;

/** Posts anywhere before the name of a ward: of `Chủ tịch UBND phường Nguyễn Văn An` they tell that it is a person's. */
const holder =
	/(?:^|\s)(?:chủ tịch|pct|giám đốc|bí thư|trưởng|phó|kế toán|cán bộ|công chức|viên chức|chuyên viên)(?:\s|$)/u;

/** Words of what bears names of persons: before a name they tell that it is no person's. */
const bearing =
	/(?:^|\s)(?:trường|thpt|thcs|tiểu học|mầm non|mẫu giáo|học viện|đại học|cao đẳng|bệnh viện|trạm y tế|công viên|đường|phố|tuyến|hẻm|ngõ|ngách|đại lộ|quốc lộ|tỉnh lộ|cầu|cống|chợ|kênh|rạch|hồ|ngã tư|ngã ba|ngã năm|ngã sáu|vòng xoay|nút giao|giao lộ|vỉa hè|dự án|khu|cụm|chung cư|cư xá|ký túc xá|ga|bến xe|quảng trường|tượng đài|nhà văn hóa|nhà thi đấu|nhà lưu niệm|khu lưu niệm|thư viện|rạp|sân vận động|đền|đình|lăng|mộ|di tích|giải|giải thưởng|cúp|quỹ|học bổng|huy hiệu|danh hiệu|phong trào|liên đội|chi đội|câu lạc bộ|công ty|doanh nghiệp|hợp tác xã|hộ kinh doanh|bảo tàng|trung tâm|các phường|các xã|hai phường|hai xã)(?:\s|$)/u;

/** Kinds of places that stand right before their names. */
const area =
	/(?:^|\s)(?:phường|xã|thị trấn|thị xã|quận|huyện|thành phố|tp|tỉnh|thôn|ấp|khóm|làng|bản|buôn|khu phố|tổ dân phố)$/u;

/** After one of these, what stood before tells nothing of a name. */
const handing = /^.*(?:^|\s)(?:do|giao|bởi|gặp|liên hệ|phân công)(?=\s|$)/u;

/** Words that begin like a name, where headings are written with capitals. */
const noName =
	/^(?:phạm vi|vũ trang|vũ khí|võ thuật|vương quốc|hoàng gia|hoàng thành|phan rang|phan thiết|dương lịch|dương tính)(?:\s|$)/u;

/** How many words before a name tell what it is the name of. */
const wordsBefore = 8;

const isCapital = (word: string): boolean => /^(?:\p{Lu}\p{Ll}*|\p{Lu}+)$/u.test(word);

/**
 * The names of persons in a sentence: a family name with two or three more syllables, or fewer after a title. A name after a word
 * for a school, a street or a place is none, nor is one that streets bear. In doubt it is none.
 */
export function personsIn(sentence: string): string[] {
	const words = sentence.normalize('NFC').match(/\p{L}[\p{L}/]*|\d+|[^\s\p{L}\d]/gu) ?? [];
	return words.flatMap((word, at) => {
		if (!isCapital(word)) return [];
		const before = words.slice(Math.max(0, at - wordsBefore), at);
		const end = words.findIndex((one, after) => after > at && !isCapital(one));
		const run = words.slice(at, end < 0 ? words.length : end);
		return isPerson(run, before) ? [run.join(' ')] : [];
	});
}

function isPerson(run: readonly string[], before: readonly string[]): boolean {
	const name = run.join(' ').toLowerCase();
	const [surname = '', second = ''] = name.split(' ');
	const hasTitle = title.test(before.join(' '));
	if (run.length === 1) return hasTitle && (givenNames.has(name) || isSurname(name) || /^\p{Lu}$/u.test(run[0] ?? ''));
	if (!(isSurname(surname) || isDoubtfulSurname(surname)) || run.length > 5) return false;
	if (noName.test(name) || isWellKnown(name)) return false;
	if (hasTitle) return true;
	const told = before.join(' ').toLowerCase().replace(handing, '');
	const isUsual = isMiddleName(second);
	const hasPost = post.test(told) && !bearing.test(`${before.slice(-2).join(' ').toLowerCase()}`);
	if (run.length < 3 || (!isSurname(surname) && !isUsual && !hasPost)) return false;
	const last = before.at(-1) ?? '';
	// Within words that all have capitals a name is known by its middle alone.
	if (isCapital(last) && !isUsual && !(isShortForm(last) && !isShortForm(run[0] ?? '')) && !hasPost) return false;
	if (hasPost) return true;
	if (bearing.test(told)) return false;
	return !area.test(told) || (isUsual && holder.test(told));
}

/** Whether a word is one of capitals alone: `PCT`, `UBND`. */
const isShortForm = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);
