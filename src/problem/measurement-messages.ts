import { shownDay } from '../words/day.ts';
import { differencesInWords, type KeyDifference } from './published/differences.ts';
import { ownMistake } from './published/own-mistake.ts';
import { lacking, meant, type Wording, worded } from './wording.ts';

/** Of figures that documents state. */
export const measurementMessages = {
	'measurement-of-nothing': () =>
		worded(
			'Số liệu này không nói là của chỉ tiêu nào.',
			'Ghi target (chỉ tiêu của một văn bản, ví dụ: 7679-qd-ubnd-2022#ct-3.1), indicator (mã trong indicators.yaml) hoặc assignment (nhiệm vụ có sản phẩm là con số).',
		),
	'unknown-target-named': (value: string, candidates: readonly string[], number: string | null) =>
		worded(
			lacking('chỉ tiêu', value, number),
			meant(
				candidates,
				'Ghi tên tệp của văn bản đặt chỉ tiêu, dấu #, ct- rồi id của chỉ tiêu, ví dụ: 7679-qd-ubnd-2022#ct-3.1. Văn bản của địa phương khác thì thêm mã địa phương và dấu / ở trước.',
			),
		),
	'indicator-of-other-target': (indicator: string, target: string) =>
		worded(
			`Chỉ tiêu ${target} không phải của “${indicator}”.`,
			'Ghi target thì bỏ indicator: trang lấy theo chỉ tiêu. Số liệu của chỉ tiêu khác thì sửa target.',
		),
	'unread-period': (text: string) =>
		worded(
			`“${text}” không đọc được thành khoảng thời gian.`,
			'Ghi tháng, quý, nửa năm, số tháng đầu năm hoặc năm, có năm, ví dụ: Quý II năm 2023, 9 tháng đầu năm 2023, 2023. Số liệu từ ngày nào đến ngày nào thì ghi ở window.',
		),
	'bad-window': (from: string, to: string) =>
		worded(
			`Ngày đầu ${shownDay(from)} sau ngày cuối ${shownDay(to)}.`,
			'Ghi ngày đầu trước, ngày cuối sau. Bản gốc in ngược như vậy thì bỏ window và nói rõ ở note.',
		),
	'window-outside-period': (from: string, to: string, period: string) =>
		worded(
			`Số liệu từ ${shownDay(from)} đến ${shownDay(to)} không có ngày nào thuộc “${period}”.`,
			'Đối chiếu period và window với bản gốc. Bản gốc ghi như vậy thì bỏ window và nói rõ ở note.',
		),
	'window-of-other-days': (from: string, to: string, period: string) =>
		worded(
			`Số liệu từ ${shownDay(from)} đến ${shownDay(to)} không đúng với “${period}”: trang hiện số liệu và không xét đạt hay chưa đạt.`,
			'Đối chiếu period và window với bản gốc. Bản gốc ghi như vậy thì giữ nguyên.',
		),
	'window-after-issue': (to: string, issued: string) =>
		worded(
			`Số liệu tính đến ${shownDay(to)}, sau ngày ban hành ${shownDay(issued)} của văn bản.`,
			'Đối chiếu hai ngày với bản gốc. Bản gốc in như vậy thì bỏ window và nói rõ ở note.',
		),
	'ambiguous-printed': (printed: string) =>
		worded(
			`“${printed}” đọc được theo hai cách: dấu chấm trước ba chữ số có thể ngăn hàng nghìn hoặc phần thập phân.`,
			'Giữ printed đúng như bản gốc và thêm value theo nghĩa của văn bản, ví dụ “92.830 điểm” là value: 92,83; “1.234 hồ sơ” là value: 1234.',
		),
	'long-printed': (printed: string) =>
		worded(
			`Con số trong “${printed}” có quá 15 chữ số, không giữ được chính xác.`,
			'Đối chiếu với bản gốc. Bản gốc in như vậy thì bỏ mục này và ghi đúng lời in ở phần nội dung của văn bản.',
		),
	'value-not-printed': (value: number, printed: string) =>
		worded(
			`Con số ${String(value).replace('.', ',')} không có trong “${printed}”.`,
			'Ghi ở printed đúng chữ của bản gốc, ở value đúng con số trong đó; không làm tròn, không đổi đơn vị.',
		),
	'value-of-words': (printed: string) =>
		worded(
			`“${printed}” là lời, không phải một con số chính xác.`,
			'Bỏ value: trang hiện lời của văn bản và không xét đạt hay chưa đạt. Nơi khác của văn bản có con số chính xác thì ghi con số đó ở printed.',
		),
	'foreign-digits': (printed: string) =>
		worded(
			`“${printed}” có chữ số hoặc dấu % của bảng chữ khác, trang không đọc được thành con số.`,
			'Gõ lại con số bằng các chữ số 0 đến 9 và dấu % thường: chữ lạ thường vào khi sao chép hoặc khi máy đọc bản quét.',
		),
	'signed-figure': (printed: string) =>
		worded(
			`“${printed}” có dấu + hoặc − đứng trước: trang hiện đúng chữ đó và không coi là một mức đã đạt.`,
			'Văn bản nêu mức tăng, giảm thì giữ nguyên và nói rõ ở note. Dấu đó là gạch đầu dòng thì bỏ đi.',
		),
	'figure-of-two-numbers': (printed: string) =>
		worded(
			`“${printed}” là hai số: trang hiện đúng chữ đó và không tự tính ra tỷ lệ.`,
			'Ghi số trước ở numerator, số sau ở denominator; văn bản nêu cả tỷ lệ thì ghi tỷ lệ ở printed. Hai số không phải tử số, mẫu số thì giữ nguyên và nói rõ ở note.',
		),
	'unread-figure': (printed: string) =>
		worded(
			`“${printed}” có chữ số nhưng không đọc được thành con số, nên trang hiện như lời.`,
			'Đối chiếu với bản gốc: thừa dấu cách, dấu chấm, dấu phẩy giữa các chữ số thì gõ lại. Bản gốc in như vậy thì giữ nguyên và nói rõ ở note.',
		),
	'other-measure': (measure: string, wanted: string, indicator: string) =>
		worded(
			`Số liệu tính bằng “${measure}”, còn chỉ tiêu “${indicator}” tính bằng “${wanted}”.`,
			'Kiểm tra xem đã ghi đúng chỉ tiêu chưa. Văn bản nêu cả số lượng lẫn tỷ lệ thì ghi tỷ lệ ở printed, số lượng ở numerator và denominator.',
		),
	'half-fraction': (missing: 'numerator' | 'denominator') =>
		worded(
			missing === 'numerator' ? 'Có mẫu số mà thiếu tử số.' : 'Có tử số mà thiếu mẫu số.',
			'Văn bản nêu cả tử số lẫn mẫu số thì ghi cả hai (numerator, denominator); văn bản chỉ nêu một số thì bỏ số đó và ghi lời văn bản ở note.',
		),
	'fraction-of-nothing': () =>
		worded(
			'Mẫu số bằng 0: không có gì để tính tỷ lệ.',
			'Bản gốc ghi 0 trên 0 thì bỏ numerator, denominator và nói rõ ở note; văn bản nói không phát sinh thì ghi lời đó ở printed.',
		),
	'fraction-over-one': (numerator: number, denominator: number) =>
		worded(
			`Tử số ${numerator} lớn hơn mẫu số ${denominator}.`,
			'Đối chiếu hai số với bản gốc. Bản gốc in như vậy thì bỏ numerator, denominator và nói rõ ở note.',
		),
	'figure-differs-from-fraction': (printed: string, numerator: number, denominator: number) =>
		worded(
			`Văn bản in “${printed}”, còn ${numerator} trên ${denominator} không ra con số đó.`,
			'Đối chiếu ba số với bản gốc. Bản gốc in như vậy thì giữ nguyên: trang hiện cả ba và xét theo tử số, mẫu số.',
		),
	'measured-twice': (period: string) =>
		worded(
			`Văn bản nêu hai số liệu của cùng chỉ tiêu, cùng phạm vi, cùng cấp và đơn vị cho “${period}”.`,
			'Nếu hai số của hai phạm vi khác nhau thì ghi scope, level hoặc unit cho từng số. Bản gốc nêu hai số khác nhau cho cùng một thứ thì giữ một số, số kia ghi ở note.',
		),
	'figures-differ': (printed: string, other: string, number: string) =>
		worded(
			`“${printed}” khác “${other}” mà ${number} nêu cho cùng thời gian, cùng phạm vi.`,
			'Đối chiếu với hai bản gốc. Nếu văn bản ra sau đính chính thì thêm corrects; nếu không thì giữ nguyên: trang hiện cả hai, và chỉ xét khi cả hai cùng đạt hoặc cùng chưa đạt.',
		),
	'corrects-no-figure': (number: string) =>
		worded(
			`Văn bản ${number} không nêu số liệu nào của cùng chỉ tiêu, thời gian, phạm vi, cấp và đơn vị.`,
			'Kiểm tra các khóa đó và văn bản được đính chính; văn bản không đính chính số liệu nào thì bỏ corrects.',
		),
	'figure-vanished': (said: string) =>
		worded(
			`Số liệu đã công bố không còn trong nội dung: “${said}”.`,
			`Bản gốc có số liệu đó thì ghi lại như đã công bố. Văn bản ra sau nêu số khác thì giữ số cũ, và ghi số mới có corrects ở văn bản ra sau. ${ownMistake}`,
		),
	'figure-changed': (of: string, differences: readonly KeyDifference[]) =>
		worded(
			`Số liệu đã công bố về “${of}” nay được ghi khác: ${differencesInWords(differences)}.`,
			`Đối chiếu với bản gốc. Văn bản ra sau nêu số khác thì giữ số cũ, và ghi số mới có corrects ở văn bản ra sau. ${ownMistake}`,
		),
	'too-many-measurements': (count: number, most: number) =>
		worded(
			`Văn bản có ${count.toLocaleString('vi')} số liệu, nhiều hơn ${most.toLocaleString('vi')}.`,
			'Phụ lục có số, ký hiệu riêng thì ghi thành văn bản riêng.',
		),
} as const satisfies Readonly<Record<string, (...values: never[]) => Wording>>;
