import { nearest } from '../../words/nearest.ts';
import type { Message } from '../messages.ts';
import { meant } from '../wording.ts';

/** What a key of a mapping that is missing is to hold. */
const missing: Readonly<Record<string, string>> = {
	columns: 'Thêm columns, và ở dưới id (tên cột mã nhiệm vụ), state (tên cột tình trạng), đúng như trong bảng.',
	id: 'Thêm vào columns một dòng id: và tên cột mã nhiệm vụ, đúng như trong bảng.',
	state: 'Thêm vào columns một dòng state: và tên cột tình trạng, đúng như trong bảng.',
	states: 'Thêm states, và ở dưới mỗi từ của cột tình trạng là gì, ví dụ: “Đã hoàn thành: done”.',
	assignments:
		'Thêm assignments, và ở dưới mỗi mã của hệ thống là nhiệm vụ nào; chưa có mã nào thì ghi “assignments: {}”.',
	assignment: 'Thêm assignment: tên tệp của văn bản giao, dấu #, số mục, ví dụ: 7679-qd-ubnd-2022#1.2.2.',
};

/**
 * How a mistake in the form of a mapping is mended, where what is said of any file speaks of documents. `path` is its place; `keysAt`
 * has the keys that stand there.
 */
export function inMapping<Said extends Message>(
	message: Said,
	path: readonly PropertyKey[],
	keysAt: (path: readonly PropertyKey[]) => readonly string[],
): Said {
	const key = String(path.at(-1) ?? '');
	if (message.code === 'missing-key') return { ...message, remedy: missing[key] ?? message.remedy };
	if (message.code !== 'unknown-key') return message;
	const keys = keysAt(path.slice(0, -1));
	return { ...message, remedy: meant(nearest(key, keys), `Các khóa ghi được ở đây: ${keys.join(', ')}.`) };
}
