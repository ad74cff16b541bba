import { expect, it } from 'vitest';
import { officeFile, officeTable } from '../fixtures/office-file.ts';
import { nothingKnown } from './known.ts';
import { propose } from './propose.ts';

// Tables of different offices as their clerks write them, a row a line, where nothing is known of the locality; each with what it means.

/** The rows of a table; `/` parts the lines of a cell, `+` before a cell makes it bold. */
const table = (text: string) =>
	officeTable(
		text
			.trim()
			.split('\n')
			.map((line) =>
				line.split('|').map((cell) => ({
					text: cell.trim().replace(/^\+/u, '').replaceAll(' / ', '\n'),
					bold: /^\s*\+/u.test(cell),
				})),
			),
	);

it.each([
	[
		'short names of offices, a committee by its two halves',
		`TT | Nội dung công việc | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Sản phẩm
		I | CÔNG TÁC CHỈ ĐẠO | | | |
		1 | Ban hành Kế hoạch | Văn phòng HĐND và UBND xã | Các phòng, trung tâm | Trước 15/02/2026 | Kế hoạch
		2 | Rà soát văn bản | P.Kinh tế | Công an xã; Ban CHQS xã | 31/10/2026 | - Kế hoạch / - Báo cáo`,
		`1 | Văn phòng HĐND và UBND xã | Các phòng, trung tâm | Trước 15/02/2026 | Kế hoạch
		2 | Phòng Kinh tế | Công an xã + Ban CHQS xã | 31/10/2026 | Kế hoạch + Báo cáo`,
	],
	[
		'both parts in one cell',
		`TT | Nhiệm vụ | Phân công thực hiện | Thời gian | Sản phẩm
		01 | Tổ công nghệ số | Chủ trì: Phòng Văn hóa - Xã hội / Phối hợp: Đoàn Thanh niên, Công an phường | Quý I | Quyết định
		02 | Họp không giấy | Văn phòng HĐND và UBND phường (chủ trì), các phòng (phối hợp) | Từ 01/3/2026 | Phần mềm`,
		`01 | Phòng Văn hóa - Xã hội | Đoàn Thanh niên + Công an phường | Quý I | Quyết định
		02 | Văn phòng HĐND và UBND phường | Các phòng | Từ 01/3/2026 | Phần mềm`,
	],
	[
		'rows that a page cut, without the head between them',
		`STT | Nội dung | Sản phẩm | Chủ trì | Phối hợp | Thời gian
		1 | Kiện toàn Ban Chỉ đạo cải cách hành | Quyết | Phòng Văn | Văn phòng HĐND | Trước ngày
		 | chính của xã | định | hóa - Xã hội | và UBND xã | 30/01/2026
		2 | Tuyên truyền trên cổng thông tin | Tin, bài | Phòng Văn hóa - Xã hội | Đài truyền thanh | Hằng
		 | điện tử xã | | | | tháng`,
		`1 | Phòng Văn hóa - Xã hội | Văn phòng HĐND và UBND xã | Trước ngày 30/01/2026 | Quyết định
		2 | Phòng Văn hóa - Xã hội | Đài truyền thanh | Hằng tháng | Tin, bài`,
	],
	[
		'items of three levels, with marks that repeat',
		`STT | Tên nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian | Kết quả
		1 | Cải cách thể chế | | | |
		1.1 | Ban hành Quy chế | Sở Tư pháp | Sở Nội vụ và các sở liên quan | Q.II/2026 | Quyết định
		1.2 | Tự kiểm tra | Sở Tư pháp | -nt- | Q.IV/2026 | Báo cáo
		2 | Tổ chức bộ máy | | | |
		2.1 | Sắp xếp đơn vị | Sở Nội vụ | Sở Tài chính | Cả năm | Đề án
		a | Lĩnh vực y tế | Sở Y tế | Sở Nội vụ | 30/6/2026 | Phương án`,
		`1.1 | Sở Tư pháp | Sở Nội vụ + Các sở liên quan | Q.II/2026 | Quyết định
		1.2 | Sở Tư pháp | Sở Nội vụ + Các sở liên quan | Q.IV/2026 | Báo cáo
		2.1 | Sở Nội vụ | Sở Tài chính | Cả năm | Đề án
		2.1.a | Sở Y tế | Sở Nội vụ | 30/6/2026 | Phương án`,
	],
	[
		'names that hold commas, “và” and slashes',
		`STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời gian | Sản phẩm
		1 | A | Cục Chất lượng, Chế biến và Phát triển thị trường | Vụ Kế hoạch - Tài chính, Vụ Pháp chế và các đơn vị liên quan | Quý I/2026 | Đề án
		2 | B | Vụ Tổ chức cán bộ/Văn phòng Bộ | Các Cục, Vụ thuộc Bộ | Tháng 9 | Đề án`,
		`1 | Cục Chất lượng, Chế biến và Phát triển thị trường | Vụ Kế hoạch - Tài chính + Vụ Pháp chế + Các đơn vị liên quan | Quý I/2026 | Đề án
		2 | Vụ Tổ chức cán bộ + Văn phòng Bộ | Các Cục, Vụ thuộc Bộ | Tháng 9 | Đề án`,
	],
	[
		'dashes that are duties of their own',
		`STT | Nhiệm vụ | Chủ trì | Thời hạn
		1 | Nâng cao chỉ số | Phòng Văn hóa - Xã hội | Năm 2026
		 | - Tự chấm điểm | Phòng Văn hóa - Xã hội | Tháng 11/2026
		 | - Kiểm chứng | Văn phòng HĐND và UBND xã | Tháng 12/2026`,
		`1 | Phòng Văn hóa - Xã hội | | Năm 2026 |
		1-1 | Phòng Văn hóa - Xã hội | | Tháng 11/2026 |
		1-2 | Văn phòng HĐND và UBND xã | | Tháng 12/2026 |`,
	],
	[
		'capitals, and marks that repeat in every column',
		`STT | NHIỆM VỤ | CƠ QUAN CHỦ TRÌ | CƠ QUAN PHỐI HỢP | THỜI GIAN | SẢN PHẨM
		1 | Rà soát | VĂN PHÒNG HĐND VÀ UBND XÃ | Phòng Kinh tế | Tháng 3 | Báo cáo
		2 | Niêm yết | ″ | nt | // | Bảng
		3 | Họp dân | Như trên | | -nt- | "`,
		`1 | VĂN PHÒNG HĐND VÀ UBND XÃ | Phòng Kinh tế | Tháng 3 | Báo cáo
		2 | VĂN PHÒNG HĐND VÀ UBND XÃ | Phòng Kinh tế | Tháng 3 | Bảng
		3 | VĂN PHÒNG HĐND VÀ UBND XÃ | | Tháng 3 | Bảng`,
	],
])('%s', (_, written, meant) => {
	const found = propose(officeFile(table(written)), nothingKnown('moi'));
	if ('refusal' in found) throw new Error(found.refusal.code);
	const { assignments, units } = found.proposal;
	const names = (ids: readonly string[]) =>
		ids.map((id) => units.find((unit) => unit.id === id)?.name ?? id).join(' + ');
	expect(
		assignments.map(({ id, leads, cooperating, due, deliverables }) =>
			[id, names(leads), names(cooperating), due, deliverables.join(' + ')].join(' | ').replace(/ +/g, ' ').trim(),
		),
	).toEqual(
		meant
			.trim()
			.split('\n')
			.map((line) => line.trim()),
	);
});
