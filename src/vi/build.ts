/** Why git tells no history, and the remedy. */
const noHistory = {
	'no-git': ['Máy này không có chương trình git', 'Cài git rồi dựng lại.'],
	none: ['Thư mục nội dung không nằm trong kho git', 'Muốn có, hãy quản lý nội dung bằng git.'],
	uncommitted: ['Chưa có văn bản nào được ghi vào kho git', 'Ghi bằng “git add” và “git commit” rồi dựng lại.'],
	shallow: [
		'Bản sao git thiếu các lần sửa trước',
		'Lấy đủ bằng “git fetch --unshallow” (GitHub Actions: fetch-depth: 0; GitLab: GIT_DEPTH: 0).',
	],
	foreign: [
		'Git không đọc thư mục của người dùng khác',
		'Cho phép bằng “git config --global --add safe.directory {folder}”.',
	],
	failed: ['Git không đọc được kho', 'Sửa theo lời của git ở cuối dòng này rồi dựng lại.'],
} as const;

/** What is said on the terminal while a site is built. */
export const building = {
	templates: 'Đang biên dịch khuôn trang (chỉ làm khi mã nguồn hoặc trang viết riêng thay đổi)…',
	waiting: (process: string) =>
		`Một lần dựng hoặc công bố khác đang chạy (tiến trình ${process}) và dùng cùng thư mục; lần này đợi đến khi xong.`,
	progress: (done: number, all: number) => `Đang dựng: ${done}/${all}`,
	done: (made: number, kept: number, seconds: string) =>
		`Đã dựng xong trong ${seconds} giây: làm mới ${made} trang và tệp, giữ nguyên ${kept}.`,
	/**
	 * Why pages tell no history, and how to mend it, in one line. `said` is what git said; a folder of another user is named there
	 * as the remedy must name it.
	 */
	noHistory: ({ why, said }: { readonly why: keyof typeof noHistory; readonly said: string }, project: string) => {
		const [cause, cure] = noHistory[why];
		const [line = ''] = said.split('\n');
		const folder = /safe\.directory (.+)/.exec(said)?.[1] ?? project;
		return `${cause}: trang sẽ không có lịch sử, thời hạn đã bỏ và nguồn tin về thay đổi. ${cure.replace('{folder}', folder)}${line === '' ? '' : ` (git: ${line})`}`;
	},
	failures: {
		ENOSPC: 'Hết chỗ trên đĩa.',
		EDQUOT: 'Hết dung lượng được cấp trên đĩa.',
		EACCES: 'Không có quyền ghi.',
		EPERM: 'Không có quyền ghi.',
		EROFS: 'Đĩa chỉ cho đọc.',
		ENOENT: 'Không tạo được tệp hoặc thư mục ở đây.',
		ENOTDIR: 'Đường dẫn đi qua một tệp, không phải thư mục.',
		EEXIST: 'Đường dẫn đi qua một tệp, không phải thư mục.',
	} as Readonly<Record<string, string>>,
	/** The trouble with a file or folder; the public folder stays as it was. */
	failed: (why: string, path: string | null) =>
		`${why}${path === null ? '' : ` (${path})`} Trang đang công bố vẫn giữ nguyên.`,
	compressing: 'Đang nén sẵn các tệp (.br, .gz); tệp không đổi được dùng lại…',
	/** What was done beside the rest failed, and is done anew. */
	alone: (why: string) =>
		`Phần làm tệp dữ liệu chạy song song đã dừng giữa chừng (${why}): lần dựng này làm tiếp lần lượt, chỉ lâu hơn.`,
	/** Two files that are one on machines of some kinds. */
	alike: (one: string, other: string) =>
		`Hai tệp “${one}” và “${other}” chỉ khác nhau ở chữ hoa, chữ thường hoặc cách ghi dấu: nhiều máy coi là một tệp. Đổi mã của một trong hai mục trong nội dung.`,
	different: (path: string) => `Tệp “${path}” không khớp danh sách của lần dựng.`,
	/** `astro build` was called by itself. */
	project: 'Lệnh này chỉ biên dịch khuôn trang. Để dựng cả trang web: npm run build.',
	/** The preview has read the content. */
	read: (seconds: number) => `Đã đọc nội dung (${seconds.toFixed(1).replace('.', ',')} giây).`,
	serving: (address: string) => `Trang đang mở tại ${address} (Ctrl+C để dừng).`,
	/** Why the site cannot be served at an address, by the system's code, and the remedy. */
	notServed: (code: string, port: number, host: string) => {
		if (code === 'EADDRINUSE')
			return `Cổng ${port} đang có chương trình khác dùng. Chọn cổng khác, ví dụ: npm start -- --port ${port + 1}`;
		if (code === 'EACCES')
			return `Không có quyền dùng cổng ${port}. Chọn cổng từ 1024 trở lên: npm start -- --port 4321`;
		return `Máy này không mở được ở địa chỉ “${host}” (${code}). Ghi một địa chỉ của máy, hoặc chỉ ghi --host để mở ở mọi địa chỉ.`;
	},
	noSite: (folder: string) => `Chưa có trang trong “${folder}”: chạy npm run build trước.`,
};
