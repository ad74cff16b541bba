const numbers = new Intl.NumberFormat('vi-VN');
const files = (count: number) => `${numbers.format(count)} tệp`;
const size = (bytes: number) => `${numbers.format(bytes)} byte`;

/** What is said of copies of the site: compared with their manifest, and published. */
export const copies = {
	progress: (done: number, all: number) => `Đang so: ${numbers.format(done)}/${numbers.format(all)}`,

	/** What is wrong with the manifest, by code, and what to do. */
	faults: {
		missing: (path: string) =>
			`Không có bản kê “${path}”.\n    → Dựng lại trang bằng lệnh build của bản này rồi công bố lại; nếu là địa chỉ, ghi đúng địa chỉ gốc của trang.`,
		'too-long': (path: string) =>
			`Bản kê “${path}” dài quá mức một bản kê có thể dài.\n    → Tệp này không do lệnh build ghi; công bố lại trang.`,
		'no-json': (path: string) => `Bản kê “${path}” bị cắt cụt hoặc không phải JSON.\n    → Công bố lại trang.`,
		'web-page': (path: string) =>
			`Ở “${path}” là một trang web, không phải bản kê: có lẽ là trang báo lỗi hoặc trang đăng nhập.\n    → Ghi đúng địa chỉ gốc của trang; xem máy chủ có đang chặn không.`,
		'other-form': (path: string) =>
			`Tệp “${path}” không có dạng của bản kê mà bản phần mềm này đọc được.\n    → Xem có phải bản kê của phần mềm khác, hoặc của bản mới hơn không.`,
		changed: (path: string) =>
			`Bản kê “${path}” đã bị sửa: mã kiểm tra ở dòng cuối không khớp với phần trước.\n    → Đừng tin bản sao này; công bố lại trang.`,
		'part-missing': (path: string) => `Thiếu một phần của bản kê: “${path}”.\n    → Công bố lại trang.`,
		'part-changed': (path: string) =>
			`Một phần của bản kê đã bị sửa hoặc cắt cụt: “${path}”.\n    → Đừng tin bản sao này; công bố lại trang.`,
		'listed-twice': (path: string) =>
			`Bản kê ghi tệp “${path}” hai lần.\n    → Tệp này không do lệnh build ghi; công bố lại trang.`,
		'other-count': (path: string) =>
			`Bản kê “${path}” không ghi đủ số tệp mà chính nó nêu.\n    → Tệp này không do lệnh build ghi; công bố lại trang.`,
	},
	kinds: {
		missing: 'thiếu',
		extra: 'thừa',
		size: 'khác kích thước',
		changed: 'khác nội dung',
		'no-file': 'không phải tệp thường',
		unreachable: 'không tải được',
	},
	about: (site: string, day: string, commit: string | null, engine: string, count: number) =>
		`Bản kê của ${site}: nội dung ngày ${day}, ${commit === null ? 'không rõ commit' : `commit ${commit.slice(0, 12)}`}, dựng bằng ${engine}, ${files(count)}.`,
	sizes: (expected: number, found: number | null) =>
		`cần ${size(expected)}, ${found === null ? 'có nhiều hơn' : `có ${size(found)}`}`,
	more: (count: number) => `… và ${files(count)} khác nữa; thêm --json để xem hết.`,
	elsewhere: (asked: string, site: string) =>
		`Bản kê là của ${site}, không phải của ${asked}.\n    → Nếu đây là bản sao đặt ở địa chỉ khác, thêm --mirror.`,
	signatures: {
		good: 'Chữ ký của bản kê đúng với khóa đã cho.',
		bad: 'Chữ ký của bản kê không do khóa đã cho ký.\n    → Đừng tin bản sao này cho đến khi biết ai đã công bố.',
		none: 'Bản kê không có chữ ký.\n    → Công bố lại với --sign <khóa>, hoặc so mà không có --key.',
	},
	retired: (count: number) => `${files(count)} của lần công bố trước được giữ thêm một lần.`,
	sampled: (checked: number, all: number) => `Chỉ so ${files(checked)} chọn ngẫu nhiên trong ${files(all)}.`,
	fromOutside: 'Qua mạng không thấy được tệp thừa.',
	givenUp: 'Quá nhiều tệp không tải được, nên dừng.\n    → Xem máy chủ và đường mạng rồi chạy lại.',
	whole: (checked: number) => `Đúng với bản kê: ${files(checked)}.`,
	differs: (count: number, kinds: readonly string[]) => `Không đúng với bản kê ở ${files(count)}: ${kinds.join(', ')}.`,
	publishAgain: (isMore: boolean) =>
		`    → Công bố lại trang.${isMore ? ' Tệp thừa nào là của máy chủ thì thêm --except <đường dẫn>.' : ''}`,
	buildAgain:
		'    → Dựng lại trang rồi công bố lại: lệnh build; với một trang thành phần là build --shard <mã> --out <thư mục này>.',
	counted: (count: number, kind: string) => `${numbers.format(count)} ${kind}`,
	notWhole: 'Bản sao này chưa tin được.',

	/** Why an address gave no answer. */
	asked: {
		private: (about: string) =>
			`“${about}” ở trong mạng riêng hoặc trên chính máy này, nên không truy cập.\n    → Nếu đúng là muốn so ở đó, thêm --allow-private.`,
		elsewhere: (about: string) =>
			`Máy chủ chuyển hướng sang nơi khác: “${about}”.\n    → Ghi địa chỉ mà trang thật sự ở đó.`,
		redirects: (about: string) =>
			`Máy chủ chuyển hướng vòng quanh, không đến đâu: “${about}”.\n    → Sửa cấu hình máy chủ.`,
		timeout: (about: string) => `Máy chủ không trả lời kịp: “${about}”.\n    → Thử lại sau.`,
		network: (about: string) => `Không tải được bản kê: ${about}.\n    → Xem địa chỉ và đường mạng rồi thử lại.`,
	},
	noFolder: (path: string) =>
		`Không có thư mục “${path}”.\n    → Ghi thư mục của trang đã dựng, hoặc địa chỉ bắt đầu bằng https://.`,
	signing: {
		'no-program': (said: string) =>
			`Không chạy được chương trình ssh-keygen, cần để ký và kiểm chữ ký: ${said}.\n    → Cài OpenSSH (Debian: openssh-client), bản 8.2 trở lên.`,
		'no-keys': (given: string) =>
			`“${given}” không có khóa công khai SSH nào.\n    → Ghi tệp .pub, hoặc cả dòng khóa trong dấu nháy, dạng: ssh-ed25519 AAAA…`,
		'not-signed': (said: string) =>
			`Không ký được bản kê: ${said}.\n    → Xem tệp khóa riêng, hoặc ssh-agent nếu ghi khóa công khai.`,
	},

	// Publishing
	steps: {
		named: 'tệp mang tên theo nội dung',
		'new-files': 'tệp mới',
		'new-pages': 'trang mới',
		files: 'tệp đã đổi',
		pages: 'trang đã đổi',
	},
	putting: (done: number, all: number) => `Đang đưa lên: ${numbers.format(done)}/${numbers.format(all)}`,
	put: (path: string, bytes: number) => `  ${path} (${size(bytes)})`,
	step: (name: string, count: number, bytes: number) => `Đưa lên ${files(count)}, ${size(bytes)}: ${name}`,
	manifestLast: (path: string) => `Sau cùng là bản kê: ${path}`,
	inTheWay: (count: number) => `Gỡ trước ${files(count)}, vì đứng ở chỗ của thư mục hoặc tệp mới:`,
	replaced: (count: number) =>
		`Gỡ ${numbers.format(count)} thứ không thuộc trang web này, cùng những gì bên trong, vì là thư mục ở chỗ của tệp, hoặc là tệp, liên kết ở chỗ của thư mục:`,
	leaving: (count: number) => `Sau bản kê, gỡ ${files(count)}:`,
	path: (path: string) => `  ${path}`,
	stays: (count: number) => `Giữ thêm một lần công bố: ${files(count)} mà trang cũ còn dùng.`,
	losesSignature:
		'Bản kê đang công bố có chữ ký, bản kê mới thì không: ai kiểm bằng khóa sẽ thấy thiếu chữ ký.\n    → Nếu không chủ ý, công bố lại với --sign.',
	dry: 'Chưa làm gì: chạy lại không có --dry-run để công bố.',
	nothing: (target: string) => `“${target}” đã có đúng bản này: không có gì để công bố.`,
	published: (target: string, count: number, bytes: number, gone: number, seconds: string) =>
		`Đã công bố đến “${target}” trong ${seconds} giây: đưa lên ${files(count)} (${size(bytes)}), gỡ ${files(gone)}.`,
	fresh: 'Nơi công bố chưa có bản kê: mọi tệp được đưa lên; tệp lạ ở đó được giữ nguyên.',
	badThere: (fault: string) =>
		`Không dùng được bản kê ở nơi công bố, nên mọi tệp được đưa lên lại; tệp cũ thừa ở đó được giữ nguyên. ${fault}`,
	notPublished: (folder: string) => `Không công bố “${folder}”, vì thư mục này không đúng với bản kê của nó:`,
	noTarget: (words: string) =>
		`“${words}” không phải nơi công bố được.\n    → Ghi một thư mục, may-chu:/đường/dẫn, rsync://may-chu/phần/đường, hoặc rclone:<tên>:<đường dẫn>.`,
	targetIsFile: (words: string) =>
		`Nơi công bố “${words}” là một tệp, không phải thư mục.\n    → Ghi một thư mục; chưa có thì lệnh tự tạo.`,
	targetIsLink: (words: string) =>
		`Nơi công bố “${words}” là một liên kết không dẫn đến đâu.\n    → Tạo thư mục mà liên kết dẫn đến, hoặc ghi một thư mục khác.`,
	targetIsOurs: (words: string) =>
		`Nơi công bố “${words}” nằm trong thư mục nội dung hoặc thư mục cache.\n    → Chọn nơi khác.`,
	sameFolder: 'Nơi công bố là chính thư mục của trang, hoặc thư mục này nằm trong thư mục kia.\n    → Chọn nơi khác.',
	targets: {
		'no-program': (about: string) =>
			`Không có chương trình ${about} trên máy này.\n    → Cài ${about} (Debian: apt-get install ${about}) rồi chạy lại.`,
		'old-program': (about: string) => `Chương trình rsync trên máy này quá cũ.\n    → Cài ${about} trở lên.`,
		failed: (about: string) =>
			`Không đưa lên được; trang đang công bố vẫn xem được. ${about}\n    → Sửa theo lời trên rồi chạy lại: lần sau làm tiếp từ chỗ này.`,
		'changed-meanwhile': (about: string) =>
			`Tệp “${about}” đã đổi trong khi công bố.\n    → Đợi lần dựng xong rồi chạy lại.`,
	},
	locked: (minutes: number, isHere: boolean) =>
		`Một lần công bố khác đang dùng nơi này${isHere ? ' từ máy này' : ' từ máy khác'}, ghi nhận ${minutes} phút trước.\n    → Đợi lần đó xong; nếu biết chắc nó đã dừng, thêm --take-lock.`,
	otherSite: (site: string) =>
		`Ở nơi công bố đang là trang ${site}, không phải trang này.\n    → Xem lại nơi công bố; nếu trang đã đổi địa chỉ, thêm --other-site.`,
	unknownSite:
		'Bản kê ở nơi công bố bị hỏng, không rõ ở đó là trang web nào.\n    → Xem lại nơi công bố; nếu đúng là nơi của trang này, thêm --other-site.',
} as const;
