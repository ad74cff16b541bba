import type { OfficeParagraph } from '../../office/office-file.ts';
import { roleOf } from './columns.ts';

/** How many paragraphs the heads of a table stand in, where its lines were lost. */
const reach = 14;

/**
 * The paragraph in which the heads of a table begin that has no lines, as a PDF without borders has; `null` without one. Its heads
 * stand close to each other: a number, a task, and who does it or when.
 */
export function lostTable(paragraphs: readonly OfficeParagraph[]): OfficeParagraph | null {
	const heads = paragraphs.flatMap((paragraph, at) => {
		const { text } = paragraph;
		if (text.length > 160) return [];
		const whole = text.length <= 40 ? roleOf(text) : null;
		const roles = whole === null ? [...rolesWithin(text)] : [whole];
		return roles.map((role) => ({ role, at, paragraph }));
	});
	const first = heads.find(({ role, at }) => {
		if (role !== 'number') return false;
		const near = new Set(heads.filter((one) => one.at >= at && one.at < at + reach).map((one) => one.role));
		return near.has('task') && (near.has('leads') || near.has('due')) && near.size >= 4;
	});
	return first?.paragraph ?? null;
}

/** The senses of heads that stand in one line: `STT Nội dung nhiệm vụ Sản phẩm Đơn vị chủ trì`. */
function rolesWithin(text: string): Set<NonNullable<ReturnType<typeof roleOf>>> {
	if (!/^(?:S?TT|Số TT)(?!\p{L})/iu.test(text.trim())) return new Set();
	const words = text.trim().split(/\s+/u);
	const roles = words.flatMap((_, at) =>
		[1, 2, 3].flatMap((count) =>
			at + count > words.length ? [] : (roleOf(words.slice(at, at + count).join(' ')) ?? []),
		),
	);
	return new Set(roles);
}
