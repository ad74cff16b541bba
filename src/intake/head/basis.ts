import { readNumber } from '../../register/number.ts';
import type { Basis } from '../../schemas/document.ts';
import { withHyphens } from '../../words/alike.ts';
import { shownDay } from '../../words/day.ts';
import { spaced } from '../marks.ts';
import { dayIn, isoOf } from './day.ts';

const kind =
	'(?:Luật|Bộ luật|Hiến pháp|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư(?: liên tịch)?|Kế hoạch|Chương trình(?: hành động)?|Công văn|Thông báo|Kết luận|Đề án|Tờ trình|Hướng dẫn|Báo cáo|Văn bản|Quy định|Công điện)';

/** The documents that a sentence “Căn cứ …”, “Thực hiện …” names; empty if it names none. */
export function basisOfSentence(sentence: string): Basis[] {
	const text = spaced(sentence.normalize('NFC')).replace(/[.;,]+$/u, '');
	const relation = /^(?:Thực hiện|Triển khai|Triển khai thực hiện)(?!\p{L})/u.test(text) ? 'implements' : 'cites';
	const words = text
		.replace(
			/[;,]\s*(?:UBND|Ủy ban|Uỷ ban|Chủ tịch|Sở|Phòng|Văn phòng|Giám đốc)\s[^;]*(?:như sau|ban hành|xây dựng|yêu cầu|đề nghị|triển khai)[^;]*$/u,
			'',
		)
		.replace(
			/^(?:Căn cứ(?: vào)?|Thực hiện|Triển khai thực hiện|Triển khai|Theo|Xét|Trên cơ sở)\s+(?:đề nghị của\s+)?/u,
			'',
		);
	const parts = words.split(
		new RegExp(`[;,]\\s*(?:và\\s+)?(?:căn cứ\\s+)?(?=${kind}\\s)|\\s+và\\s+(?=${kind}\\s+số)`, 'u'),
	);
	return parts.flatMap((part) => {
		const at = part.search(new RegExp(`${kind}(?=\\s)`, 'u'));
		return at < 0 ? [] : [entryOf(part.slice(at), part.slice(0, at), relation)];
	});
}

function entryOf(words: string, before: string, relation: Basis['relation']): Basis {
	const [type = ''] = new RegExp(`^${kind}`, 'u').exec(words) ?? [];
	const found = /số\s*:?\s*([^\s,;()]+(?:\s*\/\s*[^\s,;()]+)*)/u.exec(words);
	const printed = withHyphens((found?.[1] ?? '').replace(/\s+/gu, '')).replace(/[.,;]+$/u, '');
	const number = readNumber(printed) === null ? undefined : printed;
	const day = dayIn(words);
	const dayWords =
		/\s*,?\s*(?:được\s+\S+\s+thông qua\s+)?ngày\s*\d{1,2}\s*(?:tháng\s*\d{1,2}\s*năm\s*\d{4}|[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4})/u;
	const issuer =
		/\scủa\s+((?:Quốc hội|Chính phủ|Thủ tướng Chính phủ|Ủy ban|Uỷ ban|UBND|Hội đồng|HĐND|Chủ tịch|Bộ|Ban|Sở|Thành ủy|Tỉnh ủy|Quận ủy|Huyện ủy|Thị ủy|Đảng ủy|Văn phòng|Trưởng|Giám đốc)[^,;]*?)(?=\s+(?:về|ban hành|quy định|phê duyệt|sửa đổi|hướng dẫn|thực hiện|triển khai|tại|phân công|giao|công bố)(?!\p{L})|$)/u.exec(
			words,
		);
	let title = words.replace(dayWords, '');
	if (number !== undefined && found !== null) title = title.replace(found[0], '');
	if (issuer !== null && number !== undefined) title = title.replace(issuer[0], '');
	const own = before === '' ? '' : before.replace(/\s+tại\s*$/u, '').trim();
	return {
		...(number !== undefined && { number }),
		title: own !== '' && type === 'Tờ trình' ? `Tờ trình của ${own}` : spaced(title),
		...(day?.isWhole && { issued: isoOf(day.day) }),
		...(issuer?.[1] !== undefined && { issuer: issuer[1] }),
		relation,
	};
}

/** The day of an entry as writers write it. */
export const writtenBasis = (entry: Basis): Record<string, string> => ({
	...(entry.number !== undefined && { number: entry.number }),
	title: entry.title,
	...(entry.issued !== undefined && { issued: shownDay(entry.issued) }),
	...(entry.issuer !== undefined && { issuer: entry.issuer }),
	relation: entry.relation,
});
