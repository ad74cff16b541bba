import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** An input that somebody means ill by, or that breaks careless readers. */
export interface HostileInput {
	readonly kind: string;
	readonly name: string;
	/** Puts it into a copy of the small content. */
	readonly put: (content: string) => void;
	/** Whether the check must refuse it with a place; else it is a problem or text that harms nobody. */
	readonly refused: boolean;
	/** Of text in a field: the text and where it stands, and whether the gate takes it. All that is accepted is built together. */
	readonly text?: { readonly payload: string; readonly place: string; readonly isUsual: boolean };
}

const plan = 'localities/xa-mau/documents/1-kh-ubnd-2023.mdx';
const units = 'localities/xa-mau/units.yaml';

const read = (content: string, file: string) => readFileSync(join(content, file), 'utf8');
const write = (content: string, file: string, text: string | Uint8Array) => {
	mkdirSync(dirname(join(content, file)), { recursive: true });
	writeFileSync(join(content, file), text);
};
const quoted = (text: string) => JSON.stringify(text);

/** Where text may stand: the file, what is there, and what takes its place. */
const places: Readonly<Record<string, readonly [file: string, was: string, now: (payload: string) => string]>> = {
	title: [plan, 'title: Kế hoạch mẫu', (text) => `title: ${quoted(text)}`],
	original: [plan, 'original: Bản ký lưu tại Văn phòng', (text) => `original: ${quoted(text)}`],
	'target text': [plan, 'text: Hồ sơ đúng hạn từ 98% trở lên.', (text) => `text: ${quoted(text)}`],
	'target measure': [plan, 'measure: "%"', (text) => `measure: ${quoted(text)}`],
	task: [plan, 'task: Rà soát văn bản.', (text) => `task: ${quoted(text)}`],
	deliverable: [plan, '    field: the-che', (text) => `    field: the-che\n    deliverables: [${quoted(text)}]`],
	note: [plan, '    field: the-che', (text) => `    field: the-che\n    note: ${quoted(text)}`],
	due: [plan, 'due: Quý I năm 2023', (text) => `due: ${quoted(text)}`],
	recipient: [plan, 'issuer: ubnd', (text) => `issuer: ubnd\nrecipients: [${quoted(text)}]`],
	signer: [plan, 'issuer: ubnd', (text) => `issuer: ubnd\nsigner: { name: ${quoted(text)}, position: Chủ tịch }`],
	'basis title': [plan, 'issuer: ubnd', (text) => `issuer: ubnd\nbasis: [{ title: ${quoted(text)}, relation: cites }]`],
	'unit name': [units, 'name: Văn phòng xã Mẫu', (text) => `name: ${quoted(text)}`],
	'unit head': [units, 'head: Chánh Văn phòng', (text) => `head: ${quoted(text)}`],
	'site name': ['site.yaml', 'name: Trang mẫu', (text) => `name: ${quoted(text)}`],
	publisher: ['site.yaml', 'publisher: Xã Mẫu', (text) => `publisher: ${quoted(text)}`],
};

/** Text that runs, ends what it stands in, or is taken for another format where it is written carelessly. */
const payloads: Readonly<Record<string, string>> = {
	script: 'x</script><script>window.pwned=1</script>',
	handler: '"><img src=x onerror="window.pwned=1">',
	svg: "'><svg/onload=window.pwned=1>",
	'end of a field and a style':
		'</textarea></title></style><style>*{display:none}</style><script>window.pwned=1</script>',
	'comment and section': '--><!-- ]]> <![CDATA[ <script>window.pwned=1</script>',
	entities: '&#60;script&#62;window.pwned=1&#60;/script&#62; &lt;img src=x onerror=window.pwned=1&gt;',
	expression: `{window.pwned=1} \${window.pwned=1} {{constructor.constructor("window.pwned=1")()}}`,
	template: '<Script>{`window.pwned=1`}</Script> <NhiemVu so="1" onclick="window.pwned=1" />',
	'formula of a spreadsheet': "=cmd|' /C calc'!A0",
	'formula behind a quote': '","=HYPERLINK(""https://evil.example"")',
	'lines of a calendar': 'x\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nACTION:PROCEDURE\r\nATTACH:file:///c:/x.exe',
	'fields of JSON': '","url":"javascript:window.pwned=1","a":"',
	'line separators': 'a\u2028window.pwned=1\u2029//',
	'right to left': 'Giao \u202e1202/UBND\u202c \u2066cho\u2069 xã',
	'signs that nobody sees': 'Quý\u200b I\u2060 năm\ufeff 2023\u00ad',
	'tags that nobody sees': `Quý ${String.fromCodePoint(0xe0049, 0xe007f)} I`,
	'ten thousand marks': `a${'\u0301'.repeat(10_000)}`,
	'one word of 50,000 letters': 'a'.repeat(50_000),
	nul: 'a\u0000b',
	'escape of a terminal': '\u001b]0;pwned\u0007\u001b[2Jx',
	prototype: '__proto__',
	'object of a page': 'constructor',
};

/** Puts texts into a copy of the small content, each text into the places that take it: each has a plan and a unit of its own. */
export function putTogether(
	content: string,
	taken: readonly { readonly payload: string; readonly place: string }[],
): void {
	const plans = [...Map.groupBy(taken, ({ payload }) => payload)];
	const [good, ofUnits] = [read(content, plan), read(content, units)];
	const own = plans.map(([payload, all], at) => {
		let text = good.replace('1/KH-UBND', `${at + 2}/KH-UBND`);
		for (const { place } of all) {
			const [file, was, now] = places[place] ?? ['', '', String];
			if (file === plan) text = text.replace(was, () => now(payload));
		}
		write(content, plan.replace('1-kh', `${at + 2}-kh`), text);
		const named = all.some(({ place }) => place === 'unit name');
		return named ? `- id: la-${at}\n  name: ${quoted(payload)}\n  kind: co-quan-chuyen-mon\n` : '';
	});
	write(content, units, ofUnits + own.join(''));
	const [file, was, now] = places['site name'] ?? ['', '', String];
	const first = taken.find(({ place }) => place === 'site name');
	if (first !== undefined)
		write(
			content,
			file,
			read(content, file).replace(was, () => now(first.payload)),
		);
}

/** Every text in every place. */
const texts = Object.entries(places).flatMap(([place, [file, was, now]], placeAt) =>
	Object.entries(payloads).map(
		([name, payload], at): HostileInput => ({
			kind: 'text',
			name: `${name} as ${place}`,
			put: (content) =>
				write(
					content,
					file,
					read(content, file).replace(was, () => now(payload)),
				),
			refused: false,
			text: { payload, place, isUsual: (placeAt + at) % 2 === 0 },
		}),
	),
);

const addresses = [
	'javascript:window.pwned=1',
	'JaVaScRiPt:window.pwned=1',
	'java\tscript:window.pwned=1',
	' javascript:window.pwned=1',
	'\u0001javascript:window.pwned=1',
	'data:text/html,<script>window.pwned=1</script>',
	'vbscript:msgbox(1)',
	'file:///etc/passwd',
	'blob:https://mau.example/x',
	'https://a:b@evil.example/',
	'https://evil.example\\@mau.example/',
	'http://[::1',
	'//evil.example/x',
	'https://mau.example/\u202egpj.exe',
];
const addressPlaces: Readonly<Record<string, (address: string) => (content: string) => void>> = {
	'address of the site': (address) => (content) =>
		write(
			content,
			'site.yaml',
			read(content, 'site.yaml').replace('https://mau.example', () => quoted(address)),
		),
	'address of the original': (address) => (content) =>
		write(
			content,
			plan,
			read(content, plan).replace('  text: typed', () => `  text: typed\n  url: ${quoted(address)}`),
		),
	'repository of the site': (address) => (content) =>
		write(content, 'site.yaml', `${read(content, 'site.yaml')}repository: ${quoted(address)}\n`),
};

const bodies: Readonly<Record<string, string>> = {
	import: "import fs from 'node:fs'",
	export: 'export const x = process.env',
	expression: '{process.exit(1)}',
	'expression in a line': 'Xem {globalThis.pwned = 1} đây.',
	'element with a script': '<script>window.pwned=1</script>',
	'element with a handler': '<img src="x" onerror="window.pwned=1" />',
	frame: '<iframe src="https://evil.example"></iframe>',
	form: '<form action="https://evil.example"><input name="q" /></form>',
	style: '<style>{`*{display:none}`}</style>',
	'object and embed': '<object data="x"></object><embed src="x" />',
	base: '<base href="https://evil.example/" />',
	refresh: '<meta http-equiv="refresh" content="0;url=https://evil.example" />',
	'spread attributes': '<NhiemVu {...globalThis} />',
	'attribute of code': '<NhiemVu so={process.exit(1)} />',
	'unknown component': '<Evil />',
	'member of a component': '<NhiemVu.constructor />',
	'namespaced element': '<svg:script>x</svg:script>',
	'link that runs': '[xem](javascript:window.pwned=1)',
	'link that runs, in entities': '[xem](&#106;avascript:window.pwned=1)',
	'link that runs, with a tab': '[xem](java&Tab;script:window.pwned=1)',
	'link of data': '[xem](data:text/html;base64,PHNjcmlwdD4=)',
	'automatic link that runs': '<javascript:window.pwned=1>',
	'picture from elsewhere': '![x](https://evil.example/x.png)',
	'definition that runs': '[xem][a]\n\n[a]: javascript:window.pwned=1',
	'heading that clobbers': '## document\n\n## getElementById\n\n## __proto__\n\n## noi-dung',
	'2,000 deep quotes': `${'> '.repeat(2000)}x`,
	'2,000 deep lists': Array.from({ length: 400 }, (_, at) => `${'  '.repeat(at)}- x`).join('\n'),
	'50,000 brackets': '['.repeat(50_000),
	'50,000 stars': '*a'.repeat(50_000),
	'50,000 back quotes': '`a'.repeat(25_000),
	'20,000 open elements': '<a>'.repeat(20_000),
	'20,000 footnotes': Array.from({ length: 5000 }, (_, at) => `[^${at}]`).join(' '),
	'a table of 20,000 columns': `|${'a|'.repeat(20_000)}\n|${'-|'.repeat(20_000)}`,
};

const yaml: Readonly<Record<string, readonly [file: string, text: string]>> = {
	'a tag of code': ['site.yaml', 'name: !!js/function "function(){window.pwned=1}"'],
	'a tag of Python': ['site.yaml', 'name: !!python/object/apply:os.system ["id"]'],
	'a tag of its own': ['site.yaml', 'name: !evil x'],
	'a bomb of aliases': [
		'fields.yaml',
		Array.from(
			{ length: 30 },
			(_, at) =>
				`a${at}: &a${at} [${
					at === 0
						? 'x'
						: Array(9)
								.fill(`*a${at - 1}`)
								.join(', ')
				}]`,
		).join('\n'),
	],
	'an alias of itself': ['fields.yaml', '&a [*a]'],
	'a key of the prototype': ['site.yaml', '__proto__: { name: x }'],
	'a key of the constructor': ['abbreviations.yaml', 'constructor: { prototype: x }'],
	'a key that is a list': ['abbreviations.yaml', '? [a, b]\n: x'],
	'the same key twice': ['abbreviations.yaml', 'A: một\nA: hai'],
	'two documents': ['abbreviations.yaml', 'A: một\n---\nB: hai'],
	'a merge key': ['abbreviations.yaml', 'x: &x { A: một }\n<<: *x'],
	'2,000 deep lists': ['fields.yaml', `${'['.repeat(2000)}${']'.repeat(2000)}`],
	'100,000 open lists': ['fields.yaml', '['.repeat(100_000)],
	'100,000 open maps': ['fields.yaml', '{a: '.repeat(50_000)],
	'a number of 100,000 digits': ['fields.yaml', '9'.repeat(100_000)],
	'100,000 dashes': ['fields.yaml', '- '.repeat(50_000)],
	'100,000 quotes': ['fields.yaml', "'".repeat(100_001)],
	'UTF-16': ['fields.yaml', '\ufeff\u0000- \u0000i'],
	'a directive': ['fields.yaml', '%YAML 9.9\n---\n- id: x'],
	'half a map': ['fields.yaml', '- {id: x, name'],
};

const ids = [
	'..',
	'../../etc',
	'%2e%2e',
	'a/b',
	'a\\b',
	'a\u0000b',
	'con',
	'CON',
	'nul.txt',
	'__proto__',
	'constructor',
	'İd',
	'đơn-vị',
	'a b',
	'-',
	'a'.repeat(5000),
	'<x>',
	'javascript:x',
];
const unitOf = (id: string) => `- id: ${quoted(id)}\n  name: Đơn vị lạ\n  kind: co-quan-chuyen-mon\n`;

const fileNames = [
	'..mdx',
	'a b.mdx',
	'CON.mdx',
	'%2e%2e.mdx',
	'1-KH-UBND-2023.mdx',
	'đ.mdx',
	`${'đ'.normalize('NFD') + 'ă'.normalize('NFD')}.mdx`,
	'<script>.mdx',
	'a\nb.mdx',
	'-rf.mdx',
	`${'a'.repeat(200)}.mdx`,
	'.hidden.mdx',
];

const files: Readonly<Record<string, (content: string) => void>> = {
	'a link to a file elsewhere': (content) =>
		symlinkSync('/etc/passwd', join(content, 'localities/xa-mau/documents/x.mdx')),
	'a link to itself': (content) => symlinkSync('vong.mdx', join(content, 'localities/xa-mau/documents/vong.mdx')),
	'a link to the folder above': (content) => symlinkSync('..', join(content, 'localities/xa-mau/documents/tren')),
	'a device': (content) => symlinkSync('/dev/zero', join(content, 'localities/xa-mau/documents/zero.mdx')),
	'a pipe': (content) => execFileSync('mkfifo', [join(content, 'localities/xa-mau/documents/ong.mdx')]),
	'a folder named as a file': (content) => mkdirSync(join(content, 'localities/xa-mau/documents/thu-muc.mdx')),
	'a file that is a folder': (content) => write(content, 'localities/xa-la', 'x'),
	'a file of zeros': (content) => write(content, plan, new Uint8Array(300_000)),
	'a file of noise': (content) =>
		write(
			content,
			plan,
			Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7919 + (at >> 3)) & 255),
		),
	'a file of surrogates': (content) =>
		write(
			content,
			plan,
			Uint8Array.from({ length: 30_000 }, (_, at) => [0xed, 0xa0, 0x80][at % 3] ?? 0),
		),
	'a script beside the content': (content) => write(content, 'astro.config.mjs', 'process.exit(3)'),
	'settings of a package': (content) => write(content, 'package.json', '{"type":"module","imports":{"#x":"./x.js"}}'),
	'a file that nobody may read': (content) => {
		write(content, 'localities/xa-mau/documents/kin.mdx', 'x');
		chmodSync(join(content, 'localities/xa-mau/documents/kin.mdx'), 0o000);
	},
};

const inputs = (
	kind: string,
	all: Readonly<Record<string, (content: string) => void>>,
	refused: (name: string) => boolean,
) => Object.entries(all).map(([name, put]): HostileInput => ({ kind, name, put, refused: refused(name) }));
const mapped = <From>(all: Readonly<Record<string, From>>, put: (from: From) => (content: string) => void) =>
	Object.fromEntries(Object.entries(all).map(([name, from]) => [name, put(from)]));

/** Bodies that are text for readers, if odd. */
const readable = new Set(['heading that clobbers', '50,000 stars', '50,000 back quotes', '50,000 brackets']);

/** Every input, each of its own name. */
export const hostileInputs: readonly HostileInput[] = [
	...texts,
	...Object.entries(addressPlaces).flatMap(([place, at]) =>
		addresses.map(
			(address): HostileInput => ({
				kind: 'address',
				name: `${JSON.stringify(address)} as ${place}`,
				put: at(address),
				refused: true,
			}),
		),
	),
	...inputs(
		'body',
		mapped(bodies, (body) => (content) => write(content, plan, `${read(content, plan)}\n${body}\n`)),
		(name) => !readable.has(name),
	),
	...inputs(
		'yaml',
		mapped(
			yaml,
			([file, text]) =>
				(content) =>
					write(content, file, text),
		),
		() => true,
	),
	...ids.map(
		(id): HostileInput => ({
			kind: 'id',
			name: JSON.stringify(id).slice(0, 40),
			put: (content) => write(content, units, `${read(content, units)}${unitOf(id)}`),
			refused: id !== 'constructor',
		}),
	),
	...fileNames.map(
		(name): HostileInput => ({
			kind: 'file name',
			name: JSON.stringify(name).slice(0, 40),
			put: (content) =>
				write(content, join(dirname(plan), name), read(content, plan).replace('1/KH-UBND', '2/KH-UBND')),
			refused: !name.startsWith('.'),
		}),
	),
	...inputs(
		'file',
		files,
		(name) => !['a script beside the content', 'settings of a package', 'a file that nobody may read'].includes(name),
	),
];
