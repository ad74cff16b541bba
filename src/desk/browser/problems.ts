import { desk as words } from '../../vi/desk/desk.ts';
import type { DeskDocument } from '../opened.ts';
import { nameOfPath } from './fields.ts';
import { focusField } from './focus.ts';
import { tag } from './tag.ts';

/** Shows each problem at its field, the others above all, and a way to the first field that has one. */
export function showProblems({ problems }: Pick<DeskDocument, 'problems'>): void {
	for (const old of document.querySelectorAll('.problem')) old.remove();
	for (const old of document.querySelectorAll('[aria-invalid]')) old.removeAttribute('aria-invalid');
	const heading = document.querySelector('#loi');
	const rest: HTMLElement[] = [];
	let first: string | undefined;
	for (const { path, line, level, reason, remedy } of problems) {
		const at = [...path.keys()]
			.map((length) =>
				document.querySelector<HTMLElement>(
					`[data-path="${CSS.escape(nameOfPath(path.slice(0, path.length - length)))}"]`,
				),
			)
			.find((one) => one !== null);
		const where = line === null ? '' : `${words.line(line)}: `;
		const told = tag('p', { class: `problem ${level}` }, `${where}${reason} ${remedy}`);
		if (!at) {
			rest.push(told);
			continue;
		}
		// A problem of a whole row stands in its cell of words, as does that of its number, whose own cell is narrow.
		const row = at.matches('tr') ? at : at.closest(':is(#nhiem-vu, #chi-tieu) [data-key="id"]')?.parentElement;
		const cell = row ? row.querySelector<HTMLElement>('td:nth-child(2)') : at;
		cell?.append(told);
		if (level === 'error') at.querySelector('textarea, input, select')?.setAttribute('aria-invalid', 'true');
		first ??= at.dataset['path'];
	}
	heading?.replaceChildren(
		words.problems(problems.length),
		...(first === undefined
			? []
			: [' ', tag('button', { type: 'button', onclick: () => void focusField(first) }, words.toFirst)]),
	);
	document.querySelector('#loi-chung')?.replaceChildren(...rest);
}
