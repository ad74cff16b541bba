import { isCapitals } from '../marks.ts';
import { isGroupName, namesUnit } from '../units/naming.ts';
import { properUnit } from '../units/proper-unit.ts';
import type { UnitDesk } from '../units/proposals.ts';
import type { HeadLine } from './lines.ts';

/** Who issued the document, as its head names it. */
export interface IssuerRead {
	/** Words of the head; empty where it has none. */
	readonly words: string;
	readonly id: string;
	readonly isSure: boolean;
	readonly at: HeadLine | null;
}

const national = /cong hoa xa h|doc l.p|dang cong san|hanh ph/;

/** Finds the issuer in the lines above the title; what is not known is proposed. `authority` governs the locality. */
export function issuerOf(
	lines: readonly HeadLine[],
	top: number,
	desk: UnitDesk,
	authority: string | null,
): IssuerRead | null {
	const head = lines
		.slice(0, Math.max(0, top))
		.map((line) => ({
			line,
			text: line.text.replace(/\s*C[OỘ]NG H[OÒ]A.*$|\s*[ĐD][OỘộéoô]\S{0,2}c l\S{1,2}p.*$/iu, '').trim(),
		}))
		.filter(
			({ line, text }) =>
				text !== '' &&
				isCapitals(text) &&
				!/^s[^\s]{0,2}\s*:/iu.test(text) &&
				!(national.test(line.bare) && text === line.text),
		);
	const candidates = head
		.map((_, from) => head.slice(from).map(({ text }) => text))
		.filter((texts) => texts.length <= 4);
	// The lowest lines name the body itself, those above it the one that it belongs to.
	const all = head.map(({ text }) => text).join(' ');
	for (const texts of [...candidates, ...candidates.map((one) => one.slice(0, 1))]) {
		const words = texts.join(' ');
		const meant = desk.resolver.meant(words) ?? desk.resolver.meant(properUnit(words));
		// “ỦY BAN NHÂN DÂN” above the name of another place is the committee of that place.
		const isWhole = all.endsWith(words);
		if (meant !== null)
			return {
				words: isWhole ? words : all,
				id: meant.id,
				isSure: meant.isSure && isWhole,
				at: head[0]?.line ?? null,
			};
	}
	const spoken = lines.find(
		({ text }) =>
			isCapitals(text) &&
			/^(?:CHỦ TỊCH |TM\. )?(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|GIÁM ĐỐC|TRƯỞNG PHÒNG|BỘ TRƯỞNG)/u.test(text) &&
			text.length > 16,
	);
	if (spoken !== undefined) {
		const words = properUnit(spoken.text.replace(/^TM\.\s*/u, ''));
		const meant = desk.resolver.meant(words);
		if (meant !== null) return { words: spoken.text, id: meant.id, isSure: meant.isSure, at: spoken };
	}
	if (authority !== null)
		return { words: head.map(({ text }) => text).join(' '), id: authority, isSure: false, at: head[0]?.line ?? null };
	const texts = head.map(({ text }) => text);
	// “XÃ VÍ DỤ” goes on with “ỦY BAN NHÂN DÂN” above it.
	const begin = texts.findLastIndex(
		(text) => namesUnit(text) && !/^(?:XÃ|PHƯỜNG|THỊ TRẤN|QUẬN|HUYỆN|THỊ XÃ|THÀNH PHỐ|TỈNH|ĐẶC KHU)\s/u.test(text),
	);
	const words = properUnit(begin < 0 ? (spoken?.text.replace(/^TM\.\s*/u, '') ?? '') : texts.slice(begin).join(' '));
	if (words === '' || !namesUnit(words) || isGroupName(words)) return null;
	const line = (begin < 0 ? spoken : head[begin]?.line) ?? null;
	return { words, id: desk.propose(words, line?.place ?? {}).id, isSure: false, at: line };
}
