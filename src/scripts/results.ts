import type { HitData } from '../search/engine.ts';
import { excerpt, type Piece, pieces } from '../search/excerpt.ts';
import type { Group } from '../search/find.ts';
import { firstOf, firstOfOthers } from '../search/first.ts';
import { fitOfPart } from '../search/hits.ts';
import type { Name } from '../search/names.ts';
import { type Part, partsOf } from '../search/parts.ts';
import type { Query } from '../search/query.ts';
import { search } from '../vi/search.ts';

// Results as elements. Text goes in as text: nothing that was typed or found is ever read as HTML.

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
export async function groupElement(group: Group, query: Query, names: readonly Name[]): Promise<HTMLElement> {
	const heading = element('h2', {}, (search.kinds as Record<string, string>)[group.kind] ?? '', ' ');
	heading.id = `kq-${group.kind}`;
	heading.append(element('span', { class: 'quiet', text: `(${group.total})` }));
	const list = element('ol', { class: 'entries results' });
	const section = element('section', {}, heading, list);
	section.setAttribute('aria-labelledby', heading.id);
	const named = new Set(group.names.map(({ url }) => url));
	const rest: (() => Promise<HTMLElement[]>)[] = [
		...group.names.map((name) => async () => [nameElement(name, query)]),
		...group.hits.map((hit) => async () => {
			const data = await hit.data();
			return named.has(data.url) ? [] : hitElements(group.kind, data, query, names);
		}),
	];
	let records = 0;
	const show = async (count: number): Promise<void> => {
		let shown = 0;
		while (shown < count && rest.length > 0) {
			const made = await Promise.all(rest.splice(0, count - shown).map((make) => make()));
			list.append(...made.flat());
			shown += made.flat().length;
			records += made.filter(({ length }) => length > 0).length;
		}
		const left = group.total - records;
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

function nameElement(name: Name, query: Query): HTMLElement {
	const link = element('a', {}, ...nodes(pieces(name.name, query)));
	link.href = name.url;
	link.dataset['searchResult'] = '';
	const item = element('li', {}, link);
	if (name.kind === 'van-ban') item.append(element('p', { text: name.also.at(-1) ?? '' }));
	if (name.place !== '') item.append(element('p', { class: 'quiet', text: name.place }));
	return item;
}

/** A record as a result; a document of a large register as a result for each of its parts of that kind that holds the query. */
function hitElements(kind: string, data: HitData, query: Query, names: readonly Name[]): HTMLElement[] {
	const parts = partsOf(data, kind);
	const holding = parts.filter((part) => fitOfPart(part, query) > 0);
	return (holding.length > 0 ? holding : parts).map((part) => partElement(kind, part, query, names));
}

function partElement(
	kind: string,
	{ url, texts: [title = '', ...texts] }: Part,
	query: Query,
	names: readonly Name[],
): HTMLElement {
	const link = element('a', {}, ...nodes(pieces(title, query)));
	link.href = url;
	link.dataset['searchResult'] = '';
	const item = element('li', {}, link);
	const [lead = '', due = '', ...others] = kind === 'nhiem-vu' ? texts : ['', '', ...texts];
	const around = excerpt(others, query);
	if (around !== null) item.append(element('p', {}, ...nodes(around)));
	const facts = [lead !== '' && `${search.lead}: ${lead}`, due !== '' && `${search.due}: ${due}`].filter(
		(one) => one !== false,
	);
	if (facts.length > 0) item.append(element('p', {}, ...nodes(pieces(facts.join('. '), query))));
	const [page, anchor] = url.split('#');
	const document = anchor === undefined ? undefined : names.find((name) => name.url === page);
	if (document !== undefined && anchor !== undefined)
		item.append(element('p', { class: 'quiet', text: `${document.name}, ${search.item(anchor)}, ${document.place}` }));
	return item;
}

/** The pieces as text, what was found in `<mark>`. */
const nodes = (parts: readonly Piece[]): Node[] =>
	parts.map(([text, isFound]) => (isFound ? element('mark', { text }) : document.createTextNode(text)));
