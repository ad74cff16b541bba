/** What the command `new` says of drafts of any type. */
export const newCommand = {
	usage:
		'<loại> <địa phương> [--number <số, ký hiệu>] [--issued <dd/mm/yyyy>] [--title <trích yếu>] | bao-cao <địa phương> --ve <văn bản> --den <dd/mm/yyyy> [--xlsx [tệp]] [--chi-bang]',
	typeArgument: 'loại văn bản, ví dụ ke-hoach, quyet-dinh, chi-thi, ket-luan, cong-van, bao-cao',
	numberName: 'số, ký hiệu',
	numberOption: 'số, ký hiệu như trên văn bản, ví dụ 12/KH-UBND; không ghi thì để trống số',
	issuedOption: 'ngày ban hành, ví dụ 15/01/2026; không ghi là hôm nay',
	titleName: 'trích yếu',
	titleOption: 'trích yếu, đặt trong dấu nháy',
	unknownType: (type: string, near: readonly string[], all: readonly string[]) =>
		`Không có loại văn bản “${type}”.${near.length > 0 ? ` Có phải: ${near.join(', ')}?` : ''}\n    → Các loại: ${all.join(', ')}.`,
	badNumber: (value: string) =>
		`“${value}” không phải là số, ký hiệu của văn bản.\n    → Ghi như trên văn bản, ví dụ 12/KH-UBND.`,
	otherSymbol: (number: string, type: string, symbol: string) =>
		`Ký hiệu ở “${number}” không phải của loại ${type}.\n    → Ký hiệu của loại này có ${symbol}; xem lại loại hoặc số.`,
	badDay: (value: string) => `“${value}” không phải là một ngày có thật.\n    → Ghi dạng 15/01/2026.`,
	hadEnded: (name: string, until: string, on: string) =>
		`${name} chỉ hoạt động đến hết ngày ${until}, trước ngày ban hành ${on}.\n    → Ghi ngày ban hành trên văn bản ở --issued.`,
	badTitle: 'Trích yếu đang trống.\n    → Ghi trích yếu sau --title, hoặc bỏ tùy chọn đó.',
	sheetAloneOption: 'chỉ ghi bảng tính, không ghi tệp của báo cáo: khi báo cáo đã có mà mất bảng',
	sheetAlone: '    → Báo cáo đã có mà chỉ cần bảng tính thì thêm --chi-bang.',
	onlyOfReports: (type: string) =>
		`Các tùy chọn --ve, --den, --xlsx, --chi-bang chỉ dùng với loại bao-cao, không dùng với “${type}”.\n    → Bỏ các tùy chọn đó, hoặc ghi loại bao-cao.`,
	notWorkbook: (name: string) =>
		`Tên tệp “${name}” phải kết thúc bằng .xlsx, vì lệnh ghi bảng tính Excel.\n    → Ghi lại tên, ví dụ --xlsx ket-qua.xlsx. Cần .csv thì điền xong lưu bảng dạng “CSV UTF-8”; lệnh import đọc được cả hai.`,
	notOfReports:
		'Các tùy chọn --number, --issued, --title không dùng cùng --ve.\n    → Ghi số, ngày, trích yếu vào tệp khi báo cáo đã được ban hành.',
	written: (path: string) =>
		`Đã ghi ${path}\n    → Mở tệp, điền các chỗ ghi ĐIỀN, chạy lệnh check, xem thử bằng lệnh dev; xong thì xóa dòng “draft: true”.`,
};
