import { address } from '../address.ts';
import type { FoundDue } from '../search/answer/due.ts';
import type { PlaceCount } from '../search/answer/hits.ts';
import type { Name } from '../search/names/name.ts';
import { search } from '../vi/search.ts';
import { onSite } from './on-site.ts';
import { element, nameLink } from './results.ts';
import { dueListAddress, type State, stateAddress } from './state.ts';

/** Milliseconds without news after which a screen reader is given the last. */
const speakAfter = 500;
/** Longer lists of localities are cut; the list of filter values has more. */
const mostPlaces = 20;

/** What the page shows besides the results. */
export interface ShownResults {
	readonly results: HTMLElement;
	readonly chips: HTMLElement;
	/** Shows a sentence at once, and has it read out once nothing newer has come for a while. */
	readonly say: (text: string) => void;
	/** Links to go straight to. The links that are shown already stay as they are. */
	readonly jump: (names: readonly Name[]) => void;
	/** Marks each link to go straight to that stands among the results too: a phone shows it once. A link stays once it is read. */
	readonly markRepeated: () => void;
	/** How a time that was asked for was read, with a link to the list of all that is due then; nothing for `null`. */
	readonly when: (due: FoundDue | null) => void;
	/** Shows groups of results, the first `named` of which stood there before the rest; then come the localities. */
	readonly groups: (groups: readonly HTMLElement[], named: number) => void;
	/** Localities with results, each a link to what was found there. `nameOf` says what readers call it. */
	readonly places: (places: readonly PlaceCount[], state: State, nameOf: (locality: string) => string) => void;
	/** Shows the full lists, under this sentence if there is one. */
	readonly lists: (text?: string) => void;
	readonly hideLists: () => void;
}

/** The parts of the search page; `null` if the page has not all of them. */
export function shownOn(page: Document): ShownResults | null {
	const part = (name: string) => page.querySelector<HTMLElement>(`[data-search-${name}]`);
	const [count, status, results, lists] = ['count', 'status', 'results', 'lists'].map(part);
	const [jump, places, help, chips, when] = ['jump', 'places', 'help', 'chips', 'when'].map(part);
	if (!when || !count || !status || !jump || !places || !results || !lists || !help || !chips) return null;
	let speaking: ReturnType<typeof setTimeout> | undefined;
	const fill = (list: HTMLElement, items: readonly HTMLElement[]) => {
		list.textContent = '';
		list.append(...items);
		const around = list.closest('nav');
		if (around) around.hidden = items.length === 0;
	};
	return {
		results,
		chips,
		say: (text) => {
			count.textContent = text;
			clearTimeout(speaking);
			speaking = setTimeout(() => {
				status.textContent = text;
			}, speakAfter);
		},
		jump: (names) => {
			const items = names.map((name) => element('li', {}, nameLink(name)));
			if (
				items.map(({ innerHTML }) => innerHTML).join() === [...jump.children].map(({ innerHTML }) => innerHTML).join()
			)
				return;
			fill(jump, items);
		},
		groups: (groups, named) => {
			const around = places.closest('nav');
			results.replaceChildren(...groups.slice(0, named), ...(around ? [around] : []), ...groups.slice(named));
		},
		markRepeated: () => {
			const found = [...results.querySelectorAll<HTMLAnchorElement>('a[data-search-result]')];
			const shown = new Set(found.map(({ pathname, hash }) => pathname + hash));
			const links = [...jump.querySelectorAll('a')];
			for (const link of links) link.parentElement?.classList.toggle('repeated', shown.has(link.pathname));
			jump.closest('nav')?.classList.toggle(
				'repeated',
				links.every(({ pathname }) => shown.has(pathname)),
			);
		},
		when: (due) => {
			when.hidden = due === null;
			when.textContent = due === null ? '' : search.when(due.when.said, due.hits.length);
			const href = due === null ? null : dueListAddress(due);
			const isNone = due?.hits.length === 0;
			if (href === null && !isNone) return;
			const link = element('a', { text: isNone ? search.whenNone : search.whenList });
			link.href = href ?? onSite(address.assignments);
			when.append(' ', link);
		},
		places: (counts, state, nameOf) => {
			const items = counts.slice(0, mostPlaces).map(({ locality, count: own }) => {
				const link = element('a', { text: nameOf(locality) });
				link.href = stateAddress({ ...state, chosen: { ...state.chosen, 'dia-phuong': locality } });
				return element('li', {}, link, ` (${own})`);
			});
			const left = counts.length - items.length;
			fill(places, left > 0 ? [...items, element('li', { class: 'quiet', text: search.morePlaces(left) })] : items);
		},
		lists: (text) => {
			lists.hidden = false;
			lists.dataset['ready'] = '';
			help.hidden = text === undefined;
			help.textContent = text ?? '';
		},
		hideLists: () => {
			lists.hidden = true;
			help.hidden = true;
		},
	};
}
