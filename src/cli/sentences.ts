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
	failed: (detail: string) => `Chương trình gặp sự cố và phải dừng: ${detail}`,
	helpTitles: {
		'Usage:': 'Cách dùng:',
		'Arguments:': 'Giá trị:',
		'Options:': 'Tùy chọn:',
		'Commands:': 'Lệnh:',
	} as Readonly<Record<string, string>>,
	/** Why a command was called wrongly, by the code of the error, and where the right call is shown. */
	calledWrongly: (code: string) => {
		const reasons: Readonly<Record<string, string>> = {
			'commander.unknownCommand': 'Không có lệnh này.',
			'commander.unknownOption': 'Không có tùy chọn này.',
			'commander.missingArgument': 'Thiếu một giá trị.',
			'commander.excessArguments': 'Thừa giá trị; lời có dấu cách phải đặt trong dấu nháy.',
			'commander.optionMissingArgument': 'Tùy chọn thiếu giá trị.',
			'commander.invalidArgument': 'Giá trị của tùy chọn không dùng được.',
		};
		return `${reasons[code] ?? 'Gọi lệnh chưa đúng.'}\n    → Xem cách dùng: npm run minhbach -- --help`;
	},
	checkDescription: 'kiểm tra nội dung, không dựng trang',
	formatOption: 'cách in kết quả',
	buildDescription: 'dựng trang vào thư mục công bố',
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
	standingUsage: '--case <tệp> | --file <tệp>',
	fileName: 'tệp',
	caseOption: 'tệp JSON có một trường hợp, hoặc một danh sách trường hợp',
	casesOption: 'tệp JSON có nhiều trường hợp ở khóa cases',
	oneOf: (one: string, other: string) => `Ghi đúng một trong hai tùy chọn ${one}, ${other}.`,
	noCases: 'Tệp không có danh sách ở khóa cases.',
	badCase: (file: string, detail: string) =>
		`Không đọc được trường hợp trong tệp “${file}”: ${detail}\n    → Ghi theo dạng của docs/ket-qua.md.`,
	inWords: 'Có thời hạn bằng lời, trang không quy ra ngày',
	badPeriod: (period: string) =>
		`Không đọc được khoảng thời gian “${period}”. Ghi theo một trong các dạng: 2023; 2021 - 2025; 6 tháng cuối năm 2023.`,
};
