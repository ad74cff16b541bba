/** Names of which a sentence lists a few. */
const some = (known: readonly string[]): string =>
	`${known.slice(0, 20).join(', ')}${known.length > 20 ? `… (${known.length})` : ''}`;

/** What is said of the sites into which a content folder is divided. */
export const sharding = {
	localityName: 'mã địa phương',
	localityOption:
		'chỉ dựng trang của những địa phương này (mã là tên thư mục), không đọc văn bản của nơi khác trừ những văn bản được nhắc đến',
	withCommunesOption: 'cùng với --locality: cả mọi nơi trực thuộc (parent) những địa phương đó',
	shardName: 'mã trang',
	shardOption: 'chỉ dựng trang thành phần mang mã này ở shards của site.yaml',
	description:
		'dựng những trang thành phần có thay đổi, mỗi lõi một tiến trình, mỗi trang một thư mục con của thư mục công bố',
	usage: '[mã trang...] [tùy chọn]',
	only: 'chỉ những trang này; không ghi thì mọi trang',
	number: 'số',
	file: 'tệp',
	jobsOption: 'số trang dựng cùng lúc; không ghi thì bằng số lõi của máy',
	listOption: 'chỉ liệt kê, không dựng',
	jsonOption: 'cùng với --list: ghi dạng JSON cho ma trận của GitHub Actions, GitLab CI',
	knownOption:
		'cùng với --list: tệp ghi tên các bản lưu đã công bố, mỗi dòng một tên; trang nào có tên ở đó là không đổi',
	groupsOption: 'số nhóm nhiều nhất, khi số trang vượt số việc mà ma trận cho phép (256)',
	badNumber: (value: string) => `“${value}” không phải số từ 1 đến 9999.`,
	listed: (name: string, shards: readonly string[], isAffected: boolean) =>
		`${name}: ${isAffected ? 'cần dựng' : 'không đổi'}${shards.length > 1 ? ` (${shards.join(', ')})` : ''}`,
	ended: (done: number, all: number, id: string, seconds: number, isRight: boolean) =>
		`[${done}/${all}] ${id}: ${isRight ? 'đã dựng' : 'không dựng được'}, ${seconds.toFixed(1).replace('.', ',')} giây`,
	summary: (built: number, same: number, failed: readonly string[], seconds: number) =>
		`Đã dựng ${built} trang, giữ nguyên ${same}${failed.length > 0 ? `, không dựng được ${failed.length}: ${failed.join(', ')}` : ''}; ${seconds.toFixed(1).replace('.', ',')} giây.`,
	more: (lines: number, id: string) => `… còn ${lines} dòng; xem hết bằng “build --shard ${id} --out dist/${id}”.`,
	communesOfNothing: '--with-communes đi cùng --locality: ghi --locality và mã của địa phương.',
	nothing: (content: string) =>
		`Không có trang nào để dựng từ “${content}”.\n  → Xem lại đường dẫn của thư mục nội dung, mục shards trong site.yaml và khóa parent của các địa phương; “minhbach check” nêu từng lỗi.`,
	left: (out: string, names: readonly string[]) =>
		`Trong “${out}” còn trang web của những mã không còn ở shards: ${some(names)}.\n  → Lệnh này không dựng lại, cũng không xóa các trang web đó. Trang nào còn được công bố thì chuyển hướng hoặc gỡ ở nơi công bố trước, rồi xóa thư mục.`,
	holdsSites: (out: string, names: readonly string[]) =>
		`Thư mục “${out}” đang chứa các trang đã dựng: ${some(names)}. Dựng một trang vào đây sẽ xóa các trang đó.\n  → Ghi thêm --out và một thư mục khác, như --out ${out}/${names[0]} cho riêng trang này.`,
	publishOne: (out: string, names: readonly string[], target: string) =>
		`Thư mục “${out}” chứa nhiều trang: ${some(names)}. Mỗi trang được công bố riêng, đến một nơi riêng.\n  → Ghi thêm --out và thư mục của trang, như “publish ${target} --out ${out}/${names[0]}”.`,
	unknownPart: {
		locality: (word: string, known: readonly string[]) =>
			`Không có địa phương “${word}” trong thư mục nội dung. Các địa phương: ${some(known)}.`,
		shard: (word: string, known: readonly string[]) => `Không có trang thành phần “${word}”. Có: ${some(known)}.`,
		empty: (word: string) => `Trang thành phần “${word}” không có địa phương nào.`,
	},
} as const;
