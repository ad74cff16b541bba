import { namesUnit } from './naming.ts';
import type { Resolver } from './resolver.ts';
import { namesRunOn } from './run-on.ts';

/** How a name begins that stands in no other one: an office with its topic, a post, a group. */
const begins =
	/^(?:(?:Phòng|Sở|Ban|Vụ|Cục|Chi cục|Khoa|Trung tâm|Hội|Đoàn|Viện|Học viện|Bệnh viện|Tổ|Trường|Trạm|Thuế|Kho bạc|Bảo hiểm|Đài|Báo) (?:\p{Lu}|cơ sở|xã hội)|(?:Văn phòng|Thanh tra|Công an|Mặt trận|Chi bộ|Đảng bộ|Bộ phận|Ủy ban (?:Mặt trận|MTTQ|Kiểm tra)|Thủ trưởng|Trưởng|Giám đốc|Chánh|Chủ tịch|UBND các|Các|Hiệu trưởng)(?!\p{L}))/u;
/** Words that no name of a unit ends in. */
const hangs =
	/(?:[,:;–-]|(?<!\p{L})(?:và|các|Các|của|thuộc|trực thuộc|với|Ủy|nhân|liên|Giám đốc|Trưởng|Chánh|Chủ tịch|Thủ trưởng|Phó|Hiệu trưởng|Cục trưởng|Vụ trưởng|Ban (?:Quản lý|Chỉ đạo|Chấp hành|Giám hiệu|Thường vụ)|Tổ công tác|Thường trực|Lãnh đạo|Hội đồng))$/u;

/**
 * A line of a cell that a page may have put together of several: names that begin in lines of their own, `parts`, are apart. The
 * line alone where it is one name, or known names that are told apart without it.
 */
export function drawnNames(line: string, parts: readonly string[], resolver: Resolver): readonly string[] {
	if (parts.length < 2 || resolver.sure(line) !== null || namesRunOn(line, resolver) !== null) return [line];
	const found: string[] = [];
	let [from, end] = [0, 0];
	for (const part of parts) {
		const begin = line.indexOf(part, end);
		if (begin < 0) return [line];
		end = begin + part.length;
		const before = line.slice(from, begin).trim();
		if (!begins.test(line.slice(begin)) || hangs.test(before)) continue;
		if (resolver.sure(before) === null && (!namesUnit(before) || before.split(' ').length < 3)) continue;
		found.push(before);
		from = begin;
	}
	return [...found, line.slice(from)];
}

/** Whether a name may be two: a page broke it where a name of a unit may begin. */
export const mayBeTwo = (name: string, parts: readonly string[]): boolean =>
	parts.some((part, at) => {
		const begin = name.indexOf(part);
		return at > 0 && begin > 0 && /^\p{Lu}/u.test(part) && namesUnit(name.slice(begin));
	});
