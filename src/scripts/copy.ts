// Buttons that copy the text of a field, and say that they did. Browsers may refuse, and have no clipboard on pages without
// TLS. Then the text stays selected, and the reader is told how to copy it.

import { copying } from '../vi/page/copying.ts';

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
	button.addEventListener('click', async () => {
		const field = document.getElementById(button.dataset['copy'] ?? '');
		if (!(field instanceof HTMLTextAreaElement)) return;
		field.focus();
		field.select();
		const copied = await navigator.clipboard?.writeText(field.value).then(
			() => true,
			() => false,
		);
		const status = button.nextElementSibling;
		if (status) status.textContent = copied ? copying.copied : copying.refused;
	});
	button.dataset['began'] = '';
}
