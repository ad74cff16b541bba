import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadContent } from '../src/content.ts';
import { addressOf, readSite } from './every-page.ts';
import { recounted } from './recount.ts';

// The fictional site as it is built: it says everywhere what it is, no figure of it differs from the rows that it links to, and
// nothing of it is in other sites.

const work = mkdtempSync(join(tmpdir(), 'minhbach-demo-'));
const root = inject('demo');
const words = 'Dữ liệu minh họa';
let site: ReturnType<typeof readSite>;

beforeAll(() => {
	site = readSite(root);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

const read = (file: string) => readFileSync(join(root, file), 'utf8');

describe('the fictional site', () => {
	test('has content without a problem but for the one that it shows: 100% printed of 958 of 960', () => {
		const { problems } = loadContent('examples/thi-du/content', join(work, 'check'));
		expect(problems.map(({ level, code, reason }) => [level, code, reason])).toEqual([
			['warning', 'figure-differs-from-fraction', expect.stringContaining('958 trên 960')],
		]);
	});

	test('says on every page, before anything else, that its data are made up', () => {
		const silent = [...site.html].filter(
			([page, text]) => !(page.startsWith('/nhung/') ? text : text.slice(0, text.indexOf('<main'))).includes(words),
		);
		expect(silent.map(([page]) => page)).toEqual([]);
		const banner = /<aside class="illustration"><p class="width">Dữ liệu minh họa<\/aside>/;
		expect(site.html.get('/ket-qua/index.html')).toMatch(banner);
	});

	test('says so in the names of its feeds, calendars and open data', () => {
		const unfolded = (file: string) => read(file).replace(/\r\n /g, '');
		const feeds = site.files.filter((file) => file.endsWith('feed.xml'));
		const calendars = site.files.filter((file) => file.endsWith('.ics'));
		expect(feeds.length).toBeGreaterThan(3);
		expect(calendars.length).toBeGreaterThan(3);
		for (const file of feeds) expect(/<title>([^<]*)<\/title>/.exec(read(file))?.[1], file).toContain(words);
		for (const file of calendars) expect(/^X-WR-CALNAME:(.*)$/m.exec(unfolded(file))?.[1], file).toContain(words);
		expect(JSON.parse(read('du-lieu/catalog.jsonld'))['dct:title']['@value']).toContain(words);
		expect(JSON.parse(read('du-lieu/datapackage.json')).title).toContain(words);
	});

	test('leaves no word of it in sites of real documents', () => {
		const names = [
			'Thí Dụ',
			'Quận Ví Dụ',
			'quận Ví Dụ',
			'Mẫu Một',
			'thi-du',
			'quan-vi-du',
			'class="illustration"',
			words,
		];
		const found = [inject('site'), inject('published')].flatMap((other) =>
			readSite(other).files.flatMap((file) => {
				const text = readFileSync(join(other, file), 'utf8');
				return names.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`);
			}),
		);
		expect(found).toEqual([]);
	});
});

describe('documents as Markdown', () => {
	const texts = () =>
		site.files.filter((file) => file.endsWith('/index.md')).map((file) => [file, read(file)] as const);

	test('name below each duty who says how it stands, and when a day is still ahead until when', () => {
		const said = /Hoàn thành|Đã hoàn thành|Quá hạn|nói khác nhau|Không phát sinh/;
		const duties = texts().flatMap(([file, text]) => text.split(/\n(?=- |\n)/).map((item) => [file, item] as const));
		const found = duties.filter(([, item]) => said.test(/ Tình trạng: (.*)/.exec(item)?.[1] ?? ''));
		expect(found.length).toBeGreaterThan(30);
		const unsaid = found.filter(
			([, item]) => !/\n {2}- \[[^\]]+\]\(https:[^)]+#kq-[^)]+\), \d\d\/\d\d\/\d{4}: /.test(item),
		);
		expect(unsaid).toEqual([]);
		const open = duties.filter(([, item]) => /Còn trong hạn(?! đến hết ngày \d)/.test(item));
		expect(open).toEqual([]);
	});

	test('have everything that a document says of others: results, figures, scores and changes', () => {
		const sections: readonly (readonly [file: string, title: string])[] = [
			['results', 'Kết quả nêu trong văn bản'],
			['measurements', 'Số liệu nêu trong văn bản'],
			['scores', 'Điểm, hạng, xếp loại nêu trong văn bản'],
		];
		for (const [kind, title] of sections) {
			const rows: { document: string }[] = JSON.parse(read(`du-lieu/${kind}.json`)).records;
			const counts = Map.groupBy(rows, ({ document }) => document);
			expect(counts.size, kind).toBeGreaterThan(2);
			for (const [document, own] of counts) {
				const text = read(`van-ban/${document}/index.md`);
				const [, section = ''] = text.split(`## ${title} (${own.length})`);
				expect(section.split('\n## ')[0]?.match(/^- /gm), `${document}: ${title}`).toHaveLength(own.length);
			}
		}
		expect(read('van-ban/tinh-thi-du/99-qd-ubnd-2025/index.md')).toContain(
			'thời hạn trước là “Hoàn thành trong tháng 6 năm 2025”, nay là “đến hết ngày 30/9/2025”. Lý do: Chờ hướng dẫn của bộ.',
		);
	});
});

test('where nothing is known of what was due, no rate of it is told: “0 trên 3” would be read as three that nobody did', () => {
	const unit = 'don-vi/tinh-thi-du/ubnd-phuong-mau-bon';
	const plain = (file: string) => read(file).replace(/<[^>]*>/g, '');
	const silence =
		'Chưa văn bản nào trên trang cho biết các lượt đã hết hạn làm xong hay chưa; không có nghĩa là chưa làm.';
	expect(plain(`${unit}/ket-qua/index.html`)).toContain(`3 đã hết hạn. ${silence}`);
	expect(plain(`nhung/${unit}/index.html`)).toContain(': 3 lượt đã hết hạn; 3 chưa công bố kết quả.');
	expect(plain('dia-phuong/tinh-thi-du/ket-qua/2025/index.html')).toMatch(
		/phường Mẫu Bốn\s*1 hết hạn, chưa công bố kết quả/,
	);
	const rates = site.files.filter((file) => file.endsWith('.html')).map((file) => [file, plain(file)] as const);
	const ofSilence = rates.filter(([, text]) =>
		[...text.matchAll(/\b0 trên (\d+) (?:hoàn thành )?đúng hạn[^.]*?[.,;]\s*(\d+) chưa công bố/g)].some(
			([, due, silent]) => due === silent,
		),
	);
	expect(ofSilence.map(([file]) => file)).toEqual([]);
	// What is known to be late is told as it is.
	expect(plain('don-vi/quan-vi-du/ubnd-phuong-thu-ba/ket-qua/index.html')).toContain('0 trên 1 hoàn thành đúng hạn');
});

test('workbooks have what documents say of each duty that they say stands so', async () => {
	const books = site.files.filter((file) => file.endsWith('.xlsx'));
	const finding = /oàn thành|nói khác nhau|Không phát sinh/;
	let found = 0;
	for (const file of books) {
		const { sheets } = await readXlsx(readFileSync(join(root, file)));
		const column = (sheet: string, head: string) => {
			const [heads = [], ...rows] = sheets.find(({ name }) => name === sheet)?.rows ?? [];
			return rows.map((row) => String(row[heads.indexOf(head)] ?? ''));
		};
		const said = new Set(column('Kết quả', 'Mã nhiệm vụ'));
		const standings = column('Nhiệm vụ', 'Tình trạng');
		const stood = column('Nhiệm vụ', 'Mã nhiệm vụ').filter((_, at) => finding.test(standings[at] ?? ''));
		expect(
			stood.filter((id) => !said.has(id)),
			file,
		).toEqual([]);
		found += stood.length;
	}
	expect(found).toBeGreaterThan(90);
});

/** The text of the section with an id, up to its own end; `null` if the page has none. */
function sectionOf(text: string, id: string): string | null {
	const start = text.indexOf(`<section id="${id}"`);
	if (start < 0) return null;
	let depth = 0;
	for (const found of text.slice(start).matchAll(/<section\b|<\/section>/g)) {
		depth += found[0] === '</section>' ? -1 : 1;
		if (depth === 0) return text.slice(start, start + found.index);
	}
	return null;
}

const rowsOf = (text: string): string[] => text.split(/<(?:li|tr)\b[^>]*\sdata-row\b/).slice(1);

/** What is found of each row: the row, and what stands for all rows of its assignment together. */
const findingsOf = (section: string): string[] =>
	section.split(/<li(?= data-row><a |><a )/).flatMap((entry) => {
		const [common = '', ...rows] = entry.split(/<li data-row>/);
		return entry.startsWith(' data-row>') ? [entry] : rows.map((row) => common + row);
	});

describe('figures of results', () => {
	test('stand in the open data as an independent count of its other tables finds them', () => {
		const table = (name: string) => JSON.parse(read(`du-lieu/${name}.json`)).records;
		const names = ['assignments', 'units', 'documents', 'results', 'changes', 'indices', 'scores'] as const;
		const [assignments, units, documents, results, changes, indices, scores] = names.map(table);
		const standings: Record<string, string | null>[] = table('standings');
		const day = standings[0]?.['asOf'] ?? '';
		const rows = recounted({ assignments, units, documents, results, changes, indices, scores }, day);
		expect(rows.map(({ reported: _said, answering: _who, ...row }) => row)).toEqual(
			standings.map(({ assignment, phase, round, unit, end, first, standing, standingFirst }) => ({
				id: [assignment, phase, round, unit].map((one) => one ?? '').join('|'),
				end,
				first,
				standing,
				standingFirst,
			})),
		);
	});

	test('are each as many as the rows at the address beside them', () => {
		const tags = [...site.html].flatMap(([page, text]) =>
			[...text.matchAll(/<[a-z]+\b[^>]*\sdata-count="[^>]*>/g)].map(([tag]) => [page, tag] as const),
		);
		expect(tags.length).toBeGreaterThan(100);
		expect(tags.filter(([, tag]) => tag.includes(`data-count="0"`))).toEqual([]);
		const wrong = tags.flatMap(([page, tag]) => {
			const count = /data-count="(\d+)"/.exec(tag)?.[1];
			const list = /data-list="([^"]*)"/.exec(tag)?.[1]?.replaceAll('&amp;', '&') ?? '';
			const { pathname, hash } = new URL(list, `https://demo.example${addressOf(page)}`);
			const text = site.html.get(`${decodeURIComponent(pathname)}index.html`) ?? '';
			const place = hash === '' ? text : sectionOf(text, decodeURIComponent(hash.slice(1)));
			const rows = place === null ? null : rowsOf(place).length;
			return String(rows) === count ? [] : [`${page}: ${tag}: ${rows} rows`];
		});
		expect(wrong).toEqual([]);
	});

	test('never call late what no document speaks of, and link each finding to its statement', () => {
		const sections = [...site.html].flatMap(([page, text]) =>
			[...text.matchAll(/<section id="((?:het-han|ngoai|chua-het-han)-[a-z-]+)"/g)].map(
				([, id = '']) => [page, id, sectionOf(text, id) ?? ''] as const,
			),
		);
		for (const [page, id, text] of sections) expect(findingsOf(text).length, `${page}#${id}`).toBe(rowsOf(text).length);
		const silent = sections.filter(([, id]) => id === 'het-han-chua-cong-bo');
		const found = sections.filter(([, id]) => /het-han-(qua-han|tre-han|dung-han|da-xong|noi-khac-nhau)$/.test(id));
		expect(silent.length).toBeGreaterThan(5);
		expect(found.length).toBeGreaterThan(20);
		for (const [page, id, text] of silent)
			for (const row of findingsOf(text).filter((one) => !one.includes('#kq-')))
				expect(row, `${page}#${id}`).not.toMatch(/quá hạn|trễ|chưa làm|không hoàn thành/i);
		for (const [page, id, text] of found)
			for (const row of findingsOf(text)) expect(row, `${page}#${id}`).toContain('#kq-');
	});
});
