// Buttons that copy the text of a field, and say that they did.

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
	button.addEventListener('click', async () => {
		const field = document.getElementById(button.dataset['copy'] ?? '');
		if (!(field instanceof HTMLTextAreaElement)) return;
		field.select();
		const copied = await navigator.clipboard?.writeText(field.value).then(
			() => true,
			() => false,
		);
		const status = button.nextElementSibling;
		if (copied && status) status.textContent = button.dataset['copied'] ?? '';
	});
}
