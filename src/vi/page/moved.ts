/** What the page at an old address says. */
export const moved = {
	title: 'Trang đã chuyển sang địa chỉ mới',
	leads: 'Đến địa chỉ mới',
};
