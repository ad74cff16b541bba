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
	communesOfNothing: '--with-communes đi cùng --locality: ghi --locality và mã của địa phương.',
	unknownPart: {
		locality: (word: string, known: readonly string[]) =>
			`Không có địa phương “${word}” trong thư mục nội dung. Các địa phương: ${some(known)}.`,
		shard: (word: string, known: readonly string[]) => `Không có trang thành phần “${word}”. Có: ${some(known)}.`,
		empty: (word: string) => `Trang thành phần “${word}” không có địa phương nào.`,
	},
} as const;
