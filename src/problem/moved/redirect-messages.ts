import { worded } from '../wording.ts';

/** Of old addresses and where they lead. */
export const redirectMessages = {
	'bad-site-address': (value: string) =>
		worded(
			`“${value}” không phải là địa chỉ trong trang.`,
			'Ghi phần đứng sau địa chỉ của trang, bắt đầu bằng một dấu /; địa chỉ của một trang kết thúc bằng dấu /, của một tệp bằng đuôi tệp. Ví dụ: /van-ban/binh-tan/7679-qd-ubnd-2022/ hoặc /feed.xml.',
		),
	'redirect-twice': (value: string) =>
		worded(`Địa chỉ cũ “${value}” đã có ở một mục trước.`, 'Giữ mục dẫn đến đúng nơi, bỏ mục kia.'),
	'redirect-circle': (value: string, hops: number) =>
		worded(
			`Theo các mục của tệp này, “${value}” quay về chính nó hoặc qua hơn ${hops} chặng, nên không dẫn đến đâu.`,
			'Ghi ở to địa chỉ hiện nay, và bỏ mục dẫn ngược lại.',
		),
	'redirect-to-nothing': (value: string, nearest: string) =>
		worded(
			`Trên trang không có địa chỉ “${value}” để dẫn đến.`,
			`Ghi ở to một địa chỉ đang có; gần nhất là ${nearest}.`,
		),
	'redirect-of-present': (value: string, present: string) =>
		worded(
			value === present
				? `“${value}” vẫn là một địa chỉ của trang, nên không chuyển đi được.`
				: `Dưới “${value}” trang vẫn có “${present}”, nên không chuyển cả địa chỉ đó đi được.`,
			'Bỏ mục này, hoặc ghi ở from đúng địa chỉ không còn nữa.',
		),
	'redirect-without-room': (value: string, other: string) =>
		worded(
			`Không thể đặt trang dẫn đường ở “${value}” cạnh tệp “${other.replace(/index\.html$/, '')}”: hai địa chỉ chỉ khác nhau ở chữ hoa, chữ thường, hoặc địa chỉ này nằm dưới một tệp.`,
			'Bỏ mục này, hoặc ghi ở from đúng địa chỉ từng có trên trang.',
		),
	'too-many-moved': (most: number) =>
		worded(
			`Từ mục này, các địa chỉ cũ cùng những gì từng đứng dưới chúng vượt ${most}.`,
			'Bỏ những mục cũ nhất mà không ai còn dùng.',
		),
	'address-vanished': (value: string, commit: string, target: string) =>
		worded(
			`Địa chỉ “${value}” có ở ${commit} mà nay không còn, và redirects.yaml không nói nay ở đâu.`,
			`Nếu đổi địa chỉ là nhầm thì ghi lại như cũ. Nếu đúng thì thêm một dòng vào redirects.yaml. Viết như: - {from: "${value}", to: "${target}"}`,
		),
	'past-unread': (commit: string) =>
		worded(
			`Nội dung ở ${commit} có lỗi theo quy tắc hiện nay, nên không biết lúc đó trang có những địa chỉ nào.`,
			'So với một commit sau đó, khi nội dung đã được sửa.',
		),
};
