/** A start tag, from where it begins: `>` may stand in quotes. */
const startTag = /<([a-z][^\s/>]*)(?:"[^"]*"|'[^']*'|[^"'>])*>/iy;

/** The ends of elements whose text is no HTML. */
const textEnds: ReadonlyMap<string, RegExp> = new Map(
	['script', 'style', 'textarea', 'title'].map((name) => [name, new RegExp(`</${name}`, 'gi')]),
);

/** An attribute with its value; what has no value is passed over. */
const attribute = /(\s)([^\s=>"'/]+)=("[^"]*"|'[^']*'|[^\s"'>]+)/g;

/** What a tag with an address within the site has somewhere: a value or a part of one that begins so. */
const begins = /=\s*["']?\//;

/** The attributes that are addresses. */
const addresses = new Set(['href', 'src', 'action', 'formaction', 'poster']);

/** How an address within the site begins: `/lich/`, and not `//elsewhere.example/`. */
const within = /^(["']?)\/(?!\/)/;

/** Where a page leads by itself: `0; url=/lich/`. */
const refresh = /^(["']?\d+\s*;\s*url=)\/(?!\/)/i;

/**
 * The page with its addresses below the path of the site, `/minhbach`: `href="/lich/"` becomes `href="/minhbach/lich/"`. Texts,
 * scripts and other attributes stay as they are, whatever they say. `isElsewhere` tells of addresses that are not of the site.
 */
export function withBase(html: string, base: string, isElsewhere = (_address: string): boolean => false): string {
	const placed = (tag: string): string => {
		// Most tags hold no address: to look costs less than to read all attributes.
		if (!begins.test(tag)) return tag;
		return tag.replace(attribute, (whole, space: string, name: string, value: string) => {
			if (addresses.has(name.toLowerCase()))
				return isElsewhere(value.replace(/^["']/, ''))
					? whole
					: `${space}${name}=${value.replace(within, `$1${base}/`)}`;
			if (name.toLowerCase() === 'content' && refresh.test(value))
				return `${space}${name}=${value.replace(refresh, `$1${base}/`)}`;
			return whole;
		});
	};
	return changedTags(html, placed);
}

/** A page with each of its start tags changed; texts and scripts stay as they are. */
export function changedTags(html: string, change: (tag: string) => string): string {
	let made = '';
	let done = 0;
	for (const [from, to] of tagsOf(html)) {
		made += html.slice(done, from) + change(html.slice(from, to));
		done = to;
	}
	return made + html.slice(done);
}

/** Where each start tag begins and ends. What is never closed is the last of the page, as browsers read it. */
function* tagsOf(html: string): Generator<readonly [from: number, to: number]> {
	for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
		if (html.startsWith('<!--', at)) {
			at = html.indexOf('-->', at);
			if (at === -1) return;
		} else if (/[a-z]/i.test(html[at + 1] ?? '')) {
			startTag.lastIndex = at;
			const [tag, name = ''] = startTag.exec(html) ?? [];
			if (tag === undefined) return;
			yield [at, at + tag.length];
			at += tag.length;
			const end = textEnds.get(name.toLowerCase());
			if (end === undefined) continue;
			end.lastIndex = at;
			const closed = end.exec(html);
			if (closed === null) return;
			at = closed.index + 1;
		} else at += 1;
	}
}
