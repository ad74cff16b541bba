import type { UnitKind } from '../../schemas/units.ts';

/** How names of units and posts of their heads begin. */
const beginning =
	/^(?:(?:các|những|mọi|tất cả(?: các)?|toàn thể(?: các)?|một số|từng|mỗi)\s+)?(?:phòng|ban|sở|bộ|văn phòng|vp|ubnd|[uủ][ỷyỷ] ban|ủy ban|uỷ ban|hđnd|hội|đoàn|công an|công đoàn|bch|bcđ|chi cục|cục|vụ|tổng cục|kho bạc|bảo hiểm|bhxh|thanh tra|trung tâm|tt |ttpvhcc|trường|trạm|bệnh viện|viện|chi nhánh|thuế|đội|tổ|khối|mặt trận|mttq|ubmttq|ub ?mttq|quận ủy|quận uỷ|huyện ủy|huyện uỷ|thị ủy|thị uỷ|thành ủy|thành uỷ|tỉnh ủy|tỉnh uỷ|đảng ủy|đảng uỷ|chi bộ|tòa án|toà án|bưu điện|vnpt|viettel|điện lực|ngân hàng|doanh nghiệp|công ty|tập đoàn|hợp tác xã|thôn|ấp|khu phố|khóm|cơ quan|đơn vị|ngành|phường|xã|thị trấn|quận|huyện|địa phương|trưởng|phó|chánh|giám đốc|chủ tịch|thủ trưởng|người đứng đầu|hiệu trưởng|bí thư|chỉ huy|cán bộ|công chức|lãnh đạo|thường trực|bộ phận|tổ chức|đoàn thể|cơ sở|chính phủ|khoa|báo(?= |$)|đài|nhà (?:trường|văn hóa|văn hoá|thiếu nhi|xuất bản)|thư viện|bảo tàng|học viện|đại học|phân hiệu|hạt kiểm lâm|đồn biên phòng|quỹ|liên minh|liên hiệp|liên đoàn|hiệp hội|đảng bộ|đảng đoàn|hội đồng|nhóm|tổng công ty|xí nghiệp|giáo viên|ban giám hiệu|đặc khu|buôn|bản|làng|tiểu khu|kiểm toán|cảng vụ|hải quan|tiểu ban|ttytxp?|ubkt|bchqs|bql|kbnn|\d+\s*(?:phường|xã|thị trấn|quận|huyện|phòng|đơn vị|trường)|\d+\/\d+\s*(?:phường|xã))(?![\p{L}])/iu;

/** Verbs and things that begin with the same syllable: `tổ chức hội nghị`, `ban hành`, `bộ chỉ số`. */
const noUnit =
	/^(?:tổ chức(?! (?:chính trị|đảng|đoàn|hội|cán bộ quận))|ban hành|phòng,? chống|hội (?:nghị|thảo|thi|đàm|họp)|bộ (?:chỉ số|thủ tục|tiêu chí|công cụ)|đội ngũ|trường hợp|ngành nghề|xã hội|cục bộ|vụ việc|đoàn (?:kết|kiểm tra liên)|viện dẫn|đảng viên|khoa học|báo cáo|bản (?:sao|vẽ|đồ|án|tin|tổng hợp|kế hoạch|cam kết|đăng ký)|nhóm (?:nhiệm vụ|giải pháp|chỉ tiêu|thủ tục)|quỹ đất|đài thọ|hội đồng hóa)(?!\p{L})/iu;

/** Whether words begin as the name of a unit, a group or a post does. */
export const namesUnit = (words: string): boolean => {
	const text = words.normalize('NFC').trim();
	return (beginning.test(text) || /^p\. ?\p{Lu}/iu.test(text)) && !noUnit.test(text);
};

/** Whether words name several units at once. */
export const isGroupName = (words: string): boolean =>
	/^(?:thủ trưởng |chủ tịch |người đứng đầu |trưởng |hiệu trưởng |giám đốc )?(?:các|những|mọi|tất cả|toàn thể|một số|từng|mỗi)\s/iu.test(
		words,
	) ||
	/^(?:(?:thủ trưởng|chủ tịch|ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+)*(?:\d+|các)\s*(?:phường|xã|đặc khu|thị trấn|quận|huyện|trường|đơn vị|phòng)/iu.test(
		words,
	) ||
	/^(?:chủ tịch )?(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân) (?:các|cấp|\d+)/iu.test(words) ||
	/^(?:cơ quan|đơn vị|địa phương|doanh nghiệp|đoàn thể|sở|ban|phòng),? (?:ban|ngành|đơn vị|có liên quan|liên quan|địa phương)/iu.test(
		words,
	) ||
	/(?:có )?liên quan$/iu.test(words) ||
	/^(?:giáo viên|cán bộ|công chức|viên chức|trưởng) .*\scác\s/iu.test(words);

const kinds: readonly (readonly [UnitKind, RegExp])[] = [
	['hoi-dong-nhan-dan', /^(?:thường trực )?(?:hđnd|hội đồng nhân dân)/iu],
	['uy-ban', /^(?:ubnd|[uủ][ỷy] ban nhân dân|ủy ban nhân dân|uỷ ban nhân dân)/iu],
	[
		'mat-tran-doan-the',
		/mặt trận|mttq|^(?:hội|đoàn|huyện đoàn|quận đoàn|thị đoàn|thành đoàn|tỉnh đoàn|công đoàn|liên đoàn)(?! (?:đồng|kiểm))/iu,
	],
	[
		'co-quan-dang',
		/(?:quận|huyện|thị|thành|tỉnh|đảng) (?:ủy|uỷ)|^ban (?:tổ chức|tuyên giáo|dân vận|nội chính|xây dựng đảng)|^ủy ban kiểm tra/iu,
	],
	['to-chuc-phoi-hop', /^(?:ban chỉ đạo|bcđ|tổ |hội đồng|đoàn kiểm tra)/iu],
	['trung-tam-hanh-chinh-cong', /hành chính công|một cửa|pvhcc/iu],
	['truong-hoc', /^trường|mầm non|tiểu học|thcs|thpt/iu],
	['co-so-y-te', /^(?:bệnh viện|trạm y tế|trung tâm y tế|phòng khám)/iu],
	[
		'co-quan-nganh-doc',
		/^(?:công an|ban chỉ huy|bch|chi cục|cục|kho bạc|bảo hiểm|bhxh|thuế|chi nhánh|viện kiểm sát|tòa án|toà án|đội quản lý thị trường|bộ chỉ huy)/iu,
	],
	['don-vi-su-nghiep', /^(?:khoa|đài|báo|thư viện|bảo tàng|học viện|nhà văn)(?!\p{L})/iu],
	['doanh-nghiep', /^(?:bưu điện|vnpt|viettel|điện lực|ngân hàng|công ty|doanh nghiệp|tập đoàn)/iu],
	['thon-to-dan-pho', /^(?:thôn|ấp|khu phố|khóm|tổ dân phố)/iu],
	['co-quan-trung-uong', /^(?:bộ |chính phủ|văn phòng chính phủ)/iu],
	['don-vi-su-nghiep', /^(?:trung tâm|ban quản lý|ban bồi thường|ban qlda|viện|đài|thư viện|bảo tàng|nhà văn hóa)/iu],
];

/** The kind of a unit by the words of its name; what tells nothing is an office of the committee. */
export function unitKindOf(name: string): UnitKind {
	if (isGroupName(name)) return 'nhom';
	return kinds.find(([, form]) => form.test(name))?.[0] ?? 'co-quan-chuyen-mon';
}
