import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const perLocality = 30;
const perDocument = 25;
const unitsPerLocality = 12;

/** Syllables of the published documents, as often as they stand there, so that an index of them is like a real one. */
const syllables = globSync(join(import.meta.dirname, '../content/localities/*/documents/*.mdx'))
	.sort()
	.flatMap((file) => readFileSync(file, 'utf8').match(/(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu) ?? [])
	.filter((word) => /[^a-z]/.test(word));

/** So many of these syllables, the same for the same seed (mulberry32). */
function text(length: number, seed: number): string {
	let state = seed;
	const next = (): number => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	return Array.from({ length }, () => syllables[Math.floor(next() * syllables.length)]).join(' ');
}

/** Writes a made-up content folder of `documents` documents with 25 assignments each, in localities of 30 documents and 12 units. */
export function writeCorpus(folder: string, documents: number): void {
	const put = (file: string, text: string) => {
		mkdirSync(join(folder, file, '..'), { recursive: true });
		writeFileSync(join(folder, file), text);
	};
	const list = (length: number, line: (n: number) => string) => Array.from({ length }, (_, n) => line(n)).join('');
	put(
		'site.yaml',
		'name: Đo\ndescription: Đo tốc độ.\naddress: https://do.example\npublisher: Đo\ntimeZone: Asia/Ho_Chi_Minh\n',
	);
	put(
		'fields.yaml',
		list(7, (n) => `- id: linh-vuc-${n}\n  name: Lĩnh vực ${n}\n  meaning: Việc.\n  source: Đo\n`),
	);
	put(
		'indicators.yaml',
		list(
			20,
			(n) =>
				`- id: chi-tieu-${n}\n  name: Chỉ tiêu ${n}\n  short: CT ${n}\n  measure: "%"\n  better: higher\n  meaning: Tỷ lệ.\n  source: Đo\n`,
		),
	);
	put('abbreviations.yaml', 'CCHC: cải cách hành chính\nUBND: Ủy ban nhân dân\n');
	for (const page of ['gioi-thieu', 'phuong-phap', 'tiep-can'])
		put(`pages/${page}.mdx`, `---\ntitle: ${page}\ndescription: Đo.\n---\n\nĐo.\n`);
	for (let number = 0; number < documents; number++) {
		const locality = `dia-phuong-${Math.floor(number / perLocality)}`;
		if (number % perLocality === 0) {
			put(`localities/${locality}/locality.yaml`, `name: ${locality}\nlevel: xa\nauthority: phong-0\n`);
			put(
				`localities/${locality}/units.yaml`,
				list(unitsPerLocality, (n) => `- id: phong-${n}\n  name: Phòng ${n} ${locality}\n  kind: co-quan-chuyen-mon\n`),
			);
		}
		const assignment = (n: number) =>
			`  - id: "${n + 1}"\n    task: Việc ${n + 1} theo Nghị định 30/2020/NĐ-CP, ${text(25, number * perDocument + n)}.\n` +
			`    deliverables: [Báo cáo]\n    leads: [phong-${(n + number) % unitsPerLocality}]\n    cooperating: [phong-${(n + number + 1) % unitsPerLocality}]\n` +
			`    due: ${n % 3 === 0 ? 'Hằng quý' : n % 3 === 1 ? 'trước ngày 15/9' : 'Trong năm 2023'}\n    field: linh-vuc-${n % 7}\n` +
			(n === 0 ? '    targets: ["1"]\n' : '');
		put(
			`localities/${locality}/documents/${number + 1}-kh-ubnd-2023.mdx`,
			`---\ntype: ke-hoach\nnumber: ${number + 1}/KH-UBND\ntitle: Kế hoạch ${number + 1}\nissued: 02/01/2023\nperiod: "2023"\nissuer: phong-0\n` +
				`source:\n  original: Bản ký\n  text: typed\ntargets:\n  - id: "1"\n    indicator: chi-tieu-${number % 20}\n    comparator: ">="\n    value: 90\n    measure: "%"\n    text: Đạt từ 90% trở lên.\n` +
				`assignments:\n${list(perDocument, assignment)}---\n\n## I. Việc\n\nUBND làm CCHC, xem <NhiemVu so="1" /> và ${number}/KH-UBND.\n\n${text(400, -1 - number)}.\n`,
		);
	}
}
