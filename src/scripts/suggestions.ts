import Combobox from '@github/combobox-nav';
import { matchNames } from '../search/names/names.ts';
import { readQuery } from '../search/query/query.ts';
import { search } from '../vi/search.ts';
import { fold } from '../words/fold.ts';
import { loadNames } from './load.ts';

const most = 7;

/** Gives a search box a list of names to choose from (WAI-ARIA combobox pattern with a listbox). Without the file of names it stays a plain box. */
export async function suggest(form: HTMLFormElement, input: HTMLInputElement): Promise<void> {
	const source = await loadNames().catch(() => null);
	if (source === null) return;
	const list = document.createElement('div');
	list.id = `${input.id}-goi-y`;
	list.role = 'listbox';
	list.ariaLabel = search.suggestions;
	list.className = 'suggestions';
	list.hidden = true;
	const status = document.createElement('p');
	status.role = 'status';
	status.className = 'unseen';
	form.append(list, status);
	const combobox = new Combobox(input, list, { tabInsertsSuggestions: false });

	function close(): void {
		if (list.hidden) return;
		list.hidden = true;
		combobox.stop();
	}

	let latest = 0;
	async function show(): Promise<void> {
		const turn = ++latest;
		const query = readQuery(input.value, source?.abbreviations ?? {});
		const found = await source?.about([query]).catch(() => undefined);
		// A newer letter has been typed meanwhile.
		if (turn !== latest || found === undefined) return;
		const matches = matchNames(found.names, query).slice(0, most);
		list.replaceChildren(
			...matches.map(({ name: { url, name, place, kind } }, at) => {
				const option = document.createElement('a');
				option.id = `${list.id}-${at}`;
				option.role = 'option';
				option.href = url;
				option.tabIndex = -1;
				const hint = document.createElement('span');
				hint.className = 'quiet';
				const label = (search.kinds as Record<string, string>)[kind] ?? '';
				hint.textContent = place === '' || fold(name).includes(fold(place)) ? label : `${label}, ${place}`;
				option.append(`${name} `, hint);
				return option;
			}),
		);
		status.textContent = query.words.length === 0 ? '' : search.suggested(matches.length);
		if (matches.length === 0) close();
		else if (list.hidden) {
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
	// A press on an option must not take the focus before the option is chosen.
	list.addEventListener('mousedown', (event) => event.preventDefault());
	if (input.value !== '') show();
}
