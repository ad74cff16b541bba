import { desk as words } from '../../vi/desk/desk.ts';
import { type DocumentName, mostBytes } from '../name.ts';
import { server } from './server.ts';
import { tag } from './tag.ts';

/** Where a file is dropped, chosen or text pasted. `made` gets the name of the draft. */
export function bringView(
	localities: readonly { readonly id: string; readonly name: string }[],
	tried: (work: () => Promise<void>) => Promise<boolean>,
	made: (name: DocumentName) => Promise<void>,
	saying: (text: string, isWrong?: boolean) => void,
): HTMLElement {
	const place = tag(
		'select',
		{ id: 'dia-phuong', 'aria-label': words.locality },
		...localities.map(({ id, name }) => tag('option', { value: id }, name)),
	);
	const file = tag('input', {
		type: 'file',
		'aria-label': words.file,
		accept: '.docx,.docm,.xlsx,.csv,.tsv,.pdf,.txt,.md',
	});
	const pasted = tag('textarea', { rows: '4', 'aria-label': words.paste, placeholder: words.paste });
	const bring = async (bytes: string | Blob, name: string | null) => {
		const size = typeof bytes === 'string' ? bytes.length : bytes.size;
		if (size > mostBytes) return saying(words.tooLarge, true);
		saying(words.importing);
		await tried(async () => {
			const draft = await server.import(bytes, place.value, name);
			pasted.value = '';
			box.removeAttribute('open');
			await made(draft);
		});
	};
	file.addEventListener('change', () => {
		const [one] = file.files ?? [];
		if (one !== undefined)
			void bring(one, one.name).finally(() => {
				file.value = '';
			});
	});
	const box = tag(
		'details',
		{ class: 'bring' },
		tag('summary', {}, words.bring),
		tag('p', { class: 'quiet' }, words.bringHow),
		tag('label', {}, `${words.locality}: `, place),
		' ',
		tag('label', {}, `${words.file}: `, file),
		pasted,
		tag(
			'button',
			{ type: 'button', onclick: () => void (pasted.value.trim() !== '' && bring(pasted.value, null)) },
			words.import,
		),
	);
	box.addEventListener('dragover', (event) => event.preventDefault());
	box.addEventListener('drop', (event) => {
		event.preventDefault();
		const [one] = event.dataTransfer?.files ?? [];
		if (one !== undefined) void bring(one, one.name);
	});
	return box;
}
