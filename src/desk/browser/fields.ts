import type { Edit } from '../../clerk/edit/edit.ts';
import { desk as words } from '../../vi/desk/desk.ts';
import { server } from './server.ts';
import { tag } from './tag.ts';

/** What fields rest on: the changes go to `save`, problems are shown at the field of their path. */
export interface DeskGround {
	/** Writes changes one after the other; whether they were written. */
	readonly save: (edits: readonly Edit[], body?: string) => Promise<boolean>;
	/** Shows the file anew, where places of items have changed. */
	readonly reload: () => Promise<void>;
	readonly period: () => string;
}

/** The name that a field goes by where its problems are shown: `assignments.3.due`. */
export const nameOfPath = (path: readonly (string | number)[]): string => path.join('.');

/** Text of one or several lines that grows with what is typed, and is saved when one leaves it. */
export function textField(
	ground: DeskGround,
	{ path, value, order, isLong = false, changed }: FieldAsked,
): { readonly field: HTMLElement; readonly input: HTMLTextAreaElement } {
	const key = String(path.at(-1));
	const label = words.fields[key] ?? key;
	let saved = value;
	const input = tag('textarea', { rows: isLong ? '3' : '1', spellcheck: 'false', 'aria-label': label });
	input.value = value;
	const fit = () => {
		input.style.height = 'auto';
		input.style.height = `${input.scrollHeight + 2}px`;
	};
	input.addEventListener('input', fit);
	requestAnimationFrame(fit);
	input.addEventListener('change', async () => {
		const now = input.value.normalize('NFC').trim();
		if (now === saved) return;
		const edits = changed?.(now) ?? [
			{ path, value: now === '' ? null : now, ...(order === undefined ? {} : { order }) },
		];
		if (await ground.save(edits)) saved = now;
	});
	const field = tag('div', { class: 'field', 'data-path': nameOfPath(path) }, input);
	return { field, input };
}

export interface FieldAsked {
	readonly path: readonly (string | number)[];
	readonly value: string;
	/** Keys of the map in their order. */
	readonly order?: readonly string[];
	readonly isLong?: boolean;
	/** The changes that other words make; left out, the text is put in its place. */
	readonly changed?: (now: string) => Edit[];
}

/** A field for the words of a deadline, with how they are read below it, as they are typed. */
export function dueField(ground: DeskGround, asked: FieldAsked): HTMLElement {
	const { field, input } = textField(ground, { ...asked, isLong: true });
	const reading = tag('p', { class: 'reading', 'aria-live': 'polite' });
	let last = '';
	let waiting = 0;
	const read = async () => {
		const now = input.value.trim();
		if (now === last) return;
		last = now;
		if (now === '') return reading.replaceChildren();
		const { lines, problem } = await server.reading(now, ground.period());
		if (last !== now) return;
		reading.classList.toggle('wrong', problem !== null);
		reading.textContent = problem ?? (lines.length === 0 ? '' : `${words.readAs} ${lines.join('; ')}`);
	};
	input.addEventListener('input', () => {
		clearTimeout(waiting);
		waiting = window.setTimeout(read, 200);
	});
	void read();
	field.append(reading);
	return field;
}

/** A list of texts, one a line. */
export function linesField(
	ground: DeskGround,
	path: readonly (string | number)[],
	values: readonly string[],
	order: readonly string[],
): HTMLElement {
	return textField(ground, {
		path,
		value: values.join('\n'),
		changed: (now) => {
			const all = now
				.split('\n')
				.map((one) => one.trim())
				.filter(Boolean);
			return [{ path, value: all.length === 0 ? null : all, order }];
		},
	}).field;
}
