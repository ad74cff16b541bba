import type { SourceKind } from '../schemas/result.ts';
import { shownDay } from '../words/day.ts';
import { itemInWords } from '../words/item.ts';
import { standings } from './standing.ts';

const whole = new Intl.NumberFormat('vi-VN');

/** The sentences about figures that documents state and how targets stand by them, in Vietnamese. */
export const measurements = {
	title: 'Số liệu',
	names: {
		met: 'Đạt',
		'not-met': 'Chưa đạt',
		'not-judged': 'Chưa xét',
		'not-published': 'Chưa công bố số liệu',
	},
	/** Why figures are published and nothing is judged. */
	whys: {
		'other-measure': 'số liệu theo đơn vị đo khác',
		'other-level': 'số liệu của cấp khác',
		'other-scope': 'số liệu của phạm vi khác',
		part: 'chưa đủ số liệu của từng phần',
		total: 'số liệu gộp không thay cho từng phần',
		'other-period': 'số liệu của kỳ khác',
		interim: 'số liệu giữa kỳ',
		'other-days': 'những ngày được đếm không khớp với kỳ',
		'no-period': 'không rõ kỳ để so',
		exceptions: 'số liệu không nói đã trừ trường hợp ngoại lệ',
		'in-words': 'mức phải đạt bằng lời, không có con số để so',
		'no-figure': 'văn bản nói bằng lời, không nêu con số',
		provisional: 'số liệu sơ bộ',
		'figures-differ': 'các văn bản nêu số liệu khác nhau',
		'one-side': 'mới công bố một vế của phép so',
		'figure-differs-from-fraction': 'số đã in khác số tính từ tử số và mẫu số',
		'fraction-of-nothing': 'mẫu số bằng 0',
		'fraction-over-one': 'tử số lớn hơn mẫu số',
	},
	differs: 'Số đã in khác số tính từ tử số và mẫu số; trang xét theo tử số và mẫu số.',
	window: (start: string, end: string) => `số liệu ${shownDay(start)} – ${shownDay(end)}`,
	fraction: (numerator: number, denominator: number, outOf: string | null = null) =>
		`${whole.format(numerator)} trên ${whole.format(denominator)}${outOf === null ? '' : ` ${outOf}`}`,
	/** Of a figure that says little without its denominator. */
	withoutCount: (outOf: string) => `văn bản không nêu số ${outOf}`,
	statuses: { provisional: 'sơ bộ', final: 'chính thức' },
	source: (via: SourceKind) => standings.source(standings.sources[via]),
	leavesOut: 'đã trừ trường hợp ngoại lệ',
	by: standings.by,
	corrects: 'đính chính',
	corrected: standings.corrected,
	targetItem: (ref: string) => `mức phải đạt ở ${itemInWords(ref)}`,
	item: itemInWords,
	more: (count: number) => `và ${whole.format(count)} số liệu khác`,
	allOf: 'mọi số liệu của chỉ tiêu',
	parts: 'Từng phần',
	silentParts: (silent: number, all: number) => `${silent} trên ${all} đơn vị chưa công bố số liệu`,
	openParts: 'Văn bản không nêu hết các phần phải đạt.',
	cut: (shown: number, count: number) => `Đang hiển thị ${shown} trong tổng số ${whole.format(count)}.`,
	milestone: (by: string) => `${by}:`,
	// The figures that a document states
	stated: 'Số liệu nêu trong văn bản',
	count: (count: number) => `${whole.format(count)} số liệu`,
	what: 'Chỉ tiêu, sản phẩm',
	indicator: 'Chỉ tiêu',
	period: 'Kỳ',
	figure: 'Số liệu',
	aim: 'Mức phải đạt',
	byDocument: 'Theo văn bản',
	allOfPlace: 'Toàn địa phương',
	noAim: 'Không có mức để so',
	correctedAim: 'Không xét số đã được đính chính',
	partTitle: (part: number, all: number) => `phần ${part} trên ${all}`,
	partRange: (from: number, to: number, count: number) => `Số liệu ${from} – ${to} trong ${whole.format(count)}.`,
	statedDescription: (name: string) => `Số liệu nêu trong ${name}, đặt cạnh mức phải đạt.`,
	nineMonths: (year: string) => `9 tháng đầu năm ${year}`,
	// An indicator over time
	published: 'Số liệu đã công bố',
	publishedLead:
		'Chấm đặt ở ngày cuối kỳ, nét mảnh là thời gian của kỳ; đường đậm nối hai kỳ liền nhau, kỳ chưa công bố để trống. Nét đứt là mức phải đạt. Vòng rỗng là số liệu sơ bộ.',
	seriesCaption: (name: string) => `Số liệu theo kỳ: ${name}`,
	gap: (first: string, last: string, count: number) =>
		`${count === 1 ? first : `${first} đến ${last}`}: chưa công bố số liệu${count === 1 ? '' : ` (${count} kỳ)`}`,
	aimLine: (place: string, figure: string) => `Mức phải đạt: ${figure} (${place})`,
	table: 'Bảng số liệu (CSV)',
	picture: 'Hình (SVG)',
	silent: 'Nơi có chỉ tiêu mà chưa công bố số liệu',
	silentCount: (silent: number, all: number) => `${silent} trên ${all} địa phương`,
	byLocality: 'Theo địa phương',
	localityTitle: (indicator: string, locality: string) => `${indicator}: ${locality}`,
	localityDescription: (indicator: string, locality: string) =>
		`Số liệu ${indicator} của ${locality} theo kỳ, cạnh mức phải đạt.`,
	newest: 'Số liệu gần nhất',
	newestOf: (period: string, issued: string) => `số liệu gần nhất: ${period}, công bố ${shownDay(issued)}`,
	never: 'chưa công bố số liệu',
	newly: 'Số liệu mới công bố',
	newlyOf: (shown: number, count: number) =>
		`Đang hiển thị ${shown} số liệu mới nhất trong tổng số ${whole.format(count)}.`,
	held: 'Số liệu và mức phải đạt',
	unitsHeld: 'Số liệu gần nhất của từng đơn vị',
	heldCount: (count: number) => `${whole.format(count)} dãy số liệu`,
	// What documents ask to be published
	silentPublishers: (silent: number, all: number) =>
		silent === 0
			? `${all} đơn vị đều đã có số liệu trên trang.`
			: `${silent} trên ${all} đơn vị chưa có số liệu trên trang:`,
	publishersUnknown: 'Văn bản không nêu hết đơn vị phải công khai; trang chỉ nêu đơn vị đã có số liệu.',
	columns: [
		'Địa phương',
		'Đơn vị',
		'Cấp',
		'Phạm vi',
		'Kỳ',
		'Từ ngày',
		'Đến ngày',
		'Số liệu từ ngày',
		'Số liệu đến ngày',
		'Số đã in',
		'Giá trị',
		'Đơn vị đo',
		'Tử số',
		'Mẫu số',
		'Tình trạng',
		'Nguồn',
		'Văn bản',
		'Mục',
		'Ngày ban hành',
		'Đã được đính chính',
		'Địa chỉ',
	],
	yes: 'có',
} as const;
