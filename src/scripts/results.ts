import type { HitData } from '../search/engine.ts';
import type { Group } from '../search/find.ts';
import { restored, separator } from '../search/letters.ts';
import type { Name } from '../search/names.ts';
import { search } from '../text/search.ts';

// Results as elements. Text goes in as text: nothing that was typed or found is ever read as HTML.

const firstOf: Readonly<Record<string, number>> = { 'don-vi': 5, 'nhiem-vu': 5, 'van-ban': 2 };
const firstOfOthers = 3;
const moreAtOnce = 10;

/** An element with text and elements in it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	options: { readonly class?: string; readonly text?: string } = {},
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
	const made = document.createElement(tag);
	if (options.class) made.className = options.class;
	if (options.text !== undefined) made.textContent = options.text;
	made.append(...children);
	return made;
}

/** The results of one kind, with a button that shows more of them. `names` are all names, to say where a record stands. */
export async function groupElement(group: Group, names: readonly Name[]): Promise<HTMLElement> {
	const heading = element('h2', {}, (search.kinds as Record<string, string>)[group.kind] ?? '', ' ');
	heading.id = `kq-${group.kind}`;
	heading.append(element('span', { class: 'quiet', text: `(${group.total})` }));
	const list = element('ol', { class: 'entries results' });
	const section = element('section', {}, heading, list);
	section.setAttribute('aria-labelledby', heading.id);
	const named = new Set(group.names.map(({ url }) => url));
	const rest: (() => Promise<HTMLElement[]>)[] = [
		...group.names.map((name) => async () => [nameElement(name)]),
		...group.hits.map((hit) => async () => {
			const data = await hit.data();
			return named.has(data.url) ? [] : hitElements(group.kind, data, names);
		}),
	];
	const show = async (count: number): Promise<void> => {
		let shown = 0;
		while (shown < count && rest.length > 0) {
			const made = (await Promise.all(rest.splice(0, count - shown).map((make) => make()))).flat();
			list.append(...made);
			shown += made.length;
		}
		const left = group.total - list.children.length;
		button.hidden = rest.length === 0 || left <= 0;
		button.textContent = search.more(Math.min(left, moreAtOnce));
	};
	const button = element('button', { class: 'plain' });
	button.type = 'button';
	button.addEventListener('click', async () => {
		const before = list.children.length;
		await show(moreAtOnce);
		list.children[before]?.querySelector('a')?.focus();
	});
	section.append(button);
	await show(firstOf[group.kind] ?? firstOfOthers);
	return section;
}

/** A link to a named page. */
export function nameLink({ url, name }: Name): HTMLAnchorElement {
	const link = element('a', { text: name });
	link.href = url;
	return link;
}

function nameElement(name: Name): HTMLElement {
	const link = nameLink(name);
	link.dataset['searchResult'] = '';
	const item = element('li', {}, link);
	if (name.kind === 'van-ban') item.append(element('p', { text: name.also.at(-1) ?? '' }));
	if (name.place !== '') item.append(element('p', { class: 'quiet', text: name.place }));
	return item;
}

/** A record as a result; a document of a large register as a result for each of its parts of that kind. */
function hitElements(kind: string, data: HitData, names: readonly Name[]): HTMLElement[] {
	const anchor = kind === 'nhiem-vu' ? '#nv-' : kind === 'muc-dat-ra' ? '#ct-' : null;
	if (anchor === null || data.url.includes('#')) return [hitElement(kind, data, names)];
	return data.sub_results
		.filter(({ url }) => url.includes(anchor))
		.map((part) => hitElement(kind, { ...data, ...part, content: part.title }, names));
}

function hitElement(kind: string, { url, excerpt, content }: HitData, names: readonly Name[]): HTMLElement {
	const [title = '', ...texts] = restored(content)
		.split(separator.trim())
		.map((text) => text.trim());
	const words = new Set([...restored(excerpt).matchAll(/<mark>(.*?)<\/mark>/g)].map((match) => bare(match[1] ?? '')));
	const link = element('a', {}, ...markedTitle(title, words));
	link.href = url;
	link.dataset['searchResult'] = '';
	const item = element('li', {}, link);
	const marked = excerptNodes(excerpt);
	const said = marked.map(({ textContent }) => textContent).join('');
	if (!title.includes(said.split('·')[0]?.trim() ?? '')) item.append(element('p', {}, ...marked));
	if (kind === 'nhiem-vu') {
		const [lead = '', due = ''] = texts;
		const facts = [lead !== '' && `${search.lead}: ${lead}`, due !== '' && `${search.due}: ${due}`].filter(
			(one) => one !== false,
		);
		item.append(element('p', { text: facts.join('. ') }));
	}
	const [page, anchor] = url.split('#');
	const document = anchor === undefined ? undefined : names.find((name) => name.url === page);
	if (document !== undefined && anchor !== undefined)
		item.append(element('p', { class: 'quiet', text: `${document.name}, ${search.item(anchor)}, ${document.place}` }));
	return item;
}

/** The title with the words that were found in it in `<mark>`. */
function markedTitle(title: string, words: ReadonlySet<string>): Node[] {
	return title
		.split(/(\s+)/)
		.map((part) => (words.has(bare(part)) ? element('mark', { text: part }) : document.createTextNode(part)));
}

const bare = (word: string): string =>
	unescaped(word)
		.replace(/[^\p{L}\p{N}%/-]+/gu, '')
		.toLowerCase();

/** The excerpt with what was found in `<mark>`; everything else is text. */
function excerptNodes(excerpt: string): Node[] {
	const nodes: Node[] = [];
	for (const [at, part] of restored(excerpt)
		.split(/<\/?mark>/)
		.entries()) {
		const text = unescaped(part).replaceAll(separator.trim(), '·');
		nodes.push(at % 2 === 1 ? element('mark', { text }) : document.createTextNode(text));
	}
	return nodes;
}

const entities: Readonly<Record<string, string>> = {
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'",
	'&#x27;': "'",
	'&amp;': '&',
};
const unescaped = (text: string): string =>
	text.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => entities[entity] ?? entity);
