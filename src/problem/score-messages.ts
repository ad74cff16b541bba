import { meant, type Wording, worded } from './wording.ts';

const shown = (points: number): string => String(points).replace('.', ',');

/** Of indices and of what documents say of units in them. */
export const scoreMessages = {
	'criterion-id-twice': (id: string) =>
		worded(
			`Có hai lĩnh vực, tiêu chí hoặc tiêu chí thành phần cùng mang id “${id}”.`,
			'Mỗi mục một id. Bản gốc in trùng số thì thêm -2 sau id của mục sau và nói rõ ở note.',
		),
	'maxima-differ': (name: string | null, sum: number, max: number) =>
		worded(
			`Điểm tối đa của các phần ${name === null ? 'cộng lại' : `trong “${name}” cộng lại`} là ${shown(sum)}, khác ${shown(max)}.`,
			'Đối chiếu với bản gốc. Bản gốc in như vậy, có điểm thưởng hoặc chưa công bố đủ các phần thì giữ nguyên và nói rõ ở note.',
		),
	'classes-out-of-order': (before: string, from: number, name: string, own: number) =>
		worded(
			`Mức “${before}” từ ${shown(from)} đứng trước “${name}” từ ${shown(own)}.`,
			'Ghi các mức xếp loại từ cao xuống thấp, mỗi mức với điểm thấp nhất của nó. Bản gốc không nêu điểm của các mức thì bỏ classes và nói rõ ở note.',
		),
	'class-over-maximum': (name: string, from: number, maximum: number) =>
		worded(
			`Mức “${name}” từ ${shown(from)} điểm, hơn điểm tối đa ${shown(maximum)}.`,
			'Bản gốc xếp loại theo phần trăm thì quy ra điểm của thang này; bản gốc không nêu điểm của các mức thì bỏ classes và nói rõ ở note.',
		),
	'class-twice': (name: string) =>
		worded(
			`Có hai mức xếp loại cùng tên “${name}”.`,
			'Đối chiếu tên và điểm với bản gốc, giữ mỗi mức một dòng. Bản gốc in hai mức trùng tên thì bỏ classes và nói rõ ở note.',
		),
	'class-differs': (name: string, points: number, from: number, under: number | null) =>
		worded(
			`Văn bản xếp loại “${name}” với ${shown(points)} điểm, còn mức đó là từ ${shown(from)}${under === null ? '' : ` đến dưới ${shown(under)}`} điểm.`,
			'Đối chiếu điểm và loại với bản gốc, đối chiếu các mức trong tệp của bộ chỉ số. Bản gốc in như vậy thì giữ nguyên: trang hiện đúng loại văn bản nêu.',
		),
	'unknown-index': (value: string, candidates: readonly string[]) =>
		worded(
			`Không có bộ chỉ số “${value}” trong indices.`,
			meant(
				candidates,
				'Ở scores ghi tên thư mục của chỉ số, dấu / và tên tệp của phiên bản (par-index-quan/2023); ở condition chỉ ghi tên thư mục. Phiên bản chưa có tệp thì tạo tệp, chỉ ghi những gì đã công bố.',
			),
		),
	'unknown-criterion': (value: string, index: string, candidates: readonly string[]) =>
		worded(
			`“${index}” không có lĩnh vực hay tiêu chí “${value}”.`,
			meant(
				candidates,
				'Ghi id như trong tệp của bộ chỉ số. Tiêu chí chưa có trong tệp thì thêm vào đó; không rõ văn bản nói về tiêu chí nào thì bỏ mục này và ghi lời văn bản ở note.',
			),
		),
	'criterion-scored-twice': (value: string) =>
		worded(
			`“${value}” được cho điểm hai lần.`,
			'Giữ một mục. Bản gốc nêu hai điểm cho cùng một tiêu chí thì ghi điểm thứ hai ở note.',
		),
	'points-over-maximum': (what: string, points: number, max: number) =>
		worded(
			`${shown(points)} điểm của ${what} vượt điểm tối đa ${shown(max)}.`,
			'Đối chiếu với bản gốc, và với điểm tối đa trong tệp của bộ chỉ số. Bản gốc in như vậy thì bỏ con số này và ghi đúng lời in ở note.',
		),
	'points-differ': (what: string, sum: number, points: number) =>
		worded(
			`Điểm các phần của ${what} cộng lại là ${shown(sum)}, khác ${shown(points)} mà văn bản nêu.`,
			'Đối chiếu các số với bản gốc. Bản gốc in như vậy thì giữ nguyên: trang hiện đúng các số của văn bản.',
		),
	'rank-over-ranked': (rank: number, ranked: number) =>
		worded(
			`Hạng ${rank} trong ${ranked} đơn vị được xếp hạng.`,
			'Đối chiếu hai số với bản gốc. Bản gốc in như vậy thì bỏ ranked và ghi đúng lời in ở note.',
		),
	'rank-of-nothing': () =>
		worded('Hạng 0 không phải là một hạng.', 'Văn bản không nêu hạng thì bỏ rank; hạng nhất là 1.'),
	'unknown-class': (value: string, index: string, classes: readonly string[]) =>
		worded(
			`“${value}” không phải là mức xếp loại của “${index}”.`,
			`Các mức là ${classes.map((one) => `“${one}”`).join(', ')}. Bộ chỉ số có mức khác thì thêm vào classes; văn bản xếp loại theo lối khác thì bỏ class và ghi lời văn bản ở note.`,
		),
	'score-of-nothing': () =>
		worded(
			'Mục điểm này không nêu điểm, hạng hay xếp loại nào.',
			'Ghi ít nhất một trong total, rank, class, rating, items; văn bản không nêu điều nào thì bỏ cả mục.',
		),
	'score-of-group': (name: string) =>
		worded(
			`“${name}” là một nhóm; điểm là của từng đơn vị.`,
			'Ghi mỗi đơn vị được nêu tên một mục. Văn bản chỉ nói về cả nhóm thì bỏ mục này: trang không gán điểm cho đơn vị không được nêu tên.',
		),
	'unread-score-period': (text: string) =>
		worded(
			`“${text}” không đọc được thành khoảng thời gian.`,
			'Ghi năm, quý hoặc tháng được chấm, có năm, ví dụ: 2023, Quý II năm 2023, tháng 5/2024.',
		),
	'scored-twice': (period: string) =>
		worded(
			`Văn bản nêu hai lần điểm cùng loại của cùng đơn vị, cùng chỉ số cho “${period}”.`,
			'Gộp vào một mục. Bản gốc nêu hai số khác nhau cho cùng một thứ thì giữ một số, số kia ghi ở note.',
		),
	'scores-differ': (what: string, own: string, other: string, number: string) =>
		worded(
			`${what} “${own}” khác “${other}” mà ${number} nêu cho cùng đơn vị, cùng kỳ.`,
			'Đối chiếu với hai bản gốc. Nếu văn bản ra sau đính chính thì thêm corrects; nếu không thì giữ nguyên, trang hiện cả hai và không chọn.',
		),
	'forecast-after-appraisal': (number: string) =>
		worded(
			`Dự báo này ban hành sau khi ${number} đã công bố điểm thẩm định của cùng kỳ.`,
			'Đối chiếu kind và period với bản gốc. Bản gốc đúng là dự báo sau khi có điểm thì giữ nguyên.',
		),
	'corrects-no-score': (number: string) =>
		worded(
			`Văn bản ${number} không nêu điểm cùng loại nào của đơn vị này cho cùng chỉ số, cùng kỳ.`,
			'Kiểm tra các khóa đó và văn bản được đính chính; văn bản không đính chính điểm nào thì bỏ corrects.',
		),
	'ground-of-nothing': () =>
		worded(
			'Căn cứ này không nêu xếp loại, điểm hay lời nào.',
			'Ghi rating, score hoặc inWords. Điều kiện không xét được theo xếp loại hay điểm thì ghi condition bằng lời.',
		),
	'bound-over-all': (below: number) =>
		worded(
			`Dưới ${shown(below)}% số điểm tối đa thì đơn vị nào cũng thuộc diện.`,
			'Ở below ghi phần trăm của điểm tối đa, từ 0 đến 100. Văn bản nêu số điểm thì quy ra phần trăm, hoặc ghi condition bằng lời.',
		),
	'bound-under-none': () =>
		worded(
			'Dưới 0% số điểm tối đa thì không đơn vị nào thuộc diện.',
			'Ở below ghi phần trăm của điểm tối đa, lớn hơn 0. Văn bản không nêu mức điểm thì bỏ score và ghi condition bằng lời.',
		),
	'version-changed': (id: string, part: string) =>
		worded(
			`Bộ chỉ số ${id} đã có văn bản cho điểm, nay “${part}” được ghi khác lúc công bố.`,
			'Văn bản sửa bộ chỉ số thì tạo phiên bản mới trong một tệp mới, giữ tệp này. Tệp này gõ sai so với bản gốc thì giữ cách sửa, nói rõ trong lời ghi của lần sửa.',
		),
	'too-many-scores': (count: number, most: number) =>
		worded(
			`Văn bản có ${count.toLocaleString('vi')} mục điểm, nhiều hơn ${most.toLocaleString('vi')}.`,
			'Phụ lục có số, ký hiệu riêng thì ghi thành văn bản riêng.',
		),
} as const satisfies Readonly<Record<string, (...values: never[]) => Wording>>;
