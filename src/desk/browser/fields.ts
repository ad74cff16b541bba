import { listEdits } from '../../clerk/edit/list.ts';
import type { Edit } from '../../clerk/edit/value.ts';
import { desk as words } from '../../vi/desk/desk.ts';
import { server } from './server.ts';
import { tag } from './tag.ts';
import { textsOf } from './written.ts';

/** A change of the open file. `edits` are made when it is its turn: they rest on what earlier ones left. */
export interface Saving {
	readonly edits?: () => readonly Edit[];
	readonly body?: string;
	readonly whole?: string;
	/** What is done once it is written. */
	readonly done?: () => void;
	/** Places of items change: the file is shown anew, and the focus goes to the field of this name. */
	readonly focus?: string;
}

/** What fields rest on: the changes go to `save`, problems are shown at the field of their path. */
export interface DeskGround {
	/** Writes changes one after the other; whether this one was written. */
	readonly save: (saving: Saving) => Promise<boolean>;
	readonly period: () => string;
}

/** The name that a field goes by where its problems are shown: `assignments.3.due`. */
export const nameOfPath = (path: readonly (string | number)[]): string => path.join('.');

export interface FieldAsked {
	readonly path: readonly (string | number)[];
	readonly value: string;
	/** Keys of the map in their order. */
	readonly order?: readonly string[];
	readonly isLong?: boolean;
	/** Whether Enter begins a line; else it saves, and Shift+Enter begins one. */
	readonly hasLines?: boolean;
	/** What a screen reader adds to the name: the item of the row. */
	readonly of?: string;
	/** The changes that other words make; left out, the text is put in its place. */
	readonly changed?: (now: string) => readonly Edit[];
	readonly done?: (now: string) => void;
}

export const labelOf = (path: readonly (string | number)[], of = ''): string => {
	const key = String(path.at(-1));
	return [words.fields[key] ?? key, of].filter(Boolean).join(', ');
};

const growsAlone = CSS.supports('field-sizing', 'content');

/** Text of one or several lines that grows with what is typed, and is saved when one leaves it. */
export function textField(
	ground: DeskGround,
	{ path, value, order, isLong = false, hasLines = false, of, changed, done }: FieldAsked,
): { readonly field: HTMLElement; readonly input: HTMLTextAreaElement } {
	let saved = value;
	const input = tag('textarea', { rows: isLong ? '2' : '1', spellcheck: 'false', 'aria-label': labelOf(path, of) });
	input.value = value;
	const fit = () => {
		input.style.height = 'auto';
		input.style.height = `${input.scrollHeight + 2}px`;
	};
	if (!growsAlone) {
		input.addEventListener('input', fit);
		requestAnimationFrame(fit);
	}
	const typed = () => input.value.normalize('NFC').trim();
	const edits = (now: string): readonly Edit[] => {
		if (now === saved) return [];
		if (changed !== undefined) return changed(now);
		return [{ path, value: now === '' ? null : now, ...(order === undefined ? {} : { order }) }];
	};
	input.addEventListener('change', () => {
		const now = typed();
		void ground.save({
			edits: () => edits(now),
			done: () => {
				saved = now;
				done?.(now);
			},
		});
	});
	input.addEventListener('keydown', (event) => {
		if (event.isComposing) return;
		if (event.key === 'Enter' && !event.shiftKey && (!hasLines || event.ctrlKey)) {
			event.preventDefault();
			// Leaving a field saves it.
			input.blur();
			input.focus();
		}
		if (event.key === 'Escape' && typed() !== saved) {
			input.value = saved;
			input.dispatchEvent(new Event('input'));
		}
	});
	const field = tag('div', { class: 'field', 'data-path': nameOfPath(path) }, input);
	return { field, input };
}

/** A choice among few values with their names; a value that is none of them is offered as it is written. */
export function choiceField(
	ground: DeskGround,
	asked: FieldAsked,
	choices: readonly (readonly [string, string])[],
): HTMLElement {
	const { path, value, order } = asked;
	const all = [['', ''] as const, ...choices];
	if (!all.some(([one]) => one === value)) all.push([value, value]);
	const input = tag(
		'select',
		{ 'aria-label': labelOf(path, asked.of) },
		...all.map(([one, name]) => tag('option', { value: one, selected: one === value }, name)),
	);
	let saved = value;
	input.addEventListener('change', () => {
		const now = input.value;
		void ground.save({
			edits: () => {
				if (now === saved) return [];
				return (
					asked.changed?.(now) ?? [{ path, value: now === '' ? null : now, ...(order === undefined ? {} : { order }) }]
				);
			},
			done: () => {
				saved = now;
				asked.done?.(now);
			},
		});
	});
	return tag('div', { class: 'field', 'data-path': nameOfPath(path) }, input);
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
		const found = await server.reading(now, ground.period()).catch(() => null);
		if (last !== now || found === null) return;
		const { lines, problem } = found;
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

/** A list of texts, one a line. `written` is what the file says. */
export function linesField(ground: DeskGround, asked: Omit<FieldAsked, 'value'>, written: unknown): HTMLElement {
	let now: unknown = written;
	const linesIn = (text: string) =>
		text
			.split('\n')
			.map((one) => one.trim())
			.filter(Boolean);
	return textField(ground, {
		...asked,
		value: textsOf(written).join('\n'),
		hasLines: true,
		changed: (text) => listEdits(asked.path, now, linesIn(text), asked.order),
		done: (text) => {
			now = linesIn(text).length === 0 ? undefined : linesIn(text);
		},
	}).field;
}
