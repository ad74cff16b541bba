/** What is wrong, quoting the value, and how to mend it. */
export interface Message {
	readonly reason: string;
	readonly remedy: string;
}

const say = (reason: string, remedy: string): Message => ({ reason, remedy });

/** The day as readers see it: `2022-12-30` becomes `30/12/2022`. */
const shown = (day: string): string => day.split('-').reverse().join('/');

/** The size of a file as readers see it: `256 kB`, `5,0 MB`. */
const weight = (bytes: number): string =>
	bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} kB` : `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`;

/** “Did you mean …?”, then what to do in any case. */
const meant = (candidates: readonly string[], otherwise: string): string =>
	candidates.length === 0
		? otherwise
		: `Có phải ý bạn là ${candidates.map((one) => `“${one}”`).join(' hoặc ')}? ${otherwise}`;

const shapes: Readonly<Record<string, string>> = {
	array: 'một danh sách, mỗi mục một dòng bắt đầu bằng dấu gạch ngang',
	object: 'một nhóm khóa: giá trị, thụt vào hai dấu cách',
	record: 'một nhóm khóa: giá trị',
	string: 'một dòng chữ',
};

/** Every message to writers, in Vietnamese. The reason says what is wrong, the remedy what to write instead. */
export const messages = {
	// Files
	noContent: () =>
		say('Không tìm thấy thư mục nội dung.', 'Chạy lệnh ở thư mục gốc của dự án, nơi có thư mục content.'),
	cannotOpen: () =>
		say('Không mở được tệp hoặc thư mục này.', 'Kiểm tra quyền đọc của tệp, thư mục và ổ đĩa, rồi chạy lại.'),
	missingFile: () => say('Thiếu tệp này.', 'Tạo tệp theo mẫu trong hướng dẫn biên tập (docs/huong-dan.md).'),
	andMore: (count: number) => say(`Tệp này còn ${count} lỗi nữa.`, 'Sửa các chỗ ở trên rồi kiểm tra lại.'),
	noLocality: () =>
		say('Chưa có địa phương nào.', 'Tạo ít nhất một thư mục localities/<mã địa phương> theo hướng dẫn biên tập.'),
	unknownFile: () =>
		say(
			'Trang không biết đọc tệp này vào đâu.',
			'Đặt văn bản vào localities/<địa phương>/documents với đuôi .mdx; đổi tên hoặc chuyển tệp khác ra khỏi content.',
		),
	takenAddress: (name: string) =>
		say(`Địa chỉ /${name}/ đã dùng cho mục khác của trang.`, 'Đặt tên tệp khác; tên tệp là địa chỉ của trang.'),
	tooLarge: (size: number, limit: number) =>
		say(
			`Tệp nặng ${weight(size)}, quá mức ${weight(limit)} của một tệp nội dung.`,
			'Chỉ giữ phần dữ liệu và tóm tắt; để bản đầy đủ ở nơi lưu bản gốc và dẫn địa chỉ trong source.url.',
		),
	notUtf8: () =>
		say(
			'Tệp không được lưu theo bảng mã UTF-8 (từ vị trí này).',
			'Mở tệp trong trình soạn thảo, chọn lưu lại (Save As) với bảng mã UTF-8; nếu chữ từ TCVN3 hoặc VNI, chuyển mã trước.',
		),
	notText: () =>
		say(
			'Tệp chứa ký tự rỗng (NUL), có lẽ không phải tệp văn bản.',
			'Lưu lại tệp dưới dạng văn bản thuần, bảng mã UTF-8.',
		),
	emptyFile: () => say('Tệp trống.', 'Ghi nội dung theo mẫu trong hướng dẫn biên tập, hoặc xóa tệp.'),
	noOpeningFence: () =>
		say(
			'Thiếu dòng --- mở đầu phần dữ liệu.',
			'Dòng đầu tiên của tệp phải là ba dấu gạch ngang (---), tiếp theo là phần dữ liệu.',
		),
	noClosingFence: () =>
		say(
			'Thiếu dòng --- kết thúc phần dữ liệu.',
			'Thêm một dòng chỉ có ba dấu gạch ngang (---) giữa phần dữ liệu và phần nội dung.',
		),
	fileNameDiffers: (file: string, wanted: string) =>
		say(
			`Tên tệp “${file}” không khớp với số, ký hiệu và năm ban hành.`,
			`Đổi tên tệp thành “${wanted}”, hoặc sửa number, issued cho đúng bản gốc.`,
		),

	// YAML
	yaml: (code: string, near: string) => {
		const quoted = near.trim() === '' ? '' : ` gần “${near.trim().slice(0, 40)}”`;
		switch (code) {
			case 'TAB_AS_INDENT':
				return say('Dòng này thụt vào bằng phím Tab.', 'Thay mỗi Tab bằng hai dấu cách.');
			case 'DUPLICATE_KEY':
				return say('Khóa này đã có ở trên.', 'Giữ một khóa; gộp hoặc xóa khóa còn lại.');
			case 'BAD_INDENT':
			case 'MULTILINE_IMPLICIT_KEY':
				return say(
					`Các dòng thụt vào không đều${quoted}.`,
					'Cho các khóa cùng cấp thẳng hàng với nhau, mỗi cấp thụt thêm hai dấu cách.',
				);
			case 'MISSING_CHAR':
				return say(
					`Thiếu một dấu${quoted}: dấu hai chấm, dấu nháy đóng hoặc ngoặc đóng.`,
					'Kiểm tra dòng này: viết khóa: giá trị, đóng đủ dấu nháy và ngoặc.',
				);
			case 'BLOCK_AS_IMPLICIT_KEY':
			case 'MULTILINE_KEY':
				return say(
					`Dòng này có hai dấu hai chấm hoặc thụt dòng sai${quoted}.`,
					'Nếu giá trị có dấu hai chấm, đặt cả giá trị trong dấu nháy kép: due: "Quý I: ban hành".',
				);
			case 'TAG_RESOLVE_FAILED':
				return say(`Không dùng dấu ! ở đầu giá trị${quoted}.`, 'Đặt giá trị trong dấu nháy kép.');
			case 'MULTIPLE_DOCS':
				return say('Có dòng --- ở giữa phần dữ liệu.', 'Xóa dòng đó: mỗi tệp chỉ có một phần dữ liệu.');
			case 'BAD_SCALAR_START':
				return say(`Giá trị bắt đầu bằng một ký hiệu riêng của YAML${quoted}.`, 'Đặt cả giá trị trong dấu nháy kép.');
			default:
				return say(
					`Không đọc được dữ liệu ở đây${quoted}.`,
					'Kiểm tra thụt dòng, dấu hai chấm sau khóa và dấu nháy; nếu chưa rõ, đặt giá trị trong dấu nháy kép.',
				);
		}
	},
	yamlTooDeep: () =>
		say(
			'Dữ liệu lồng quá nhiều cấp.',
			'Kiểm tra các dấu [, { và dấu gạch ngang ở đầu dòng; nếu là chữ, đặt giá trị trong dấu nháy kép.',
		),
	yamlTag: () => say('Không dùng dấu ! ở đầu giá trị.', 'Đặt giá trị trong dấu nháy kép.'),
	yamlKey: () => say('Tên khóa phải là chữ.', 'Viết khóa: giá trị; nếu ngoặc là chữ, đặt trong dấu nháy kép.'),
	yamlComment: (lost: string) =>
		say(
			`Phần “${lost.trim().slice(0, 60)}” sau dấu # không thuộc giá trị và sẽ không hiện trên trang.`,
			'Nếu đó là một phần của giá trị, đặt cả giá trị trong dấu nháy kép; nếu là ghi chú riêng, chuyển lên một dòng riêng ở trên.',
		),
	yamlAlias: () =>
		say(
			'Không dùng dấu & hoặc * để lặp lại giá trị.',
			'Viết giá trị ra đầy đủ; nếu dấu đó là chữ, đặt giá trị trong dấu nháy kép.',
		),

	// Form
	emptyValue: () => say('Giá trị để trống.', 'Ghi nội dung, hoặc xóa hẳn khóa này nếu văn bản không nói đến.'),
	hiddenSign: () =>
		say(
			'Có ký tự không nhìn thấy được (ký tự điều khiển, khoảng trắng không có bề rộng…).',
			'Gõ lại chỗ này bằng tay: ký tự đó thường theo vào khi sao chép, hoặc viết bằng dấu \\ trong dấu nháy kép.',
		),
	badAbbreviation: () =>
		say(
			'Chữ viết tắt để trống hoặc có ký tự không nhìn thấy được.',
			'Ghi chữ viết tắt trước dấu hai chấm, ví dụ: CCHC: cải cách hành chính.',
		),
	missingKey: (key: string) => say(`Thiếu “${key}”.`, `Thêm khóa ${key} với giá trị lấy từ văn bản gốc.`),
	unknownKey: (key: string, candidates: readonly string[]) =>
		say(`Không có khóa nào tên là “${key}”.`, meant(candidates, 'Xem danh sách khóa trong hướng dẫn biên tập.')),
	wrongShape: (key: string, expected: string) =>
		say(
			`${key === '' ? 'Phần này' : `“${key}”`} phải là ${shapes[expected] ?? 'giá trị khác'}.`,
			'Sửa theo ví dụ trong hướng dẫn biên tập.',
		),
	notOneOf: (value: string, values: readonly string[], candidates: readonly string[]) =>
		say(
			`“${value}” không phải là giá trị được dùng ở đây.`,
			meant(candidates, `Chọn một trong: ${values.join(', ')}.`),
		),
	badValue: (key: string) => say(`Giá trị của “${key}” không đúng dạng.`, 'Sửa theo ví dụ trong hướng dẫn biên tập.'),
	badId: (value: string) =>
		say(
			`“${value}” không phải là mã hợp lệ.`,
			'Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ: phong-noi-vu.',
		),
	badItem: (value: string) =>
		say(
			`“${value}” không phải là số mục hợp lệ.`,
			'Ghi số mục như trong văn bản, không có khoảng trắng, ví dụ: 1.2.1, II.3-2, đ.',
		),
	badAddress: (value: string) =>
		say(
			`“${value}” không phải là địa chỉ web được chấp nhận.`,
			'Ghi địa chỉ đầy đủ bắt đầu bằng https:// hoặc http://.',
		),
	badDay: (value: string) =>
		say(`“${value}” không phải là ngày viết theo dạng dd/mm/yyyy.`, 'Ghi ngày/tháng/năm, ví dụ: 30/12/2022.'),
	noSuchDay: (value: string) =>
		say(`Ngày ${value} không có trong lịch.`, 'Đối chiếu lại với bản gốc và ghi đúng ngày, ví dụ: 28/02/2023.'),
	badYear: (value: string) =>
		say(`“${value}” không phải là một năm.`, 'Ghi bốn chữ số trước dấu hai chấm, ví dụ: 2023:'),
	badFigure: (value: string) =>
		say(
			`“${value}” không phải là một con số.`,
			'Chỉ ghi chữ số và một dấu thập phân, ví dụ: 98 hoặc 31,5; đơn vị đo ghi ở khóa measure.',
		),
	ambiguousFigure: (value: string) =>
		say(
			`Không rõ dấu chấm trong “${value}” ngăn cách hàng nghìn hay phần thập phân.`,
			`Nếu là hàng nghìn, ghi liền: ${value.replaceAll('.', '')}; nếu là phần thập phân, dùng dấu phẩy, ví dụ: 31,5.`,
		),
	longFigure: (value: string) =>
		say(`Con số “${value}” có quá 15 chữ số.`, 'Kiểm tra lại con số; nếu đúng, dùng đơn vị đo lớn hơn ở khóa measure.'),
	badChecksum: () => say('Mã kiểm tra SHA-256 không đúng dạng.', 'Ghi đủ 64 ký tự 0–9, a–f do lệnh sha256sum in ra.'),
	badTimeZone: (value: string) => say(`“${value}” không phải là múi giờ.`, 'Ghi Asia/Ho_Chi_Minh.'),
	badOrigin: (value: string) =>
		say(`“${value}” có đường dẫn sau tên miền.`, 'Chỉ ghi giao thức và tên miền, ví dụ: https://minhbach.example.'),

	// Documents
	secret: () =>
		say(
			'Văn bản này được đánh dấu mật.',
			'Không công bố văn bản mật: xóa tệp khỏi kho nội dung và báo người phụ trách.',
		),
	badNumber: (value: string) =>
		say(
			`“${value}” không phải là số, ký hiệu văn bản.`,
			'Ghi như trên văn bản, ví dụ: 7679/QĐ-UBND, 24/2022/QĐ-UBND, 05-CTr/QU; không đọc được số thì ghi: không rõ/TB-VP.',
		),
	symbolNotOfType: (number: string, type: string) =>
		say(
			`Ký hiệu của “${number}” không khớp với loại văn bản ${type}.`,
			'Kiểm tra lại type và number: quyết định là QĐ, kế hoạch là KH, thông báo là TB; công văn không có chữ viết tắt loại văn bản.',
		),
	unreadableNotMarked: () => say('Số văn bản ghi là không rõ nhưng chưa được đánh dấu.', 'Thêm: uncertain: [number].'),
	duplicateDocument: (number: string, year: string, other: string) =>
		say(
			`Văn bản ${number} năm ${year} của cơ quan này đã có ở ${other}.`,
			'Giữ một tệp; nếu là văn bản khác, sửa lại số, ngày hoặc cơ quan ban hành.',
		),
	badPeriod: (value: string) =>
		say(
			`Không đọc được khoảng thời gian “${value}”.`,
			'Ghi theo một trong các dạng: 2023; 2021 - 2025; 6 tháng cuối năm 2023; quý III năm 2023. Riêng chỉ tiêu mà văn bản không nêu thời gian: không ghi.',
		),
	effectBeforeIssue: () => say('Ngày có hiệu lực trước ngày ban hành.', 'Đối chiếu lại hai ngày với bản gốc.'),
	basisIsLater: (title: string) =>
		say(`Căn cứ “${title}” có ngày ban hành sau văn bản này.`, 'Đối chiếu lại ngày của căn cứ với bản gốc.'),
	citedWithOtherDay: (number: string, issued: string, own: string, file: string) =>
		say(
			`${number} được dẫn với ngày ${shown(issued)}, nhưng văn bản này ở ${file} ban hành ngày ${shown(own)}.`,
			'Đối chiếu với bản gốc. Nếu bản gốc ghi như vậy thì giữ nguyên; đây chỉ là lời nhắc, và lời dẫn sẽ không có liên kết.',
		),
	twoDates: (number: string, issued: string, known: string, file: string) =>
		say(
			`${number} được dẫn với hai ngày: ${shown(issued)} ở đây, ${shown(known)} ở ${file}.`,
			'Đối chiếu với bản gốc. Nếu bản gốc ghi như vậy thì giữ nguyên; đây chỉ là lời nhắc.',
		),

	// References
	unknownUnit: (value: string, candidates: readonly string[]) =>
		say(
			`Không có đơn vị “${value}” trong units.yaml của địa phương này.`,
			meant(candidates, 'Ghi mã có trong units.yaml, hoặc thêm đơn vị hay cách gọi (aliases) vào tệp đó.'),
		),
	unknownIndicator: (value: string, candidates: readonly string[]) =>
		say(
			`Không có chỉ tiêu “${value}” trong indicators.yaml.`,
			meant(candidates, 'Ghi mã có trong indicators.yaml, hoặc thêm chỉ tiêu vào tệp đó.'),
		),
	unknownField: (value: string, candidates: readonly string[]) =>
		say(`Không có lĩnh vực “${value}” trong fields.yaml.`, meant(candidates, 'Ghi mã có trong fields.yaml.')),
	unknownTarget: (value: string, candidates: readonly string[]) =>
		say(
			`Văn bản không có chỉ tiêu mang số mục “${value}”.`,
			meant(candidates, 'Ghi đúng id của một mục trong targets.'),
		),
	unknownAssignment: (value: string) =>
		say(`Văn bản không có nhiệm vụ mang số mục “${value}”.`, 'Ghi đúng id của một mục trong assignments.'),
	unknownDocument: (value: string, candidates: readonly string[]) =>
		say(
			`Không có văn bản “${value}” trên trang.`,
			meant(candidates, 'Ghi mã địa phương và tên tệp, ví dụ: binh-tan/7679-qd-ubnd-2022.'),
		),
	unknownPage: (value: string) =>
		say(
			`Trên trang không có địa chỉ “${value}”.`,
			'Sửa địa chỉ, hoặc dùng <NhiemVu>, <ChiTieu>, <DonVi> để trang tự tạo liên kết.',
		),
	noCalendarPage: (value: string) =>
		say(
			`Trên trang không có lịch “${value}”: năm, tháng, ngày đó không có thời hạn nào.`,
			'Ghi /lich/<năm>/ hoặc /lich/<năm>/<tháng hai chữ số>/ của một tháng có thời hạn, hoặc /lich/ để dẫn tới lịch chung.',
		),
	duplicateItem: (value: string) =>
		say(
			`Số mục “${value}” đã có ở trên.`,
			'Mỗi nhiệm vụ, mỗi chỉ tiêu có một số mục riêng; mục có nhiều con số thì thêm -2, -3.',
		),
	duplicateId: (value: string) => say(`Mã “${value}” đã có ở trên.`, 'Đặt mã khác, hoặc gộp hai mục làm một.'),
	nameTaken: (name: string, holder: string) =>
		say(
			`Tên gọi “${name}” đã là tên của “${holder}”.`,
			'Mỗi tên gọi chỉ thuộc một đơn vị của địa phương: xóa tên này ở một trong hai đơn vị.',
		),

	// Working days
	dayOfOtherYear: (day: string, year: string) =>
		say(`Ngày ${shown(day)} không thuộc năm ${year}.`, `Chuyển dòng này xuống năm ${day.slice(0, 4)}, hoặc sửa ngày.`),
	dayTwice: (day: string) =>
		say(
			`Ngày ${shown(day)} đã được ghi ở trên.`,
			'Mỗi ngày ghi một lần, hoặc là ngày nghỉ (daysOff), hoặc là ngày làm bù (makeUpDays).',
		),
	makeUpOnWeekday: (day: string) =>
		say(
			`Ngày làm bù ${shown(day)} không phải là thứ Bảy hay Chủ nhật.`,
			'Đối chiếu lại với quyết định: ngày thường vốn là ngày làm việc, không phải làm bù.',
		),
	dayOffOnWeekend: (day: string, weekday: string) =>
		say(
			`Ngày nghỉ ${shown(day)} là ${weekday}, vốn đã là ngày nghỉ cuối tuần.`,
			'Đối chiếu lại với quyết định. Nếu được nghỉ bù vào ngày khác thì ghi cả ngày nghỉ bù đó; đây chỉ là lời nhắc.',
		),

	// Units
	unknownMember: (group: string, member: string, candidates: readonly string[]) =>
		say(
			`Nhóm “${group}” có thành viên “${member}” không có trong units.yaml.`,
			meant(candidates, 'Thêm đơn vị đó vào units.yaml trước, hoặc sửa mã thành viên.'),
		),
	groupInGroup: (group: string, member: string) =>
		say(
			`Nhóm “${group}” chứa một nhóm khác là “${member}”.`,
			'Liệt kê thẳng các đơn vị; nhiệm vụ giao cho hai nhóm thì ghi cả hai nhóm.',
		),
	groupWithoutMembers: (group: string) =>
		say(
			`Nhóm “${group}” không có thành viên.`,
			'Ghi members, hoặc open: true nếu văn bản không nêu tên hết các đơn vị trong nhóm.',
		),
	membersOfNoGroup: (unit: string) =>
		say(`“${unit}” có members hoặc open nhưng không phải là nhóm.`, 'Đổi kind thành nhom, hoặc xóa members và open.'),
	entryTwice: (value: string) => say(`“${value}” được ghi hai lần.`, 'Giữ một lần trong danh sách.'),
	unitTwice: (name: string) => say(`“${name}” được ghi hai lần.`, 'Giữ một lần.'),
	leadAlsoCooperates: (name: string) =>
		say(`“${name}” vừa chủ trì vừa phối hợp trong cùng một nhiệm vụ.`, 'Giữ đơn vị ở một vai trò, đúng như bản gốc.'),
	unitHadEnded: (name: string, until: string) =>
		say(
			`“${name}” chỉ hoạt động đến hết ngày ${shown(until)}, trước ngày ban hành văn bản.`,
			'Kiểm tra lại đơn vị được giao và ngày until trong units.yaml, locality.yaml.',
		),
	groupHadEnded: (group: string, members: readonly string[]) =>
		say(
			`Mọi thành viên của nhóm “${group}” (${members.join(', ')}) đã kết thúc hoạt động trước ngày ban hành văn bản.`,
			'Kiểm tra lại nhóm được giao, và ngày until của các thành viên trong units.yaml.',
		),
	severalInOne: (text: string) =>
		say(
			`Mục “${text.length > 60 ? `${text.slice(0, 60)}…` : text}” có dấu chấm phẩy; trong tệp CSV, dấu này ngăn các mục của một danh sách, nên người dùng sẽ thấy nhiều mục.`,
			'Nếu là nhiều mục, viết mỗi mục một dòng; nếu là một mục, thay dấu chấm phẩy bằng dấu phẩy.',
		),
	membersHadEnded: (group: string, members: readonly string[]) =>
		say(
			`Nhóm “${group}” có thành viên đã kết thúc hoạt động trước ngày ban hành văn bản: ${members.join(', ')}.`,
			'Kiểm tra lại thành viên của nhóm và ngày until trong units.yaml; nếu thành viên đã thay đổi, lập một nhóm khác cho văn bản này.',
		),
	issuerIsGroup: (group: string) =>
		say(
			`Cơ quan ban hành “${group}” là một nhóm đơn vị.`,
			'Ghi đơn vị đã ban hành văn bản; nếu đó không phải là nhóm, sửa kind trong units.yaml.',
		),
	endBeforeStart: () => say('Ngày kết thúc trước ngày bắt đầu.', 'Đối chiếu lại since và until.'),
	successorsWithoutEnd: () =>
		say('Có nơi kế thừa nhưng không có ngày kết thúc.', 'Thêm until: ngày cuối cùng hoạt động, hoặc xóa successors.'),

	// Targets and deadlines
	targetWithoutMeasure: (id: string) =>
		say(`Chỉ tiêu ${id} có con số nhưng không có đơn vị đo.`, 'Thêm measure, ví dụ: measure: "%".'),
	targetWithoutComparator: (id: string) =>
		say(
			`Chỉ tiêu ${id} có con số nhưng không có dấu so sánh.`,
			'Thêm comparator: ">=" (từ … trở lên), ">" (trên), "=" (bằng), "<" (dưới) hoặc "<=" (không quá).',
		),
	comparatorWithoutValue: (id: string) =>
		say(
			`Chỉ tiêu ${id} có dấu so sánh nhưng không có con số.`,
			'Thêm value, hoặc xóa comparator nếu chỉ tiêu chỉ nêu bằng lời.',
		),
	deadlineBeforeIssue: (words: string, end: string, issued: string) =>
		say(
			`Hạn “${words.replaceAll('\n', '; ')}” (ngày cuối ${shown(end)}) trước ngày ban hành ${shown(issued)}.`,
			'Đối chiếu lại hạn và ngày ban hành với bản gốc.',
		),

	// The safe profile of MDX
	mdxCode: (word: string) =>
		say(
			`Không dùng được “${word}” trong văn bản.`,
			'Xóa dòng này; trang chỉ nhận Markdown và các thành phần NhiemVu, ChiTieu, DonVi, GhiChu.',
		),
	mdxExpression: () =>
		say('Không dùng được {…} trong văn bản.', 'Xóa ngoặc nhọn; muốn hiện chính dấu ngoặc thì viết \\{ và \\}.'),
	mdxLessThan: () =>
		say(
			'Dấu < ở đây không mở một thành phần nào.',
			'Muốn hiện dấu nhỏ hơn thì viết bằng chữ (dưới, nhỏ hơn) hoặc \\<.',
		),
	mdxAutolink: () =>
		say('Không dùng dấu < > quanh địa chỉ.', 'Viết [lời dẫn](địa chỉ), hoặc chỉ ghi địa chỉ, không có < >.'),
	mdxUnreadable: () =>
		say(
			'Không đọc được nội dung.',
			'Kiểm tra các dấu <, { và các dòng - hoặc = trong nội dung; bỏ dần từng đoạn để tìm chỗ sai.',
		),
	mdxTooDeep: () =>
		say('Nội dung lồng quá nhiều cấp.', 'Giảm số cấp của danh sách và trích dẫn: bản tóm tắt chỉ nên có hai, ba cấp.'),
	mdxManyMarks: (mark: string, most: number) =>
		say(
			`Nội dung có hơn ${most} dấu ${mark}.`,
			'Kiểm tra các liên kết, chú thích và chữ nhấn mạnh viết dở; bản tóm tắt không cần nhiều như vậy.',
		),
	mdxUnclosed: (name: string) =>
		say(
			`<${name}> viết sai hoặc chưa được đóng.`,
			`Viết <${name} … /> nếu đứng một mình, hoặc đóng bằng </${name}> trên một dòng riêng.`,
		),
	mdxComponent: (name: string, candidates: readonly string[]) =>
		say(
			`Không dùng được <${name}> trong văn bản.`,
			meant(candidates, 'Chỉ dùng NhiemVu, ChiTieu, DonVi, GhiChu và Markdown.'),
		),
	mdxAttribute: (attribute: string, name: string, known: readonly string[]) =>
		say(
			`<${name}> không có thuộc tính “${attribute}”.`,
			known.length === 0 ? 'Xóa thuộc tính này.' : `Chỉ dùng: ${known.join(', ')}.`,
		),
	mdxAttributeTwice: (attribute: string) => say(`Thuộc tính “${attribute}” được ghi hai lần.`, 'Giữ một lần.'),
	mdxAttributeMissing: (attribute: string, example: string) =>
		say(`Thiếu thuộc tính “${attribute}”.`, `Viết như: ${example}`),
	mdxAttributeValue: (attribute: string, example: string) =>
		say(`Thuộc tính “${attribute}” không có giá trị.`, `Viết như: ${example}`),
	mdxWraps: (name: string, example: string) => say(`<${name}> không bao quanh nội dung.`, `Viết như: ${example}`),
	mdxBlock: (name: string) =>
		say(`<${name}> phải đứng riêng thành khối.`, `Đặt <${name}> và </${name}> mỗi thẻ một dòng, nội dung ở giữa.`),
	pageHeading: () =>
		say('Trang dùng đề mục cấp một (#).', 'Bắt đầu từ hai dấu thăng (##): title đã là đề mục cấp một của trang.'),
	pageFailed: (detail: string) =>
		say(
			`Không dựng được trang này: “${detail}”.`,
			'Kiểm tra các dòng import và biểu thức {…} của trang: tên phải có thật, tệp được dẫn phải tồn tại.',
		),
	pageSyntax: (near: string) =>
		say(
			`Không đọc được MDX ở đây${near === '' ? '' : `, gần “${near}”`}.`,
			'Kiểm tra thẻ đã đóng, dấu ngoặc nhọn đã khép; muốn hiện dấu < hoặc { thì viết \\< hoặc \\{.',
		),
	mdxHeading: () =>
		say(
			'Nội dung dùng đề mục cấp một (#).',
			'Bắt đầu từ hai dấu thăng (##): tên văn bản đã là đề mục cấp một của trang.',
		),
	mdxImage: () => say('Nội dung có ảnh.', 'Bỏ ảnh; nếu ảnh là bản gốc, dẫn địa chỉ trong source.url.'),
	mdxAddress: (url: string) =>
		say(
			`Địa chỉ “${url.slice(0, 60)}” không được chấp nhận.`,
			'Chỉ dùng địa chỉ bắt đầu bằng https://, http://, mailto:, / hoặc #.',
		),
	mdxLongRow: (cells: number) =>
		say(
			`Dòng này của bảng có nhiều ô hơn dòng đầu (${cells} ô); phần thừa sẽ không hiện.`,
			'Thêm cột vào dòng đầu của bảng, hoặc gộp các ô; muốn hiện dấu | thì viết \\|.',
		),
	mdxNoFootnote: (label: string) =>
		say(`Chú thích “${label}” không có nội dung.`, `Thêm ở cuối một dòng: [^${label}]: nội dung chú thích.`),
	mdxUnusedFootnote: (label: string) =>
		say(
			`Không chỗ nào dẫn đến chú thích “${label}”, nên nội dung của nó sẽ không hiện.`,
			`Thêm [^${label}] vào chỗ cần chú thích, hoặc xóa dòng này.`,
		),
	mdxHtml: () => say('Không dùng HTML trong văn bản.', 'Viết bằng Markdown.'),
} as const;
