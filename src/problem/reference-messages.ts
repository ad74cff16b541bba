import { meant, worded } from './wording.ts';

/** Of what is referred to and is not there, and of ids and names that stand twice. */
export const referenceMessages = {
	'unknown-unit': (value: string, candidates: readonly string[]) =>
		worded(
			`Không có đơn vị “${value}” trong units.yaml của địa phương này.`,
			meant(candidates, 'Ghi mã có trong units.yaml, hoặc thêm đơn vị hay cách gọi (aliases) vào tệp đó.'),
		),
	'unit-of-other-locality': (value: string, id: string) =>
		worded(
			`“${value}” không có trong units.yaml của địa phương này, mà là đơn vị “${id}” của nơi khác.`,
			`Ghi ${id} nếu bản gốc nói đến đơn vị đó; nếu là đơn vị của địa phương này thì thêm vào units.yaml.`,
		),
	'unknown-parent': (value: string, candidates: readonly string[]) =>
		worded(
			`Không có địa phương mang mã “${value}”.`,
			meant(candidates, 'Ghi tên thư mục của nơi trực thuộc, hoặc ghi tên đầy đủ nếu nơi đó không có trên trang.'),
		),
	'parent-circle': (id: string) =>
		worded(
			`Địa phương “${id}” trực thuộc chính nó, hoặc trực thuộc một nơi lại trực thuộc nó.`,
			'Đối chiếu lại parent trong các tệp locality.yaml.',
		),
	'unknown-indicator': (value: string, candidates: readonly string[]) =>
		worded(
			`Không có chỉ tiêu “${value}” trong indicators.yaml.`,
			meant(candidates, 'Ghi mã có trong indicators.yaml, hoặc thêm chỉ tiêu vào tệp đó.'),
		),
	'unknown-field': (value: string, candidates: readonly string[]) =>
		worded(
			`Không có lĩnh vực “${value}” trong fields.yaml.`,
			meant(candidates, 'Ghi mã có trong fields.yaml; nhiệm vụ không thuộc lĩnh vực nào thì bỏ khóa này.'),
		),
	'unknown-target': (value: string, candidates: readonly string[]) =>
		worded(
			`Văn bản không có chỉ tiêu mang số mục “${value}”.`,
			meant(candidates, 'Ghi đúng id của một mục trong targets.'),
		),
	'unknown-assignment': (value: string, candidates: readonly string[]) =>
		worded(
			`Văn bản không có nhiệm vụ mang số mục “${value}”.`,
			meant(candidates, 'Ghi đúng id của một mục trong assignments.'),
		),
	'unknown-document': (value: string, candidates: readonly string[]) =>
		worded(
			`Không có văn bản “${value}” trên trang.`,
			meant(candidates, 'Ghi mã địa phương và tên tệp, ví dụ: binh-tan/7679-qd-ubnd-2022.'),
		),
	'points-to-draft': (value: string) =>
		worded(
			`“${value}” còn là bản nháp, chưa công bố.`,
			'Công bố văn bản đó trước hoặc cùng lúc: bỏ draft: true ở tệp của nó. Chưa công bố được thì ghi draft: true ở cả văn bản này.',
		),
	'rests-on-draft': (value: string) =>
		worded(
			`Văn bản được dẫn “${value}” trên trang còn là bản nháp, nên chưa có liên kết đến đó.`,
			'Giữ nguyên như bản gốc. Liên kết tự có khi văn bản đó được công bố (bỏ draft: true ở tệp của nó).',
		),
	'unknown-page': (value: string, candidates: readonly string[] = []) =>
		worded(
			`Trên trang không có địa chỉ “${value}”.`,
			meant(candidates, 'Sửa địa chỉ, hoặc dùng <NhiemVu>, <ChiTieu>, <DonVi> để trang tự tạo liên kết.'),
		),
	'no-calendar-page': (value: string) =>
		worded(
			`Trên trang không có lịch “${value}”: năm, tháng, ngày đó không có thời hạn nào.`,
			'Ghi /lich/<năm>/ hoặc /lich/<năm>/<tháng hai chữ số>/ của một tháng có thời hạn, hoặc /lich/ để dẫn tới lịch chung.',
		),
	'duplicate-item': (value: string) =>
		worded(
			`Số mục “${value}” đã có ở trên.`,
			'Mỗi nhiệm vụ, mỗi chỉ tiêu có một số mục riêng. Mục có nhiều việc, nhiều con số, hoặc bản gốc in trùng số mục thì thêm -2, -3 vào id và ghi số mục như bản gốc ở item.',
		),
	'item-alike': (value: string, other: string) =>
		worded(
			`Số mục “${value}” chỉ khác “${other}” ở trên về chữ hoa, chữ thường: nhiều máy (Windows, macOS) coi hai trang là một tệp.`,
			'Thêm -2, -3 vào id của một mục và ghi số mục như bản gốc ở item.',
		),
	'duplicate-id': (value: string) => worded(`Mã “${value}” đã có ở trên.`, 'Đặt mã khác, hoặc gộp hai mục làm một.'),
	'name-taken': (name: string, holder: string) =>
		worded(
			`Tên gọi “${name}” đã là tên của “${holder}”.`,
			'Mỗi tên gọi chỉ thuộc một đơn vị của địa phương: xóa tên này ở một trong hai đơn vị.',
		),
	'entry-twice': (value: string) => worded(`“${value}” được ghi hai lần.`, 'Giữ một lần trong danh sách.'),
};
