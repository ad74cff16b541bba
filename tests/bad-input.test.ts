import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { minhbach } from '../src/fixtures/command.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-bad-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const good = readFileSync('src/fixtures/small/content/localities/xa-mau/documents/1-kh-ubnd-2023.mdx', 'utf8');
const aliasBomb = Array.from(
	{ length: 12 },
	(_, n) =>
		`a${n}: &a${n} [${
			n === 0
				? '"x"'
				: Array(9)
						.fill(`*a${n - 1}`)
						.join(', ')
		}]`,
).join('\n');

/** Runs the content check on the small site with these files added or replaced; a file that is `null` is removed. */
function check(files: Record<string, string | Uint8Array | null>, ...options: string[]) {
	const folder = mkdtempSync(join(work, 'case-'));
	const content = join(folder, 'content');
	cpSync('src/fixtures/small/content', content, { recursive: true });
	for (const [file, bytes] of Object.entries(files)) {
		if (bytes !== null) mkdirSync(dirname(join(content, file)), { recursive: true });
		if (bytes === null) rmSync(join(content, file), { recursive: true });
		else writeFileSync(join(content, file), bytes);
	}
	return minhbach(['check', ...options], {
		MINHBACH_CONTENT: content,
		MINHBACH_CACHE: join(folder, 'cache'),
	});
}

const documents = 'localities/xa-mau/documents';
const plan = `${documents}/1-kh-ubnd-2023.mdx`;
const second = good.replace('1/KH-UBND', '2/KH-UBND');
const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('the content check', () => {
	test('finds nothing wrong with the small site', async () => {
		expect(await check({})).toEqual({ status: 0, output: 'Nội dung không có lỗi.\n' });
	});

	test.each<[string, Record<string, string | Uint8Array>, RegExp]>([
		[
			'invalid YAML',
			{ [plan]: good.replace('title: Kế hoạch mẫu', 'title: "Kế hoạch mẫu') },
			/1-kh-ubnd-2023\.mdx:\d+:\d+ {2}lỗi/,
		],
		[
			'a tab in the indentation',
			{ [plan]: good.replace('  original:', '\toriginal:') },
			/:9:1 {2}lỗi {2}Dòng này thụt vào bằng phím Tab/,
		],
		[
			'a file that is not UTF-8',
			{ [plan]: Buffer.concat([latin1('---\ntype: kế'), Buffer.from([0xff])]) },
			/:2:8 {2}lỗi {2}Tệp không được lưu theo bảng mã UTF-8/,
		],
		['an empty file', { [plan]: '' }, /:1:1 {2}lỗi {2}Tệp trống/],
		['a missing opening fence', { [plan]: good.slice(4) }, /:1:1 {2}lỗi {2}Thiếu dòng --- mở đầu/],
		[
			'a missing closing fence',
			{ [plan]: good.replace('\n---\n\n##', '\n\n##') },
			/:27:1 {2}lỗi {2}Thiếu dòng --- kết thúc/,
		],
		[
			'a duplicate key',
			{ [plan]: good.replace('issuer: ubnd', 'issuer: ubnd\nissuer: van-phong') },
			/:8:1 {2}lỗi {2}Khóa này đã có/,
		],
		[
			'an alias bomb',
			{ [plan]: good.replace('type:', `${aliasBomb}\ntype:`) },
			/:2:\d+ {2}lỗi {2}Không dùng dấu & hoặc \*/,
		],
		['a document of 5 MB', { [plan]: good + 'x '.repeat(2_600_000) }, /:1:1 {2}lỗi {2}Tệp nặng 5,0 MB/],
		[
			'a state secret',
			{ [plan]: good.replace('issuer:', 'mat: true\nissuer:') },
			/:7:6 {2}lỗi {2}Văn bản này được đánh dấu mật/,
		],
		[
			'an unknown key, with the nearest known one',
			{ [plan]: good.replace('issuer:', 'isuer:') },
			/:7:1 {2}lỗi {2}Không có khóa nào tên là “isuer”\.\n {4}→ Có phải ý bạn là “issuer”/,
		],
		[
			'an unknown unit, with the nearest known one',
			{ [plan]: good.replace('leads: [van-phong]', 'leads: [van-phng]') },
			/:21:13 {2}lỗi {2}Không có đơn vị “van-phng”.*\n {4}→ Có phải ý bạn là “van-phong”/,
		],
		[
			'a deadline on a day that does not exist',
			{ [plan]: good.replace('due: Quý I năm 2023', 'due: trước ngày 30/02/2023') },
			/:23:10 {2}lỗi/,
		],
		[
			'a deadline on 29 February of a year that has none',
			{ [plan]: good.replace('due: Quý I năm 2023', 'due: chậm nhất ngày 29/02/2023') },
			/:23:10 {2}lỗi {2}.*29\/02\/2023.*\n {4}→ /,
		],
		[
			'a link to a month of the calendar in which no deadline ends',
			{ [plan]: `${good}\n[lịch](/lich/2023/04/)\n` },
			/:\d+:1 {2}lỗi {2}Trên trang không có lịch “\/lich\/2023\/04\/”.*\n {4}→ Ghi \/lich\/<năm>\//,
		],
		[
			'a deadline before the day of issue',
			{ [plan]: good.replace('due: Quý I năm 2023', 'due: trước ngày 01/12/2022') },
			/:23:10 {2}lỗi {2}Hạn “trước ngày 01\/12\/2022”/,
		],
		['code in a body', { [plan]: `${good}\n{process.exit()}\n` }, /:\d+:1 {2}lỗi {2}Không dùng được \{…\}/],
		[
			'a script in a body',
			{ [plan]: `${good}\n<script>alert(1)</script>\n` },
			/:\d+:1 {2}lỗi {2}Không dùng được <script>/,
		],
		[
			'a page of the portal that is no MDX',
			{ 'pages/gioi-thieu.mdx': '---\ntitle: A\ndescription: B\n---\n\nMột <b>hai\n' },
			/pages\/gioi-thieu\.mdx:\d+:\d+ {2}lỗi {2}Không đọc được MDX ở đây, gần “Một <b>hai”/,
		],
		[
			'a page of the portal at an address that is taken',
			{ 'pages/don-vi.mdx': '---\ntitle: A\ndescription: B\n---\n' },
			/pages\/don-vi\.mdx:1:1 {2}lỗi {2}Địa chỉ \/don-vi\/ đã dùng/,
		],
		[
			'a document named twice',
			{ [`${documents}/1-kh-ubnd-2023-ban-sao.mdx`]: good },
			/lỗi {2}Văn bản 1\/KH-UBND năm 2023 của cơ quan này đã có/,
		],
	])('reports %s with its line and column, and exits with 1', async (_, files, message) => {
		const { status, output } = await check(files);
		expect(output).toMatch(message);
		expect(output).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
		expect(status).toBe(1);
	});

	test.each<[string, string | Uint8Array]>([
		['CRLF line ends', good.replaceAll('\n', '\r\n')],
		['a byte order mark', `\uFEFF${good}`],
		['decomposed Unicode', good.normalize('NFD')],
	])('accepts a document with %s', async (_, text) => {
		expect(await check({ [plan]: text })).toEqual({ status: 0, output: 'Nội dung không có lỗi.\n' });
	});

	test('reports the problems of all files at once, sorted by file and line', async () => {
		const { status, output } = await check({
			[plan]: good.replace('field: the-che', 'field: la').replace('indicator: dung-han', 'indicator: la'),
			[`${documents}/2-kh-ubnd-2023.mdx`]: second.replace('issued: 02/01/2023', 'issued: 30/02/2023'),
			[`${documents}/3-kh-ubnd-2023.mdx`]: '',
			'fields.yaml': '- id: Thể chế\n  name: x\n',
			'localities/xa-mau/ghi-chu.txt': 'x',
		});
		const places = [...output.matchAll(/^(content\/\S+?):(\d+):\d+ {2}/gm)].map(
			(match) => [match[1], Number(match[2])] as const,
		);
		expect(status).toBe(1);
		expect(new Set(places.map(([file]) => file)).size).toBe(5);
		expect(places).toEqual(
			places.toSorted((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : a[0] === b[0] ? a[1] - b[1] : 1)),
		);
	});

	test('prints the problems as JSON, and as annotations for GitHub', async () => {
		const files = { [plan]: good.replace('issuer: ubnd', 'issuer: la') };
		expect(JSON.parse((await check(files, '--format', 'json')).output).problems).toMatchObject([
			{ file: `content/${plan}`, line: 7, column: 9, level: 'error', code: 'unknown-unit' },
		]);
		expect((await check(files, '--format', 'github')).output).toMatch(
			/^::error file=content\/localities\/xa-mau\/documents\/1-kh-ubnd-2023\.mdx,line=7,col=9,title=unknown-unit::/,
		);
	});

	test('reports a file where a folder must be, and a folder where a file must be', async () => {
		const { status, output } = await check({ pages: null, 'fields.yaml': null, 'fields.yaml/x': 'x' });
		expect(status).toBe(1);
		expect(output).toMatch(/content\/fields\.yaml:1:1 {2}lỗi {2}Đây không phải một tệp thường/);
		expect(output).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
	});

	test('exits with 2 when it is called wrongly', async () => {
		expect((await check({}, '--format', 'xml')).status).toBe(2);
		expect((await minhbach(['kiem-tra'])).status).toBe(2);
		expect((await minhbach(['deadline'])).status).toBe(2);
	});
});

describe('the first document of the README', () => {
	test('is accepted as it stands there', async () => {
		const example = /```mdx\n(.*?)```/s.exec(readFileSync('README.md', 'utf8'))?.[1]?.replace(/^ {3}/gm, '') ?? '';
		const { status, output } = await check({
			[`${documents}/12-kh-ubnd-2023.mdx`]: example.replaceAll('phong-noi-vu', 'van-phong'),
		});
		expect(output).toBe('Nội dung không có lỗi.\n');
		expect(status).toBe(0);
	});
});

describe('the command deadline', () => {
	test('prints how a phrase is read, as the object of the open data', async () => {
		const { status, output } = await minhbach(['deadline', 'trước ngày 15/7', '--period', '2024', '--json']);
		expect(status).toBe(0);
		expect(JSON.parse(output)).toEqual({
			text: 'trước ngày 15/7',
			phases: [
				{
					kind: 'by',
					label: null,
					start: null,
					end: '2024-07-14',
					every: null,
					occurrences: [],
					condition: null,
				},
			],
		});
	});

	test('exits with 1 for a phrase that it cannot read, and with 2 for such a period', async () => {
		expect((await minhbach(['deadline', 'sớm nhất có thể'])).status).toBe(1);
		expect((await minhbach(['deadline', 'quý I', '--period', 'sang năm'])).status).toBe(2);
	});
});
