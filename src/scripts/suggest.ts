// The search boxes suggest names. What that needs is loaded when a box is first used.

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-suggest]')) {
	const input = form.querySelector<HTMLInputElement>('input[type=search]');
	if (input === null) continue;
	// Where they cannot be had, the box is one without suggestions.
	const begin = () => import('./suggestions.ts').then(({ suggest }) => suggest(form, input)).catch(() => undefined);
	input.addEventListener('focus', begin, { once: true });
}
