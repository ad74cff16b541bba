import { address } from '../address.ts';
import { type ComparedPlace, type ComparedTarget, comparedIn, comparedQuery } from '../listing/compared.ts';
import { compare as words } from '../vi/page/compare.ts';
import { onSite } from './on-site.ts';
import { historySteps } from './steps.ts';

// Puts two or three localities side by side. Which stands in the address; a file of each is read then.

const form = document.querySelector<HTMLFormElement>('form[data-compare]');
if (form !== null) begin(form);

function begin(form: HTMLFormElement): void {
	const part = (name: string) => document.querySelector<HTMLElement>(`[data-compare-${name}]`);
	const [results, status, whole] = ['results', 'status', 'whole'].map(part);
	const fields = [...form.querySelectorAll('select')];
	const step = historySteps(form);
	let asked = 0;

	/** Shows what the address asks for; an answer that comes after a newer question is dropped. */
	async function show(): Promise<void> {
		asked += 1;
		const own = asked;
		const ids = comparedIn(location.search);
		fields.forEach((field, at) => {
			put(field, ids[at] ?? '');
		});
		whole?.toggleAttribute('hidden', ids.length > 0);
		results?.replaceChildren();
		results?.toggleAttribute('hidden', ids.length === 0);
		if (ids.length === 0) return say('');
		say(words.loading);
		try {
			const places = await Promise.all(ids.map(read));
			if (own !== asked) return;
			const there = places.filter((one) => one !== null);
			const rows = rowsOf(there);
			const gone = ids.filter((_, at) => places[at] === null).map(words.gone);
			say([...gone, words.chosen(there.length, rows.length)].join(' '));
			if (there.length > 0) results?.replaceChildren(tableOf(there, rows));
		} catch {
			if (own === asked) say(words.failed);
		}
	}

	function say(text: string): void {
		if (status) status.textContent = text;
	}

	/** Takes what is chosen into the address. */
	function write(changed: EventTarget | null): void {
		const ids = [...new Set(fields.map(({ value }) => value))].filter((value) => value !== '');
		step(location.pathname + comparedQuery(ids), changed);
		void show();
	}

	form.addEventListener('change', ({ target }) => write(target));
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		write(null);
	});
	addEventListener('popstate', () => void show());
	void show();
	form.closest('[data-control]')?.setAttribute('data-began', '');
}

/** What a locality sets; `null` if there is none of this id. Rejects if the file cannot be had. */
async function read(id: string): Promise<ComparedPlace | null> {
	const answer = await fetch(onSite(address.comparedPlace(encodeURIComponent(id))));
	if (answer.status === 404) return null;
	if (!answer.ok) throw new Error(`${id}: ${answer.status}`);
	return answer.json() as Promise<ComparedPlace>;
}

/** The indicators for which any of them sets something, by name. */
function rowsOf(places: readonly ComparedPlace[]): [id: string, name: string][] {
	const { compare } = new Intl.Collator('vi', { numeric: true });
	const names = new Map(places.flatMap(({ set }) => Object.entries(set).map(([id, { name }]) => [id, name] as const)));
	return [...names].sort(([, a], [, b]) => compare(a, b));
}

function tableOf(
	places: readonly ComparedPlace[],
	rows: readonly (readonly [id: string, name: string])[],
): HTMLElement {
	const caption = made('caption', words.tableOf(places.map(({ name }) => name)));
	caption.className = 'unseen';
	const heads = [headOf(words.indicator), ...places.map(({ name, href }) => headOf(linkTo(href, name)))];
	const body = rows.map(([id, name]) => {
		const head = made('th', linkTo(address.compareIndicator(id), name));
		head.scope = 'row';
		return made('tr', head, ...places.map((place) => cellOf(place, id)));
	});
	const table = made('table', caption, made('thead', made('tr', ...heads)), made('tbody', ...body));
	table.className = 'stack';
	return table;
}

function cellOf({ name, set, hasDocuments }: ComparedPlace, id: string): HTMLElement {
	const own = Object.hasOwn(set, id) ? set[id] : undefined;
	const cell = own
		? made('td', ...own.targets.map(targetOf), made('p', made('small', own.document)))
		: made('td', hasDocuments ? words.silent : words.noDocument);
	if (own === undefined) cell.className = 'absent';
	cell.dataset['label'] = name;
	return cell;
}

function targetOf([href, said, of]: ComparedTarget): HTMLElement {
	return made('p', linkTo(href, said), ...(of.length > 0 ? [' ', made('small', of.join('; '))] : []));
}

function headOf(content: string | Node): HTMLElement {
	const head = made('th', content);
	head.scope = 'col';
	return head;
}

function linkTo(href: string, text: string): HTMLElement {
	const link = made('a', text);
	link.href = onSite(href);
	return link;
}

/** An element with this in it; text goes in as text. */
function made<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	...content: readonly (string | Node)[]
): HTMLElementTagNameMap[Name] {
	const element = document.createElement(name);
	element.append(...content);
	return element;
}

/** Chooses a locality. One that the list does not have is added to it, so that what is asked is seen. */
function put(field: HTMLSelectElement, value: string): void {
	if (![...field.options].some((one) => one.value === value)) field.add(new Option(value, value));
	field.value = value;
}
