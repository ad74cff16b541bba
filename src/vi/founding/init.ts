/** What the command `init` asks and says. */
export const initWords = {
	description: 'tạo thư mục nội dung cho một cơ quan mới, bằng câu hỏi hoặc tùy chọn; không ghi đè tệp nào',
	usage: '[thư mục] [tùy chọn]',
	folderName: 'thư mục',
	folderArgument: 'thư mục của cơ quan; không ghi là thư mục đang mở',
	nameName: 'tên',
	nameOption: 'tên cơ quan, ví dụ "Ủy ban nhân dân xã Tân Lập"',
	levelName: 'cấp',
	levelOption: 'cấp: chinh-phu, bo, tinh, huyen, xa, so-nganh; không ghi thì theo tên',
	localityName: 'mã',
	localityOption: 'mã địa phương, nằm trong địa chỉ trang; không ghi thì theo tên, ví dụ tan-lap',
	addressName: 'địa chỉ',
	addressOption: 'địa chỉ công khai của trang, ví dụ https://minhbach.tanlap.example',
	unitsName: 'đơn vị',
	unitsOption: 'tên các đơn vị, cách nhau bằng dấu chấm phẩy hoặc dấu phẩy, hoặc tên một tệp có mỗi dòng một đơn vị',
	workflowsName: 'nơi',
	workflowsOption: 'ghi cả tệp tự động kiểm tra và công bố: github hoặc gitlab',
	badWorkflows: (value: string) =>
		`--workflows: “${value}” không phải là nơi có mẫu sẵn.\n    → Ghi github hoặc gitlab, hoặc bỏ tùy chọn đó.`,
	unreadableUnits: (path: string) =>
		`--units: không đọc được tệp “${path}”.\n    → Kiểm tra đường dẫn; tệp chữ UTF-8, mỗi dòng một đơn vị.`,
	noFolder: (path: string) => `“${path}” là một tệp, không phải thư mục.\n    → Ghi tên một thư mục, có thể chưa có.`,
	questions: {
		name: 'Tên cơ quan công bố',
		level: 'Cấp (chinh-phu, bo, tinh, huyen, xa, so-nganh)',
		locality: 'Mã địa phương, chữ thường không dấu',
		address: 'Địa chỉ công khai của trang',
		units: 'Tên các đơn vị, cách nhau bằng dấu chấm phẩy hoặc dấu phẩy',
	},
	/** A question with what an empty answer means. */
	question: (text: string, usual: string) => `${text} [${usual}]: `,
	wrote: (count: number, folder: string) => `Đã ghi ${count} tệp vào ${folder}`,
	kept: (paths: readonly string[]) => `Đã có sẵn, giữ nguyên: ${paths.join(', ')}`,
	fill: 'Còn chỗ ghi tạm: tìm chữ ĐIỀN trong thư mục content.',
	scripts:
		'Tệp package.json đã có nên được giữ nguyên. Để dùng “npm run build” và các tệp tự động, chạy một lần:\n    npm pkg set scripts.build="minhbach build" scripts.minhbach=minhbach scripts.dev="minhbach dev"',
	next: 'Tiếp theo: npx minhbach check, rồi npx minhbach dev để xem thử.',
	nothing: 'Mọi tệp đã có sẵn; không ghi gì.',
};
