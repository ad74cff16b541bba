import { didYouMean } from '../search/did-you-mean.ts';
import type { Engine } from '../search/engine.ts';
import { type Found, find } from '../search/find.ts';
import { readQuery } from '../search/query.ts';
import { search } from '../text/search.ts';
import { facetLabel, fillFacets } from './facets.ts';
import { loadNames, type NamesFile } from './names-file.ts';
import { element, groupElement, nameLink } from './results.ts';
import { readState, type State, stateAddress } from './state.ts';

// The search page. The address bar always states the query; nothing is loaded before somebody asks.

const form = document.querySelector<HTMLFormElement>('form[data-search]');
if (form !== null) begin(form);

interface Loaded extends NamesFile {
	readonly engine: Engine;
}

let loading: Promise<Loaded> | undefined;
let tries = 0;
let missing = false;

// Pagefind goes on without a part of the index that it could not fetch; a part of the answer must not look like the whole.
const plainFetch = window.fetch.bind(window);
window.fetch = async (...asked) => {
	const isIndex = String(asked[0] instanceof Request ? asked[0].url : asked[0]).includes('/pagefind/');
	try {
		const answer = await plainFetch(...asked);
		if (isIndex && !answer.ok) missing = true;
		return answer;
	} catch (error) {
		if (isIndex) missing = true;
		throw error;
	}
};

/** Loads the search once; after a failure the next call loads it anew, from a module of another name. */
function load(): Promise<Loaded> {
	loading ??= Promise.all([
		loadNames(),
		import(
			/* @vite-ignore */ new URL(`/pagefind/pagefind.js${tries > 0 ? `?lan=${tries}` : ''}`, location.origin).href
		).then(async (module) => {
			await module.options({ basePath: '/pagefind/', noWorker: true, excerptLength: 24 });
			return module as Engine;
		}),
	])
		.then(([file, engine]) => ({ ...file, engine }))
		.catch((error: unknown) => {
			loading = undefined;
			throw error;
		});
	return loading;
}

function begin(form: HTMLFormElement): void {
	const part = <Part extends HTMLElement>(name: string) => document.querySelector<Part>(`[data-search-${name}]`);
	const [count, jump, results, lists, help, chips] = ['count', 'jump', 'results', 'lists', 'help', 'chips'].map(
		(name) => part(name),
	);
	const filters = part<HTMLDetailsElement>('filters');
	const input = form.querySelector<HTMLInputElement>('input[name=q]');
	const selects = [...form.querySelectorAll('select')];
	if (!count || !jump || !results || !lists || !help || !chips || !filters || !input) return;
	let latest = 0;

	const stateOfForm = (): State => ({
		query: input.value,
		chosen: Object.fromEntries(selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value])),
	});

	/** Searches for what the form says and shows it; an answer that comes after a newer question is dropped. */
	async function run(): Promise<void> {
		const turn = ++latest;
		const state = stateOfForm();
		if (state.query.trim() === '' && Object.keys(narrowed(state).narrowing).length === 0) return clear();
		if (loading === undefined) say(search.loading);
		try {
			const loaded = await load();
			const { engine, names, abbreviations } = loaded;
			const query = readQuery(state.query, abbreviations);
			const { narrowing, sort } = narrowed(state);
			const found = await find(engine, names, query, narrowing, sort);
			const groups = await Promise.all(found.groups.map((group) => groupElement(group, names)));
			if (missing) throw new Error('a part of the index is missing');
			if (turn !== latest) return;
			show(state, found, groups, names);
			if (found.total === 0) {
				const meant = didYouMean(names, query);
				const works = meant !== null && (await find(engine, names, readQuery(meant, abbreviations), {})).total > 0;
				offerHelp(works ? meant : null, state);
			}
			showChips(state, names);
			if (filters?.open || Object.keys(state.chosen).length > 0) await fillFacets(selects, engine, names, found);
		} catch {
			loading = undefined;
			missing = false;
			tries += 1;
			if (turn !== latest) return;
			clear();
			say(search.offline);
			showLists(search.offline);
		}
	}

	function show(
		{ query }: State,
		{ jump: direct, total }: Found,
		groups: readonly HTMLElement[],
		_names: NamesFile['names'],
	): void {
		const typed = query.trim();
		say(
			total === 0
				? typed === ''
					? search.nothing
					: search.nothingFor(typed)
				: typed === ''
					? search.found(total)
					: search.foundFor(total, typed),
		);
		jump?.replaceChildren(...direct.map((name) => element('li', {}, nameLink(name))));
		const navigation = jump?.closest('nav');
		if (navigation) navigation.hidden = direct.length === 0;
		results?.replaceChildren(...groups);
		if (lists) lists.hidden = total > 0;
		if (help) help.hidden = true;
	}

	function say(text: string): void {
		if (count) count.textContent = text;
	}

	function showLists(text: string): void {
		if (lists) {
			lists.hidden = false;
			lists.dataset['ready'] = '';
		}
		if (help) {
			help.hidden = false;
			help.textContent = text;
		}
	}

	function offerHelp(meant: string | null, state: State): void {
		showLists(search.fewer);
		if (meant === null || help === undefined) return;
		const link = element('a', { text: meant });
		link.href = stateAddress({ ...state, query: meant });
		results?.replaceChildren(element('p', {}, `${search.didYouMean}: `, link, '?'));
	}

	function clear(): void {
		latest += 1;
		say('');
		results?.replaceChildren();
		jump?.replaceChildren();
		const navigation = jump?.closest('nav');
		if (navigation) navigation.hidden = true;
		if (lists) {
			lists.hidden = false;
			lists.dataset['ready'] = '';
		}
		if (help) help.hidden = true;
		showChips(stateOfForm(), []);
	}

	/** A button for each filter in force, which drops it. */
	function showChips({ chosen }: State, names: NamesFile['names']): void {
		const labels: Record<string, string> = { ...search.names, 'vai-tro': search.role };
		const items = selects
			.filter(({ name, value }) => value !== '' && name in labels && name in chosen)
			.map((select) => {
				const shown = facetLabel(select.name, select.value, names);
				const button = element('button', { class: 'plain', text: `${labels[select.name]}: ${shown} ×` });
				button.type = 'button';
				button.ariaLabel = search.drop(labels[select.name] ?? '', shown);
				button.addEventListener('click', () => {
					select.value = '';
					// A role is that of a unit.
					for (const other of selects) if (select.name === 'don-vi' && other.name === 'vai-tro') other.value = '';
					history.pushState(null, '', stateAddress(stateOfForm()));
					run();
					input?.focus();
				});
				return element('li', {}, button);
			});
		chips?.replaceChildren(...items);
		if (chips) chips.hidden = items.length === 0;
	}

	/** Puts what the address says into the form. A value that the lists do not have yet is added to them. */
	function fromAddress(): void {
		const { query, chosen } = readState(location.search);
		if (input) input.value = query;
		for (const select of selects) {
			const value = chosen[select.name] ?? '';
			if (value !== '' && ![...select.options].some((option) => option.value === value))
				select.add(new Option(value, value));
			select.value = value;
		}
		run();
	}

	let waiting: ReturnType<typeof setTimeout> | undefined;
	input.addEventListener('input', () => {
		clearTimeout(waiting);
		waiting = setTimeout(() => {
			history.replaceState(null, '', stateAddress(stateOfForm()));
			run();
		}, 80);
	});
	input.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		clearTimeout(waiting);
		history.pushState(null, '', stateAddress(stateOfForm()));
		run();
	});
	for (const select of selects)
		select.addEventListener('change', () => {
			history.pushState(null, '', stateAddress(stateOfForm()));
			run();
		});
	filters.addEventListener('toggle', () => {
		if (filters.open)
			load()
				.then(
					({ engine, names }) => fillFacets(selects, engine, names, null),
					() => undefined,
				)
				.then(run);
	});
	addEventListener('popstate', fromAddress);
	addEventListener('online', () => void run());
	fromAddress();
	if (input.value === '' && Object.keys(stateOfForm().chosen).length === 0) lists.dataset['ready'] = '';
}

/** The filters as the index knows them, and the order: a role stands for the filter of that role. */
function narrowed({ chosen }: State): { narrowing: Record<string, string>; sort: 'han' | 'ngay' | undefined } {
	const { xep, 'vai-tro': role, 'don-vi': unit, ...rest } = chosen;
	const narrowing: Record<string, string> = { ...rest };
	if (unit !== undefined) narrowing[role !== undefined && role in search.roles ? role : 'don-vi'] = unit;
	return { narrowing, sort: xep === 'han' || xep === 'ngay' ? xep : undefined };
}
