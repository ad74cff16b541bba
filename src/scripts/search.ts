import { didYouMean } from '../search/did-you-mean.ts';
import { type Found, find } from '../search/find.ts';
import { longest, readQuery } from '../search/query.ts';
import { search } from '../vi/search.ts';
import { chip } from './chips.ts';
import { fillFacets } from './facets.ts';
import { checkWhole, isLoading, load, startOver } from './load.ts';
import type { NamesFile } from './names-file.ts';
import { element, groupElement, nameLink } from './results.ts';
import { narrowed, readState, type State, stateAddress } from './state.ts';

// The search page. The address bar always states the query; nothing is loaded before somebody asks.

/** Milliseconds without news after which a screen reader is given the last. */
const speakAfter = 500;

const form = document.querySelector<HTMLFormElement>('form[data-search]');
if (form !== null) begin(form);

function begin(form: HTMLFormElement): void {
	const part = <Part extends HTMLElement>(name: string) => document.querySelector<Part>(`[data-search-${name}]`);
	const parts = ['count', 'status', 'jump', 'results', 'lists', 'help', 'chips'].map((name) => part(name));
	const [count, status, jump, results, lists, help, chips] = parts;
	const filters = part<HTMLDetailsElement>('filters');
	const input = form.querySelector<HTMLInputElement>('input[name=q]');
	const selects = [...form.querySelectorAll('select')];
	if (!count || !status || !jump || !results || !lists || !help || !chips || !filters || !input) return;
	let latest = 0;
	let speaking: ReturnType<typeof setTimeout> | undefined;

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

	/** A unit is filtered by the role in force. */
	const filterOf =
		({ chosen }: State) =>
		(name: string, value: string) => {
			const role = chosen['vai-tro'];
			return narrowed({ query: '', chosen: { [name]: value, ...(role !== undefined && { 'vai-tro': role }) } })
				.narrowing;
		};

	/** Searches for what the form says and shows it; an answer that comes after a newer question is dropped. */
	async function run(): Promise<void> {
		const turn = ++latest;
		for (const role of selects) if (role.name === 'vai-tro') role.disabled = !hasUnit();
		const state = stateOfForm();
		if (state.query.trim() === '' && Object.keys(narrowed(state).narrowing).length === 0) return clear();
		if (!isLoading()) say(search.loading);
		try {
			const loaded = await load();
			const { engine, names, abbreviations } = loaded;
			const query = readQuery(state.query, abbreviations);
			const { narrowing, sort } = narrowed(state);
			const found = await find(engine, names, query, narrowing, sort);
			const groups = await Promise.all(found.groups.map((group) => groupElement(group, query, names)));
			checkWhole();
			if (turn !== latest) return;
			show(state, found, groups);
			if (found.total === 0) {
				const meant = didYouMean(names, query);
				const works =
					meant !== null && (await find(engine, names, readQuery(meant, abbreviations), narrowing)).total > 0;
				offerHelp(works ? meant : null, state);
			}
			showChips(state, names);
			if (!filters?.open) return;
			await fillFacets(
				selects,
				engine,
				names,
				async (filter) => {
					const { [filter]: own, ...others } = state.chosen;
					if (own === undefined) return found;
					const rest = narrowed({ ...state, chosen: others }).narrowing;
					const isAll = query.words.length === 0 && Object.keys(rest).length === 0;
					return isAll ? null : find(engine, names, query, rest, sort);
				},
				filterOf(state),
			);
		} catch {
			startOver();
			if (turn !== latest) return;
			clear();
			say(search.offline);
			showLists(search.lists);
		}
	}

	function show({ query }: State, { jump: direct, total }: Found, groups: readonly HTMLElement[]): void {
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

	/** Shows a sentence at once, and has it read out once nothing newer has come for a while. */
	function say(text: string): void {
		if (count) count.textContent = text;
		clearTimeout(speaking);
		speaking = setTimeout(() => {
			if (status) status.textContent = text;
		}, speakAfter);
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
		const drop = (select: HTMLSelectElement): void => {
			select.value = '';
			// A role is that of a unit.
			for (const other of selects) if (select.name === 'don-vi' && other.name === 'vai-tro') other.value = '';
			history.pushState(null, '', stateAddress(stateOfForm()));
			run();
			input?.focus();
		};
		const inForce = selects.filter(({ name, value }) => value !== '' && name in chosen);
		const items = inForce.flatMap((select) => chip(select, names, drop) ?? []);
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
					({ engine, names }) => fillFacets(selects, engine, names, async () => null, filterOf(stateOfForm())),
					() => undefined,
				)
				.then(run);
	});
	addEventListener('popstate', fromAddress);
	addEventListener('online', () => void run());
	fromAddress();
	if (input.value === '' && Object.keys(stateOfForm().chosen).length === 0) lists.dataset['ready'] = '';
}
