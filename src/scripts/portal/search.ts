import { address } from '../../address.ts';
import {
	mostChosen,
	type NameDirectory,
	type NameEntry,
	namesFound,
	partFor,
	wordsOfName,
} from '../../search/portal/name-parts.ts';
import { portal as words } from '../../vi/portal/portal.ts';
import { onSite } from '../on-site.ts';

// Finds names of all sites of the portal, and leads a search for texts into the chosen ones.

const mostShown = 40;
const files = new Map<string, Promise<unknown>>();

const area = document.querySelector<HTMLElement>('[data-portal-search]');
const field = area?.querySelector<HTMLInputElement>('input[name="q"]');
if (area && field) begin(area, field);

function begin(area: HTMLElement, field: HTMLInputElement): void {
	const [form, status, list] = [
		area.querySelector('form'),
		area.querySelector('[role="status"]'),
		area.querySelector('ul.found'),
	];
	const choice = document.querySelector<HTMLElement>('[data-site-choice]');
	let asked = 0;

	async function show(): Promise<void> {
		asked += 1;
		const own = asked;
		const query = field.value.trim();
		showChosen(choice, query);
		if (wordsOfName(query).length === 0) return put([], '');
		try {
			const directory = await read<NameDirectory>(address.portalNames);
			const part = partFor(directory, wordsOfName(query));
			if (own !== asked) return;
			if (part === null) return put([], words.typeMore);
			const entries = part === undefined ? [] : await read<NameEntry[]>(address.portalNamesOf(part));
			if (own !== asked) return;
			const { found, more } = namesFound(entries, query, mostShown);
			put(
				found.map((one) => lineOf(directory, one)),
				words.found(found.length, more),
			);
		} catch {
			if (own === asked) put([], words.searchFailed);
		}
	}

	function put(lines: readonly HTMLElement[], told: string): void {
		list?.replaceChildren(...lines);
		if (status) status.textContent = told;
	}

	field.addEventListener('input', () => void show());
	form?.addEventListener('submit', (event) => {
		event.preventDefault();
		const query = new URLSearchParams({ q: field.value.trim() });
		history.replaceState(null, '', `${location.pathname}${field.value.trim() === '' ? '' : `?${query}`}`);
		void show();
	});
	choice?.addEventListener('change', () => showChosen(choice, field.value.trim()));
	field.value = new URLSearchParams(location.search).get('q') ?? '';
	void show();
	for (const one of [area, choice]) one?.setAttribute('data-began', '');
}

function lineOf({ sites }: NameDirectory, [kind, name, at, page, about]: NameEntry): HTMLElement {
	const [site = '', home = ''] = sites[at] ?? [];
	const link = document.createElement('a');
	link.textContent = name;
	if (at < 0) link.href = onSite(kind === 'unit' ? address.portalUnit(page) : address.portalIndicator(page));
	else if (/^https?:\/\//.test(home)) {
		link.href = home + page;
		link.rel = 'external';
	}
	const told = document.createElement('span');
	told.className = 'quiet';
	const kinds: Readonly<Record<string, string>> = words.kinds;
	told.textContent = [kinds[kind] ?? '', about, at < 0 ? words.siteCount(-at) : site]
		.filter((one) => one !== '')
		.join(', ');
	const line = document.createElement('li');
	line.append(link, ' ', told);
	return line;
}

/** Links of the search for texts into the chosen sites. No more than a few can be chosen. */
function showChosen(choice: HTMLElement | null, query: string): void {
	if (choice === null) return;
	const boxes = [...choice.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
	const chosen = boxes.filter(({ checked }) => checked);
	for (const box of boxes) box.disabled = !box.checked && chosen.length >= mostChosen;
	const status = choice.querySelector('[role="status"]');
	if (status)
		status.textContent = [
			words.textsChosen(chosen.length, mostChosen),
			...(chosen.length >= mostChosen ? [words.textsFull(mostChosen)] : []),
		].join(' ');
	choice.querySelector('ul.chosen')?.replaceChildren(
		...chosen.map((box) => {
			const link = document.createElement('a');
			const name = box.parentElement?.textContent?.trim() ?? box.value;
			link.href = `${box.value}tim-kiem/${query === '' ? '' : `?${new URLSearchParams({ q: query })}`}`;
			link.rel = 'external';
			link.textContent = words.searchIn(query, name);
			const line = document.createElement('li');
			line.append(link);
			return line;
		}),
	);
}

/** A file of the search, asked for once. Rejects if it cannot be had; the next call tries again. */
function read<Value>(path: string): Promise<Value> {
	const asked =
		files.get(path) ??
		fetch(onSite(path)).then((answer) => {
			if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
			return answer.json();
		});
	files.set(path, asked);
	asked.catch(() => files.delete(path));
	return asked as Promise<Value>;
}
