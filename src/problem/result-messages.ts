import { shownDay } from '../words/day.ts';
import { meaningOf } from './glosses.ts';
import { differencesInWords, type KeyDifference } from './published/differences.ts';
import { ownMistake } from './published/own-mistake.ts';
import { lacking, meant, withSlashes, worded } from './wording.ts';

const listed = (all: readonly string[]): string =>
	all
		.slice(0, 12)
		.map((one) => `“${one}”`)
		.join(', ');

const ofWhole = (isUnfinished: boolean, part: string): string =>
	isUnfinished
		? `Văn bản không nêu ${part} nào thì bỏ state, ghi đúng lời văn bản ở progress: lời đó được hiện và không tính cho ${part} nào.`
		: `Văn bản nói về mọi ${part} thì ghi all: true.`;

/** Where words go that are no whole number, by what is counted. */
const uncounted = {
	count: 'Văn bản nêu số lẻ hoặc nói bằng lời thì bỏ cả count (done lẫn of) và ghi đúng lời in ở progress.',
	phase:
		'Ghi số thứ tự của đoạn thời hạn như trang hiện ở nhiệm vụ; văn bản không nêu đoạn nào thì bỏ phase và state, ghi đúng lời văn bản ở progress.',
	figure:
		'Văn bản nêu số lẻ hoặc nói bằng lời thì bỏ khóa này và ghi đúng lời in ở note; khóa đi theo cặp (numerator với denominator, rank với ranked) thì bỏ cả hai.',
} as const;

/** Of what documents say of the fate of assignments. */
export const resultMessages = {
	'bad-count': (value: string, of: 'count' | 'phase' | 'figure') =>
		worded(`“${value}” không phải là một số nguyên.`, `Chỉ ghi chữ số, ví dụ: 8. ${uncounted[of]}`),
	'unknown-result': (value: string, candidates: readonly string[], number: string | null) =>
		worded(
			lacking('nhiệm vụ', value, number),
			meant(
				candidates,
				/#ct-/.test(value)
					? 'Đây là mã của một chỉ tiêu: số liệu của chỉ tiêu ghi ở measurements, mã đó ở target.'
					: 'Ghi tên tệp của văn bản giao việc, dấu #, rồi id của nhiệm vụ, ví dụ: 7679-qd-ubnd-2022#1.2.1. Văn bản của địa phương khác thì thêm mã địa phương và dấu / ở trước. Văn bản giao việc còn là bản nháp thì công bố cùng lúc.',
			),
		),
	'unknown-phase': (number: string, phase: number, phases: readonly string[]) =>
		worded(
			`Nhiệm vụ ${number} không có đoạn thời hạn thứ ${phase}.`,
			phases.length <= 1
				? 'Nhiệm vụ chỉ có một thời hạn: bỏ phase.'
				: `Ghi ở phase số thứ tự của đoạn: ${phases.map((one, at) => `${at + 1} (${one})`).join(', ')}.`,
		),
	'phase-not-named': (number: string, phases: readonly string[], isUnfinished: boolean) =>
		worded(
			`Nhiệm vụ ${number} có nhiều đoạn thời hạn, mục này không nói về đoạn nào.`,
			`Ghi ở phase số thứ tự của đoạn mà văn bản nói tới: ${phases.map((one, at) => `${at + 1} (${one})`).join(', ')}. ${ofWhole(isUnfinished, 'đoạn')}`,
		),
	'round-not-named': (number: string, rounds: readonly string[], isUnfinished: boolean) =>
		worded(
			`Nhiệm vụ ${number} có nhiều kỳ, mục này không nói về kỳ nào.`,
			`Ghi ở round kỳ mà văn bản nói tới, ví dụ: Quý II năm 2023. Các kỳ: ${listed(rounds)}. ${ofWhole(isUnfinished, 'kỳ')}`,
		),
	'unknown-round': (number: string, round: string, rounds: readonly string[]) =>
		worded(
			`“${round}” không phải là một kỳ của nhiệm vụ ${number}.`,
			`Ghi kỳ theo tháng, quý hoặc năm, có năm, ví dụ: Quý II năm 2023. Các kỳ: ${listed(rounds)}. Văn bản nói về kỳ khác thì ghi lời đó trong phần thân.`,
		),
	'round-of-none': (number: string) =>
		worded(`Nhiệm vụ ${number} không làm theo kỳ.`, 'Bỏ round; lời của văn bản về kỳ báo cáo thì ghi ở note.'),
	'unfinished-of-all': (number: string) =>
		worded(
			`Nhiệm vụ ${number} có nhiều đoạn hoặc nhiều kỳ: “chưa xong” của tất cả không cho biết đoạn nào, kỳ nào chưa xong.`,
			'Văn bản nêu đoạn hay kỳ nào thì ghi phase hoặc round cho đoạn, kỳ đó; văn bản không nêu thì bỏ all và state, ghi đúng lời văn bản ở progress.',
		),
	'result-of-no-lead': (name: string, number: string, before?: readonly [name: string, id: string]) =>
		worded(
			`“${name}” không chủ trì nhiệm vụ ${number}.`,
			before !== undefined
				? `Nhiệm vụ đã giao cho “${before[0]}”, nơi mà đơn vị này tiếp nhận. Văn bản nói về nhiệm vụ đó thì ghi unit: ${before[1]}; trang vẫn hiện văn bản của ai.`
				: 'Ghi đơn vị chủ trì nhiệm vụ, hoặc đơn vị thuộc nhóm chủ trì. Văn bản nói về phần việc của đơn vị phối hợp thì ghi lời đó trong phần thân.',
		),
	'member-for-group': (issuer: string, group: string, slug: string) =>
		worded(
			`Văn bản của “${issuer}”, nhưng mục này nói thay cho cả nhóm “${group}”.`,
			`Nếu văn bản chỉ nói về phần việc của đơn vị mình, thêm unit: ${slug}; nếu văn bản nói về cả nhóm thì ghi nhóm đó ở unit.`,
		),
	'one-for-each': (issuer: string, number: string, slug: string) =>
		worded(
			`Văn bản của “${issuer}”, nhưng ở nhiệm vụ ${number} mỗi đơn vị làm riêng và mục này không nói về đơn vị nào.`,
			`Nếu văn bản chỉ nói về phần việc của đơn vị mình, thêm unit: ${slug}; nếu văn bản nói về các đơn vị khác nữa thì ghi từng đơn vị ở units.`,
		),
	'bad-result-day': (value: string) =>
		worded(
			/^\s*\d{1,2}\/\d{1,2}\/\d{4}\s*$/.test(value)
				? `Ngày ${value.trim()} không có trong lịch.`
				: `“${value}” không đọc được thành ngày hay khoảng thời gian.`,
			meant(
				withSlashes(value),
				'Ghi ngày dạng 14/4/2023, hoặc khoảng có năm, ngày đầu trước ngày cuối: tháng 4/2023, quý II/2023, 01/4/2023 - 15/4/2023. Văn bản không ghi ngày xong thì bỏ day. Văn bản ghi bằng lời khác (cuối tháng 3/2023) thì bỏ day và giữ lời đó ở note. Bản gốc in hai ngày ngược nhau, hoặc ngày không có trong lịch, thì bỏ day và nói rõ trong note.',
			),
		),
	'day-of-unfinished': () =>
		worded(
			'Chỉ việc đã xong mới có ngày xong.',
			'Văn bản nói việc đã xong ngày đó thì ghi state: done. Nói ngày của việc khác (ngày trình, ngày họp) thì bỏ day và giữ lời có ngày đó ở progress hoặc note. Tình hình tính đến ngày nào thì bỏ day, ghi ngày đó ở dataDay của văn bản.',
		),
	'result-after-data-day': (value: string, dataDay: string) =>
		worded(
			`Ngày xong “${value}” sau ngày chốt số liệu ${shownDay(dataDay)} của văn bản.`,
			'Đối chiếu hai ngày với bản gốc. Bản gốc ghi như vậy thì giữ nguyên; văn bản không ghi ngày chốt số liệu thì bỏ dataDay.',
		),
	'result-after-issue': (value: string, issued: string) =>
		worded(
			`Ngày xong “${value}” sau ngày ban hành ${shownDay(issued)} của văn bản.`,
			'Đối chiếu hai ngày với bản gốc. Bản gốc in như vậy thì bỏ day và nói rõ trong note.',
		),
	'data-day-after-issue': (dataDay: string, issued: string) =>
		worded(
			`Ngày chốt số liệu ${shownDay(dataDay)} sau ngày ban hành ${shownDay(issued)}.`,
			'Đối chiếu hai ngày với bản gốc. Bản gốc in như vậy thì bỏ dataDay và nói rõ trong phần thân.',
		),
	'result-before-given': (number: string, said: string, issued: string) =>
		worded(
			`Văn bản nói về ngày ${shownDay(said)}, trước khi nhiệm vụ ${number} được giao (${shownDay(issued)}).`,
			'Kiểm tra xem đã ghi đúng nhiệm vụ và đúng năm chưa. Trong vòng một năm trước khi giao thì đây chỉ là lời nhắc. Văn bản nói về việc cùng loại của kế hoạch trước thì ghi nhiệm vụ của kế hoạch đó, hoặc ghi lời văn bản trong phần thân.',
		),
	'done-and-cancelled': (number: string, day: string) =>
		worded(
			`Nhiệm vụ ${number} được bãi bỏ từ ngày ${shownDay(day)}, cũng là ngày xong ghi ở đây.`,
			'Đối chiếu hai văn bản với bản gốc; nếu cả hai ghi như vậy thì giữ nguyên, trang sẽ hiện cả hai.',
		),
	'said-against-itself': (number: string, first: string, second: string) =>
		worded(
			`Văn bản nói hai điều trái nhau về cùng một việc ở nhiệm vụ ${number}: “${meaningOf(first)}” và “${meaningOf(second)}”.`,
			'Đối chiếu với bản gốc. Hai câu nói về hai đoạn, hai kỳ, hai đơn vị thì ghi phase, round hoặc unit cho từng mục; ghi thừa thì xóa một mục. Bản gốc nói trái nhau như vậy thì giữ cả hai: trang hiện cả hai và không chọn.',
		),
	'done-on-two-days': (number: string, first: string, second: string) =>
		worded(
			`Văn bản nêu hai ngày xong của cùng một việc ở nhiệm vụ ${number}: “${first}” và “${second}”.`,
			'Đối chiếu với bản gốc. Hai câu nói về hai đoạn, hai kỳ, hai đơn vị thì ghi phase, round hoặc unit cho từng mục; ghi thừa thì xóa một mục. Bản gốc nêu hai ngày như vậy thì giữ cả hai: trang hiện cả hai và không chọn.',
		),
	'round-not-begun': (number: string, start: string, issued: string) =>
		worded(
			`Văn bản ban hành ngày ${shownDay(issued)}, trước khi kỳ này của nhiệm vụ ${number} bắt đầu (${shownDay(start)}).`,
			'Kiểm tra xem đã ghi đúng kỳ và đúng năm chưa. Bản gốc nói về kỳ đó thì giữ nguyên.',
		),
	'product-after-issue': (day: string, issued: string) =>
		worded(
			`Sản phẩm ghi ngày ${shownDay(day)}, sau ngày ban hành ${shownDay(issued)} của văn bản này.`,
			'Đối chiếu hai ngày với bản gốc. Bản gốc ghi như vậy thì giữ nguyên.',
		),
	'all-and-round': () =>
		worded(
			'Mục này vừa ghi kỳ vừa ghi all: true.',
			'Văn bản nói về kỳ đó thì bỏ all; văn bản nói về mọi kỳ thì bỏ round và rounds.',
		),
	'round-twice': (words: string) => worded(`Kỳ “${words}” được ghi hai lần.`, 'Giữ một lần.'),
	'assignment-twice': (words: string) => worded(`Nhiệm vụ “${words}” được ghi hai lần.`, 'Giữ một lần.'),
	'count-and-state': () =>
		worded(
			'Mục này vừa có count vừa có state.',
			'Văn bản chỉ nêu số lượng, không nêu tên đơn vị nào thì giữ count; văn bản nêu tên thì ghi state cho từng đơn vị ở mục khác.',
		),
	'count-over': (done: number, of: number) =>
		worded(
			`${done} trên ${of}: số đã làm lớn hơn tổng số.`,
			'Đối chiếu hai số với bản gốc; done là số đã làm, of là tổng số. Bản gốc in như vậy thì bỏ count, ghi đúng lời văn bản ở progress.',
		),
	'result-of-nothing': () =>
		worded(
			'Mục này không nói việc đến đâu.',
			'Ghi state (done, partly, under-way, not-done, not-arisen). Văn bản chỉ nêu số lượng thì ghi count; chỉ nói tiến độ, khó khăn hay đề xuất thì ghi lời đó ở progress, difficulty hoặc proposal.',
		),
	'correction-of-nothing': () =>
		worded(
			'Mục này đính chính một văn bản nhưng không nêu điều đúng là gì.',
			'Ghi state theo điều văn bản này nói; văn bản chỉ rút lại điều đã nói thì ghi state: withdrawn.',
		),
	'withdrawn-of-nothing': () =>
		worded('Mục rút lại không nêu rút lại điều gì.', 'Ghi ở corrects văn bản có kết quả được rút lại.'),
	'person-in-result': (text: string) =>
		worded(
			`“${text}” nêu tên một người.`,
			'Phần này không nêu tên người: ghi chức vụ hoặc đơn vị. Nếu đó là tên của một nơi thì ghi loại (trường, đường, phường) ở ngay trước tên.',
		),
	'telephone-in-result': (text: string) =>
		worded(`“${text}” có số điện thoại.`, 'Phần này không đăng số điện thoại: bỏ số đó.'),
	'email-in-result': (text: string) =>
		worded(`“${text}” có địa chỉ thư điện tử.`, 'Phần này không đăng địa chỉ thư điện tử: bỏ địa chỉ đó.'),
	'identity-in-result': (text: string) =>
		worded(
			`“${text}” có số trông như số định danh cá nhân (căn cước công dân).`,
			'Phần này không đăng số định danh cá nhân: bỏ số đó. Nếu đó là số khác thì ghi loại ở trước và dấu gạch chéo hoặc gạch nối như bản gốc in.',
		),
	'unknown-corrected': (value: string, candidates: readonly string[]) =>
		worded(
			`Không có văn bản “${value}” trên trang.`,
			meant(candidates, 'Ghi tên tệp của văn bản được đính chính, ví dụ: 22-bc-ubnd-2023.'),
		),
	'corrects-itself': () =>
		worded(
			'Văn bản đính chính chính nó.',
			'Ghi ở corrects văn bản trước có điều được đính chính; sửa lỗi nhập của chính tệp này thì sửa thẳng mục đã ghi.',
		),
	'corrects-later': (number: string, later: string, issued: string) =>
		worded(
			`Văn bản ${number} ban hành ngày ${shownDay(later)}, sau văn bản này (${shownDay(issued)}).`,
			'Đính chính nằm ở văn bản ban hành sau: chuyển mục này sang tệp của văn bản đó, hoặc đối chiếu lại hai ngày.',
		),
	'corrects-nothing': (number: string) =>
		worded(
			`Văn bản ${number} không nói gì về nhiệm vụ này ở cùng đoạn, kỳ và đơn vị.`,
			'Kiểm tra nhiệm vụ, phase, round, unit và văn bản được đính chính; văn bản không đính chính điều gì thì bỏ corrects.',
		),
	'corrects-in-circle': (number: string) =>
		worded(
			`Văn bản này đính chính ${number}, mà lần theo các đính chính thì ${number} lại đính chính văn bản này.`,
			'Đối chiếu với bản gốc và giữ corrects ở văn bản ra sau. Không biết văn bản nào ra sau thì bỏ corrects ở cả hai: trang sẽ hiện các văn bản nói khác nhau.',
		),
	'too-many-results': (count: number, most: number, areEntries: boolean) =>
		worded(
			`Văn bản có ${count.toLocaleString('vi')} ${areEntries ? 'mục kết quả' : 'kết quả, tính từng nhiệm vụ, kỳ, đơn vị của mỗi mục'}, nhiều hơn ${most.toLocaleString('vi')}.`,
			areEntries
				? 'Những việc được nói cùng một câu thì ghi chung một mục, với assignments, rounds, units; lệnh import gộp sẵn như vậy. Phụ lục có số, ký hiệu riêng thì ghi thành văn bản riêng.'
				: 'Mỗi mục chỉ nêu nhiệm vụ, kỳ, đơn vị mà văn bản nói tới. Phụ lục có số, ký hiệu riêng thì ghi thành văn bản riêng.',
		),
	'statement-vanished': (said: string) =>
		worded(
			`Điều đã công bố không còn trong nội dung: “${said}”.`,
			`Bản gốc có điều đó thì ghi lại mục như đã công bố. Văn bản ra sau nói khác thì giữ mục cũ, và ghi mục mới có corrects hoặc state: withdrawn ở văn bản ra sau. ${ownMistake}`,
		),
	'statement-changed': (of: string, differences: readonly KeyDifference[]) =>
		worded(
			`Điều đã công bố về “${of}” nay được ghi khác: ${differencesInWords(differences)}.`,
			`Đối chiếu với bản gốc. Văn bản ra sau nói khác thì giữ mục cũ, và ghi mục mới có corrects ở văn bản ra sau. ${ownMistake}`,
		),
};
