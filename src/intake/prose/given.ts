import type { OfficePlace } from '../../office/office-file.ts';
import { fold } from '../../words/fold.ts';
import { isGroupName, namesUnit } from '../units/naming.ts';
import type { UnitDesk } from '../units/proposals.ts';

/** To whom a sentence gives a duty. */
export interface GivenTo {
	readonly leads: readonly string[];
	readonly cooperating: readonly string[];
	/** Whether the sentence says “Giao”, “Yêu cầu”, “Đề nghị”. */
	readonly isSaid: boolean;
}

const asks = /^(?:giao(?: cho)?|yeu cau|[dp]e nghi|phan cong|moi|chi dao)\s+/;
const verb =
	/\s+(?:trong việc|về việc|để|nhằm|chủ trì|phối hợp|tham mưu|(?<!đầu tư )xây dựng|tổng hợp|rà soát|báo cáo|thực hiện|triển khai|tổ chức|đôn đốc|theo dõi|hướng dẫn|chịu trách nhiệm|có trách nhiệm|khẩn trương|tiếp tục|đẩy mạnh|tăng cường|nghiêm túc|tập trung|bố trí|kiểm tra|hoàn thành|cung cấp|phân công|chủ động|thường xuyên|kịp thời|cần|phải|căn cứ|nghiên cứu|tiếp nhận|đề xuất|trình|ban hành|lập|quan tâm|khắc phục|gửi|đăng ký|sớm|chỉ đạo|quán triệt|thông báo|công khai|cập nhật|làm việc|là cơ quan|làm đầu mối|trực tiếp|nâng cao|bảo đảm|đảm bảo|giải quyết|hoàn thiện|xem xét|thống nhất|liên hệ|tuyên truyền|lấy ý kiến|sắp xếp|kiện toàn|duy trì|khai thác|số hóa|nhập|đăng tải|in|vận động|giám sát|thẩm định|thanh tra|niêm yết|tập huấn|thu hồi|thí điểm|nhân rộng)(?!\p{L})|(?<!(?:Ban|Tổ|Đội|Phòng|Trung tâm|Chi cục|Quỹ|Văn phòng|Đoàn|Hội đồng|Hội|Bộ phận|Nhóm))\s+(?:chuẩn bị|tự|lãnh đạo|tuần tra|bám sát|cử|ưu tiên|rút|đánh giá|nộp|tham gia|hỗ trợ|thành lập|cho ý kiến|xác minh|xử lý|bàn giao|vận hành|khảo sát|thu|tính|tham dự|tiếp thu|phân tích|phấn đấu|điều chỉnh|bổ sung|cân đối|chuyển|chấn chỉnh|tăng|giảm|xác định|đề nghị|nhanh chóng|lưu ý|sử dụng|đẩy|hằng|hàng|định kỳ|trước|chậm nhất|hoàn tất|mở|rà|áp dụng|đồng thời|thực|xây)(?!\p{L})|[,:;.(]|$/u;
const mostWords = 26;

/** Reads who is named at the beginning of a sentence, and with whom. Names that are not known are proposed. */
export function givenIn(sentence: string, place: OfficePlace, desk: UnitDesk, isSpoilt: boolean): GivenTo {
	const ask = asks.exec(fold(sentence.slice(0, 30)))?.[0];
	const words = ask === undefined ? 0 : ask.trim().split(/\s+/).length;
	const isSaid = ask !== undefined;
	let rest = sentence.trim().split(/\s+/).slice(words).join(' ');
	const leads: string[] = [];
	const cooperating: string[] = [];
	const take = (into: string[]): void => {
		for (let count = 0; count < 20; count++) {
			const named = unitAt(rest, place, desk, isSpoilt, isSaid || count > 0 || into === cooperating);
			if (named === null) return;
			if (!leads.includes(named.id) && !cooperating.includes(named.id)) into.push(named.id);
			rest = named.rest;
			const next = /^\s*(?:,\s*(?:và\s+)?|;\s*|và\s+|cùng\s+)/u.exec(rest);
			if (next === null) return;
			const after = rest.slice(next[0].length);
			if (!namesUnit(after) || (into === leads && /^phối hợp/u.test(after))) return;
			rest = after;
		}
	};
	take(leads);
	if (leads.length === 0 && !isSaid && !isSpoilt) {
		// “Thống nhất chủ trương; giao Sở Nội vụ tham mưu”: the duty is given in the middle.
		const inner = /[;,.]\s+(?:giao|yêu cầu|phân công)\s+(?:cho\s+)?(?=\S)/iu.exec(sentence);
		const after = inner === null ? '' : sentence.slice(inner.index + inner[0].length);
		if (namesUnit(after)) {
			rest = after;
			take(leads);
			if (leads.length === 0) rest = sentence;
		}
	}
	const beside =
		leads.length === 0 && !/^\s*chủ trì/iu.test(rest)
			? null
			: /^\s*,?\s*(?:(?:là cơ quan |làm )?(?:chủ trì|đầu mối)\s*,?\s*)?phối hợp\s+(?:chặt chẽ\s+)?(?:với\s+|cùng\s+(?:với\s+)?)?/iu.exec(
					rest,
				);
	if (beside !== null) {
		rest = rest.slice(beside[0].length);
		take(cooperating);
	}
	// Farther on in the sentence: “…, phối hợp với Công an xã xử lý”.
	if (cooperating.length === 0 && !isSpoilt)
		for (const { index, 0: words } of sentence.matchAll(/phối hợp\s+(?:chặt chẽ\s+)?(?:cùng\s+)?với\s+/giu)) {
			rest = sentence.slice(index + words.length);
			if (namesUnit(rest)) take(cooperating);
		}
	return { leads, cooperating, isSaid };
}

/** The unit at the beginning of the words, the longest known one; else a name up to the verb behind it. */
function unitAt(
	text: string,
	place: OfficePlace,
	desk: UnitDesk,
	isSpoilt: boolean,
	isAsked: boolean,
): { id: string; rest: string } | null {
	const words = text.split(' ');
	for (let count = Math.min(words.length, mostWords); count > 0; count--) {
		const phrase = words.slice(0, count).join(' ');
		const known =
			desk.resolver.sure(phrase.replace(/[.,;:]+$/u, '')) ?? (isSpoilt && count > 1 ? foldedUnit(phrase, desk) : null);
		if (known !== null && (isSpoilt || endsHere(words.slice(count).join(' '), phrase, text))) {
			const mark = /[,;:.]+$/u.exec(phrase)?.[0] ?? '';
			return { id: known, rest: `${mark} ${words.slice(count).join(' ')}`.trimStart() };
		}
	}
	if (isSpoilt || !namesUnit(text)) return null;
	const plural = isGroupName(text);
	const list = topicsOf(text);
	const end = plural
		? text.replace(
				/,\s(?=(?:ban|ngành|đoàn thể|đơn vị|phường|xã|đặc khu|thị trấn|địa phương|sở|cơ quan|tổ chức|thôn|buôn|bản|ấp|khu phố|tổ dân phố|khoa|phòng|trường)(?!\p{L}))/gu,
				'\uE001 ',
			)
		: list.replaceAll(',', '\uE001') + withinGroup(text.slice(list.length));
	const cut = verb.exec(end);
	// Without “Giao” a sentence names who does it where a verb stands behind the name.
	const isLed = cut !== null && (/^(?:\s+\p{L}|:)/u.test(cut[0]) || leadsToVerb(end.slice(cut.index)));
	if (!isAsked && !(isLed && /^(?:\p{Lu}|các\s)/u.test(text))) return null;
	const name = (cut === null ? end : end.slice(0, cut.index))
		.replaceAll('\uE001', ',')
		.replace(
			/(?<!(?:HĐND|Hội đồng nhân dân))\s+và\s+(?=(?:Phòng|Sở|Ban|Văn phòng|UBND|Ủy ban|Chủ tịch|các)(?!\p{L})).*$/u,
			'',
		)
		.trim();
	if (name.length < 4 || name.length > 120 || !/\s|^\p{Lu}{2,}/u.test(name)) return null;
	return { id: desk.resolver.above(name) ?? desk.propose(name, place).id, rest: text.slice(name.length) };
}

/** Whether a comma, and the names behind it, stand before the verb: `, Đài Truyền hình tỉnh tuyên truyền`. */
function leadsToVerb(rest: string): boolean {
	const after = /^,\s+(?=\p{Lu})/u.test(rest) ? rest.replace(/^,\s+/u, '') : '';
	const cut = namesUnit(after) ? verb.exec(after) : null;
	return cut !== null && (/^\s+\p{L}/u.test(cut[0]) || leadsToVerb(after.slice(cut.index)));
}

/** The words with the commas of a group within a name kept from parting it: `Phòng Văn hóa các xã, phường`. */
const withinGroup = (text: string): string =>
	text.replace(
		/(?<=^[^,;:.]{0,60}\scác (?:xã|phường|sở|phòng|ban|quận|huyện))(?:, (?:xã|phường|đặc khu|thị trấn|ban|ngành)(?!\p{L}))+/u,
		(words) => words.replaceAll(',', '\uE001'),
	);

/** The words of a heading up to the verb that says what the unit does: `Công an phường` of `Công an phường rà soát hồ sơ`. */
export function withoutVerb(heading: string, desk: UnitDesk): string {
	if (desk.resolver.sure(heading) !== null) return heading;
	for (const { 0: found, index } of heading.matchAll(new RegExp(verb, 'gu')))
		if (/^\s+\p{L}/u.test(found) && index > 3) return heading.slice(0, index).trim();
	return heading;
}

function foldedUnit(phrase: string, desk: UnitDesk): string | null {
	const meant = desk.resolver.meant(phrase.replace(/[.,;:]+$/u, ''));
	return meant?.id ?? null;
}

/** The beginning of a name that lists its topics: `Phòng Kinh tế, Hạ tầng và Đô thị`; empty where no such name begins. */
function topicsOf(text: string): string {
	const found =
		/^(?:Trưởng |Giám đốc |Trưởng )?(?:Phòng|phòng|Sở|Ban|Khoa|Báo|Trung tâm) [^,;:.]{2,40}(?:, \p{Lu}[^,;:.]{1,40})+? và \p{Lu}\p{Ll}+/u.exec(
			text,
		) ?? /^Báo và [^,;:.]{3,30}, \p{Lu}\p{Ll}+(?: \p{Ll}+)?/u.exec(text);
	const [whole = ''] = found ?? [];
	const parts = whole.split(/, | và (?=\p{Lu})/u).slice(1);
	return parts.some((part) => namesUnit(part)) ? '' : whole;
}

/** Whether a known name ends before these words, and is not the beginning of a longer one: `UBND các xã`. */
function endsHere(rest: string, phrase: string, text: string): boolean {
	if (topicsOf(text).length > phrase.length) return false;
	if (/[.,;:]$/u.test(phrase)) return true;
	return !/^(?:các|cấp|xã|phường|đặc khu|quận|huyện|tỉnh|thị xã|thành phố|thị trấn|\d+\s+(?:xã|phường))(?!\p{L})/iu.test(
		rest,
	);
}
