/** What a change of the content does to the register, in Vietnamese. */
export const review = {
	title: (base: string) => `So với “${base}”`,
	nothing: 'Sổ theo dõi không thay đổi.',
	counts: (words: readonly string[]) => `${words.join(', ')}.`,
	documents: {
		added: (n: number) => `${n} văn bản mới`,
		removed: (n: number) => `${n} văn bản bị bỏ`,
		edited: (n: number) => `${n} văn bản thay đổi`,
	},
	units: (n: number) => `${n} đơn vị, nhóm thay đổi`,
	indicators: (n: number) => `${n} chỉ tiêu trong danh mục thay đổi`,
	ofDocument: { added: 'văn bản mới', removed: 'bị bỏ', edited: 'thay đổi' },
	assignments: {
		added: (n: number) => `${n} nhiệm vụ thêm`,
		removed: (n: number) => `${n} nhiệm vụ bỏ`,
		moved: (n: number) => `${n} nhiệm vụ đổi thời hạn`,
		edited: (n: number) => `${n} nhiệm vụ sửa`,
	},
	targets: {
		added: (n: number) => `${n} mức phải đạt thêm`,
		removed: (n: number) => `${n} mức phải đạt bỏ`,
		moved: (n: number) => `${n} mức phải đạt sửa`,
		edited: (n: number) => `${n} mức phải đạt sửa`,
	},
	results: 'lời về kết quả',
	figures: 'số liệu',
	scores: 'điểm',
	toldAnew: (noun: string) => `${noun} được ghi khác`,
	body: 'phần tóm tắt',
	bodyEdited: 'đã sửa',
	unitsHeading: 'Đơn vị và nhóm',
	indicatorsHeading: 'Danh mục chỉ tiêu',
	members: 'Thành viên',
	until: 'Hoạt động đến',
	name: 'Tên',
	added: (what: string) => `Thêm ${what}`,
	removed: (what: string) => `Bỏ ${what}`,
	changed: (name: string, before: string, after: string) =>
		before === ''
			? `${name}: thêm “${after}”`
			: after === ''
				? `${name}: bỏ “${before}”`
				: `${name}: “${before}” → “${after}”`,
	more: (n: number) => `Còn ${n} thay đổi khác; xem đầy đủ bằng lệnh minhbach diff.`,
} as const;
