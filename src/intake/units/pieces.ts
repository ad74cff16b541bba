import { namesPerson } from '../../words/person.ts';
import { withoutListMark } from '../marks.ts';
import { isGroupName, namesUnit } from './naming.ts';
import type { Resolver } from './resolver.ts';

/** A part of a cell that names one unit, or no unit at all. */
export interface UnitPiece {
	readonly words: string;
	/** Id of the known unit that is surely meant; `null` if none is. */
	readonly id: string | null;
	/** What stood before it: `phối hợp`, a comma, nothing. */
	readonly before: string;
}

/** What separates names of units in one line. Which of them do, the words beside them tell. */
const separator =
	/(\s*;\s*|\s*,\s*(?:và\s+)?|\s+(?:và|cùng|cùng với)\s+|\s*\/\s*|\s*\+\s*|\s+[-–—]\s+|(?<!(?:^|\s)(?:P|Q|H|X|TT|TP|VP|Tr))\.\s+(?=\p{Lu})|(?<=\s(?:phường|xã|tỉnh|quận|huyện|thị trấn|thành phố))\s+(?=(?:Công an|Mặt trận|Ủy ban|Trạm Y|Trung tâm|Văn phòng|Hội (?:Nông|Liên|Cựu|Chữ)|Đoàn T|Phòng (?:Kinh|Nội|Tư|Văn|Tài|Giáo|Y|Lao))(?!\p{L}{4}))|(?<=\s(?:liên quan|địa bàn))\s+(?=\p{Lu})|(?<=\s\p{Ll}+)(?<!\s(?:chí|các|gồm|của|là|mời|giao|bởi|do|tại|và))\s+(?=(?:Thủ trưởng|Trưởng (?:phòng|ban|các|Công an|Trạm|Phòng|Ban)|Chánh Văn phòng|Chỉ huy trưởng|Hiệu trưởng|Giám đốc|Chủ tịch (?:UBND|Ủy ban|Hội)|Các (?:cơ quan|đơn vị|trường|thôn|phòng|ban|sở|ngành|xã|phường))(?!\p{L}))|\s*:\s*|(?:\s*,)?\s+(?:chủ trì|là cơ quan chủ trì)?,?\s*(?:phối hợp)(?:\s+(?:cùng|với|cùng với))?\s+)/u;

/** Offices whose name is a list of topics. */
const topics = /^(Phòng|Sở|Ban|Khoa|Trung tâm|Báo|Cục|Chi cục|Vụ)\s/iu;

/** The most separators that one name holds: `các phòng, ban, ngành, đoàn thể`. */
const mostParts = 16;

/** A name that holds a separator itself. */
const whole = /(văn phòng|vp)\s+(hđnd|hội đồng nhân dân)\s*(,|và|-|–|&)\s*(ubnd|ủy ban nhân dân|uỷ ban nhân dân)/giu;
const kept = '\uE000';

/** The units that one line names, in their order; known names first, the longest of them. */
export function piecesOf(line: string, resolver: Resolver): UnitPiece[] {
	const guarded = line.replace(
		whole,
		(_, office: string, one: string, sign: string, other: string) => `${office} ${one}${kept}${sign}${kept}${other}`,
	);
	const back = (words: string) =>
		words.replace(new RegExp(`${kept}(,|và|-|–|&)${kept}`, 'giu'), (_, sign: string) =>
			sign === ',' ? ', ' : ` ${sign} `,
		);
	const parts = guarded.split(separator).map(back);
	const words = parts.filter((_, at) => at % 2 === 0);
	const signs = parts.filter((_, at) => at % 2 === 1);
	const phrase = (from: number, to: number) =>
		Array.from(
			{ length: to - from + 1 },
			(_, at) => (at === 0 ? '' : (signs[from + at - 1] ?? '')) + (words[from + at] ?? ''),
		).join('');
	const pieces: UnitPiece[] = [];
	let at = 0;
	while (at < words.length) {
		const before = at === 0 ? '' : (signs[at - 1] ?? '').trim();
		const end = longestKnown(at);
		let to = end ?? at;
		while (to + 1 < words.length && !begins(at, to + 1)) to++;
		if (end !== null && (to === end || !isLonger(at, end, to))) {
			const text = bare(phrase(at, end));
			pieces.push({ words: text, id: resolver.sure(text), before });
			at = end + 1;
			const noun = topics.exec(text)?.[1];
			// “Phòng Nội vụ, Tư pháp” names two.
			for (; noun !== undefined && at <= to; at++) {
				const other = `${noun} ${bare(words[at] ?? '')}`;
				if (resolver.sure(other) === null) break;
				pieces.push({ words: other, id: null, before: (signs[at - 1] ?? '').trim() });
			}
			continue;
		}
		const text = bare(phrase(at, to));
		if (text !== '') pieces.push({ words: text, id: null, before });
		at = to + 1;
	}
	return pieces;

	function longestKnown(from: number): number | null {
		for (let to = Math.min(words.length - 1, from + mostParts); to >= from; to--) {
			const text = bare(phrase(from, to));
			if (text !== '' && resolver.sure(text) !== null) return to;
		}
		return null;
	}

	/** Whether a known name goes on behind a comma: “Phòng Kinh tế” is not “Phòng Kinh tế, Hạ tầng và Đô thị”. */
	function isLonger(from: number, end: number, to: number): boolean {
		const noun = topics.exec(bare(phrase(from, end)))?.[1];
		if (noun === undefined) return false;
		const rest = words.slice(end + 1, to + 1).map(bare);
		return rest.every(
			(one, at) =>
				/^(?:,|và|-|–|—)/u.test((signs[end + at] ?? '').trim()) &&
				/^\p{Lu}\p{Ll}+(?:\s\p{L}+){0,4}$/u.test(one) &&
				!namesPerson(one) &&
				resolver.sure(`${noun} ${one}`) === null,
		);
	}

	/** Whether a name of its own begins at a part, behind words that began at `from`. */
	function begins(from: number, next: number): boolean {
		const sign = (signs[next - 1] ?? '').trim();
		const text = withoutListMark(words[next] ?? '').replace(/^(?:mời|đề nghị|giao|yêu cầu)\s+/iu, '');
		if (/phối hợp|;|:/u.test(sign) || sign.startsWith('.')) return true;
		if (longestKnown(next) !== null && namesUnit(withoutListMark(text))) {
			// “các phòng, ban”: a known “ban” is none here.
			return !(isGroupName(phrase(from, next - 1)) && /^\p{Ll}/u.test(text) && !/^các\s/iu.test(text));
		}
		if (!namesUnit(withoutListMark(text))) return false;
		// “Các Cục, Vụ thuộc Bộ” is one group.
		if (isGroupName(phrase(from, next - 1)) && bareNoun.test(text.trim())) return false;
		return /^(?:\p{Lu}|các\s|\d)/u.test(text.trim());
	}
}

/** A kind of units without the name of one: `Vụ thuộc Bộ`, `Ngành`. */
const bareNoun =
	/^(?:Cục|Vụ|Sở|Ban|Ngành|Phòng|Đơn vị|Viện|Trường|Trung tâm|Tổng cục|Khoa|Tổ|Đoàn thể|Xã|Phường|Đặc khu|Chi cục)(?:,? (?:thuộc|trực thuộc|có liên quan|liên quan|của)(?!\p{L}).*)?[\s.;,]*$/u;

/** A name without what invites or asks, and without closing marks. */
const bare = (words: string): string =>
	withoutListMark(words)
		.replace(/^\s*(?:T\/M|TM\.)\s+/u, '')
		.replace(/^\s*(?:mời|đề nghị|giao|yêu cầu|phối hợp(?: với| cùng)?|chủ trì:?|chính:?)\s+/iu, '')
		.replace(/\s+(?:chủ trì|thực hiện|phối hợp|phối hợp thực hiện)\s*$/iu, '')
		.replace(/[\s.;,:]+$/u, '')
		.trim();
