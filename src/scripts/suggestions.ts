import Combobox from '@github/combobox-nav';
import type { Name } from '../search/names/name.ts';
import { matchNames } from '../search/names/names.ts';
import { readQuery } from '../search/query/query.ts';
import { search } from '../vi/search.ts';
import { fold } from '../words/fold.ts';
import { loadNames } from './load.ts';
import { onSite } from './on-site.ts';

const most = 7;

/**
 * Gives a search box a list of names to choose from (WAI-ARIA combobox pattern with a listbox). Arrows move, Enter opens what is
 * chosen or sends the form, Escape closes. Without the file of names it stays a plain box. `data-suggest` names the kinds.
 */
export async function suggest(form: HTMLFormElement, input: HTMLInputElement): Promise<void> {
	const source = await loadNames().catch(() => null);
	if (source === null) return;
	const kinds = (form.dataset['suggest'] ?? '').split(' ').filter((kind) => kind !== '');
	const list = document.createElement('div');
	list.id = `${input.id}-goi-y`;
	list.role = 'listbox';
	list.ariaLabel = search.suggestions;
	list.className = 'suggestions';
	list.hidden = true;
	const status = document.createElement('p');
	status.role = 'status';
	status.className = 'unseen';
	(input.closest('.search-box') ?? form).append(list, status);
	const combobox = new Combobox(input, list, { tabInsertsSuggestions: false });

	let latest = 0;
	function close(): void {
		// What is still being looked for opens nothing any more.
		latest += 1;
		if (list.hidden) return;
		list.hidden = true;
		combobox.stop();
	}

	async function show(): Promise<void> {
		const turn = ++latest;
		const query = readQuery(input.value, source?.abbreviations ?? {});
		const found = await source?.about([query]).catch(() => undefined);
		// A newer letter has been typed meanwhile.
		if (turn !== latest || found === undefined) return;
		const asked = kinds.length === 0 ? found.names : found.names.filter(({ kind }) => kinds.includes(kind));
		const matches = matchNames(asked, query).slice(0, most);
		list.replaceChildren(...matches.map(({ name }, at) => option(name, `${list.id}-${at}`)));
		status.textContent = query.words.length === 0 ? '' : search.suggested(matches.length);
		if (matches.length === 0) {
			if (!list.hidden) combobox.stop();
			list.hidden = true;
		} else if (list.hidden) {
			list.hidden = false;
			combobox.start();
		} else combobox.resetSelection();
	}

	input.addEventListener('input', show);
	input.addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && !list.hidden) {
			event.preventDefault();
			close();
		} else if (event.key === 'ArrowDown' && list.hidden && input.value !== '') show();
	});
	input.addEventListener('blur', () => setTimeout(close, 150));
	form.addEventListener('submit', close);
	// A press on an option must not take the focus before the option is chosen.
	list.addEventListener('mousedown', (event) => event.preventDefault());
	// What was typed before all this was loaded. A query that the page has answered already suggests nothing.
	if (input.value !== '' && input.value !== input.dataset['answered']) show();
}

/** A name to choose: a link with what it is and where. */
function option({ url, name, place, kind, also }: Name, id: string): HTMLAnchorElement {
	const made = document.createElement('a');
	made.id = id;
	made.role = 'option';
	made.href = onSite(url);
	made.tabIndex = -1;
	const hint = document.createElement('span');
	hint.className = 'quiet';
	const label =
		kind === 'noi-nay' ? search.tookOver(also.join(', ')) : ((search.kinds as Record<string, string>)[kind] ?? '');
	hint.textContent = place === '' || fold(name).includes(fold(place)) ? label : `${label}, ${place}`;
	made.append(`${name} `, hint);
	return made;
}
