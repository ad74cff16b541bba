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
	/\s+(?:trong việc|về việc|để|nhằm|chủ trì|phối hợp|tham mưu|(?<!đầu tư )xây dựng|tổng hợp|rà soát|báo cáo|thực hiện|triển khai|tổ chức|đôn đốc|theo dõi|hướng dẫn|chịu trách nhiệm|có trách nhiệm|khẩn trương|tiếp tục|đẩy mạnh|tăng cường|nghiêm túc|tập trung|bố trí|kiểm tra|hoàn thành|cung cấp|phân công|chủ động|thường xuyên|kịp thời|cần|phải|căn cứ|nghiên cứu|tiếp nhận|đề xuất|trình|ban hành|lập|quan tâm|khắc phục|gửi|đăng ký|sớm|chỉ đạo|quán triệt|thông báo|công khai|cập nhật|làm việc|là cơ quan|làm đầu mối|trực tiếp|nâng cao|bảo đảm|đảm bảo|giải quyết|hoàn thiện|xem xét|thống nhất|liên hệ|tuyên truyền|lấy ý kiến|sắp xếp|kiện toàn|duy trì|khai thác|số hóa|nhập|đăng tải|in|vận động|giám sát|thẩm định)(?!\p{L})|[,:;.(]|$/u;
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
	const beside =
		leads.length === 0
			? null
			: /^\s*,?\s*(?:(?:là cơ quan |làm )?(?:chủ trì|đầu mối)\s*,?\s*)?phối hợp\s+(?:chặt chẽ\s+)?(?:với\s+|cùng\s+(?:với\s+)?)?/u.exec(
					rest,
				);
	if (beside !== null) {
		rest = rest.slice(beside[0].length);
		take(cooperating);
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
		if (known !== null) {
			const mark = /[,;:.]+$/u.exec(phrase)?.[0] ?? '';
			return { id: known, rest: `${mark} ${words.slice(count).join(' ')}`.trimStart() };
		}
	}
	if (isSpoilt || !namesUnit(text)) return null;
	const plural = isGroupName(text);
	const end = plural
		? text.replace(
				/,\s(?=(?:ban|ngành|đoàn thể|đơn vị|phường|xã|thị trấn|địa phương|sở|cơ quan|tổ chức)(?!\p{L}))/gu,
				'\uE001 ',
			)
		: text;
	const cut = verb.exec(end);
	// Without “Giao” a sentence names who does it where a verb stands behind the name.
	if (!isAsked && !(cut !== null && /^(?:\s+\p{L}|:)/u.test(cut[0]) && /^(?:\p{Lu}|các\s)/u.test(text))) return null;
	const name = (cut === null ? end : end.slice(0, cut.index))
		.replaceAll('\uE001', ',')
		.replace(/\s+và\s+(?=(?:Phòng|Sở|Ban|Văn phòng|UBND|Ủy ban|Chủ tịch|các)(?!\p{L})).*$/u, '')
		.trim();
	if (name.length < 4 || name.length > 120 || !/\s|^\p{Lu}{2,}/u.test(name)) return null;
	return { id: desk.propose(name, place).id, rest: text.slice(name.length) };
}

function foldedUnit(phrase: string, desk: UnitDesk): string | null {
	const meant = desk.resolver.meant(phrase.replace(/[.,;:]+$/u, ''));
	return meant?.id ?? null;
}
