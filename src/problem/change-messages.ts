import { shownDay } from '../words/day.ts';
import { differencesInWords, type KeyDifference } from './published/differences.ts';
import { ownMistake } from './published/own-mistake.ts';
import { lacking, meant, worded } from './wording.ts';

/** Of what a later document changes of assignments that were given before. */
export const changeMessages = {
	'unknown-changed': (value: string, candidates: readonly string[], number: string | null) =>
		worded(
			lacking('nhiệm vụ', value, number),
			meant(
				candidates,
				'Ghi tên tệp của văn bản, dấu #, rồi id của nhiệm vụ, ví dụ: 7679-qd-ubnd-2022#1.2.1. Văn bản của địa phương khác thì thêm mã địa phương và dấu / ở trước.',
			),
		),
	'change-of-key': (key: string, instead: string | null) =>
		worded(
			`Một mục của changes không thay đổi được “${key}”: trang chỉ theo thời hạn, nội dung, đơn vị chủ trì và việc bãi bỏ.`,
			instead === null
				? `Bỏ khóa này, giữ nguyên “${key}” ở văn bản giao, và ghi đúng lời văn bản này trong phần thân; việc phải làm đổi theo thì ghi thêm task.`
				: `Ghi điều này ở ${instead}.`,
		),
	'change-of-nothing': () =>
		worded(
			'Mục này không nêu điều gì thay đổi.',
			'Ghi điều văn bản thay đổi: to hoặc toInWords (thời hạn), task (nội dung), reassign (đơn vị chủ trì) hoặc cancel: true.',
		),
	'cancelled-and-changed': () =>
		worded(
			'Nhiệm vụ vừa được bãi bỏ vừa được sửa trong cùng một mục.',
			'Văn bản bãi bỏ nhiệm vụ thì chỉ giữ cancel; văn bản sửa nhiệm vụ thì bỏ cancel.',
		),
	'change-of-own': (value: string) =>
		worded(
			`“${value}” là nhiệm vụ của chính văn bản này.`,
			'Mục changes dành cho nhiệm vụ của văn bản khác; nhiệm vụ của văn bản này ghi ở assignments.',
		),
	'change-before-issue': (day: string, issued: string) =>
		worded(
			`Thay đổi từ ngày ${shownDay(day)}, trước ngày ban hành ${shownDay(issued)} của văn bản này.`,
			'Đối chiếu lại hai ngày với bản gốc. Nếu bản gốc ghi như vậy thì bỏ day và nói rõ trong reason.',
		),
	'changed-before-given': (value: string, day: string, issued: string) =>
		worded(
			`Nhiệm vụ “${value}” được giao ngày ${shownDay(issued)}, sau ngày ${shownDay(day)} của thay đổi này.`,
			'Đối chiếu lại nhiệm vụ và hai ngày với bản gốc.',
		),
	'changed-after-end': (number: string, day: string) =>
		worded(
			`Nhiệm vụ ${number} đã hết hiệu lực từ ngày ${shownDay(day)}.`,
			'Đối chiếu lại nhiệm vụ và ngày với bản gốc; nếu văn bản giao lại nhiệm vụ, ghi ở assignments của văn bản này.',
		),
	'change-from-differs': (from: string, text: string) =>
		worded(
			text === ''
				? `Nhiệm vụ không có thời hạn, nhưng ở đây ghi thời hạn đang có là “${from.replaceAll('\n', '; ')}”.`
				: `Thời hạn đang có là “${text.replaceAll('\n', '; ')}”, không phải “${from.replaceAll('\n', '; ')}”.`,
			'Kiểm tra xem đã ghi đúng nhiệm vụ chưa. Bản gốc dẫn thời hạn bằng lời khác thì bỏ from.',
		),
	'change-to-same': (text: string) =>
		worded(
			`Thời hạn mới ghi ở đây cùng ngày cuối với thời hạn đang có, “${text.replaceAll('\n', '; ')}”.`,
			'Kiểm tra xem đã ghi đúng nhiệm vụ và đúng lời ở to chưa. Văn bản chỉ nhắc lại thời hạn thì bỏ to; bản gốc ghi là dời mà in như vậy thì giữ nguyên.',
		),
	'change-of-no-lead': (name: string, group: string | null) =>
		group === null
			? worded(
					`“${name}” không chủ trì nhiệm vụ này.`,
					'Ghi ở unit đơn vị đang chủ trì mà phần việc được giao cho đơn vị khác; giao lại cả nhiệm vụ thì bỏ unit.',
				)
			: worded(
					`“${name}” không có phần riêng ở nhiệm vụ này: nhiệm vụ giao cho “${group}”, nhóm không nêu hết thành viên.`,
					'Văn bản giao lại việc của cả nhóm thì ghi nhóm ở unit; chỉ nói về một đơn vị thì ghi đúng lời văn bản trong phần thân và bỏ mục này.',
				),
	'unit-without-reassign': () =>
		worded('Có unit nhưng không có reassign.', 'Ghi ở reassign đơn vị nhận phần việc, hoặc bỏ unit.'),
	'changes-on-one-day': (number: string, day: string, by: string | null) =>
		worded(
			by === null
				? `Nhiệm vụ ${number} có hai thay đổi trái nhau trong văn bản này, cùng từ ngày ${shownDay(day)}.`
				: `Nhiệm vụ ${number} có hai thay đổi trái nhau cùng từ ngày ${shownDay(day)}: ở văn bản này và ở ${by}, ban hành cùng ngày.`,
			`${
				by === null
					? 'Đối chiếu lại với bản gốc: hai mục nói về hai nhiệm vụ, hai đơn vị hay hai ngày thì sửa assignment, unit hoặc day của từng mục.'
					: 'Đối chiếu lại nhiệm vụ, unit, ngày ban hành và ngày có hiệu lực (effective, day) với hai bản gốc; ban hành khác ngày thì trang theo văn bản ban hành sau.'
			} Bản gốc đúng là trái nhau thì bỏ điều đó khỏi cả hai mục (mục không còn thay đổi nào thì bỏ mục), ghi đúng lời mỗi bên trong phần thân: trang giữ điều đang có và không chọn.`,
		),
	'change-vanished': (said: string) =>
		worded(
			`Thay đổi đã công bố không còn trong nội dung: “${said}”.`,
			`Bản gốc có thay đổi đó thì ghi lại mục như đã công bố. Văn bản ra sau thay đổi khác thì giữ mục cũ, và ghi mục mới ở changes của văn bản ra sau. ${ownMistake}`,
		),
	'change-altered': (of: string, differences: readonly KeyDifference[]) =>
		worded(
			`Thay đổi đã công bố “${of}” nay được ghi khác: ${differencesInWords(differences)}.`,
			`Đối chiếu với bản gốc. Văn bản ra sau thay đổi khác thì giữ mục cũ, và ghi mục mới ở changes của văn bản ra sau. ${ownMistake}`,
		),
};
