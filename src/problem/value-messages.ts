import { slug } from '../words/fold.ts';
import { glossed } from './glosses.ts';
import { meant, withSlashes, worded } from './wording.ts';

const shapes: Readonly<Record<string, string>> = {
	array: 'một danh sách, mỗi mục một dòng bắt đầu bằng dấu gạch ngang',
	object: 'một nhóm khóa: giá trị, thụt vào hai dấu cách',
	record: 'một nhóm khóa: giá trị',
	string: 'một dòng chữ',
	tuple: 'ngày đầu và ngày cuối trong dấu ngoặc vuông',
};

/** The other key that each of these needs beside it. */
const several: Readonly<Record<string, string>> = {
	issuer: 'jointIssuers',
	due: 'dues',
	assignment: 'assignments',
	unit: 'units',
	round: 'rounds',
};

/** First lines of an entry, by the key of its list, where the first key of the schema is not the one that is written first. */
const entries: Readonly<Record<string, string>> = {
	deliverables: 'number: 120/QĐ-UBND',
	results: 'assignment: 7679-qd-ubnd-2022#1.2.1',
	changes: 'assignment: 7679-qd-ubnd-2022#1.2.1',
	basis: 'number: 7679/QĐ-UBND',
};

/** Words of an entry, by the key of its list. */
const wordsOf: Readonly<Record<string, string>> = {
	assignments: '7679-qd-ubnd-2022#1.2.1',
	rounds: 'Quý II năm 2023',
	deliverables: 'Kế hoạch kiểm tra',
};

/** Where a value of the wrong form stands. */
interface Around {
	/** Keys that may stand beside it. */
	readonly beside?: readonly string[];
	/** Whether it is an entry of the list of that key. */
	readonly isEntry?: boolean;
	/** Keys of an entry of the list, or of the map, that belongs there; empty for words. */
	readonly keys?: readonly string[];
}

/** The first line of an entry of a list: of its keys, or words. */
const entryLine = (key: string, keys: readonly string[]): string =>
	keys.length === 0 ? `- ${wordsOf[key] ?? 'phong-noi-vu'}` : `- ${entries[key] ?? `${keys[0]}: …`}`;

/** What stands beside a key of one value, where the document has several. */
const besides: Readonly<Record<string, string>> = {
	issuer: 'Nhiều cơ quan cùng ban hành thì ghi cơ quan đứng đầu ở issuer, các cơ quan khác ở jointIssuers.',
	due: 'Mỗi đơn vị chủ trì một thời hạn thì dùng dues; nhiều thời hạn của một việc thì ghi nguyên lời vào một due.',
	assignment: 'Nhiều nhiệm vụ trong cùng một mục thì dùng assignments.',
	unit: 'Nhiều đơn vị trong cùng một mục thì dùng units.',
	round: 'Nhiều kỳ trong cùng một mục thì dùng rounds.',
};

function shapeCure(key: string, expected: string, { beside = [], isEntry = false, keys = [] }: Around): string {
	if (key === '') return 'Sửa theo ví dụ trong hướng dẫn biên tập.';
	const table = `bảng các khóa trong ${key} ở hướng dẫn biên tập`;
	if (isEntry && expected === 'object')
		return `Ghi mục thành từng khóa, khóa đầu ngay sau dấu gạch ngang, ví dụ: “${entryLine(key, keys)}”; các khóa theo ${table}.`;
	if (isEntry && expected === 'string')
		return `Mỗi mục của ${key} là một dòng chữ sau một dấu gạch ngang, ví dụ: “${entryLine(key, keys)}”; bỏ dấu ngoặc, dấu gạch hoặc khóa thừa ở mục này.`;
	if (expected === 'string')
		return (
			(beside.includes(several[key] ?? '') ? besides[key] : undefined) ?? `Chỉ ghi một giá trị, ngay sau “${key}:”.`
		);
	if (expected === 'array')
		return `Để trống sau “${key}:”, xuống dòng, thụt vào và ghi mỗi mục sau dấu gạch ngang, kể cả khi chỉ có một mục, ví dụ: “${entryLine(key, keys)}”${keys.length === 0 ? '' : `; các khóa của mục theo ${table}`}.`;
	if (key === 'count')
		return 'Ghi hai số của văn bản thành hai khóa, ví dụ: count: {done: 8, of: 10}. Văn bản nói bằng lời thì bỏ count và ghi lời đó ở progress.';
	if (expected === 'tuple')
		return `Ghi đủ hai ngày, ví dụ: ${key}: [15/12/2024, 14/12/2025]. Văn bản chỉ nêu một ngày thì bỏ khóa này và ghi lời văn bản ở note.`;
	return `Để trống sau “${key}:”, xuống dòng, thụt vào hai dấu cách và ghi từng khóa một dòng, theo ${table}.`;
}

/** Of more keys no list is given. */
const mostKeys = 24;

/** The words as an id has them; none if that is no help. */
function inIdLetters(value: string): string[] {
	const id = value.length > 60 ? '' : slug(value);
	return id === '' || id === value ? [] : [id];
}

/** Of keys and the form of their values. */
export const valueMessages = {
	'missing-key': (key: string) => worded(`Thiếu “${key}”.`, `Thêm khóa ${key} với giá trị lấy từ văn bản gốc.`),
	'unknown-key': (key: string, candidates: readonly string[], known: readonly string[] = []) =>
		/^\d+%?$/.test(key)
			? worded(
					`“${key}” đứng sau dấu phẩy trong dấu ngoặc nên thành một khóa riêng.`,
					`Số có dấu phẩy trong dấu ngoặc thì đặt cả số trong dấu nháy kép, ví dụ: "92,${key}".`,
				)
			: worded(
					`Không có khóa nào tên là “${key}”.`,
					meant(
						candidates,
						candidates.length > 0 || known.length === 0 || known.length > mostKeys
							? 'Xem danh sách khóa trong hướng dẫn biên tập.'
							: `Các khóa dùng được ở đây: ${known.join(', ')}; nghĩa từng khóa ở hướng dẫn biên tập.`,
					),
				),
	'wrong-shape': (key: string, expected: string, around: Around = {}) =>
		worded(
			`${key === '' ? 'Phần này' : around.isEntry ? `Mỗi mục của “${key}”` : `“${key}”`} phải là ${shapes[expected] ?? 'giá trị khác'}.`,
			shapeCure(key, expected, around),
		),
	'value-too-long': (letters: number, most: number) =>
		worded(
			`Giá trị này dài ${letters} chữ cái, quá mức ${most}.`,
			'Kiểm tra dấu nháy, dấu ngoặc chưa đóng hoặc phần dán nhầm; lời dài để ở phần tóm tắt, toàn văn để ở nơi lưu bản gốc.',
		),
	'list-too-long': (count: number, most: number) =>
		worded(
			`Danh sách này có ${count} mục, quá mức ${most}.`,
			'Đơn vị được giao cùng việc thì lập một nhóm (kind: nhom) trong units.yaml rồi ghi mã của nhóm; bỏ phần dán lặp.',
		),
	'empty-value': (key = '') =>
		worded(
			key === '' ? 'Giá trị để trống.' : `“${key}” để trống.`,
			'Ghi nội dung theo bản gốc. Văn bản không nói đến, và khóa không bắt buộc, thì xóa hẳn khóa hoặc mục này.',
		),
	'not-one-of': (value: string, values: readonly string[], candidates: readonly string[]) =>
		worded(
			`“${value}” không phải là giá trị được dùng ở đây.`,
			meant(candidates, `Chọn một trong: ${values.map(glossed).join(', ')}.`),
		),
	'bad-value': (key: string) =>
		worded(`Giá trị của “${key}” không đúng dạng.`, 'Sửa theo ví dụ trong hướng dẫn biên tập.'),
	'bad-abbreviation': () =>
		worded(
			'Chữ viết tắt để trống hoặc có ký tự không dùng được.',
			'Ghi chữ viết tắt trước dấu hai chấm, ví dụ: CCHC: cải cách hành chính.',
		),
	'bad-id': (value: string) =>
		worded(
			`“${value}” không phải là mã hợp lệ.`,
			meant(
				inIdLetters(value),
				'Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ: phong-noi-vu; không phải tên mà Windows dành riêng (con, aux, nul …).',
			),
		),
	'long-id': (value: string, length: number, most: number) =>
		worded(
			`“${value.slice(0, 30)}…” dài ${length} chữ, quá mức ${most} chữ của một mã, số mục hoặc tên tệp.`,
			'Đặt mã ngắn hơn; số mục thì ghi đúng số mục trong văn bản, ví dụ: 1.2.1.',
		),
	'bad-item': (value: string) =>
		worded(
			`“${value}” không phải là số mục hợp lệ.`,
			'Ghi số mục như trong văn bản, không có khoảng trắng, ví dụ: 1.2.1, II.3-2, đ. Cách gọi có chữ (khoản 1 Điều 5) thì ghi số ở id (5.1), cả cách gọi ở item.',
		),
	'bad-place': (value: string) =>
		worded(
			`“${value}” không phải là số mục hay lời chỉ chỗ.`,
			'Ghi số mục như trong văn bản, không có khoảng trắng (II.3), hoặc lời chỉ chỗ (Điều 1, khoản 2 Điều 5, đoạn kết); văn bản không có số mục thì bỏ khóa này.',
		),
	'bad-report-address': (value: string) =>
		worded(
			`“${value}” không phải là nơi nhận báo sai sót.`,
			'Ghi mailto: và một địa chỉ thư của cơ quan, hoặc địa chỉ https:// của biểu mẫu hay của trang tạo phản ánh mới ở kho nội dung. Chủ đề và địa chỉ trang do trang tự điền.',
		),
	'bad-address': (value: string) =>
		worded(
			`“${value}” không phải là địa chỉ web được chấp nhận.`,
			'Ghi địa chỉ đầy đủ bắt đầu bằng https:// hoặc http://.',
		),
	'address-with-name': () =>
		worded(
			'Trước tên miền của địa chỉ có tên đăng nhập hoặc mật khẩu, kết thúc bằng dấu @.',
			'Xóa phần đó, cả dấu @. Nếu là mật khẩu hoặc mã truy cập thật thì đổi ngay, vì tệp này và trang ai cũng đọc được.',
		),
	'bad-day': (value: string) =>
		worded(
			`“${value}” không phải là ngày viết theo dạng dd/mm/yyyy.`,
			meant(
				withSlashes(value),
				'Ghi ngày/tháng/năm như bản gốc (30/12/2022); không biết đủ ngày thì không tự thêm: bỏ khóa này khi khóa không bắt buộc.',
			),
		),
	'bad-issue-day': (value: string) =>
		worded(
			`“${value}” không phải là ngày viết theo dạng dd/mm/yyyy.`,
			meant(
				withSlashes(value),
				'Ghi ngày/tháng/năm, ví dụ: 30/12/2022. Chỉ biết tháng hoặc năm thì ghi bằng số, không tự thêm ngày: 7/2024, hoặc 2024.',
			),
		),
	'no-such-day': (value: string) =>
		worded(
			`Ngày ${value} không có trong lịch.`,
			'Đối chiếu lại với bản gốc. Nếu bản gốc in đúng như vậy thì không tự sửa: bỏ khóa này khi khóa không bắt buộc, và nói rõ trong note của source.',
		),
	'far-day': (value: string, last: string) =>
		worded(
			`Năm của “${value}” sau năm ${last}.`,
			'Đối chiếu năm với bản gốc. Bản gốc in như vậy thì không tự sửa: bỏ khóa này khi khóa không bắt buộc, và nói rõ trong note của source.',
		),
	'bad-year': (value: string) =>
		worded(`“${value}” không phải là một năm.`, 'Ghi bốn chữ số trước dấu hai chấm, ví dụ: 2023:'),
	'bad-figure': (value: string) =>
		worded(
			`“${value}” không phải là một con số.`,
			/^\d+(?:,\d+)?\s*%$/.test(value)
				? `Bỏ dấu %: ghi ${value.replace(/\s*%$/, '')}. Đơn vị đo của chỉ tiêu ghi ở measure; chữ in của văn bản về số liệu ghi ở printed.`
				: 'Chỉ ghi chữ số và một dấu thập phân, ví dụ: 98 hoặc 31,5; đơn vị đo không ghi ở đây. Số liệu, điểm bằng lời (gần 100) thì bỏ khóa này và giữ lời của văn bản ở printed hoặc note. Mức của chỉ tiêu là một khoảng (từ 5 đến 10) thì ghi value: 5, upTo: 10 và bỏ comparator. Mức bằng lời (hai phần ba) thì bỏ value, comparator, measure và để nguyên lời trong text.',
		),
	'ambiguous-figure': (value: string) =>
		worded(
			`Không rõ dấu chấm trong “${value}” ngăn cách hàng nghìn hay phần thập phân.`,
			`Nếu là hàng nghìn, ghi liền: ${value.replaceAll('.', '')}; nếu là phần thập phân, dùng dấu phẩy, ví dụ: 31,5.`,
		),
	'long-figure': (value: string) =>
		worded(
			`Con số “${value}” có quá 15 chữ số.`,
			'Đối chiếu với bản gốc. Bản gốc in như vậy thì bỏ khóa này và giữ nguyên con số trong text hoặc note.',
		),
	'bad-amount': (value: string) =>
		worded(
			`“${value}” không phải là một số tiền bằng đồng.`,
			'Ghi con số và đơn vị, ví dụ: 1.500.000.000 đồng, 500 triệu đồng, 1,5 tỷ đồng. Văn bản không nêu một số tiền bằng đồng (khoảng, tối đa, tiền nước khác) thì bỏ amount và giữ nguyên lời ở text.',
		),
	'bad-checksum': () =>
		worded('Mã kiểm tra SHA-256 không đúng dạng.', 'Ghi đủ 64 ký tự 0–9, a–f do lệnh sha256sum in ra.'),
	'bad-time-zone': (value: string) => worded(`“${value}” không phải là múi giờ.`, 'Ghi Asia/Ho_Chi_Minh.'),
	'bad-origin': (value: string) =>
		worded(
			`“${value}” không phải là địa chỉ của một trang: giao thức, tên miền và nếu có thì đường dẫn.`,
			'Ghi https://minhbach.example, hoặc https://co-quan.example/minh-bach nếu trang nằm dưới một đường dẫn. Đường dẫn chỉ gồm chữ không dấu, chữ số, dấu gạch nối, gạch dưới và dấu chấm; không có dấu ? và dấu #.',
		),
};
