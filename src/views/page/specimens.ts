import { address } from '../../address.ts';
import type { DueView } from '../calendar/due.ts';
import type { UnitLink } from '../link/unit.ts';
import { stoodSpecimen } from '../measurement/specimens.ts';
import type { AssignmentView } from './assignment.ts';
import type { DocumentView } from './document.ts';
import type { DocumentRow } from './lists.ts';
import type { TargetView } from './target.ts';

// Made-up content for the page that shows every component: it names no real unit and no real figure.

const unit = (name: string): UnitLink => ({
	id: '',
	href: address.units,
	short: name,
	name: `${name}, xã Ví Dụ`,
	isGroup: false,
});
const document: DocumentRow = {
	results: 0,
	href: address.documents,
	name: 'Kế hoạch 00/KH-UBND',
	title: 'Kế hoạch ví dụ để xem cách trình bày',
	issued: '2023-01-02',
	locality: 'Xã Ví Dụ',
	assignments: 2,
	targets: 1,
	changes: 2,
};

const plain: AssignmentView = {
	href: address.documents,
	path: address.documents,
	anchor: 'nv-mau-1',
	page: '',
	number: '1',
	task: [{ kind: 'text', text: 'Ban hành kế hoạch ví dụ.' }],
	words: [],
	isVerbatim: false,
	isOwnWords: true,
	deliverables: [],
	leads: [unit('Phòng Ví dụ A')],
	cooperating: [],
	cooperationNote: null,
	deadline: { lines: ['Quý I năm 2023'], readings: ['Từ 01/01/2023 đến hết 31/03/2023'], inWords: false },
	former: [],
	amendments: [],
	end: null,
	field: null,
	targets: [],
	indicators: [],
	facts: [],
	standing: null,
	figures: [],
	figureCount: 0,
	note: null,
	document,
};

/** Assignments in their states: as most are; with everything; with neither lead nor time. */
export const assignments: readonly AssignmentView[] = [
	plain,
	{
		...plain,
		anchor: 'nv-mau-2',
		number: '2.1',
		task: [
			{ kind: 'text', text: 'Kiểm tra theo ' },
			{ kind: 'citation', text: '00/NQ-CP' },
			{ kind: 'text', text: ', có nhiều đơn vị và nhiều đoạn thời hạn.' },
		],
		words: ['Tổ chức kiểm tra theo Nghị quyết 00/NQ-CP;', 'nhiều đơn vị cùng làm.'],
		isVerbatim: false,
		isOwnWords: false,
		deliverables: ['Kế hoạch', 'Báo cáo'],
		leads: [unit('Phòng Ví dụ A'), unit('Phòng Ví dụ B')],
		cooperating: [unit('Các cơ quan, đơn vị có liên quan')],
		cooperationNote: 'Triển khai tại đơn vị',
		former: [{ words: 'Trước ngày 01/02/2023, trang ghi: Quý I năm 2023', isAmended: false }],
		deadline: {
			lines: ['Khi phát sinh', 'Định kỳ hằng quý'],
			readings: [
				'Không có ngày cố định, thực hiện khi phát sinh',
				'Hằng quý, ngày cuối các kỳ: 31/03/2023, 30/06/2023',
			],
			inWords: false,
		},
		targets: [{ href: address.indicators, ref: '1', text: 'Một chỉ tiêu ví dụ.' }],
		note: 'Ghi chú của người biên tập.',
	},
	{
		...plain,
		anchor: 'nv-mau-3',
		number: '3',
		task: [{ kind: 'text', text: 'Nhiệm vụ mà văn bản không nêu đơn vị và không ghi thời hạn.' }],
		leads: [],
		deadline: null,
	},
];

const aim: TargetView = {
	href: address.indicators,
	anchor: 'ct-mau-1',
	ref: '1',
	figure: 'từ 00% trở lên',
	milestones: [],
	baseline: null,
	text: [{ kind: 'text', text: 'Mức ví dụ, có phạm vi và ngoại lệ.' }],
	scope: 'từng lĩnh vực',
	level: 'xã',
	period: '2023',
	exceptions: ['trừ một lĩnh vực'],
	responsible: [unit('Phòng Ví dụ A')],
	indicator: { href: address.indicators, name: 'Chỉ tiêu ví dụ', short: 'Ví dụ' },
	assignments: [{ href: address.documents, number: '2.1' }],
	document,
	stood: stoodSpecimen(document, unit('Phòng Ví dụ A')),
};

/** Targets in their states: with a figure and everything else; in words, with nothing else; with milestones. */
export const targets: readonly TargetView[] = [
	aim,
	{
		...aim,
		anchor: 'ct-mau-2',
		ref: '2',
		figure: null,
		text: [{ kind: 'text', text: 'Chỉ tiêu nêu bằng lời.' }],
		scope: null,
		level: null,
		exceptions: [],
		responsible: [],
		assignments: [],
		stood: null,
	},
	{
		...aim,
		anchor: 'ct-mau-3',
		ref: '3',
		milestones: [
			{ by: 'đến hết năm 2026', figure: 'từ 00% trở lên', day: '2026-12-31' },
			{ by: 'khi kết thúc nhiệm kỳ', figure: 'từ 00% đến 00%', day: null },
		],
		baseline: '00% (năm 2025)',
		text: [{ kind: 'text', text: 'Chỉ tiêu có mức xuất phát và hai mốc.' }],
	},
];

export const documents: readonly DocumentRow[] = [document];

const day = { href: address.calendar, count: 2, documentCount: 1, documents: [{ ...document, count: 2 }] };

/** What is due: with days ahead; with none; with no dates at all. */
export const due: readonly DueView[] = [
	{ asOf: '2023-03-01', dayIs: 'change', next: [{ ...day, day: '2023-03-31' }], passed: [] },
	{
		asOf: '2023-04-01',
		dayIs: 'newest',
		next: [],
		passed: [{ ...day, day: '2023-03-31', documentCount: 30, documents: [] }],
	},
	{ asOf: '2023-04-01', dayIs: 'change', next: [], passed: [] },
];

/** A document that is replaced and amended, of a body that has ended, with a number that cannot be read. */
export const ended: DocumentView = {
	id: '',
	hasWords: false,
	link: document,
	locality: { href: address.localities, name: 'Xã Ví Dụ' },
	issuer: unit('Ủy ban nhân dân'),
	jointIssuers: [unit('Ủy ban Mặt trận Tổ quốc Việt Nam')],
	issuerEnd: {
		day: '2025-06-30',
		successors: [
			{ name: 'phường Ví Dụ', smallPart: false },
			{ name: 'xã Ví Dụ Hạ', smallPart: true },
		],
	},
	entry: {
		id: '',
		slug: '',
		locality: '',
		file: '',
		type: 'ke-hoach',
		number: 'không rõ/KH-UBND',
		title: document.title,
		issued: document.issued,
		period: null,
		issuer: '',
		jointIssuers: [],
		recipients: [],
		source: { original: 'Văn phòng ví dụ', text: 'ocr' },
		uncertain: ['number', 'signer'],
		consequences: [],
		original: null,
	},
	basis: [],
	replacedBy: [{ ...document, name: 'Kế hoạch 01/KH-UBND' }],
	changes: [],
	consequences: null,
	amendedBy: [
		{ ...document, name: 'Kế hoạch 02/KH-UBND' },
		{ ...document, name: 'Kế hoạch 03/KH-UBND' },
	],
	groups: [],
	abbreviations: [],
	targets: [],
	results: null,
	stated: [],
	figures: null,
	assignmentCount: 0,
};
