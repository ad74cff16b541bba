import { meant, worded } from '../wording.ts';

/** Of the sites into which the content is divided. */
export const shardMessages = {
	'empty-shard': (id: string) =>
		worded(`Trang thành phần “${id}” không có địa phương nào.`, 'Ghi mã các địa phương ở localities, hoặc bỏ mục này.'),
	'unknown-shard-locality': (value: string, candidates: readonly string[]) =>
		worded(`Không có địa phương mang mã “${value}”.`, meant(candidates, 'Ghi tên thư mục của địa phương.')),
	'locality-in-two-shards': (value: string, other: string) =>
		worded(
			`Địa phương “${value}” đã thuộc trang thành phần “${other}”.`,
			'Mỗi địa phương chỉ thuộc một trang: giữ ở một trong hai mục.',
		),
	'shards-at-one-address': (address: string, other: string) =>
		worded(
			`Địa chỉ “${address}” đã là của trang thành phần “${other}”.`,
			'Mỗi trang thành phần có địa chỉ riêng: sửa ở một trong hai mục.',
		),
	'shard-within-shard': (address: string, other: string, outer: string) =>
		worded(
			`Địa chỉ “${address}” nằm bên trong trang thành phần “${other}” (${outer}).`,
			'Ghi hai địa chỉ không lồng nhau, như hai tên miền, hoặc hai đường dẫn cạnh nhau của một tên miền.',
		),
	'locality-in-no-shard': (ids: readonly string[]) =>
		worded(
			`Không trang thành phần nào có ${ids.length} địa phương: ${ids.slice(0, 5).join(', ')}${ids.length > 5 ? '…' : ''}.`,
			'Ghi mã địa phương, hoặc mã nơi mà địa phương trực thuộc, ở localities của một mục; không thì địa phương đó không được công bố.',
		),
};
