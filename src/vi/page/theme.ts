/** The control of light and dark in the foot of pages, in Vietnamese. */
export const theme = {
	label: 'Màu nền',
	system: 'Theo máy',
	light: 'Sáng',
	dark: 'Tối',
} as const;
