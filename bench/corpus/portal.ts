import { dayOf, written } from './days.ts';
import { slug } from './words.ts';
import { type Yaml, yaml } from './yaml.ts';

/** Fields of reform, as plans name them. */
export const fields =
	'Chỉ đạo, điều hành và truyền thông|Cải cách thể chế|Cải cách thủ tục hành chính|Cải cách tổ chức bộ máy|Cải cách chế độ công vụ|Cải cách tài chính công|Xây dựng chính quyền số'
		.split('|')
		.map((name) => ({ id: slug(name), name }));

const subjects =
	'hồ sơ giải quyết đúng hạn,hồ sơ nộp trực tuyến,hồ sơ được số hóa,hồ sơ trễ hạn được xin lỗi,thủ tục được đơn giản hóa,phản ánh được trả lời,văn bản điện tử,chữ ký số,dịch vụ công toàn trình,thanh toán trực tuyến,cán bộ được bồi dưỡng,vốn đầu tư giải ngân,biên chế được tinh giản,đơn vị tự chủ tài chính,báo cáo đúng hạn,văn bản được rà soát,kiểm tra định kỳ,kiểm tra đột xuất,hộ gia đình có tài khoản'.split(
		',',
	);

/** Forty indicators: for most what is measured twice, as a share and as what is missing. */
export const indicators = [
	{ id: 'par-index', name: 'Chỉ số cải cách hành chính (PAR Index)', short: 'PAR Index', better: 'higher' },
	{ id: 'sipas', name: 'Mức độ hài lòng về sự phục vụ (SIPAS)', short: 'Hài lòng về sự phục vụ', better: 'higher' },
	...subjects.flatMap((subject) => [
		{
			id: slug(subject),
			name: `Tỷ lệ ${subject}`,
			short: subject.charAt(0).toUpperCase() + subject.slice(1),
			better: 'higher',
		},
		{
			id: `con-thieu-${slug(subject)}`,
			name: `Tỷ lệ còn thiếu về ${subject}`,
			short: `Còn thiếu: ${subject}`,
			better: 'lower',
		},
	]),
] as const;

const abbreviations =
	'CCHC: cải cách hành chính|CNTT: công nghệ thông tin|DVC: dịch vụ công|HĐND: Hội đồng nhân dân|TTHC: thủ tục hành chính|UBND: Ủy ban nhân dân';
const pages = { 'gioi-thieu': 'Giới thiệu', 'phuong-phap': 'Phương pháp', 'tiep-can': 'Tiếp cận' };
const years = Array.from({ length: 10 }, (_, at) => 2017 + at);

/** The files of the portal itself, by their path below the content folder. */
export function portalFiles(): [path: string, text: string][] {
	return [
		[
			'site.yaml',
			'name: Sổ đo\ndescription: Nội dung dựng lên để đo tốc độ.\naddress: https://do.example\npublisher: Bàn đo\ntimeZone: Asia/Ho_Chi_Minh\n',
		],
		['fields.yaml', yaml(fields.map((field) => ({ ...field, meaning: `Việc về ${field.name}.`, source: 'Bàn đo' })))],
		[
			'indicators.yaml',
			yaml(
				indicators.map(
					(indicator): Yaml => ({ ...indicator, measure: '%', meaning: `${indicator.name}.`, source: 'Bàn đo' }),
				),
			),
		],
		['abbreviations.yaml', `${abbreviations.replaceAll('|', '\n')}\n`],
		['working-days.yaml', workingDays()],
		...Object.entries(pages).map(([name, title]): [string, string] => [
			`pages/${name}.mdx`,
			`---\ntitle: ${title}\ndescription: ${title} trang.\n---\n\nXem [danh sách văn bản](/van-ban/).\n${name === 'phuong-phap' ? '\n<RegisterCoverage />\n' : ''}`,
		]),
	];
}

/** The public holidays of each year that fall on a weekday. */
function workingDays(): string {
	const isWeekday = (day: string): boolean => ![0, 6].includes(new Date(day).getUTCDay());
	return years
		.map((year) => {
			const off = [dayOf(year, 1, 1), dayOf(year, 4, 30), dayOf(year, 5, 1), dayOf(year, 9, 2)].filter(isWeekday);
			const list = off.map((day) => ({
				day: written(day),
				name: 'Ngày lễ',
				decision: 'Điều 112 Bộ luật Lao động 2019',
			}));
			return `"${year}":${off.length === 0 ? ' {}\n' : `\n  daysOff:\n${yaml(list, '    ')}`}`;
		})
		.join('');
}
