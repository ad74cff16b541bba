import { expect, it } from 'vitest';
import { loadContent } from '../../content.ts';
import { indexOf } from '../../register/index.ts';
import { searchNames } from '../../views/search/names.ts';
import { fold } from '../../words/fold.ts';
import { nearest } from '../../words/nearest.ts';
import { readQuery } from '../query/query.ts';
import { didYouMean } from './did-you-mean.ts';
import { nameOf } from './name.ts';

const { register } = loadContent('tests/frozen/content');
if (register === null) throw new Error('the frozen content has errors');
const names = searchNames(indexOf(register)).map(nameOf);
const hint = (typed: string) => didYouMean(names, readQuery(typed, register.abbreviations));

const plain = (text: string) => fold(text).replace(/[^a-z\d]/g, '');

/** Words of administration that are right as they are, and names of bodies and places: whoever types them means them. */
const good = `
	hội nông dân, hội phụ nữ, hội cựu chiến binh, đoàn thanh niên, mặt trận tổ quốc, liên đoàn lao động,
	công đoàn, ban tổ chức, ban tuyên giáo, ban dân vận, ủy ban kiểm tra, thanh tra, thanh tra tỉnh, kho bạc,
	bưu điện, điện lực, cấp nước, bảo hiểm xã hội, chi cục thuế, cục thuế, chi cục thi hành án, tòa án,
	viện kiểm sát, công an phường, quân sự, trạm y tế, bệnh viện, trường mầm non, trường tiểu học, thôn,
	tổ dân phố, khu phố, phòng kinh tế, phòng kinh tế và hạ tầng, phòng y tế, phòng giáo dục, phòng văn hóa,
	phòng tài chính, phòng tư pháp, phòng quản lý đô thị, phòng tài nguyên, phòng lao động, phòng dân tộc,
	phòng nông nghiệp, trung tâm văn hóa, trung tâm y tế, trung tâm phục vụ hành chính công, trung tâm dịch vụ,
	sở tư pháp, sở tài chính, sở nội vụ, sở xây dựng, sở công thương, sở y tế, sở giao thông, sở ngoại vụ,
	bộ nội vụ, bộ tài chính, bộ công an, bộ quốc phòng, văn phòng chính phủ, hộ tịch, hộ khẩu, hộ nghèo,
	căn cước, khai sinh, khai tử, kết hôn, chứng thực, công chứng, giấy phép, xây dựng, quy hoạch, kiến trúc,
	môi trường, rác thải, nước sạch, cấp điện, đèn đường, giao thông, vỉa hè, cây xanh, chợ, dân số, trẻ em,
	người cao tuổi, khuyết tật, chính sách, bảo trợ, trợ cấp, việc làm, đào tạo, bồi dưỡng, tuyển dụng,
	biên chế, tinh giản, luân chuyển, quy hoạch cán bộ, kỷ luật, khen thưởng, thi đua, lương, phụ cấp,
	ngân sách, quyết toán, dự toán, đầu tư, đấu thầu, mua sắm, tài sản, phí, lệ phí, thuế, đất, nhà ở,
	tái định cư, bồi thường, giải tỏa, thu hồi, khiếu nại, tố cáo, tiếp dân, phản ánh, kiến nghị, hòa giải,
	phổ biến pháp luật, an ninh, trật tự, phòng cháy, cứu nạn, ma túy, tội phạm, dịch bệnh, tiêm chủng,
	an toàn thực phẩm, vệ sinh, du lịch, lễ hội, di tích, thể thao, thư viện, báo chí, xuất bản, quảng cáo,
	viễn thông, bưu chính, số hóa, chữ ký số, dữ liệu, phần mềm, an toàn thông tin, camera, một cửa, liên thông,
	hồ sơ, biểu mẫu, thủ tục, quy trình, iso, kiểm soát, rà soát, đơn giản hóa, cắt giảm, phân cấp, ủy quyền,
	sáp nhập, giải thể, tổ chức bộ máy, vị trí việc làm, đánh giá, xếp loại, chấm điểm, khảo sát, hài lòng,
	sáng kiến, mô hình, điển hình, tuyên truyền, hội nghị, tập huấn, sơ kết, tổng kết, kiểm tra, giám sát,
	đôn đốc, nhắc nhở, phê bình, trách nhiệm, kỷ cương, văn hóa công sở, đạo đức, tham nhũng, lãng phí,
	tiết kiệm, minh bạch, công khai, giải trình, dân chủ, cơ sở, cộng đồng, doanh nghiệp, hộ kinh doanh,
	hợp tác xã, thương mại, công nghiệp, nông nghiệp, thủy lợi, thú y, khuyến nông, lâm nghiệp, kiểm lâm,
	thủy sản, biển đảo, biên giới, dân tộc, tôn giáo, tín ngưỡng, tân bình, tân phú, bình tân, bình thạnh,
	bình chánh, gò vấp, thủ đức, hải dương, hải phòng, hà nội, đồng tháp, đồng nai, bình dương, bình phước,
	long an, an giang, kinh môn, chí linh, nam sách, tân hưng, tân hòa, tân hiệp, an phú, an khánh, bình hưng,
	bình trị, phú thọ, phú lâm, hiệp tân, tân sơn nhì, tân quý, sơn kỳ, tây thạnh, phường 1, phường 21, quận 5,
	quận 7, quận 12, văn phòng hđnd, văn thư, lưu trữ, tiếp nhận, trả kết quả, sát hạch, bầu cử, cử tri,
	đại biểu, kỳ họp, nghị quyết, chỉ thị, công điện, quy chế, đề án, phương án, dự án, chương trình, hướng dẫn,
	tờ trình, báo cáo, biên bản, phòng nội chính, ban nội chính, tổ công tác, ban chỉ đạo, hội đồng,
	thi hành án, phòng thống kê, chi cục thống kê, chủ tịch, phó chủ tịch, chánh văn phòng, trưởng phòng,
	giám đốc, bí thư, kế toán, thủ quỹ, công chức, viên chức, hợp đồng, lao động, nghỉ phép, nghỉ hưu, bảo hiểm,
	y tế, giáo dục, học phí, tuyển sinh, sách, thi tốt nghiệp, mầm non, tiểu học
`
	.split(',')
	.map((word) => word.trim());

it('words of administration and names of bodies that are right get no hint in a search, with marks or without', () => {
	expect(good.length).toBeGreaterThan(250);
	expect(good.flatMap((word) => [word, fold(word)]).filter((typed) => hint(typed) !== null)).toEqual([]);
});

it('nor do they where a unit is written that the locality does not have', () => {
	const wrong = register.localities.flatMap(({ id }) => {
		const units = register.units.filter(({ locality }) => locality === id);
		const called = units.flatMap((one) => [
			one.name,
			one.short,
			...one.aliases,
			one.head ?? '',
			one.id.split('/')[1] ?? '',
		]);
		return good
			.flatMap((word) => [word, fold(word).replaceAll(' ', '-'), `Phòng ${word}`])
			.flatMap((written) =>
				nearest(written, called)
					.filter((one) => plain(one) !== plain(written))
					.map((one) => [written, one]),
			);
	});
	expect(wrong).toEqual([]);
});

it.each([
	['phongf nooij vuj', 'phòng nội vụ'],
	['pho2ng tu7 pha1p', 'phòng tư pháp'],
	['phòg nội vụ', 'phòng nội vụ'],
	['phong ni vu', 'phòng nội vụ'],
	['phòng lội vụ', 'phòng nội vụ'],
	['phong loi vu', 'phòng nội vụ'],
	['văn phòg ubnd quận', 'văn phòng ubnd quận'],
	['kinh momn', 'kinh môn'],
])('“%s” is a slip, and the hint is “%s”', (typed, meant) => {
	expect(hint(typed)).toBe(meant);
});

it.each([
	['van-phong-hdnd', ['van-phong-ubnd']],
	['cong-doan', ['cong-an']],
	['so-y-te', ['so-tu-te']],
	['phong-lao-dong', ['phong-lao-cai']],
])('%s is no slip for %j', (written, candidates) => {
	expect(nearest(written, candidates)).toEqual([]);
});

it.each([
	['van-phogn', 'van-phong'],
	['van-phng-ubnd', 'van-phong-ubnd'],
	['phong-noi-vuu', 'phong-noi-vu'],
	['trung-tam-phuc-vu-hanh-chnh-cong', 'trung-tam-phuc-vu-hanh-chinh-cong'],
])('%s is one for %s', (written, meant) => {
	expect(nearest(written, [meant, 'phong-y-te'])).toEqual([meant]);
});
