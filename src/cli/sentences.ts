import { called } from '../vi/plan/called.ts';

/** `Kết quả, Số liệu và Điểm`. */
const listedInWords = (all: readonly string[]): string =>
	[all.slice(0, -1).join(', '), ...all.slice(-1)].filter((one) => one !== '').join(' và ');

/** What the command line says to writers about its commands and how to call them. */
export const cli = {
	help: 'xem cách dùng',
	usage: '<lệnh> [tùy chọn]',
	checkUsage: '[tùy chọn]',
	options: '[tùy chọn]',
	deadlineUsage: '[tùy chọn] <lời>',
	formatName: 'dạng',
	phraseName: 'lời',
	periodName: 'khoảng',
	choices: (values: readonly string[], usual: string) => `${values.join(', ')}; thường là ${usual}`,
	failed: (detail: string) =>
		`Chương trình gặp sự cố và phải dừng: ${detail}\n    → Chạy lại; nếu vẫn vậy thì báo nguyên dòng trên cho người quản trị.`,
	/** Why the system refused, by its code. */
	systemFailures: {
		ENOENT: 'Không có tệp hoặc thư mục này',
		EISDIR: 'Ở đây là thư mục, không phải tệp',
		ENOTDIR: 'Đường dẫn đi qua một tệp, không phải thư mục',
		EEXIST: 'Ở đây đã có tệp hoặc thư mục khác',
		EACCES: 'Không có quyền đọc hoặc ghi ở đây',
		EPERM: 'Không có quyền đọc hoặc ghi ở đây',
		EROFS: 'Đĩa chỉ cho đọc',
		ENOSPC: 'Hết chỗ trên đĩa',
		EDQUOT: 'Hết dung lượng được cấp trên đĩa',
	} as Readonly<Record<string, string>>,
	failedAt: (why: string, path: string | null) =>
		`${why}${path === null ? '' : `: “${path}”`}.\n    → Xem lại đường dẫn và quyền của thư mục rồi chạy lại.`,
	notFolder: (option: string, path: string) =>
		`“${path}” là một tệp, không phải thư mục.\n    → Ghi một thư mục ở --${option} (hoặc biến MINHBACH_${option.toUpperCase()}).`,
	noFile: (option: string, path: string) => `Không có tệp “${path}”.\n    → Ghi một tệp đọc được ở --${option}.`,
	helpTitles: {
		'Usage:': 'Cách dùng:',
		'Arguments:': 'Giá trị:',
		'Options:': 'Tùy chọn:',
		'Commands:': 'Lệnh:',
	} as Readonly<Record<string, string>>,
	/**
	 * Why a command was called wrongly, by the code of the error, and where the right call is shown. `about`: the option or value that
	 * is meant, `null` where the error names none.
	 */
	calledWrongly: (code: string, about: string | null, command: string | null) => {
		const reasons: Readonly<Record<string, string>> = {
			'commander.unknownCommand': 'Không có lệnh này.',
			'commander.unknownOption': 'Không có tùy chọn này.',
			'commander.missingArgument': 'Thiếu một giá trị.',
			'commander.excessArguments': 'Thừa giá trị; lời có dấu cách phải đặt trong dấu nháy.',
			'commander.optionMissingArgument': 'Tùy chọn thiếu giá trị.',
			'commander.invalidArgument': 'Giá trị của tùy chọn không dùng được.',
			'commander.missingMandatoryOptionValue': 'Thiếu một tùy chọn bắt buộc.',
		};
		const reason = reasons[code] ?? 'Gọi lệnh chưa đúng.';
		const said = about === null ? reason : `${reason.replace(/\.$/, '')}: ${about}.`;
		return `${said}\n    → Xem cách dùng: ${called(`${command === null ? '' : `${command} `}--help`)}`;
	},
	checkDescription: 'kiểm tra nội dung, không dựng trang',
	commitName: 'commit',
	againstOption: 'báo cả kết quả đã công bố ở commit này mà nay không còn hoặc được ghi khác, và địa chỉ đã mất',
	noCommit: (commit: string, said: string) =>
		`Không đọc được nội dung ở “${commit}”${said.trim() === '' ? '' : `: ${said.trim()}`}. Ghi một commit, nhánh hoặc thẻ của kho này, ví dụ: origin/main.`,
	diffDescription: 'cho biết sổ theo dõi thay đổi những gì so với một commit',
	baseOption: 'commit, nhánh hoặc thẻ để so',
	diffWithErrors: (n: number) => `Nội dung có ${n} lỗi; văn bản có lỗi không được so. Xem các lỗi: ${called('check')}`,
	formatOption: 'cách in kết quả',
	buildDescription: 'dựng trang vào thư mục công bố',
	buildAsOfOption:
		'ngày mà trang nói đến, dạng YYYY-MM-DD, khi nội dung không được cập nhật sau đó; để dựng lại mỗi ngày',
	compressOption: 'ghi thêm bản nén sẵn .br và .gz cạnh mỗi tệp nén được, cho máy chủ gửi bản nén sẵn',
	fromCopiesOption: 'chỉ với cổng nhiều trang: dựng từ các bản đã đọc, không đọc lại trang nào',
	folderName: 'thư mục',
	folderOptions: {
		content: 'thư mục nội dung, thay cho content và biến MINHBACH_CONTENT',
		out: 'thư mục công bố, thay cho dist và biến MINHBACH_OUT',
		cache: 'thư mục giữ những gì dùng lại giữa các lần chạy, thay cho .cache và biến MINHBACH_CACHE',
	},
	demoDescription: 'dựng và mở trang trình diễn, có kết quả hai năm của một nơi không có thật',
	demoUsage: '[--port <cổng>] [--host [địa chỉ]]',
	devDescription: 'xem thử trang trong khi viết; trang tải lại mỗi khi lưu tệp',
	devUsage: '[--port <cổng>] [--host [địa chỉ]] [--allowed-hosts=<tên>]',
	serveDescription: 'mở trang đã dựng trên máy này',
	portName: 'cổng',
	portOption: 'cổng của địa chỉ http://localhost; thường là 4321',
	hostName: 'địa chỉ',
	hostOption: 'địa chỉ của máy để máy khác hoặc proxy mở được; không ghi địa chỉ là mọi địa chỉ',
	deadlineDescription: 'cho biết trang đọc một thời hạn như thế nào',
	phraseArgument: 'lời ghi thời hạn, đặt trong dấu nháy',
	periodOption: 'khoảng thời gian của văn bản, ví dụ "2023"',
	jsonOption: 'in dạng JSON như trong dữ liệu mở',
	standingDescription: 'cho biết việc được giao đến đâu, theo những điều văn bản đã công bố',
	standingUsage: '--case <tệp> | --file <tệp> | --as-of <ngày> [--document <mã>] [--json]',
	fileName: 'tệp',
	caseOption: 'tệp JSON có một trường hợp, hoặc một danh sách trường hợp',
	casesOption: 'tệp JSON có nhiều trường hợp ở khóa cases',
	dayName: 'ngày',
	documentName: 'mã',
	asOfOption: 'xét nội dung của trang theo những điều đã công bố đến hết ngày YYYY-MM-DD',
	documentOption: 'chỉ xét nhiệm vụ của văn bản này, ví dụ binh-tan/7679-qd-ubnd-2022',
	standingJsonOption: 'in từng lượt dưới dạng JSON',
	badAsOf: (value: string) => `“${value}” không phải là một ngày có thật dạng YYYY-MM-DD.`,
	unknownDocument: (id: string, meant: readonly string[]) =>
		`Không có văn bản “${id}” trên trang.\n    → ${meant.length > 0 ? `Có phải: ${meant.join(', ')}?` : 'Ghi mã địa phương, dấu / và tên tệp của văn bản, ví dụ binh-tan/7679-qd-ubnd-2022.'}`,
	standingDay: (day: string) => `Đến hết ngày ${day}`,
	standingCount: (standing: string, count: number) => `${standing}: ${count}`,
	standingNone: 'Không có nhiệm vụ nào được giao đến ngày này.',
	standingRate: ({ onTime, due }: { readonly onTime: number; readonly due: number }) =>
		`Hoàn thành đúng hạn trong số đã hết hạn: ${onTime} trên ${due}`,
	standingRateFirst: ({ onTime, due }: { readonly onTime: number; readonly due: number }) =>
		`Theo thời hạn đầu tiên: ${onTime} trên ${due}`,
	oneOf: (...options: string[]) => `Ghi đúng một trong các tùy chọn ${options.join(', ')}.`,
	noCases: 'Tệp không có danh sách ở khóa cases.',
	badKeys: (keys: readonly string[]) =>
		`không đúng dạng ở ${keys.map((key) => (key === '' ? 'cả trường hợp' : `“${key}”`)).join(', ')}`,
	unreadKeys: (keys: readonly string[], all: number) =>
		`Không dùng đến ${all === 1 ? 'khóa' : `${all} khóa`} ${keys.map((key) => `“${key}”`).join(', ')}${keys.length < all ? ', …' : ''}: kết quả được tính không kể đến.`,
	noJson: 'không phải là JSON',
	noCaseFile: 'không có tệp này',
	unreadableCase: 'không mở được tệp',
	badCase: (file: string, detail: string) =>
		`Không đọc được trường hợp trong tệp “${file}”: ${detail}\n    → Ghi theo dạng của docs/ket-qua.md.`,
	inWords: 'Có thời hạn bằng lời, trang không quy ra ngày',
	badPeriod: (period: string) =>
		`Không đọc được khoảng thời gian “${period}”. Ghi theo một trong các dạng: 2023; 2021 - 2025; 6 tháng cuối năm 2023.`,
	newDescription: 'ghi bản nháp của một văn bản, mỗi khóa có lời giải thích; với báo cáo, cả bảng tính để điền kết quả',
	typeName: 'loại',
	localityName: 'địa phương',
	localityArgument: 'mã địa phương có báo cáo, ví dụ binh-tan',
	aboutOption: 'văn bản giao việc mà báo cáo nói về, theo tên tệp, ví dụ 7679-qd-ubnd-2022',
	untilOption: 'ngày chốt số liệu của báo cáo, ví dụ 14/12/2023',
	xlsxOption: 'ghi thêm bảng tính, mỗi việc mỗi kỳ một dòng; không ghi tên tệp thì ở thư mục đang mở',
	badDay: (value: string) => `“${value}” không phải là một ngày có thật dạng 14/12/2023.`,
	unknownLocality: (value: string, known: readonly string[]) =>
		`Không có địa phương “${value}”. Các địa phương: ${known.slice(0, 20).join(', ')}${known.length > 20 ? `… (${known.length})` : ''}.\n    → Địa phương mới: tạo thư mục localities/<mã> có locality.yaml và units.yaml trong thư mục nội dung.`,
	noSuchDocument: (value: string, candidates: readonly string[]) =>
		`Không rõ “${value}” là văn bản nào.${candidates.length > 0 ? ` Có phải: ${candidates.join(', ')}?` : ' Ghi mã địa phương, dấu / và tên tệp của văn bản, ví dụ binh-tan/45-bc-ubnd-2023.'}`,
	isThere: (path: string) => `Đã có ${path}; lệnh không ghi đè. Đổi tên hoặc chuyển tệp đó đi rồi chạy lại.`,
	longBeforeGiven: (until: string, number: string, issued: string) =>
		`Ngày ${until} ở --den sớm hơn một năm trước ngày ban hành ${number} (${issued}): kết quả nói đến ngày đó, lệnh check báo lỗi.\n    → Kiểm tra năm ở --den và văn bản ở --ve. Báo cáo nói về việc của kế hoạch trước thì ghi kế hoạch đó ở --ve.`,
	beforeGiven: (until: string, number: string, issued: string) =>
		`Lưu ý: ngày ${until} ở --den trước ngày ban hành ${number} (${issued}); lệnh check sẽ nhắc ở từng kết quả.\n    → Kiểm tra năm ở --den và văn bản ở --ve. Báo cáo chốt số liệu đúng ngày đó thì giữ nguyên.`,
	headWritten: (path: string) => `Đã ghi ${path}`,
	sheetWritten: (
		path: string,
		{ dated, undated, figures, scores }: Readonly<Record<'dated' | 'undated' | 'figures' | 'scores', number>>,
	) => {
		const sheets = [
			`${dated} dòng có ngày hạn`,
			...(undated === 0 ? [] : [`${undated} dòng không có ngày hạn ở trang tính sau`]),
			...(figures === 0 ? [] : [`${figures} dòng chỉ tiêu ở trang tính Số liệu`]),
			...(scores === 0 ? [] : [`${scores} dòng điểm ở trang tính Điểm`]),
		];
		const columns = ['Kết quả', ...(figures === 0 ? [] : ['Số liệu']), ...(scores === 0 ? [] : ['Điểm'])];
		const left = ['việc', ...(figures === 0 ? [] : ['chỉ tiêu']), ...(scores === 0 ? [] : ['tiêu chí'])];
		return `Đã ghi ${path}: ${sheets.join(', ')}. Điền ${columns.length > 1 ? 'các cột' : 'cột'} ${listedInWords(columns)}; ${listedInWords(left)} nào báo cáo không nói đến thì để trống.`;
	},
	importDescription:
		'đưa tệp của cơ quan (.docx, .xlsx, .pdf, .txt) thành bản nháp, đưa kết quả từ bảng tính đã điền vào văn bản, hoặc sửa văn bản theo bảng đã xuất, theo bản mới',
	importUsage:
		'<tệp> --locality <địa phương> [--out <tệp>] [--units <tệp>] [--report text|json] | <bảng tính> --van-ban <văn bản> [--anh-xa <tệp>] [--write] | <tệp> --update [--document <mã>] [--write]',
	draftOfOption: 'địa phương của bản nháp, ví dụ binh-tan; với tùy chọn này tệp của cơ quan thành bản nháp',
	draftOption: 'tệp bản nháp được ghi; thường là trong thư mục documents của địa phương',
	unitsOption: 'tệp ghi các đơn vị được đề nghị thêm vào units.yaml',
	copySourceOption: 'chép tệp nguồn vào thư mục originals của địa phương',
	forceOption: 'ghi đè tệp đã có; cùng --update: lấy lời của bảng ở ô mà nội dung cũng đã đổi',
	mappingOption: 'bảng lấy từ hệ thống theo dõi (.xlsx, .csv): tệp YAML nói cột nào, từ nào, mã nào là gì',
	exportDescription:
		'xuất nhiệm vụ ra bảng tính để sửa rồi đưa về, hoặc xuất theo bốn lớp của các hệ thống theo dõi nhiệm vụ',
	exportArgument: 'bảng tính .xlsx được ghi, để sửa rồi đưa về bằng lệnh import --update',
	exportDocumentOption: 'xuất nhiệm vụ, mức phải đạt của văn bản này, ví dụ binh-tan/7679-qd-ubnd-2022',
	exportUnitOption: 'xuất việc đơn vị này chủ trì, phối hợp, ví dụ binh-tan/phong-noi-vu',
	exportLocalityOption: 'xuất mọi văn bản của địa phương, kể cả bản nháp',
	needsUpdate: 'Các tùy chọn --document, --drop chỉ dùng cùng --update.',
	updateOption: 'sửa văn bản đang có theo bảng do lệnh export ghi, hoặc theo bản mới của cơ quan',
	updateDocumentOption: 'cùng --update: văn bản mà tệp của cơ quan là bản mới, ví dụ binh-tan/7679-qd-ubnd-2022',
	dropOption: 'cùng --update: bỏ mục và lời mà bản mới không còn',
	exportUsage:
		'--document|--unit|--locality <mã> <bảng tính .xlsx> | --lop <tệp .csv hoặc .json> --den <dd/mm/yyyy> [--van-ban <văn bản>]',
	classOption: 'tệp được ghi, dạng .csv hoặc .json',
	asOfDayOption: 'xét theo những điều đã công bố đến hết ngày này, ví dụ 31/12/2023',
	onlyDocumentOption: 'chỉ xuất nhiệm vụ của văn bản này',
	csvOrJson: (path: string) => `Tên tệp “${path}” phải kết thúc bằng .csv hoặc .json.`,
	exported: (
		path: string,
		counts: Readonly<Record<'done-on-time' | 'done-late' | 'open' | 'overdue' | 'apart', number>>,
	) =>
		`Đã ghi ${path}: ${counts['done-on-time']} đã hoàn thành đúng hạn, ${counts['done-late']} đã hoàn thành quá hạn, ${counts.open} chưa hoàn thành trong hạn, ${counts.overdue} chưa hoàn thành quá hạn; ${counts.apart} lượt ngoài bốn lớp, ghi riêng.`,
	nothingInClasses: (document: string | null, givesNone: boolean, day: string) =>
		givesNone
			? `${document === null ? 'Trang không có nhiệm vụ nào' : `Văn bản ${document} không giao nhiệm vụ nào`}, nên tệp chỉ có tên cột.`
			: `Đến hết ngày ${day} ${document === null ? 'chưa văn bản nào trên trang được ban hành' : `văn bản ${document} chưa được ban hành`}, nên tệp chỉ có tên cột.`,
	sheetName: 'tệp',
	sheetArgument: 'tệp của cơ quan, dấu - là văn bản dán vào; hoặc tệp .xlsx do lệnh new ghi, đã điền',
	intoOption: 'báo cáo nhận kết quả, theo tên tệp, ví dụ 45-bc-ubnd-2023',
	writeOption: 'ghi vào văn bản; không có tùy chọn này thì chỉ cho xem',
	noSheet: (path: string) => `Không có tệp “${path}”, hoặc tệp lớn quá 32 MB.`,
	mendFirst: 'Sửa các chỗ trên rồi chạy lại lệnh import.',
};
