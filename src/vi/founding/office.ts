import { pagesOf } from './pages.ts';

/** The keys of a wish as options of the command are called. */
const optionOf = (key: string): string => (key === '' ? 'init' : `--${key}`);

const field = (id: string, name: string, meaning: string): string =>
	[
		`- id: ${id}`,
		`  name: ${name}`,
		`  meaning: ${meaning}`,
		'  source: Nghị quyết 76/NQ-CP ngày 15/7/2021 của Chính phủ',
		'',
	].join('\n');

/** What the files of a new office say, and what is said of wishes that cannot be. */
export const officeWords = {
	openName: 'Ủy ban nhân dân xã Chưa Điền Tên',
	openAddress: 'https://chua-dien-dia-chi.example',
	/** Units that hold places: of an area, and of a body without one. */
	openUnits: {
		area: ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', 'Phòng Kinh tế', 'Phòng Văn hóa - Xã hội'],
		body: ['Văn phòng', 'Phòng Chưa điền tên'],
	},
	emptyName: '--name: tên cơ quan đang trống.\n    → Ghi tên đầy đủ, ví dụ --name "Ủy ban nhân dân xã Tân Lập".',
	fill: {
		name: 'ĐIỀN: tên ở dòng dưới chỉ để giữ chỗ.',
		address: 'ĐIỀN: địa chỉ công khai của trang, https:// và tên miền, cả đường dẫn nếu có.',
		units: 'ĐIỀN: các đơn vị dưới đây chỉ để giữ chỗ; ghi lại theo tổ chức thực tế.',
	},
	wrong: (key: string, reason: string, remedy: string) => `${optionOf(key)}: ${reason}\n    → ${remedy}`,
	unitTwice: (name: string) =>
		`--units: đơn vị “${name}” được ghi hai lần, hoặc trùng mã với một đơn vị khác.\n    → Xóa một lần; nếu là hai đơn vị khác nhau thì ghi tên đủ để phân biệt.`,
	siteRemark: 'Trang: tên, địa chỉ, cơ quan công bố. Mọi khóa khác có ở hướng dẫn, mục “Các tệp dùng chung”.',
	siteName: (area: string) =>
		`Minh Bạch ${area.replace(/^(Xã|Phường|Thị|Đặc khu|Quận|Huyện|Tỉnh|Thành phố)(?= \D)/u, (kind) => kind.toLowerCase())}`,
	siteDescription: (name: string) =>
		`Sổ theo dõi công khai các kế hoạch và kết luận của ${name}: ai phải làm gì, đến khi nào.`,
	idRemark: 'Mã của trang, không bao giờ đổi: lịch và nguồn tin của người theo dõi nhận ra trang nhờ mã này.',
	localityRemark: 'Địa phương hoặc cơ quan có văn bản trên trang. Tên thư mục là mã, nằm trong địa chỉ trang.',
	parentRemark: 'Nơi trực thuộc ghi ở parent, ví dụ parent: Tỉnh Đồng Nai.',
	unitsRemark:
		'Đơn vị và nhóm đơn vị. Mã (id) nằm trong địa chỉ trang nên đã công bố thì không đổi; tên khác ghi ở aliases.',
	kindRemark: 'ĐIỀN: xem lại loại của đơn vị này.',
	openRemark: 'Nhóm không nêu hết đơn vị. Biết đủ thì ghi members thay cho open.',
	exampleTitle: 'VÍ DỤ, KHÔNG CÓ THẬT: Kế hoạch cải cách hành chính',
	exampleTask: 'Ví dụ: rà soát thủ tục hành chính.',
	exampleOriginal: 'Không có: đây là ví dụ do lệnh init ghi, không phải văn bản',
	exampleBody: [
		'Đây là ví dụ để làm quen, không phải văn bản. Bản nháp này chỉ hiện khi xem thử. Khi đã có văn bản đầu tiên thì xóa tệp này.',
		'',
		'## Việc phải làm',
		'',
		'Kế hoạch ví dụ có một việc: xem <NhiemVu so="1" />.',
	],
	fields: `# Lĩnh vực cải cách hành chính, theo thứ tự hiển thị. Tên gọi theo Nghị quyết 76/NQ-CP.\n${[
		field(
			'the-che',
			'Cải cách thể chế',
			'Xây dựng, rà soát, kiểm tra văn bản quy phạm pháp luật; theo dõi thi hành pháp luật.',
		),
		field(
			'thu-tuc-hanh-chinh',
			'Cải cách thủ tục hành chính',
			'Đơn giản hóa, công khai thủ tục; giải quyết hồ sơ đúng hạn; cơ chế một cửa.',
		),
		field(
			'to-chuc-bo-may',
			'Cải cách tổ chức bộ máy hành chính nhà nước',
			'Sắp xếp cơ quan, đơn vị; phân cấp, phân quyền.',
		),
		field(
			'che-do-cong-vu',
			'Cải cách chế độ công vụ',
			'Vị trí việc làm, tuyển dụng, đào tạo, đánh giá cán bộ, công chức, viên chức.',
		),
		field('tai-chinh-cong', 'Cải cách tài chính công', 'Phân bổ, sử dụng ngân sách; tự chủ tài chính; tài sản công.'),
		field(
			'chinh-quyen-so',
			'Xây dựng, phát triển Chính phủ điện tử, Chính phủ số',
			'Dữ liệu, nền tảng số, dịch vụ công trực tuyến, văn bản điện tử.',
		),
	].join('')}`,
	indicators: [
		'# Chỉ tiêu, chỉ số mà văn bản đặt mức phải đạt. Thêm dần khi nhập văn bản.',
		'- id: hai-long-thu-tuc',
		'  name: Mức độ hài lòng của người dân, doanh nghiệp về giải quyết thủ tục hành chính',
		'  short: Hài lòng về thủ tục',
		'  measure: "%"',
		'  better: higher',
		'  meaning: Phần người dân, doanh nghiệp hài lòng về việc giải quyết thủ tục hành chính.',
		'  source: Nghị quyết 76/NQ-CP ngày 15/7/2021 của Chính phủ',
		'- id: ho-so-dung-han',
		'  name: Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn',
		'  short: Hồ sơ đúng hạn',
		'  measure: "%"',
		'  better: higher',
		'  meaning: Phần hồ sơ thủ tục hành chính được giải quyết trong thời hạn.',
		'  # ĐIỀN: văn bản của nơi mình dùng tên gọi này.',
		'  source: Chưa ghi văn bản dùng tên gọi này',
		'',
	].join('\n'),
	abbreviations: [
		'# Chữ viết tắt: lần đầu xuất hiện trong mỗi phần tóm tắt được chú giải cho người đọc.',
		'CCHC: cải cách hành chính',
		'HĐND: Hội đồng nhân dân',
		'TTHC: thủ tục hành chính',
		'UBND: Ủy ban nhân dân',
		'',
	].join('\n'),
	pages: pagesOf,
};
