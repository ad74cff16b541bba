import { fieldOf, offerFields, offerUnits, unitsNamed, unitsOf } from './filter-choices.ts';
import { historySteps } from './steps.ts';

// Narrows the assignments of a document to a unit and a field. The choice stands in the address, so that it can be sent on.

const form = document.querySelector<HTMLElement>('[data-filter]');
if (form !== null) begin(form);

function begin(form: HTMLElement): void {
	const status = form.querySelector<HTMLElement>('[role=status]');
	const sections = [...document.querySelectorAll<HTMLElement>('[data-field]')];
	const choices = [...form.querySelectorAll('select')];
	const choice = (name: string) => choices.find((select) => select.name === name);
	const chosen = (name: string) => choice(name)?.value ?? '';
	const step = historySteps(form);
	const all = status?.textContent ?? '';
	const [units, fields] = [choice('don-vi'), choice('linh-vuc')];
	const rows = [...document.querySelectorAll('[data-field] tbody > tr')];
	const ids = unitsNamed(rows);
	const unitsIn = new Map(rows.map((row) => [row, unitsOf(row, ids)]));
	if (units) offerUnits(units, unitsIn.values(), ids);
	if (fields) offerFields(fields, sections);

	/** Shows what is chosen and says how many that are; a place that the address names is never hidden. */
	function show(): void {
		const [unit, field] = [chosen('don-vi'), chosen('linh-vuc')];
		let shown = 0;
		for (const section of sections) {
			let here = 0;
			for (const row of section.querySelectorAll<HTMLElement>('tbody > tr')) {
				const matches =
					(field === '' || fieldOf(section) === field) && (unit === '' || unitsIn.get(row)?.has(unit) === true);
				row.toggleAttribute('data-out', !matches);
				if (matches) here += 1;
			}
			section.toggleAttribute('data-out', here === 0);
			counted(section, here);
			shown += here;
		}
		if (status === null) return;
		const narrowed = unit !== '' || field !== '';
		form.classList.toggle('narrowed', narrowed);
		const { none = '', shown: some = '' } = status.dataset;
		status.textContent = !narrowed ? all : shown === 0 ? none : some.replace('{n}', String(shown));
	}

	/** Says in a section's heading how many of its assignments are shown, where that is not all of them. */
	function counted(section: HTMLElement, here: number): void {
		const count = section.querySelector<HTMLElement>('h3 > small');
		if (count === null) return;
		count.dataset['whole'] ??= count.textContent;
		const whole = count.dataset['whole'] ?? '';
		const all = whole.replace(/\D/g, '');
		count.textContent =
			String(here) === all ? whole : (status?.dataset['of'] ?? '').replace('{n}', String(here)).replace('{all}', all);
	}

	/** Says of a choice that came with the address that it did, and opens the list at its place. */
	function announce(): void {
		const query = new URLSearchParams(location.search);
		const asked = choices.some(({ name }) => query.has(name));
		if (!asked || status === null) return;
		const { gone = '', given = '' } = status.dataset;
		const names = choices.flatMap(({ value, selectedOptions: [option] }) =>
			value === '' || option === undefined ? [] : [option.text.replace(/ \(\d+\)$/, '')],
		);
		status.textContent = names.length === 0 ? gone : `${given} ${names.join('; ')}. ${status.textContent}`;
		if (location.hash === '') form.scrollIntoView();
	}

	/** Takes the choice from the address. */
	function read(): void {
		const query = new URLSearchParams(location.search);
		for (const select of choices) {
			const value = query.get(select.name) ?? '';
			select.value = [...select.options].some((option) => option.value === value) ? value : '';
		}
		show();
	}

	function write(changed: EventTarget | null = null): void {
		const address = new URL(location.href);
		for (const { name, value } of choices) {
			if (value === '') address.searchParams.delete(name);
			else address.searchParams.set(name, value);
		}
		step(address.pathname + address.search + address.hash, changed);
		show();
	}

	/** A link to an assignment that is hidden shows all again. */
	function reveal(): void {
		const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
		if (place === null || place.closest('[data-out]') === null) return;
		for (const select of choices) select.value = '';
		write();
		place.scrollIntoView();
	}

	form.addEventListener('change', ({ target }) => write(target));
	form.querySelector('[data-clear]')?.addEventListener('click', () => {
		for (const select of choices) select.value = '';
		write();
	});
	addEventListener('hashchange', reveal);
	addEventListener('popstate', read);
	read();
	announce();
	reveal();
	form.dataset['began'] = '';
}
