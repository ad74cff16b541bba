import { meant, worded } from '../wording.ts';

const list = (all: readonly string[]): string => all.map((one) => `“${one}”`).join(', ');

/** Of tables of trackers, and of the mapping by which they are read. */
export const trackerMessages = {
	'tracker-without-columns': (columns: readonly string[]) =>
		worded(
			'Bảng không có đủ các cột mà tệp ánh xạ nêu.',
			`Sửa columns của tệp ánh xạ theo đúng tên cột trong bảng; đang tìm: ${list(columns)}.`,
		),
	'tracker-unknown-occasion': (value: string) =>
		worded(
			`Không có lượt việc nào mang mã “${value}” trong nội dung: nhiệm vụ, đoạn, kỳ hoặc đơn vị đã đổi sau khi bảng được xuất.`,
			'Xuất lại bảng bằng lệnh export rồi chép tình trạng của dòng này sang. Không phải mã của trang thì bỏ occasion khỏi tệp ánh xạ.',
		),
	'tracker-unknown-column': (
		name: string,
		candidates: readonly string[],
		others: readonly string[],
		isNeeded: boolean,
	) =>
		worded(
			`Bảng không có cột “${name}”.`,
			meant(
				candidates,
				`Ghi tên cột đúng như trong bảng${others.length === 0 ? '' : `; các cột chưa dùng: ${list(others)}`}.${isNeeded ? '' : ' Bảng không có cột này thì bỏ dòng này của columns.'}`,
			),
		),
	'tracker-sheet-unread': (missing: readonly string[]) =>
		worded(
			`Trang tính này thiếu cột ${list(missing)} mà tệp ánh xạ nêu, nên không dòng nào của trang tính được đọc.`,
			'Trang tính có nhiệm vụ thì ghi lại tên cột như ở trang tính kia rồi chạy lại; trang tính tổng hợp thì giữ nguyên.',
		),
	'tracker-unknown-state': (
		value: string,
		rows: number,
		at: string,
		candidates: readonly string[],
		state: string | null,
	) =>
		worded(
			`Tệp ánh xạ không nói “${value}” là gì${rows > 1 ? ` (bảng có ${rows} dòng như vậy)` : ''}.`,
			meant(
				candidates,
				state === null
					? `Thêm vào states (${at}) một dòng “${value}: …” với done, partly, under-way, not-done, not-arisen, hoặc none nếu từ đó không nói việc đã làm đến đâu.`
					: `Thêm vào states (${at}) một dòng “${value}: ${state}”, hoặc none nếu từ đó không nói việc đã làm đến đâu.`,
			),
		),
	'tracker-state-twice': (value: string, before: string) =>
		worded(
			`“${value}” và “${before}” là một từ (không phân biệt chữ hoa, chữ thường, dấu) mà states cho hai nghĩa.`,
			'Đối chiếu với hệ thống theo dõi và giữ một dòng, với nghĩa đúng.',
		),
	'tracker-row-without-id': (state: string) =>
		worded(
			`Dòng này có tình trạng “${state}” nhưng không có mã, nên không rõ là nhiệm vụ nào; dòng không được đọc.`,
			'Ghi mã của nhiệm vụ rồi chạy lại. Dòng không phải là nhiệm vụ (tiêu đề nhóm, cộng) thì giữ nguyên.',
		),
	'tracker-unknown-task': (id: string, number: string, times: readonly string[]) =>
		worded(
			`Mã “${id}” dẫn đến nhiệm vụ ${number} mà không nêu đúng một đoạn, một kỳ.`,
			times.length > 1
				? `Ghi thêm phase (số thứ tự của đoạn) hoặc round (kỳ): ${list(times.slice(0, 12))}.`
				: 'Nhiệm vụ chỉ có một đoạn: bỏ phase và round.',
		),
};
