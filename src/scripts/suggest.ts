// The search boxes suggest names. What that needs is loaded when a box is first used.

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-suggest]')) {
	const input = form.querySelector<HTMLInputElement>('input[type=search]');
	input?.addEventListener('focus', () => import('./suggestions.ts').then(({ suggest }) => suggest(form, input)), {
		once: true,
	});
}
