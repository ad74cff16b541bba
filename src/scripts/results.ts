import { address } from '../address.ts';
import { dueId, type FoundDue } from '../search/answer/due.ts';
import { excerpt, type Piece, pieces } from '../search/answer/excerpt.ts';
import { firstOf, firstOfOthers } from '../search/answer/first.ts';
import type { Group } from '../search/answer/group.ts';
import type { Hit } from '../search/answer/hits.ts';
import { recordOf } from '../search/answer/record.ts';
import type { TextIndex } from '../search/answer/texts.ts';
import type { Name } from '../search/names/name.ts';
import { dayShown } from '../search/query/days.ts';
import type { Query } from '../search/query/query.ts';
import { search } from '../vi/search.ts';
import { onSite } from './on-site.ts';

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

/** The results of one kind, with a button that shows more of them. Rejects if a text cannot be had. */
export async function groupElement(
	texts: TextIndex | null,
	group: Group,
	query: Query,
	due: FoundDue | null = null,
): Promise<HTMLElement> {
	const heading = element('h2', {}, (search.kinds as Record<string, string>)[group.kind] ?? '', ' ');
	heading.id = `kq-${group.kind}`;
	heading.append(element('span', { class: 'quiet', text: `(${search.count(group.total, group.isMore)})` }));
	const list = element('ol', { class: 'entries results' });
	const section = element('section', {}, heading, list);
	section.setAttribute('aria-labelledby', heading.id);
	const rest = [
		...group.names.map((name) => async () => nameElement(name, query)),
		...(texts === null
			? []
			: group.hits.map((hit) => async () => recordElement(hit, texts, group.kind, query, due?.days.get(dueId(hit))))),
	];
	const show = async (count: number): Promise<void> => {
		list.append(...(await Promise.all(rest.slice(0, count).map((make) => make()))));
		rest.splice(0, count);
		button.hidden = rest.length === 0;
		button.textContent = search.more(Math.min(rest.length, moreAtOnce));
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
	link.href = onSite(url);
	return link;
}

function nameElement(name: Name, query: Query): HTMLElement {
	const link = element('a', {}, ...nodes(pieces(name.name, query)));
	link.href = onSite(name.url);
	link.dataset['searchResult'] = '';
	const item = element('li', {}, link);
	if (name.kind === 'van-ban') item.append(element('p', { text: name.also.at(-1) ?? '' }));
	if (name.kind === 'noi-nay') item.append(element('p', { text: search.tookOver(name.also.join(', ')) }));
	if (name.place !== '') item.append(element('p', { class: 'quiet', text: name.place }));
	return item;
}

/** A record; of one that is due at the time that was asked for, `day` is when. */
async function recordElement(
	hit: Hit,
	texts: TextIndex,
	kind: string,
	query: Query,
	day: string | undefined,
): Promise<HTMLElement> {
	const {
		url,
		texts: [title = '', ...own],
		of,
	} = await recordOf(texts, hit);
	const link = element('a', {}, ...nodes(pieces(title, query)));
	link.href = onSite(address.pageOfPlace(url));
	link.dataset['searchResult'] = '';
	const item = element('li', {}, link);
	const [lead = '', due = '', ...others] = ['nhiem-vu', 'han'].includes(kind) ? own : ['', '', ...own];
	const around = excerpt(others, query);
	if (around !== null) item.append(element('p', {}, ...nodes(around)));
	const facts = [lead !== '' && `${search.lead}: ${lead}`, due !== '' && `${search.due}: ${due}`].filter(
		(one) => one !== false,
	);
	if (day !== undefined) item.append(element('p', {}, `${search.dueOn} `, element('b', { text: dayShown(day) })));
	if (facts.length > 0) item.append(element('p', {}, ...nodes(pieces(facts.join('. '), query))));
	if (of !== null)
		item.append(element('p', { class: 'quiet', text: `${of.document}, ${search.item(of.anchor)}, ${of.place}` }));
	return item;
}

/** The pieces as text, what was found in `<mark>`. */
const nodes = (parts: readonly Piece[]): Node[] =>
	parts.map(([text, isFound]) => (isFound ? element('mark', { text }) : document.createTextNode(text)));
