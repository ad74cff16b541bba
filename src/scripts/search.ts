import { type Found, find, namedIn, type SearchSources } from '../search/answer/find.ts';
import { countByPlace, mostInOneOrder } from '../search/answer/hits.ts';
import { findMeant, findNames, groupsOfNames, jumpsOf, type Named } from '../search/answer/named.ts';
import type { NameSource } from '../search/names/source.ts';
import { longest, type Query, readQuery } from '../search/query/query.ts';
import { search } from '../vi/search.ts';
import { chip } from './chips.ts';
import { today } from './clock.ts';
import { fillFacets } from './facets.ts';
import { isLoadFailure, isLoading, loadNames, loadTexts, startOver } from './load.ts';
import { element, groupElement } from './results.ts';
import { type ShownResults, shownOn } from './shown.ts';
import './suggest.ts';
import { narrowed, readState, type State, stateAddress } from './state.ts';

// The search page. The address bar always states the query. Names are shown as soon as they are there; texts follow.

const form = document.querySelector<HTMLFormElement>('form[data-search]');
const shown = shownOn(document);
if (form !== null && shown !== null) begin(form, shown);

function begin(form: HTMLFormElement, shown: ShownResults): void {
	const filters = document.querySelector<HTMLDetailsElement>('[data-search-filters]');
	const input = form.querySelector<HTMLInputElement>('input[name=q]');
	const selects = [...form.querySelectorAll('select')];
	if (!filters || !input) return;
	let latest = 0;
	const read = (text: string, names: NameSource): Query => readQuery(text, names.abbreviations, today());

	const stateOfForm = (): State => ({
		query: input.value.slice(0, longest.letters),
		chosen: Object.fromEntries(
			selects
				.filter(({ name, value }) => value !== '' && (name !== 'vai-tro' || hasUnit()))
				.map(({ name, value }) => [name, value]),
		),
	});

	/** Whether a unit is chosen, without which a role is that of nobody. */
	const hasUnit = () => selects.some(({ name, value }) => name === 'don-vi' && value !== '');

	/** Whether a filter is in force whose list is out of sight: that of results, where the site has no report. */
	const isVain = () => selects.some((select) => select.value !== '' && select.closest('[hidden]') !== null);

	/** A unit is filtered by the role in force. */
	const filterOf =
		({ chosen }: State) =>
		(name: string, value: string) => {
			const role = chosen['vai-tro'];
			return narrowed({ query: '', chosen: { [name]: value, ...(role !== undefined && { 'vai-tro': role }) } })
				.narrowing;
		};

	/** Searches for what the form says and shows it, `again` once if a file cannot be had. An answer that comes after a newer question is dropped. */
	async function run(again = true): Promise<void> {
		const turn = ++latest;
		for (const role of selects) if (role.name === 'vai-tro') role.disabled = !hasUnit();
		const state = stateOfForm();
		const { narrowing, sort } = narrowed(state);
		const isAsked = state.query.trim() !== '' || Object.keys(narrowing).length > 0;
		form.classList.toggle('asked', isAsked);
		if (!isAsked) return clear();
		if (!isLoading() || shown.results.childElementCount === 0) shown.say(search.loading);
		try {
			const loading = loadTexts();
			loading.catch(() => undefined);
			const names = await loadNames();
			const query = read(state.query, names);
			const unknown = await showChips(turn, state, names);
			const named = findNames(names, namedIn(query), narrowing);
			// Texts are looked for at once; names, which need less, are shown as soon as they are there.
			const searching = loading.then(async (texts) => {
				const sources = { names, texts };
				return { sources, found: await find(sources, query, narrowing, sort, named) };
			});
			searching.catch(() => undefined);
			const early = await showNames(turn, await named, query, sort !== undefined);
			const { sources, found } = await searching;
			const groups = await Promise.all(
				found.groups.map((group) => groupElement(sources.texts, group, query, found.due)),
			);
			if (turn !== latest) return;
			show(state, sources, found, groups, early, unknown);
			if (found.total === 0 && unknown.length === 0) await offerHelp(sources, query, state);
			if (filters?.open) await fill(sources, query, state, found);
		} catch (error) {
			startOver();
			if (turn !== latest) return;
			const isOffline = isLoadFailure(error);
			// The site may have been published anew since its directory was loaded.
			if (isOffline && again) return run(false);
			clear();
			shown.say(isOffline ? search.offline : search.tooOld);
			shown.lists(isOffline ? search.lists : undefined);
		}
	}

	/**
	 * Shows where the query may lead straight to. Where nothing is shown yet, it shows names, which come before texts. What a
	 * time was read as stands above them all: a query for one waits for its texts. Returns how many groups stand there to stay.
	 */
	async function showNames(turn: number, named: Named, query: Query, isSorted: boolean): Promise<number | null> {
		if (turn !== latest || query.due !== undefined) return null;
		shown.jump(jumpsOf(named, isSorted));
		if (shown.results.childElementCount > 0 || isSorted) return null;
		const groups = await Promise.all(groupsOfNames(named).map((group) => groupElement(null, group, query)));
		if (turn !== latest) return null;
		shown.groups(groups, groups.length);
		shown.markRepeated();
		return groups.length;
	}

	function fill(sources: SearchSources, query: Query, state: State, found: Found): Promise<void> {
		const without = async (filter: string) => {
			const { [filter]: own, ...others } = state.chosen;
			if (own === undefined) return found;
			const { narrowing, sort } = narrowed({ ...state, chosen: others });
			const isAll = query.words.length === 0 && Object.keys(narrowing).length === 0;
			return isAll ? null : find(sources, query, narrowing, sort);
		};
		return fillFacets(selects, sources, without, filterOf(state));
	}

	/** Shows what was found, of which `early` groups stand there already; `null` if none could. `unknown` says which filters stand for nothing. */
	function show(
		state: State,
		{ texts, names }: SearchSources,
		found: Found,
		groups: readonly HTMLElement[],
		early: number | null,
		unknown: readonly string[],
	): void {
		const typed = state.query.trim();
		const count = search.count(found.total, found.isMore);
		if (unknown.length > 0) shown.say(unknown.join(' '));
		else if (found.total === 0 && isVain()) shown.say(search.noReports);
		else if (found.total === 0) shown.say(typed === '' ? search.nothing : search.nothingFor(typed));
		else shown.say(typed === '' ? search.found(count) : search.foundFor(count, typed));
		shown.jump(unknown.length > 0 ? [] : found.jump);
		shown.when(found.due);
		shown.groups(groups, early ?? 0);
		if (early === null) shown.markRepeated();
		const hits = found.groups.flatMap((group) => [
			...group.hits,
			...group.names.flatMap(({ at }) => (at ? { ...at, fit: 1 as const } : [])),
		]);
		const places = countByPlace(texts, hits);
		const isCut = new Set(hits.map(({ part }) => part)).size > mostInOneOrder && places.length > 1;
		const nameOf = (locality: string) =>
			names.fixed.find(({ url, kind }) => kind === 'dia-phuong' && url.endsWith(`/${locality}/`))?.name ?? locality;
		shown.places(isCut ? places : [], state, nameOf);
		if (found.total > 0) shown.hideLists();
	}

	async function offerHelp({ names, texts }: SearchSources, query: Query, state: State): Promise<void> {
		shown.lists(query.due === undefined ? search.fewer : search.lists);
		const turn = latest;
		const meant = await findMeant(names, query);
		if (meant === null) return;
		const { narrowing } = narrowed(state);
		const { total } = await find({ names, texts }, read(meant, names), narrowing);
		if (total === 0 || turn !== latest) return;
		const link = element('a', { text: meant });
		link.href = stateAddress({ ...state, query: meant });
		shown.results.replaceChildren(element('p', {}, `${search.didYouMean}: `, link, '?'));
	}

	/** Takes away what is shown, with what browsers below the baseline have too: they come here as well. */
	function clear(): void {
		latest += 1;
		shown.say('');
		shown.results.textContent = '';
		shown.jump([]);
		shown.when(null);
		shown.places([], stateOfForm(), String);
		shown.lists();
		shown.chips.textContent = '';
		shown.chips.hidden = true;
	}

	/** A button for each filter in force, which drops it. Returns what is said of those that stand for nothing of the site. */
	async function showChips(turn: number, { chosen }: State, names: NameSource): Promise<string[]> {
		const drop = (select: HTMLSelectElement): void => {
			select.value = '';
			// A role is that of a unit.
			for (const other of selects) if (select.name === 'don-vi' && other.name === 'vai-tro') other.value = '';
			history.pushState(null, '', stateAddress(stateOfForm()));
			run();
			input?.focus();
		};
		const inForce = selects.filter(({ name, value }) => value !== '' && name in chosen);
		const items = await Promise.all(inForce.map((select) => chip(select, names, drop)));
		const chips = items.filter((item) => item !== null);
		if (turn === latest) {
			shown.chips.replaceChildren(...chips.map(({ item }) => item));
			shown.chips.hidden = chips.length === 0;
		}
		return chips.flatMap(({ unknown }) => unknown ?? []);
	}

	/** Puts what the address says into the form. A value that the lists do not have yet is added to them. */
	function fromAddress(): void {
		const { query, chosen } = readState(location.search);
		if (input) {
			input.value = query;
			input.dataset['answered'] = query;
		}
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
	const prepare = () => Promise.all([loadNames(), loadTexts()]).catch(() => undefined);
	input.addEventListener('focus', () => void prepare(), { once: true });
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
	filters.addEventListener('toggle', async () => {
		if (!filters.open) return;
		const loaded = await prepare();
		if (loaded === undefined) return;
		const [names, texts] = loaded;
		const state = stateOfForm();
		const { narrowing } = narrowed(state);
		if (state.query.trim() !== '' || Object.keys(narrowing).length > 0) return run();
		await fillFacets(selects, { names, texts }, async () => null, filterOf(state)).catch(() => undefined);
	});
	addEventListener('popstate', fromAddress);
	addEventListener('online', () => void run());
	fromAddress();
	if (input.value === '' && Object.keys(stateOfForm().chosen).length === 0) shown.lists();
	for (const one of [form, filters]) one.dataset['began'] = '';
}
