/** What the page at an old address says. */
export const movedPageWords = {
	title: 'Trang đã chuyển sang địa chỉ mới',
	leads: 'Đến địa chỉ mới',
};
