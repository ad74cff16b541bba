import { fold } from '../words/fold.ts';

// Narrows a list of names to those that hold what is typed, with or without diacritics. If none does, to those that hold every
// word of it.

const form = document.querySelector<HTMLFormElement>('form[data-names]');
if (form !== null) begin(form);

function begin(form: HTMLFormElement): void {
	const input = form.querySelector('input');
	const status = form.querySelector<HTMLElement>('[role=status]');
	const names = [...document.querySelectorAll<HTMLElement>('[data-name]')].map((item) => ({
		item,
		text: fold(`${item.textContent} ${item.dataset['name'] ?? ''}`),
	}));
	const groups = [...document.querySelectorAll<HTMLElement>('[data-name-group]')].reverse();
	if (input === null || status === null) return;

	function show(asked: string): void {
		const phrase = fold(asked);
		const together = names.some(({ text }) => text.includes(phrase));
		const words = together ? [phrase] : phrase.split(' ');
		let shown = 0;
		for (const { item, text } of names) {
			const matches = words.every((word) => text.includes(word));
			item.hidden = !matches;
			if (matches) shown += 1;
		}
		for (const group of groups) group.hidden = group.querySelector('[data-name]:not([hidden])') === null;
		const { all = '', none = '', shown: some = '' } = status?.dataset ?? {};
		if (status !== null)
			status.textContent = fold(asked) === '' ? all : shown === 0 ? none : some.replace('{n}', String(shown));
	}

	input.value = new URLSearchParams(location.search).get('q') ?? '';
	input.addEventListener('input', () => {
		const address = new URL(location.href);
		if (input.value === '') address.searchParams.delete('q');
		else address.searchParams.set('q', input.value);
		history.replaceState(null, '', address);
		show(input.value);
	});
	form.addEventListener('submit', (event) => event.preventDefault());
	show(input.value);
	form.closest('[data-control]')?.setAttribute('data-began', '');
}
