import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A small content folder that can be changed in every kind of file; made-up through and through. */
export interface MadeUp {
	site: string;
	repository: boolean;
	moves: boolean;
	field: string;
	indicator: string;
	abbreviation: string;
	localities: {
		id: string;
		name: string;
		units: { id: string; name: string; head: string }[];
		documents: MadeUpDocument[];
	}[];
}

interface MadeUpDocument {
	number: number;
	title: string;
	year: number;
	body: string;
	value: number;
	figures: { quarter: string; year: number; printed: string; unit: string | null }[];
	assignments: { id: string; task: string; lead: string; cooperating: string; due: string }[];
}

/** Two localities with two units, a group and a plan or two each. */
export function madeUp(): MadeUp {
	const document = (number: number, year: number): MadeUpDocument => ({
		number,
		title: `Kế hoạch mẫu số ${number}`,
		year,
		body: 'CCHC: xem <NhiemVu so="1" />.',
		value: 90,
		figures: [{ quarter: 'I', year, printed: '91%', unit: null }],
		assignments: [
			{ id: '1', task: 'Rà soát văn bản.', lead: 'van-phong', cooperating: 'cac-thon', due: `Quý I năm ${year}` },
			{ id: '2', task: 'Báo cáo kết quả.', lead: 'cac-thon', cooperating: 'ubnd', due: 'Hằng quý' },
		],
	});
	return {
		site: 'Trang thử',
		repository: false,
		moves: false,
		field: 'Cải cách thể chế',
		indicator: 'Tỷ lệ đúng hạn',
		abbreviation: 'cải cách hành chính',
		localities: ['xa-mau', 'xa-khac'].map((id, at) => ({
			id,
			name: `Xã số ${at + 1}`,
			units: [
				{ id: 'ubnd', name: `Ủy ban nhân dân xã số ${at + 1}`, head: 'Chủ tịch' },
				{ id: 'van-phong', name: `Văn phòng xã số ${at + 1}`, head: 'Chánh Văn phòng' },
			],
			documents: at === 0 ? [document(1, 2023), document(2, 2024)] : [document(3, 2024)],
		})),
	};
}

/** Writes the content anew; nothing of what was there before stays but hidden files. */
export function writeMadeUp(folder: string, made: MadeUp): void {
	for (const name of ['localities', 'pages', 'site.yaml']) rmSync(join(folder, name), { recursive: true, force: true });
	const put = (file: string, text: string) => {
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	};
	put(
		'site.yaml',
		`name: ${made.site}\ndescription: Để thử.\naddress: https://thu.example\npublisher: Xã\ntimeZone: Asia/Ho_Chi_Minh\nmoveToWorkingDay: ${made.moves}\n${made.repository ? 'repository: https://kho.example/a\n' : ''}`,
	);
	put(
		'working-days.yaml',
		'2023:\n  daysOff:\n    - day: 31/03/2023\n      name: Nghỉ\n      decision: Thông báo số 1\n',
	);
	put('fields.yaml', `- id: the-che\n  name: ${made.field}\n  meaning: Văn bản.\n  source: Mẫu\n`);
	put(
		'indicators.yaml',
		`- id: dung-han\n  name: ${made.indicator}\n  short: Đúng hạn\n  measure: "%"\n  better: higher\n  meaning: Hồ sơ.\n  source: Mẫu\n`,
	);
	put('abbreviations.yaml', `CCHC: ${made.abbreviation}\n`);
	// The pages of the small site: their templates are compiled already.
	cpSync('src/fixtures/small/content/pages', join(folder, 'pages'), { recursive: true });
	for (const { id, name, units, documents } of made.localities) {
		const at = (file: string) => `localities/${id}/${file}`;
		put(at('locality.yaml'), `name: ${name}\nlevel: xa\nauthority: ubnd\n`);
		put(
			at('units.yaml'),
			`${units.map((unit) => `- id: ${unit.id}\n  name: ${unit.name}\n  head: ${unit.head}\n  kind: co-quan-chuyen-mon\n`).join('')}- id: cac-thon\n  name: Các thôn\n  kind: nhom\n  members: [ubnd, van-phong]\n`,
		);
		for (const document of documents)
			put(at(`documents/${document.number}-kh-ubnd-${document.year}.mdx`), textOf(document));
	}
}

function textOf({ number, title, year, body, value, figures, assignments }: MadeUpDocument): string {
	return [
		`---\ntype: ke-hoach\nnumber: ${number}/KH-UBND\ntitle: ${title}\nissued: 02/01/${year}\nperiod: "${year}"\nissuer: ubnd`,
		'source:\n  original: Bản ký lưu tại Văn phòng\n  text: typed',
		`targets:\n  - id: II.1\n    indicator: dung-han\n    comparator: ">="\n    value: ${value}\n    measure: "%"\n    text: Đạt từ ${value}% trở lên.`,
		...(figures.length > 0 ? ['measurements:'] : []),
		...figures.map(
			({ quarter, year: of, printed, unit }) =>
				`  - indicator: dung-han\n    period: quý ${quarter} năm ${of}\n    printed: "${printed}"${unit === null ? '' : `\n    unit: ${unit}`}`,
		),
		'assignments:',
		...assignments.map(
			({ id, task, lead, cooperating, due }) =>
				`  - id: "${id}"\n    task: ${task}\n    leads: [${lead}]\n    cooperating: [${cooperating}]\n    due: ${due}\n    field: the-che\n    targets: [II.1]`,
		),
		`---\n\n## I. Việc\n\n${body}\n`,
	].join('\n');
}
