const numbers = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

const part = (year: string) => (year === 'other' ? 'không rõ năm' : `năm ${year}`);

/** Name of a file of records, and the year of what it holds where there is one. */
const named = (name: string, year?: string) => (year === undefined ? name : `${name}, ${part(year)}`);

/** Every sentence about the open data: its page, catalogue, data package and StratML files. */
export const data = {
	title: 'Dữ liệu mở',
	lead: 'Toàn bộ sổ theo dõi dưới dạng tệp để tải về: mở bằng bảng tính, đọc bằng chương trình hoặc kết nối với cổng khác. Các tệp và các trang bạn đọc được tạo từ cùng một nguồn.',
	description:
		'Tải văn bản, nhiệm vụ, chỉ tiêu, đơn vị dưới dạng CSV, JSON và Parquet, kèm lược đồ, danh mục DCAT và kế hoạch StratML.',
	contents: 'Trên trang này',
	files: 'Các tệp',
	filesCaption: {
		change: (day: string) => `Các tệp, theo nội dung ngày ${day}`,
		newest: (day: string) => `Các tệp; văn bản mới nhất ban hành ngày ${day}`,
		given: (day: string) => `Các tệp, dựng ngày ${day}`,
	},
	name: 'Nội dung',
	records: 'Số bản ghi',
	csv: 'CSV, cho bảng tính',
	json: 'JSON, cho chương trình',
	parquet: 'Parquet, cho phân tích',
	/** The formats of files of records, by the ends of their names. */
	formats: { csv: 'CSV', json: 'JSON', parquet: 'Parquet' },
	schema: 'Lược đồ JSON',
	columnsOf: (count: number) => `Ý nghĩa ${count} cột`,
	parts: 'Các tệp theo năm ban hành văn bản',
	part,
	size: (bytes: number) => `${numbers.format(bytes / 1024)} KB`,
	names: {
		documents: 'Văn bản',
		assignments: 'Nhiệm vụ',
		targets: 'Mức phải đạt',
		units: 'Đơn vị và nhóm đơn vị',
		indicators: 'Danh mục chỉ tiêu',
		localities: 'Địa phương',
		changes: 'Thay đổi nhiệm vụ theo văn bản sau',
		results: 'Điều văn bản nói về kết quả',
		standings: 'Trạng thái từng lượt việc',
		measurements: 'Số liệu văn bản nêu',
		'target-standings': 'Trạng thái từng mức phải đạt',
		indices: 'Bộ chỉ số',
		scores: 'Điểm, hạng, xếp loại theo chỉ số',
	},
	meanings: {
		documents: 'Mỗi dòng là một văn bản: số, ký hiệu, trích yếu, ngày, cơ quan ban hành, người ký, căn cứ.',
		assignments: 'Mỗi dòng là một nhiệm vụ: việc phải làm, sản phẩm, đơn vị chủ trì, phối hợp, thời hạn.',
		targets: 'Mỗi dòng là một mức phải đạt mà văn bản đặt ra cho một chỉ tiêu.',
		units: 'Mỗi dòng là một đơn vị hoặc một nhóm đơn vị được giao việc.',
		indicators: 'Mỗi dòng là một chỉ tiêu, chỉ số dùng chung cho mọi văn bản.',
		localities: 'Mỗi dòng là một địa phương hoặc cơ quan có văn bản trên trang.',
		changes:
			'Mỗi dòng là một điều mà văn bản ban hành sau thay đổi ở một nhiệm vụ: thời hạn, nội dung, đơn vị chủ trì, hoặc bãi bỏ.',
		results:
			'Mỗi dòng là một điều mà một văn bản nói về kết quả của một nhiệm vụ: đã xong hay chưa, ngày nào, sản phẩm nào, tiến độ, khó khăn, đề xuất.',
		standings:
			'Mỗi dòng là một lượt việc và trạng thái trang suy ra từ những văn bản đã công bố. Chỉ có việc của văn bản mà trang có báo cáo, và việc đã được thay đổi hoặc kết thúc. “Chưa công bố kết quả” không có nghĩa là chưa làm.',
		measurements:
			'Mỗi dòng là một số liệu mà một văn bản nêu, đúng chữ in: của chỉ tiêu nào, kỳ nào, đơn vị, cấp, phạm vi nào, tử số và mẫu số khi có.',
		'target-standings':
			'Mỗi dòng là một mức phải đạt và trạng thái trang suy ra từ số liệu đã công bố: đạt, chưa đạt, chưa xét (vì sao), chưa công bố số liệu. “Chưa công bố số liệu” không có nghĩa là chưa đạt.',
		indices: 'Mỗi dòng là một phiên bản của một bộ chỉ số: điểm tối đa, lĩnh vực, tiêu chí, mức xếp loại.',
		scores:
			'Mỗi dòng là điều mà một văn bản nói về một đơn vị theo một bộ chỉ số: điểm tự chấm, thẩm định, dự báo hay điều tra, hạng, mức xếp loại, điểm từng tiêu chí. Điểm theo hai phiên bản không so với nhau được.',
	},

	// For other portals
	machines: 'Cho cổng dữ liệu và chương trình',
	catalog: 'Danh mục DCAT',
	catalogMeaning: 'Mô tả mọi bộ dữ liệu theo từ vựng DCAT 3 của W3C, dạng JSON-LD, để cổng dữ liệu khác thu thập.',
	package: 'Gói dữ liệu Frictionless',
	packageMeaning:
		'Mô tả các tệp CSV kèm kiểu của từng cột theo chuẩn Data Package 2.0, để công cụ đọc bảng kiểm tra và nạp dữ liệu.',
	manifest: 'Bản kê các tệp',
	manifestMeaning:
		'Liệt kê mọi tệp của trang, mỗi tệp kèm mã kiểm tra SHA-256 và số byte, cùng commit, ngày của nội dung và bản phần mềm đã dựng. Trang lớn thì bản kê chia thành nhiều phần, liệt kê ở khóa parts. Ai có bản sao của trang đều so được bằng lệnh minhbach verify.',
	plans: 'Kế hoạch theo StratML',
	plansMeaning:
		'Mỗi văn bản có giao nhiệm vụ hoặc đặt mức phải đạt có một tệp XML theo StratML phần 2 (ISO 17469-2), ở cuối địa chỉ trang của văn bản: ke-hoach.stratml.xml. Trang của văn bản có liên kết đến tệp đó.',
	plansNewest: 'Các văn bản mới nhất:',
	planTitle: (name: string, locality: string) => `Kế hoạch theo StratML: ${name}, ${locality}`,
	markdown: 'Văn bản dạng Markdown',
	planFile: 'kế hoạch theo StratML (XML)',
	planMore: 'nhiệm vụ và chỉ tiêu dưới dạng CSV, JSON',

	// Terms
	licence: 'Giấy phép',
	licenceNone:
		'Chưa công bố giấy phép sử dụng dữ liệu. Đơn vị công bố trang chưa quyết định, nên trang không ghi giấy phép nào trong các tệp.',
	licenceFoot: 'Dữ liệu theo giấy phép',
	licenceIs: 'Dữ liệu được dùng theo',
	source:
		'Khi dùng lại, nên ghi rõ nguồn và ngày của nội dung. Trang chỉ tóm tắt: bản gốc có chữ ký và dấu của văn bản là căn cứ.',

	// How to read
	rules: 'Quy ước',
	ruleVersion:
		'Tệp JSON có dạng {"schemaVersion": 1, "records": […]}. Trong cùng một schemaVersion, có thể có thêm trường nhưng không trường nào bị bỏ hoặc đổi nghĩa. Khi buộc phải đổi, schemaVersion tăng lên. Mã và địa chỉ không đổi.',
	ruleSchema: 'Lược đồ JSON (bản 2020-12) mô tả một bản ghi; phần #/$defs/file của lược đồ mô tả cả tệp.',
	ruleCsv:
		'Tệp CSV dành cho chương trình: mã UTF-8 có BOM, dấu phẩy giữa các cột, xuống dòng CRLF (RFC 4180), dòng đầu là tên cột. Excel đặt theo vùng Việt Nam chờ dấu chấm phẩy nên mở tệp đó thành một cột; để xem bằng Excel, hãy tải bảng tính .xlsx.',
	ruleDays:
		'Ngày viết theo năm-tháng-ngày (2023-12-31). Số thập phân dùng dấu chấm. Không có giá trị: JSON ghi null, CSV để ô trống.',
	ruleLists:
		'Danh sách trong một ô CSV nối bằng “; ”. Các cột cùng đầu tên (basis.number, basis.title…) có các mục theo cùng một thứ tự. Nếu trong lời văn đã có dấu chấm phẩy, hãy lấy danh sách từ tệp JSON.',
	ruleParts:
		'Bảng nào có tệp JSON lớn hơn 20 MB thì tệp JSON và CSV chia theo năm ban hành văn bản (assignments-2024.json). Địa chỉ cũ khi đó là mục lục của các tệp theo năm: JSON có dạng {"schemaVersion": 1, "parts": […]}, không có records; CSV có các cột year, records, url. Tệp Parquet luôn có đủ mọi năm.',
	ruleParquet:
		'Tệp Parquet có đủ các trường của tệp JSON, cùng tên: ngày là kiểu DATE, danh sách là LIST, trường có trường con là nhóm, trường vắng mặt là null. Thêm cột lead (đơn vị chủ trì đứng đầu) ở assignments và results; firstDay, lastDay (ngày đầu, ngày cuối của thời hạn) ở assignments. Các dòng của một đơn vị hay một chỉ tiêu đứng liền nhau, nên chương trình chỉ cần tải phần tệp chứa chúng.',
	ruleFormulas:
		"Để bảng tính không hiểu nhầm thành công thức, ô CSV bắt đầu bằng =, +, -, @, tab hoặc dấu xuống dòng được thêm một dấu nháy đơn (') ở đầu, như ở cột comparator. Chương trình đọc tệp cần bỏ dấu đó.",

	// Examples
	examples: 'Ví dụ',
	exampleCurl: 'Dòng lệnh',
	exampleCurlLead: 'Tải mọi nhiệm vụ về máy, rồi đếm số bản ghi:',
	exampleSheet: 'Bảng tính',
	exampleSheetKeep:
		'Mở tệp CSV bằng cách nháy đúp thì bảng tính có thể đổi số mục của văn bản: 1.10 thành 1.1, trùng với một mục khác; 1.2.1 thành một ngày. Để số mục giữ nguyên, hãy nhập tệp và đặt kiểu Văn bản cho cột',
	/** The columns that hold numbers of items, by file: a spreadsheet takes them for figures or days. */
	itemColumns: {
		assignments: 'number',
		targets: 'ref',
		changes: 'item',
		results: 'item',
		measurements: 'item',
		scores: 'item',
	},
	inFile: 'của tệp',
	exampleSheetWays: [
		'Excel: mở một trang tính trống, vào Dữ liệu (Data), Từ văn bản/CSV (From Text/CSV), chọn tệp, mã UTF-8 và dấu phẩy. Bấm Chuyển đổi dữ liệu (Transform Data), chọn cột, đặt kiểu Văn bản (Text), thay cho bước chuyển đổi đã có, rồi tải vào trang tính.',
		'LibreOffice Calc: mở tệp; trong hộp thoại nhập văn bản chọn mã UTF-8 và dấu phẩy, bấm vào đầu cột, chọn Loại cột (Column type) là Văn bản (Text).',
		'Google Trang tính: vào Tệp, Nhập, tải tệp lên và bỏ chọn “Chuyển đổi văn bản thành số, ngày và công thức”.',
	],
	exampleSheetGoogle:
		'Khi không cần cột số mục, đặt công thức này vào ô A1 của Google Trang tính để lấy dữ liệu mới mỗi khi mở; công thức cũng đổi số mục:',
	examplePython: 'Python',
	examplePythonLead: 'Liệt kê thời hạn của các việc do một đơn vị chủ trì, không cần cài thêm thư viện:',

	// Columns
	columns: 'Các cột',
	columnsLead:
		'Tên cột của tệp CSV. Tên có dấu chấm lấy từ trường nằm bên trong: signer.name là trường name của signer trong JSON.',
	column: 'Cột',
	meaning: 'Ý nghĩa',
	types: { string: 'chữ', number: 'số', boolean: 'true, false', date: 'ngày', list: 'danh sách' },
	columnsCaption: (name: string, count: number) => `${name}: ${count} cột`,

	// Links on other pages
	downloads: 'Tải dữ liệu của danh sách này',
	download: (name: string, format: string) => `${name}, ${format}`,
	downloadsMore: 'Ý nghĩa các cột',

	// In the files
	catalogTitle: (portal: string) => `Dữ liệu mở của ${portal}`,
	datasetTitle: (name: string, portal: string) => `${name} (${portal})`,
	fileTitle: (name: string, format: string, year?: string) => `${named(name, year)}, tệp ${format}`,
	tableTitle: (name: string, year?: string) => named(name, year),
	plan: {
		notice: 'Bản tóm tắt để tra cứu. Bản gốc có chữ ký và dấu là căn cứ; khi có khác nhau, theo bản gốc.',
		original: (words: string) => `Bản gốc: ${words}.`,
		issued: (day: string) => `Ban hành ${day}.`,
		expires: (day: string) => `Có hiệu lực đến hết ${day}.`,
		noField: 'Các nhiệm vụ chưa xếp vào lĩnh vực nào.',
		alone: 'Mức phải đạt không gắn với nhiệm vụ riêng',
		aloneMeaning: 'Các mức phải đạt mà văn bản đặt ra nhưng không giao nhiệm vụ riêng.',
		deliverables: (words: string) => `Sản phẩm: ${words}.`,
		deadline: (words: string, reading: string) => `Thời hạn: ${words}. Trang đọc là: ${reading}.`,
		said: (words: string) => `Thời hạn: ${words}.`,
		inWords: (words: string) => `Thời hạn bằng lời: ${words}. Trang không quy ra ngày.`,
		comparator: 'Cách so',
		range: 'Khoảng',
		outcome: 'Kết quả thực hiện',
		outcomeUnit: 'điều văn bản nói',
		lastDay: (day: string) => `Chậm nhất ${day}`,
		saidBy: (document: string, day: string, said: string) => `${document} ${day}: ${said}.`,
		standing: (day: string, counts: readonly string[]) =>
			`${day === '' ? '' : `Tính đến ${day}: `}${counts.join('; ')}. Trang suy ra từ các văn bản đã công bố.`,
		standingCount: (standing: string, n: number) => `${standing}: ${n} lượt`,
		fraction: 'Tử số trên mẫu số',
		judged: (day: string, standing: string) => `Tính đến ${day}: ${standing}. Trang suy ra từ các số liệu đã công bố.`,
		again: 'Mức phải đạt này cũng gắn với nhiệm vụ nêu trước.',
		exceptions: (words: string) => `Ngoại lệ: ${words}.`,
		scope: (words: string) => `Phạm vi: ${words}.`,
		level: (words: string) => `Cấp: ${words}.`,
		period: (words: string) => `Thời gian: ${words}.`,
	},
} as const;
