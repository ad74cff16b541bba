import { createHash } from 'node:crypto';

/** What is known of a file of a locality without parsing it. */
export interface Facts {
	/** SHA-256 of its bytes, in hexadecimal. */
	readonly sha256: string;
	/** The day of issue that its frontmatter states, `YYYY-MM-DD`; `null` where none is plainly written. */
	readonly issued: string | null;
	/** The locality that it says it belongs to, where that is written as an id; else `null`. */
	readonly parent: string | null;
	/** What it may name: `binh-tan/7679-qd-ubnd-2022` of any locality, `/7679-qd-ubnd-2022` of its own. Other words look so too. */
	readonly names: readonly string[];
}

const pair = /([a-z0-9-]+)\/(?=([a-z0-9-]*))/g;
const own = /(?:^|[^a-z0-9/-])([a-z0-9]+(?:-[a-z0-9]+)+-\d{4})(?![a-z0-9-])/gm;
const issued = /^issued:\s*['"]?(\d{1,2})\/(\d{1,2})\/(\d{4})/m;
const parent = /^['"]?parent['"]?:\s*['"]?([a-z0-9]+(?:-[a-z0-9]+)*)['"]?\s*(?:#.*)?$/m;

/** The facts of a file by its bytes. A file that is no text has its digest alone. */
export function factsOf(name: string, bytes: Uint8Array): Facts {
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	if (!/\.(?:mdx|yaml)$/.test(name)) return { sha256, issued: null, parent: null, names: [] };
	// Ids are ASCII: letters of other bytes only part them.
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
	const names = new Set<string>();
	for (const [, first = '', second = ''] of text.matchAll(pair))
		if (/[a-z]/.test(first)) names.add(`${first}/${second}`);
	for (const [, slug = ''] of text.matchAll(own)) names.add(`/${slug}`);
	const [, day = '', month = '', year] = issued.exec(text) ?? [];
	return {
		sha256,
		issued: year === undefined ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
		parent: name === 'locality.yaml' ? (parent.exec(text)?.[1] ?? null) : null,
		names: [...names],
	};
}
