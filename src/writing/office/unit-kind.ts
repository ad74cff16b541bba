import type { UnitKind } from '../../schemas/units.ts';

/** Names of units by their first words, the more exact before the others, with their kind. */
const kinds: readonly (readonly [RegExp, UnitKind])[] = [
	[/^các /, 'nhom'],
	[/^ủy ban nhân dân|^ubnd/, 'uy-ban'],
	[/^(thường trực )?(hội đồng nhân dân|hđnd)|^ban (pháp chế|kinh tế - xã hội|văn hóa - xã hội)/, 'hoi-dong-nhan-dan'],
	[/^(trung tâm phục vụ hành chính công|bộ phận (một cửa|tiếp nhận))/, 'trung-tam-hanh-chinh-cong'],
	[/^(đảng ủy|ban thường vụ|thành ủy|tỉnh ủy|ủy ban kiểm tra|ban (tổ chức|tuyên giáo|xây dựng đảng))/, 'co-quan-dang'],
	[
		/^(ủy ban mặt trận|mặt trận|công đoàn|liên đoàn lao động|đoàn (thanh niên|tncs)|hội (liên hiệp phụ nữ|nông dân|cựu chiến binh))/,
		'mat-tran-doan-the',
	],
	[/^(công an|ban chỉ huy quân sự|bộ chỉ huy|thuế|chi cục thuế|kho bạc|bảo hiểm xã hội|hải quan)/, 'co-quan-nganh-doc'],
	[/^(ban chỉ đạo|tổ công tác|tổ công nghệ số|hội đồng)/, 'to-chuc-phoi-hop'],
	[/^trường/, 'truong-hoc'],
	[/^(trạm y tế|bệnh viện|trung tâm y tế)/, 'co-so-y-te'],
	[/^(trung tâm|ban quản lý|đài)/, 'don-vi-su-nghiep'],
	[/^(thôn|ấp|bản|buôn|làng|khu phố|tổ dân phố)/, 'thon-to-dan-pho'],
	[/^(công ty|tổng công ty|bưu điện|vnpt|viettel|ngân hàng)/, 'doanh-nghiep'],
	[/^(hội|hiệp hội|quỹ)/, 'to-chuc-xa-hoi'],
	[/^(văn phòng|phòng|thanh tra|sở|chi cục|vụ|cục|ban)/, 'co-quan-chuyen-mon'],
];

/** The kind of a unit as its name tells it; `null` if it does not. */
export function usualKind(name: string): UnitKind | null {
	const begun = name.normalize('NFC').toLowerCase();
	return kinds.find(([pattern]) => pattern.test(begun))?.[1] ?? null;
}

/** The post of who heads a unit, as names of units tell it (`Trưởng phòng Kinh tế`); `null` where they do not. */
export function usualHead(name: string): string | null {
	if (/^Ủy ban nhân dân/u.test(name)) return `Chủ tịch ${name}`;
	if (/^Phòng /u.test(name)) return `Trưởng p${name.slice(1)}`;
	if (/^Văn phòng/u.test(name)) return `Chánh ${name}`;
	return /^(Sở|Trung tâm) /u.test(name) ? `Giám đốc ${name}` : null;
}
