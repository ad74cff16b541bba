import { desk as words } from '../../vi/desk/desk.ts';
import type { DeskDocument } from '../opened.ts';
import { nameOfPath } from './fields.ts';
import { tag } from './tag.ts';

/** Shows each problem at its field, the others above all. */
export function showProblems({ problems }: DeskDocument): void {
	for (const old of document.querySelectorAll('.problem')) old.remove();
	const heading = document.querySelector('#loi');
	if (heading !== null) heading.textContent = words.problems(problems.length);
	const rest: HTMLElement[] = [];
	for (const { path, level, reason, remedy } of problems) {
		const at = [...path.keys()]
			.map((length) =>
				document.querySelector(`[data-path="${CSS.escape(nameOfPath(path.slice(0, path.length - length)))}"]`),
			)
			.find((one) => one !== null);
		const line = tag('p', { class: `problem ${level}` }, `${reason} ${remedy}`);
		if (at) at.append(line);
		else rest.push(line);
	}
	document.querySelector('#loi-chung')?.replaceChildren(...rest);
}
