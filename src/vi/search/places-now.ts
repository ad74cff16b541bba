/** Sentences of the places of today, in Vietnamese. */
export const placesNow = {
	title: 'Phường, xã hiện nay',
	inProvince: (province: string) => `Phường, xã hiện nay: ${province}`,
	/** What took over the work of another body, and is no place where people live. */
	bodies: 'Cơ quan, đơn vị hiện nay',
	bodiesIn: (province: string) => `Cơ quan, đơn vị hiện nay: ${province}`,
	bodiesLead: 'Cơ quan, đơn vị tiếp nhận công việc của cơ quan, đơn vị cũ, theo nội dung của trang.',
	lead: 'Chọn nơi bạn ở theo tên hiện nay để xem nhiệm vụ của các cơ quan cũ mà nơi đó tiếp nhận. Danh sách chỉ gồm những nơi mà các văn bản, dữ liệu ở đây nhắc đến.',
	find: 'Tìm phường, xã theo tên hiện nay',
	/** The box of the home page. */
	iLiveIn: 'Tôi ở phường, xã …',
	iLiveInHint: (examples: readonly string[]) =>
		`Gõ tên phường, xã hiện nay, có dấu hoặc không dấu.${examples.length === 0 ? '' : ` Ví dụ: ${examples.join(', ')}`}`,
	go: 'Xem',
	noun: 'nơi',
	/** Places of which the province is not known. */
	elsewhere: 'Nơi khác',
	description: (name: string, province: string) =>
		`${name}, ${province}: tiếp nhận từ những cơ quan, địa phương nào, và nhiệm vụ, văn bản, lịch, kết quả của các nơi đó.`,
	inTitle: (name: string, province: string) => `${name} (${province})`,
	province: 'Tỉnh, thành phố',
	provinceThen: 'Tỉnh, thành phố của nơi cũ, khi nơi đó còn hoạt động',
	takenOver: 'Tiếp nhận từ',
	answer: (name: string, count: number) =>
		`Trang web chưa có văn bản của chính ${name}. Nhiệm vụ ở đây là của ${count === 1 ? 'nơi cũ' : `${count} nơi cũ`} mà ${name} tiếp nhận.`,
	/** How it took over, in no more words than the content has. */
	oneOf: (old: string, count: number) => `Là một trong ${count} nơi tiếp nhận ${old}.`,
	onlyOne: (old: string) => `Là nơi duy nhất tiếp nhận ${old}, theo nội dung của trang.`,
	smallPart: (old: string) => `Chỉ tiếp nhận một phần nhỏ của ${old}.`,
	noBorders:
		'Trang web không có dữ liệu về ranh giới, nên không nói nơi này nhận phần nào của địa bàn cũ và không chuyển nhiệm vụ của cơ quan cũ sang nơi này.',
	pageOf: 'Trang của địa phương cũ',
	unitPage: 'Trang của đơn vị cũ',
	unitsOf: 'Các đơn vị',
	searchIn: 'Tìm trong việc của nơi này',
	allDocuments: (n: number) => `Tất cả ${n} văn bản`,
	ended: (old: string, day: string) => `${old} hoạt động đến hết ngày ${day}.`,
	noDocuments: 'Trang chưa có văn bản nào của nơi này.',
	namesakes: 'Đơn vị cũ cùng tên',
	namesakesNote: 'Cùng tên không có nghĩa là cùng địa bàn.',
	more: (n: number) => `Còn ${n} nơi cũ khác.`,
	count: (n: number) => `${n} nơi`,
	from: (names: string) => `tiếp nhận từ ${names}`,
} as const;
