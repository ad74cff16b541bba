import { shownDay } from '../words/day.ts';
import { meant, worded } from './wording.ts';

/** Where the words stay if a document gives something to who has ended. */
const stillGiven = (whom: string, isChange: boolean): string =>
	isChange
		? `Nếu bản gốc vẫn giao lại cho ${whom} này thì bỏ ở reassign và ghi đúng lời văn bản trong phần thân; reassign không còn đơn vị nào thì bỏ cả reassign và unit, mục không còn thay đổi nào thì bỏ cả mục.`
		: `Nếu bản gốc vẫn giao cho ${whom} này thì bỏ ở đây và giữ nguyên lời: về phối hợp ở cooperationNote, về chủ trì ở note của nhiệm vụ.`;

/** Of units, groups and localities: who belongs to whom, and until when. */
export const unitMessages = {
	'unknown-member': (group: string, member: string, candidates: readonly string[]) =>
		worded(
			`Nhóm “${group}” có thành viên “${member}” không có trong units.yaml.`,
			meant(candidates, 'Thêm đơn vị đó vào units.yaml trước, hoặc sửa mã thành viên.'),
		),
	'group-in-group': (group: string, member: string) =>
		worded(
			`Nhóm “${group}” chứa một nhóm khác là “${member}”.`,
			'Liệt kê thẳng các đơn vị; nhiệm vụ giao cho hai nhóm thì ghi cả hai nhóm.',
		),
	'group-without-members': (group: string) =>
		worded(
			`Nhóm “${group}” không có thành viên.`,
			'Ghi members, hoặc open: true nếu văn bản không nêu tên hết các đơn vị trong nhóm.',
		),
	'members-of-no-group': (unit: string) =>
		worded(
			`“${unit}” có members hoặc open nhưng không phải là nhóm.`,
			'Đổi kind thành nhom, hoặc xóa members và open.',
		),
	'unit-twice': (name: string) => worded(`“${name}” được ghi hai lần.`, 'Giữ một lần.'),
	'person-not-post': (value: string) =>
		worded(
			`“${value}” có vẻ là tên của một người.`,
			'Ghi chức danh, không ghi tên người, ví dụ: Phó Chủ tịch phụ trách văn hóa – xã hội. Nếu đó là tên của một cơ quan thì thêm loại cơ quan ở trước: Trường Tiểu học …, Ủy ban nhân dân phường …',
		),
	'due-and-dues': () =>
		worded(
			'Có cả thời hạn chung và dues.',
			'Văn bản giao một thời hạn cho mọi đơn vị chủ trì thì chỉ giữ due (hoặc dueInWords); mỗi đơn vị một thời hạn thì ghi tất cả vào dues.',
		),
	'due-of-no-lead': (name: string) =>
		worded(
			`“${name}” có thời hạn riêng nhưng không có trong leads.`,
			'Thêm đơn vị vào leads, hoặc đối chiếu lại đơn vị của thời hạn này với bản gốc.',
		),
	'lead-also-cooperates': (name: string) =>
		worded(
			`“${name}” vừa chủ trì vừa phối hợp trong cùng một nhiệm vụ.`,
			'Đối chiếu với bản gốc. Nếu bản gốc ghi đơn vị ở cả hai vai trò thì giữ ở leads và nói rõ trong note của nhiệm vụ.',
		),
	'unit-had-ended': (name: string, until: string, isChange = false) =>
		worded(
			`“${name}” chỉ hoạt động đến hết ngày ${shownDay(until)}, trước ngày ${isChange ? 'thay đổi có hiệu lực' : 'ban hành văn bản'}.`,
			`Kiểm tra lại ngày until trong units.yaml, locality.yaml và đơn vị được giao trong bản gốc. ${stillGiven('đơn vị', isChange)}`,
		),
	'group-had-ended': (group: string, members: readonly string[], isChange = false) =>
		worded(
			`Mọi thành viên của nhóm “${group}” (${members.join(', ')}) đã kết thúc hoạt động trước ngày ${isChange ? 'thay đổi có hiệu lực' : 'ban hành văn bản'}.`,
			`Kiểm tra lại ngày until của các thành viên trong units.yaml, và nhóm được giao trong bản gốc. ${stillGiven('nhóm', isChange)}`,
		),
	'members-had-ended': (group: string, members: readonly string[]) =>
		worded(
			`Nhóm “${group}” có thành viên đã kết thúc hoạt động trước ngày ban hành văn bản: ${members.join(', ')}.`,
			'Kiểm tra lại thành viên của nhóm và ngày until trong units.yaml; nếu thành viên đã thay đổi, lập một nhóm khác cho văn bản này.',
		),
	'issuer-is-group': (group: string) =>
		worded(
			`Cơ quan ban hành “${group}” là một nhóm đơn vị.`,
			'Ghi đơn vị đã ban hành văn bản; nếu đó không phải là nhóm, sửa kind trong units.yaml.',
		),
	'issuer-twice': (name: string) =>
		worded(
			`“${name}” được ghi hai lần là cơ quan ban hành.`,
			'Ghi cơ quan đứng đầu ở issuer, các cơ quan khác ở jointIssuers, mỗi cơ quan một lần.',
		),
	'end-before-start': () =>
		worded('Ngày kết thúc trước ngày bắt đầu.', 'Đối chiếu lại since và until; chưa rõ ngày bắt đầu thì bỏ since.'),
	'successors-without-end': () =>
		worded(
			'Có nơi tiếp nhận nhưng không có ngày kết thúc.',
			'Thêm until: ngày cuối cùng hoạt động, hoặc xóa successors.',
		),
};
