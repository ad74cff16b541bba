import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { say } from '../problem/messages.ts';
import { diskCache, noCache } from './cache/cache.ts';
import { largestFile } from './file/bytes.ts';
import { locate } from './locate.ts';
import { readContent } from './read.ts';

const plan = `---
type: quyet-dinh
number: 7679/QĐ-UBND
title: Kế hoạch cải cách hành chính năm 2023
issued: 30/12/2022
issuer: ubnd-quan
source: {original: Văn phòng, text: typed}
assignments:
  - id: 1.10
    task: Ban hành kế hoạch
    leads: [phong-noi-vu]
---

Xem <NhiemVu so="1.10" />.
`;
const home = 'localities/binh-tan';
const planFile = `${home}/documents/7679-qd-ubnd-2022.mdx`;
const whole: Readonly<Record<string, string | Uint8Array>> = {
	'site.yaml':
		'name: Minh Bạch\ndescription: Tra cứu\naddress: https://a.example\npublisher: Sở\ntimeZone: Asia/Ho_Chi_Minh\n',
	'fields.yaml': '- {id: the-che, name: Thể chế, meaning: m, source: s}\n',
	'indicators.yaml': '- {id: sipas, name: SIPAS, short: SIPAS, better: higher, meaning: m, source: s}\n',
	'abbreviations.yaml': 'CCHC: cải cách hành chính\n',
	[`${home}/locality.yaml`]: 'name: Quận Bình Tân\nlevel: huyen\nauthority: ubnd-quan\n',
	[`${home}/units.yaml`]:
		'- {id: ubnd-quan, name: UBND quận, kind: uy-ban}\n- {id: phong-noi-vu, name: Phòng Nội vụ, kind: co-quan-chuyen-mon}\n',
	[planFile]: plan,
	'pages/phuong-phap.mdx': '---\ntitle: Phương pháp\ndescription: Cách đọc\n---\n',
	'pages/tiep-can.mdx': '---\ntitle: Tiếp cận\ndescription: Ai cũng đọc được\n---\n',
	'pages/gioi-thieu.mdx': '---\ntitle: Giới thiệu\ndescription: Về trang\n---\n\nexport const a = 1\n',
};

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'minhbach-content-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Writes the whole content with some files changed, or left out where they are `null`; returns the content folder. */
function contentWith(changes: Record<string, string | Uint8Array | null> = {}): string {
	for (const [file, content] of Object.entries({ ...whole, ...changes })) {
		if (content === null) continue;
		mkdirSync(dirname(join(root, 'content', file)), { recursive: true });
		writeFileSync(join(root, 'content', file), content);
	}
	return join(root, 'content');
}

/** Every problem of the content, as `file:line:column reason`. */
function problems(changes: Record<string, string | Uint8Array | null>): string[] {
	const folder = contentWith(changes);
	return locate(folder, readContent(folder, noCache).findings).map(
		({ file, line, column, reason }) => `${file.replace(/^content\//, '')}:${line}:${column} ${reason}`,
	);
}

it('a content folder without problems is read whole', () => {
	const { sources, findings } = readContent(contentWith(), noCache);
	expect(findings).toEqual([]);
	expect(sources.site?.data.name).toBe('Minh Bạch');
	expect(sources.localities.map(({ id, folder }) => [id, folder])).toEqual([['binh-tan', `content/${home}`]]);
	const [document] = sources.localities[0]?.documents ?? [];
	expect(document).toMatchObject({
		file: `content/${planFile}`,
		slug: '7679-qd-ubnd-2022',
		bodyLine: 13,
		data: { issued: '2022-12-30', assignments: [{ id: '1.10' }] },
		references: [{ kind: 'assignment', id: '1.10', document: null, line: 2, column: 5 }],
	});
});

it.each([
	['with CRLF line ends', plan.replaceAll('\n', '\r\n')],
	['with a byte order mark', `\uFEFF${plan}`],
	['in decomposed Unicode', plan.normalize('NFD')],
])('a document %s is the same document', (_, content) => {
	const [plain] = readContent(contentWith(), noCache).sources.localities[0]?.documents ?? [];
	const { sources, findings } = readContent(contentWith({ [planFile]: content }), noCache);
	expect(findings).toEqual([]);
	expect(sources.localities[0]?.documents[0]).toEqual(plain);
});

it.each([
	['not UTF-8', Buffer.concat([Buffer.from('---\ntitle: K'), Buffer.from([0xd5])]), [['2:9', say('not-utf8')]]],
	['empty', '', [['1:1', say('empty-file')]]],
	['too large', Buffer.alloc(5 * 1024 * 1024, 'a'), [['1:1', say('file-too-large', 5 * 1024 * 1024, largestFile)]]],
	['without an opening fence', plan.replace('---\n', ''), [['1:1', say('no-opening-fence')]]],
	['without a closing fence', plan.replace('\n---\n', '\n'), [['1:1', say('no-closing-fence')]]],
	['with a tab in the indentation', plan.replace('    task', '\ttask'), [['10:1', say('tab-indent')]]],
	['with a key that stands twice', plan.replace('title:', 'number:'), [['4:1', say('duplicate-key')]]],
	[
		'with a day that YAML would turn over',
		plan.replace('30/12/2022', '2026-02-30'),
		[['5:9', say('bad-issue-day', '2026-02-30')]],
	],
	['with an unknown key', plan.replace('    leads', '    lead'), [['11:5', say('unknown-key', 'lead', ['leads'])]]],
	['with a missing key', plan.replace(/title.*\n/, ''), [['2:1', say('missing-key', 'title')]]],
	[
		'with code in the body',
		plan.replace('Xem', '\nimport a from "b"\n\nXem'),
		[['15:1', say('code-in-text', 'import')]],
	],
])('a document %s is reported at its line and column', (_, content, expected) => {
	const found = problems({ [planFile]: content });
	for (const [place, { reason }] of expected as [string, { reason: string }][])
		expect(found).toContain(`${planFile}:${place} ${reason}`);
	expect(found).toHaveLength(expected.length);
});

it('problems of the data and of the body of one document are reported at once', () => {
	const found = problems({ [planFile]: plan.replace('30/12/2022', '31/11/2022').replace('Xem', '# Xem {1}') });
	expect(found).toEqual([
		`${planFile}:5:9 ${say('no-such-day', '31/11/2022').reason}`,
		`${planFile}:14:1 ${say('first-level-heading', 'document').reason}`,
		`${planFile}:14:7 ${say('braces-in-text').reason}`,
	]);
});

it('problems of all files are reported at once, and the files that are right are read all the same', () => {
	const folder = contentWith({
		'site.yaml': 'name: Minh Bạch\n\taddress: x\n',
		'fields.yaml': '',
		'indicators.yaml': 'id: sipas\n',
		'abbreviations.yaml': null,
		[`${home}/units.yaml`]: '- {id: A, name: "", kind: phong}\n',
		[`${home}/documents/a.mdx`]: 'không có dữ liệu\n',
		'pages/phuong-phap.mdx': '---\ntitle: Phương pháp\ndescription: Cách đọc\n---\n',
		'pages/tiep-can.mdx': '---\ntitle: Tiếp cận\ndescription: Ai cũng đọc được\n---\n',
		'pages/gioi-thieu.mdx': '---\ntitle: Giới thiệu\n---\n',
	});
	const { sources, findings } = readContent(folder, noCache);
	const files = new Set(findings.map(({ file }) => file.replace(/^content\//, '')));
	expect(files).toEqual(
		new Set([
			'site.yaml',
			'fields.yaml',
			'indicators.yaml',
			'abbreviations.yaml',
			`${home}/units.yaml`,
			`${home}/documents/a.mdx`,
			'pages/gioi-thieu.mdx',
		]),
	);
	expect(findings.filter(({ file }) => file.endsWith('units.yaml'))).toHaveLength(3);
	expect(sources).toMatchObject({ site: null, fields: null, indicators: null, abbreviations: null });
	expect(sources.localities[0]).toMatchObject({
		units: {
			lost: [
				[0, 'id'],
				[0, 'name'],
				[0, 'kind'],
			],
		},
		unread: ['a'],
	});
	expect(sources.localities[0]?.documents.map(({ slug }) => slug)).toEqual(['7679-qd-ubnd-2022']);
});

it('missing files are reported under their names', () => {
	const gone = [
		'site.yaml',
		'fields.yaml',
		'indicators.yaml',
		'abbreviations.yaml',
		`${home}/locality.yaml`,
		`${home}/units.yaml`,
		'pages/gioi-thieu.mdx',
		'pages/tiep-can.mdx',
	];
	expect(problems(Object.fromEntries(gone.map((file) => [file, null])))).toEqual(
		gone.toSorted().map((file) => `${file}:1:1 ${say('missing-file').reason}`),
	);
});

it('unknown files are reported, hidden ones are not', () => {
	const unknown = [
		'ghi-chu.txt',
		'localities/a.txt',
		`${home}/a.yaml`,
		`${home}/documents/a.md`,
		`${home}/documents/b/c.mdx`,
		'pages/a.md',
	];
	const hidden = ['.DS_Store', `${home}/.gitkeep`, `${home}/documents/.a.mdx.swp`];
	expect(problems(Object.fromEntries([...unknown, ...hidden].map((file) => [file, 'x'])))).toEqual(
		unknown.map((file) => `${file.replace('/c.mdx', '')}:1:1 ${say('unknown-file').reason}`).toSorted(),
	);
});

it('a folder whose name is no id is reported, not read', () => {
	const found = problems({ 'localities/Quận 6/locality.yaml': 'x' });
	expect(found).toEqual([`localities/Quận 6:1:1 ${say('bad-id', 'Quận 6').reason}`]);
});

it('a content folder that is not there is one problem', () => {
	const { sources, findings } = readContent(join(root, 'content'), noCache);
	expect(findings).toEqual([{ file: 'content', place: { line: 1, column: 1 }, level: 'error', ...say('no-content') }]);
	expect(sources.localities).toEqual([]);
});

it('what comes from the cache is what was read', () => {
	const folder = contentWith();
	const read = () => readContent(folder, diskCache(join(root, 'cache'), 'v1')).sources;
	const fresh = read();
	expect(read()).toStrictEqual(fresh);
});

it('a document with problems is read anew, and its problems reported each time', () => {
	const folder = contentWith({ [planFile]: plan.replace('30/12/2022', '31/11/2022') });
	const read = () => readContent(folder, diskCache(join(root, 'cache'), 'v1')).findings;
	expect(read()).toHaveLength(1);
	expect(read()).toHaveLength(1);
});

it('a content folder without any locality is refused', () => {
	const gone = Object.keys(whole).filter((file) => file.startsWith(home));
	expect(problems(Object.fromEntries(gone.map((file) => [file, null])))).toEqual([
		`localities:1:1 ${say('no-locality').reason}`,
	]);
});

it('a page of the portal has no heading of the first level', () => {
	const page = '---\ntitle: Giới thiệu\ndescription: Về trang\n---\n\nMột\n\n# Hai\n';
	expect(problems({ 'pages/gioi-thieu.mdx': page })).toEqual([
		`pages/gioi-thieu.mdx:8:1 ${say('first-level-heading', 'page').reason}`,
	]);
});
