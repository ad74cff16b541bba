import type { Span } from '../../deadline/deadline.ts';
import { readDeadline } from '../../deadline/read.ts';

const date =
	'(?:ngày\\s+)?\\d{1,2}\\s*(?:[/.-]\\s*\\d{1,2}(?:\\s*[/.-]\\s*\\d{4})?|tháng\\s*\\d{1,2}(?:\\s*(?:năm|/)\\s*\\d{4})?)';
const span =
	'(?:tháng\\s*\\d{1,2}(?:\\s*(?:năm|/)\\s*\\d{4})?|quý\\s*(?:[IV]+|[1-4])(?:\\s*(?:năm|/|-)\\s*\\d{4})?|năm\\s*\\d{4}|6\\s*tháng\\s*(?:đầu|cuối)\\s*năm(?:\\s*\\d{4})?)';
const before =
	'(?:(?:hoàn thành|xong)\\s+)?(?:trước|chậm nhất(?:\\s+(?:là|vào|đến|trước))*|muộn nhất(?:\\s+(?:là|vào|đến))*|đến hết|không quá|trong|đến)';
const forms = [
	/(?<=(?:thời gian|thời hạn|tiến độ)(?: thực hiện| hoàn thành| báo cáo)?\s*:\s*)[^.;]+/giu,
	/(?:trước|chậm nhất(?:\s+(?:là|vào|đến|trước))*|vào)\s+ngày\s+\d{1,2}\s+(?:hằng|hàng)\s+(?:tháng|quý|năm)/giu,
	new RegExp(`${before}\\s+(?:hết\\s+)?${date}(?:\\s+(?:hằng|hàng)\\s+(?:tháng|quý|năm))?`, 'giu'),
	/định kỳ\s+(?:(?:hằng|hàng)\s+)?(?:tuần|tháng|quý|6 tháng|năm)(?:(?:,|\s+và)\s+(?:cả\s+|(?:hằng|hàng)\s+)?(?:tháng|quý|6 tháng|năm))*(?!\s*\()/giu,
	/(?:định kỳ\s+)?(?:hằng|hàng)\s+(?:tuần|tháng|quý|6 tháng|năm)(?:\s*\((?:trước|chậm nhất)[^)]*\)|,?\s*trước\s+ngày\s+\d{1,2}(?:\s+tháng\s+cuối\s+quý|\s+hằng tháng|\s+hàng tháng)?)?/giu,
	new RegExp(`${before}\\s+${span}`, 'giu'),
	// At the end of its sentence it is a time; before a verb it only says how: “thường xuyên kiểm tra”.
	/(?<!\p{L})thường xuyên(?:, liên tục)?(?=\s*(?:[.;]|$))/giu,
];

/** The deadline that a sentence states, in its own words; `null` if it states none that can be read. */
export function dueInSentence(
	sentence: string,
	period: Span | null,
): { readonly due: string; readonly others: readonly string[] } | null {
	const text = sentence.normalize('NFC');
	for (const form of forms) {
		const found = [...text.matchAll(form)]
			.map(([words]) => words.trim())
			.filter((words) => 'deadline' in readDeadline(words, period));
		const due = found.at(-1);
		if (due !== undefined) return { due, others: [...new Set(found)].filter((one) => one !== due) };
	}
	return null;
}

/** Whether a sentence seems to state a time, readable or not. */
export const seemsDue = (bare: string): boolean =>
	/truoc ngay|tr\S{1,4}c ngay|trong thang|trong quy|cham nhat|hang (?:thang|quy|nam)|dinh ky/.test(bare);
