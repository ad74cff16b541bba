import { createHash } from 'node:crypto';
import { slug } from '../../words/fold.ts';

/** How a document cites another: the beginning of that file's name, and the day where the words give one. */
export interface CitedFile {
	readonly slug: string;
	/** `YYYY-MM-DD`; `null` where the day is not known. */
	readonly issued: string | null;
	/** Whether the name is known as a whole. */
	readonly whole: boolean;
}

/** What is known of a file of a locality without parsing it. */
export interface FileFacts {
	/** SHA-256 of its bytes, in hexadecimal. */
	readonly sha256: string;
	/** The day of issue that its frontmatter states, `YYYY-MM-DD`; `null` where none is plainly written. */
	readonly issued: string | null;
	/** The locality that it says it belongs to, where that is written as an id; else `null`. */
	readonly parent: string | null;
	/** What it may name: `binh-tan/7679-qd-ubnd-2022` of any locality, `/7679-qd-ubnd-2022` of its own. Other words look so too. */
	readonly names: readonly string[];
	/** What its basis cites by number, and its sentences by number and day, as far as files can be found by it. */
	readonly cites: readonly CitedFile[];
}

const pair = /([a-z0-9-]+)\/(?=([a-z0-9-]*))/g;
const own = /(?:^|[^a-z0-9/-])([a-z0-9]+(?:-[a-z0-9]+)+-\d{4})(?![a-z0-9-])/gm;
const issued = /^issued:\s*['"]?(\d{1,2})\/(\d{1,2})\/(\d{4})/m;
const basis = /^basis:.*\n(?:[ -].*\n|\n)*/m;
const numberIn = /\bnumber:\s*['"]?([^'",}\n]+)/;
const issuedIn = /\bissued:\s*['"]?(\d{1,2})\/(\d{1,2})\/(\d{4})/;
/** A number of a document, and a day soon after it in the sentence; letters of other bytes than ASCII are two or three signs here. */
const inText =
	/(\d{1,5}[a-z]?\/[A-Z\u0080-\u00ff][A-Z\u0080-\u00ff&-]{1,40})[^\n.;0-9]{1,16}(\d{1,2})(?:\/| th\u00c3\u00a1ng )(\d{1,2})(?:\/| n\u00c4\u0083m )(\d{4})/g;
const parent = /^['"]?parent['"]?:\s*['"]?([a-z0-9]+(?:-[a-z0-9]+)*)['"]?\s*(?:#.*)?$/m;

/** The facts of a file by its bytes. A file that is no text has its digest alone. */
export function factsOfFile(name: string, bytes: Uint8Array): FileFacts {
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	if (!/\.(?:mdx|yaml)$/.test(name)) return { sha256, issued: null, parent: null, names: [], cites: [] };
	// Ids are ASCII: letters of other bytes only part them.
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1').replaceAll('\r\n', '\n');
	const names = new Set<string>();
	for (const [, first = '', second = ''] of text.matchAll(pair))
		if (/[a-z]/.test(first)) names.add(`${first}/${second}`);
	for (const [, slug = ''] of text.matchAll(own)) names.add(`/${slug}`);
	return {
		sha256,
		issued: dayIn(issued, text),
		parent: name === 'locality.yaml' ? (parent.exec(text)?.[1] ?? null) : null,
		names: [...names],
		cites: [...citationsIn(basis.exec(text)?.[0] ?? ''), ...citedInText(text)],
	};
}

/** The day that stands in a text as writers write it, `YYYY-MM-DD`; `null` if none does. */
function dayIn(pattern: RegExp, text: string): string | null {
	const [, day = '', month = '', year] = pattern.exec(text) ?? [];
	return year === undefined ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** What sentences cite by number and day: `Kế hoạch số 3/KH-UBND ngày 20/01/2023`, `… ngày 20 tháng 01 năm 2023`. */
function citedInText(text: string): CitedFile[] {
	const found = new Map<string, CitedFile>();
	for (const [, written = '', day = '', month = '', year = ''] of text.matchAll(inText)) {
		const number = slug(Buffer.from(written, 'latin1').toString());
		const issued = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
		found.set(`${number} ${issued}`, { slug: `${number}-${year}`, issued, whole: true });
	}
	return [...found.values()];
}

/** A number without a day means a document of its own locality, unless it carries a year. */
function citationsIn(text: string): CitedFile[] {
	return text.split(/^\s*- /m).flatMap((entry): CitedFile[] => {
		const [, written] = numberIn.exec(entry) ?? [];
		if (written === undefined) return [];
		const number = Buffer.from(written, 'latin1').toString();
		const day = dayIn(issuedIn, entry);
		if (day === null) return /\/\d{4}\//.test(number) ? [{ slug: slug(number), issued: null, whole: false }] : [];
		return [{ slug: `${slug(number)}-${day.slice(0, 4)}`, issued: day, whole: true }];
	});
}
