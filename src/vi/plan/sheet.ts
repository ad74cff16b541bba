import { called } from './called.ts';

const listed = (all: readonly string[]): string => all.join(', ');

/** What is said of the workbook in which writers mend a plan, and of bringing it back. */
export const planWords = {
	sheets: { assignments: 'Nhiệm vụ', targets: 'Chỉ tiêu' },
	helpSheet: 'Giải thích',
	listSheet: 'Danh mục',
	baseSheet: 'Bản xuất',
	helpColumns: ['Trang', 'Cột', 'Khóa trong tệp', 'Cách ghi'],
	baseColumns: ['Mã gốc', 'Khóa', 'Lời lúc xuất'],
	everySheet: 'Cả bảng',
	listColumns: { units: 'Đơn vị và nhóm', fields: 'Lĩnh vực', indicators: 'Chỉ tiêu, chỉ số' },
	/** What stands above the explanation of the columns. */
	rules: [
		'Ô để trống không xóa gì: lời đang có được giữ nguyên. Muốn bỏ lời thì ghi một dấu - vào ô.',
		'Dòng bị xóa khỏi bảng không xóa nhiệm vụ. Muốn bỏ hẳn một nhiệm vụ thì bỏ ở bàn biên tập hoặc trong tệp.',
		'Dòng mới có số mục mới được thêm sau dòng đứng trên nó trong bảng.',
		'Giữ nguyên tên trang tính và tên cột, cả cột ẩn; thứ tự cột và thứ tự dòng đổi được. Các ô là chữ (Text).',
		`Đưa về: ${called('import <tệp> --update')} cho xem từng thay đổi; thêm --write để ghi.`,
	],
	yes: 'Có',
	no: 'Không',
	/** A cell that takes the words away. */
	away: '-',
	listTitle: 'Chọn hoặc gõ',
	listHelp: 'Chọn một tên trong danh sách. Nhiều tên thì gõ mỗi tên một dòng (Alt+Enter).',
	exported: (path: string, assignments: number, targets: number, documents: number) =>
		`Đã ghi ${path}: ${assignments} nhiệm vụ${targets === 0 ? '' : `, ${targets} mức phải đạt`} của ${documents} văn bản. Sửa xong thì chạy: ${called(`import ${path} --update`)}`,
	nothingToExport: 'Không có nhiệm vụ hay mức phải đạt nào để xuất; chưa ghi gì.',
	unknownUnit: (value: string, known: readonly string[]) =>
		`Không có đơn vị “${value}”.${known.length > 0 ? ` Có phải: ${listed(known)}?` : ' Ghi mã địa phương, dấu / và mã đơn vị, ví dụ binh-tan/phong-noi-vu.'}`,
	unknownDocument: (value: string, candidates: readonly string[]) =>
		`Không rõ “${value}” là văn bản nào.${candidates.length > 0 ? ` Có phải: ${listed(candidates)}?` : ' Ghi mã địa phương, dấu / và tên tệp của văn bản.'}`,
	unknownLocality: (value: string, known: readonly string[]) =>
		`Không có địa phương “${value}”. Các địa phương: ${listed(known)}.`,
	notXlsx: (path: string) => `Tên tệp “${path}” phải kết thúc bằng .xlsx.`,
	unreadableDocuments: (files: readonly string[]) =>
		`Không đọc được phần dữ liệu của ${listed(files)}.\n    → Chạy lệnh check, sửa xong rồi chạy lại.`,
	needsDocument:
		'Tệp không phải bảng do lệnh export ghi. Tệp của cơ quan thì thêm --document <mã> để nói là bản mới của văn bản nào.',
	rowName: (name: string, row: number) => `${name} (dòng ${row})`,
	keptEmpty: (n: number) => `${n} ô để trống: giữ nguyên lời đang có. Muốn bỏ lời nào thì ghi một dấu - vào ô đó.`,
	keptRows: (n: number) => `${n} mục của văn bản không có dòng trong bảng: giữ nguyên.`,
	movedOn: (n: number) => `${n} ô không sửa trong bảng mà nội dung đã đổi sau khi xuất: giữ nội dung bây giờ.`,
	noBase:
		'Bảng không còn trang tính ẩn “Bản xuất”, nên không biết nội dung có đổi sau khi xuất hay không: so thẳng với nội dung bây giờ.',
	nothing: 'Không có gì thay đổi.',
	wrong: (n: number) => `${n} chỗ phải sửa; chưa ghi gì.`,
	dry: (files: readonly string[]) => `Chưa ghi gì. Thêm --write để ghi vào ${listed(files)}.`,
	written: (files: readonly string[]) => `Đã ghi vào ${listed(files)}. Chạy lệnh check để kiểm tra.`,
	changedMeanwhile: (file: string) =>
		`Tệp ${file} vừa đổi trong khi lệnh đang chạy; chưa ghi gì.\n    → Chạy lại để xem khác biệt với nội dung mới.`,
	version: {
		counts: (matched: number, added: number, dropped: number) =>
			`Bản mới: ${matched} mục trùng số với văn bản, ${added} mục thêm, ${dropped} mục không còn.`,
		noMatch: (matched: number, n: number) =>
			`Chỉ ${matched} trong ${n} mục của tệp trùng số với văn bản, có lẽ là văn bản khác; chưa ghi gì.\n    → Kiểm tra lại --document; đúng là bản mới thì thêm --force; văn bản đánh số khác hẳn thì đưa vào thành bản nháp mới bằng --locality.`,
		spoilt:
			'Tệp là bản đọc máy mất dấu, nên không so từng chỗ với văn bản được; chưa ghi gì.\n    → Xin tệp gốc của cơ quan (.docx, .xlsx), hoặc sửa từng chỗ ở bàn biên tập.',
		kept: {
			'no-longer':
				'Bản mới không còn, văn bản vẫn giữ. Thêm --drop để bỏ; việc đã có báo cáo kết quả thì ghi việc bãi bỏ ở văn bản mới (changes):',
			unread: 'Chưa đọc được ở bản mới, văn bản vẫn giữ; xem lại với bản mới:',
			'each-lead': 'Văn bản ghi hạn theo từng đơn vị, chỉ cho xem; sửa ở bàn biên tập hoặc trong tệp:',
		},
		reworded: (n: number) =>
			`${n} nhiệm vụ đã viết lại mà không giữ lời văn bản (words): không so được lời, chỉ so thời hạn, đơn vị, sản phẩm.`,
		lookAgain: (ids: readonly string[]) =>
			`Lời văn bản đã đổi, câu viết lại giữ nguyên; xem lại Nhiệm vụ của mục ${listed(ids)}.`,
		head: 'Phần đầu văn bản chỉ cho xem, không ghi; sửa ở bàn biên tập hoặc trong tệp.',
		source: 'Tệp nguồn',
		number: 'Số, ký hiệu',
		title: 'Trích yếu',
		issued: 'Ngày ban hành',
		doubts: (n: number) => `${n} chỗ của các thay đổi trên cần xem lại với bản gốc:`,
		units: (n: number) => `${n} đơn vị chưa có trong units.yaml; thêm vào trước khi ghi:`,
	},
} as const;
