import { shownDay } from '../words/day.ts';
import { itemInWords } from '../words/item.ts';

/** Every sentence about indices and scores, in Vietnamese. */
const plain = (points: number): string => String(points).replace('.', ',');

const kinds = { forecast: 'dự báo', self: 'tự chấm', appraised: 'thẩm định', survey: 'điều tra' } as const;

export const scores = {
	title: 'Chỉ số',
	lead: 'Các bộ chỉ số cải cách hành chính, và điểm, hạng, mức xếp loại mà văn bản đã công bố.',
	titleOf: (name: string, year: string) => `${name}, năm ${year}`,
	descriptionOf: (name: string, year: string) =>
		`${name} năm ${year}: điểm tự chấm, thẩm định, dự báo; điểm bị mất và việc khắc phục, theo những văn bản đã công bố.`,
	leadOf:
		'Theo những văn bản đã có trên trang. Mỗi con số dẫn đến văn bản nêu nó; trang không tự chấm, không tự xếp hạng.',
	unitTitle: (name: string, unit: string, year: string) => `${unit}: ${name}, năm ${year}`,
	points: plain,
	difference: (value: number) => (value > 0 ? `+${plain(value)}` : plain(value).replace('-', '−')),
	rankOf: (rank: number, ranked: number | null) => `${rank}${ranked === null ? '' : ` trên ${ranked}`}`,
	tied: (others: number) => `đồng hạng với ${others} đơn vị`,
	kinds,
	columns: { forecast: 'Dự báo', self: 'Tự chấm', appraised: 'Thẩm định', survey: 'Điều tra' },
	ofKind: (words: string, kind: keyof typeof kinds) => `${words} (${kinds[kind]})`,
	unit: 'Đơn vị',
	rank: 'Hạng',
	class: 'Xếp loại',
	rating: 'Mức hoàn thành',
	notPublished: 'chưa công bố',
	differ: 'các văn bản nói khác nhau',
	versionName: (version: string) => `Phiên bản ${version}`,
	versionLine: (number: string, issued: string | null, maximum: number) =>
		`Theo ${number}${issued === null ? '' : ` ngày ${shownDay(issued)}`}; tối đa ${plain(maximum)} điểm.`,
	versionsApart: 'Điểm theo hai phiên bản khác nhau của bộ chỉ số không so với nhau được.',
	year: 'Năm',
	years: 'Các năm',
	yearOf: (year: string) => `Năm ${year}`,
	times: 'kỳ',
	rankingCaption: (period: string) => `Điểm và hạng, ${period}`,
	rankingHint: 'Hạng đúng như văn bản nêu; đơn vị chưa có hạng xếp sau theo tên.',
	silent: (count: number) => `Trang chưa có điểm của ${count} đơn vị cùng loại`,
	silentHint: 'Không có nghĩa là đơn vị không được chấm.',
	silentMore: (count: number) => `và ${count} đơn vị khác`,
	details: 'Điểm từng lĩnh vực, tiêu chí',
	detailLink: 'từng tiêu chí',
	part: 'Lĩnh vực, tiêu chí',
	max: 'Tối đa',
	lost: 'Mất',
	evidence: 'Minh chứng',
	lacksEvidence: 'chưa nêu',
	remedies: 'Việc khắc phục',
	noRemedy: 'trang chưa có',
	steering: 'Theo dõi',
	noSteering: 'không nêu',
	notes: 'Ghi chú',
	over: (kind: 'self' | 'forecast', difference: string) => `${kinds[kind]} lệch ${difference}`,
	by: { self: 'đơn vị tự chấm', survey: 'điều tra', system: 'hệ thống tự tính' },
	lostHint: '“Mất” là điểm tối đa trừ điểm thẩm định đã công bố (phần điều tra: trừ điểm điều tra).',
	rounds: 'Theo từng tháng, từng quý',
	roundsCaption: (version: string, maximum: string) => `${version}, tối đa ${maximum} điểm`,
	noScores: 'Trang chưa có văn bản nào nêu điểm của năm này. Không có nghĩa là chưa chấm.',
	fields: 'Các lĩnh vực của bộ chỉ số',
	fieldsCaption: (version: string) => `Lĩnh vực của phiên bản ${version}`,
	classes: (all: readonly { readonly name: string; readonly from: number }[]) =>
		`Xếp loại: ${all.map(({ name, from }) => `${name} từ ${plain(from)}`).join('; ')}.`,
	indicator: 'Là số liệu của chỉ tiêu',
	firstOf: (shown: number, count: number, noun: string) =>
		`Đang hiển thị ${shown} trong ${count} ${noun}; xem đầy đủ ở dữ liệu mở.`,
	units: 'đơn vị',
	unitsCount: (count: number) => `${count} đơn vị có điểm`,
	stated: 'Điểm, hạng, xếp loại nêu trong văn bản',
	item: itemInWords,
	total: (points: number) => `${plain(points)} điểm`,
	rankWords: (rank: number, ranked: number | null) => `hạng ${rank}${ranked === null ? '' : ` trên ${ranked}`}`,
	classWords: (grade: string) => `xếp loại ${grade}`,
	partsCount: (count: number) => `điểm của ${count} lĩnh vực, tiêu chí`,
	corrects: (document: string) => `đính chính ${document}`,
	ofUnit: 'Chỉ số đã công bố',
	ofLocality: 'Chỉ số của các đơn vị',
	ofIndicator: 'Điểm và hạng đã công bố',
	allIndices: 'Các bộ chỉ số',
	saidOf: (of: string, said: string) => `${of}: ${said}`,
	pictureOf: (kind: keyof typeof kinds, period: string, version: string, maximum: number) =>
		`Điểm ${kinds[kind]}, ${period}, phiên bản ${version} (tối đa ${plain(maximum)})`,
	pictureWithout: (count: number) =>
		`Hình không có ${count} đơn vị khác: chưa công bố tổng điểm, hoặc các văn bản nêu khác nhau.`,
	pictureTable: 'Bảng dưới đây có đủ số liệu.',
	pictureFile: 'Hình (SVG)',
} as const;
