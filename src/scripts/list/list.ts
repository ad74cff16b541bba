import { askedRows, type DatedRow, rowsOf } from '../../listing/rows.ts';
import { isDay, isNarrowed, type ListState, listQuery, readListState } from '../../listing/state.ts';
import { listing } from '../../vi/lists/listing.ts';
import { historySteps } from '../steps.ts';
import type { About } from './download.ts';
import { type FoundParts, showRows } from './found.ts';
import { linesFor, unitNames } from './load.ts';

// Narrows the list of all assignments. What is asked stands in the address; the files that hold it are read then.

const form = document.querySelector<HTMLFormElement>('form[data-list]');
if (form !== null) begin(form);

type Field = HTMLInputElement | HTMLSelectElement;

function begin(form: HTMLFormElement): void {
	const part = <Kind extends HTMLElement>(name: string) => document.querySelector<Kind>(`[data-list-${name}]`);
	const [whole, results, list, status] = ['whole', 'results', 'rows', 'status'].map((name) => part(name));
	const more = part<HTMLButtonElement>('more');
	const row = part<HTMLTemplateElement>('row');
	if (!whole || !results || !list || !status || !more || !row) return;
	const parts: FoundParts = { list, more, row };
	const fields = [...form.elements].filter((one): one is Field => 'name' in one && one.name !== '');
	const field = (name: string) => fields.find((one) => one.name === name);
	const [places, units] = [field('dia-phuong'), field('don-vi')] as [HTMLSelectElement, HTMLSelectElement];
	// What the page offers, before a value that it does not have is added.
	const offered = new Map(fields.map((one) => [one.name, valuesOf(one)]));
	const allPlaces = valuesOf(places);
	const step = historySteps(form);
	const today = form.dataset['day'] ?? '';
	let state = readListState(location.search);
	let found: readonly DatedRow[] = [];
	let asked = 0;

	/** What is wrong with what is asked, a sentence each: values that the site does not have are told, not dropped. */
	async function wrongs(): Promise<string[]> {
		const told: string[] = [];
		for (const name of ['tu', 'den'] as const)
			if (state[name] !== '' && !isDay(state[name])) told.push(listing.wrongDay(listing.filters[name], state[name]));
		if (isDay(state.tu) && isDay(state.den) && state.tu > state.den) told.push(listing.turned);
		const gone = (name: keyof ListState) => told.push(listing.gone(listing.filters[name], state[name]));
		for (const name of ['linh-vuc', 'tinh-trang', 'xep'] as const)
			if (!offered.get(name)?.includes(state[name])) gone(name);
		const place = state['dia-phuong'];
		// A site of very many localities offers only some of them.
		if (place !== '' && !allPlaces.includes(place) && (await unitNames(place)) === null) gone('dia-phuong');
		const unit = state['don-vi'];
		if (unit !== '' && !Object.hasOwn((await unitNames(unit.slice(0, Math.max(0, unit.indexOf('/'))))) ?? {}, unit))
			gone('don-vi');
		return told;
	}

	/** The units of the locality that is chosen, or of that of the unit that is asked for. */
	async function offerUnits(): Promise<void> {
		const place = state['dia-phuong'] || state['don-vi'].slice(0, Math.max(0, state['don-vi'].indexOf('/')));
		const own = place === '' ? {} : ((await unitNames(place)) ?? {});
		const { compare } = new Intl.Collator('vi', { numeric: true });
		const options = Object.entries(own).sort(([, a], [, b]) => compare(a, b));
		units.replaceChildren(
			new Option(place === '' ? listing.placeFirst : listing.everything, ''),
			...options.map(([id, name]) => new Option(name, id)),
		);
		put(units, state['don-vi']);
	}

	/** Shows what the address asks for; an answer that comes after a newer question is dropped. */
	async function show(): Promise<void> {
		asked += 1;
		const own = asked;
		const isOn = isNarrowed(state);
		whole?.toggleAttribute('hidden', isOn);
		results?.toggleAttribute('hidden', !isOn);
		for (const one of fields) put(one, state[one.name as keyof ListState]);
		if (isOn) say(listing.loading);
		try {
			await offerUnits();
			const answer = isOn ? await answerTo() : { rows: [], said: '' };
			if (own !== asked) return;
			found = answer.rows;
			showRows(parts, found);
			say(answer.said);
		} catch {
			if (own !== asked) return;
			found = [];
			showRows(parts, found);
			say(listing.failed);
		}
		for (const button of document.querySelectorAll<HTMLButtonElement>('[data-download]'))
			button.disabled = found.length === 0;
	}

	async function answerTo(): Promise<{ rows: readonly DatedRow[]; said: string }> {
		const told = await wrongs();
		if (told.length > 0) return { rows: [], said: told.join(' ') };
		const loaded = await linesFor(
			state,
			allPlaces.filter((one) => one !== ''),
		);
		if (loaded.kind === 'too-many') return { rows: [], said: listing.tooMany };
		const rows = askedRows(rowsOf(loaded.files), state, today);
		return { rows, said: listing.found(rows.length) };
	}

	function say(text: string): void {
		if (status) status.textContent = text;
	}

	/** Takes what is in the form into the address. A unit of another locality is let go. */
	function write(changed: EventTarget | null): void {
		const given = Object.fromEntries(fields.map(({ name, value }) => [name, value])) as ListState;
		const place = given['dia-phuong'];
		const isOther = place !== state['dia-phuong'] && !given['don-vi'].startsWith(`${place}/`);
		state = isOther ? { ...given, 'don-vi': '' } : given;
		step(location.pathname + listQuery(state), changed);
		void show();
	}

	const about = (): About => ({
		site: form.dataset['site'] ?? '',
		licence: form.dataset['licence'] ?? '',
		asked: fields.flatMap((one) =>
			state[one.name as keyof ListState] === '' ? [] : [[labelOf(one), shownOf(one)] as const],
		),
		address: location.href,
		fields: Object.fromEntries(
			[...(field('linh-vuc') as HTMLSelectElement).options].map((one) => [one.value, one.text]),
		),
	});

	form.addEventListener('change', ({ target }) => write(target));
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		write(null);
	});
	form.querySelector('[data-clear]')?.addEventListener('click', () => {
		for (const one of fields) one.value = '';
		write(null);
	});
	for (const button of document.querySelectorAll<HTMLButtonElement>('[data-download]'))
		button.addEventListener('click', async () => {
			const files = await import('./download.ts').catch(() => null);
			if (files === null) return say(listing.failed);
			const give = button.dataset['download'] === 'xlsx' ? files.downloadWorkbook : files.downloadCsv;
			await give(found, about()).catch(() => say(listing.failed));
		});
	addEventListener('popstate', () => {
		state = readListState(location.search);
		void show();
	});
	void show();
	form.closest('[data-control]')?.setAttribute('data-began', '');
}

/** The values that a list offers; none of another field. */
function valuesOf(field: Field | undefined): string[] {
	return field instanceof HTMLSelectElement ? [...field.options].map(({ value }) => value) : [];
}

/** Sets a field. A value that a list does not have is added to it, so that what is asked is seen. */
function put(field: Field, value: string): void {
	if (field instanceof HTMLSelectElement && !valuesOf(field).includes(value)) field.add(new Option(value, value));
	field.value = value;
}

const labelOf = (field: Field) => field.labels?.[0]?.textContent?.trim() ?? field.name;
const shownOf = (field: Field) =>
	field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.text ?? field.value) : field.value;
