import type { DatedRow } from '../../listing/rows.ts';
import { plainDay } from '../../listing/state.ts';
import { listing } from '../../vi/lists/listing.ts';
import { search } from '../../vi/search.ts';
import { onSite } from '../on-site.ts';

/** How many rows are added at once. */
const atOnce = 50;

/** The parts of the page that show what was found. */
export interface FoundParts {
	readonly list: HTMLElement;
	readonly more: HTMLButtonElement;
	/** A row to be filled. */
	readonly row: HTMLTemplateElement;
}

/** Shows the first of the rows and a button for the rest. Text goes in as text. */
export function showRows({ list, more, row }: FoundParts, rows: readonly DatedRow[]): void {
	list.textContent = '';
	let shown = 0;
	const add = (): void => {
		list.append(...rows.slice(shown, shown + atOnce).map((one) => rowElement(row, one)));
		shown = Math.min(rows.length, shown + atOnce);
		more.hidden = shown === rows.length;
		more.textContent = listing.more(Math.min(atOnce, rows.length - shown));
	};
	more.onclick = () => {
		const before = shown;
		add();
		list.children[before]?.querySelector('a')?.focus();
	};
	add();
}

function rowElement(template: HTMLTemplateElement, { row, day }: DatedRow): Node {
	const made = template.content.cloneNode(true) as DocumentFragment;
	const fill = (name: string, text: string) => {
		const part = made.querySelector(`[data-part=${name}]`);
		if (part) part.textContent = text;
	};
	const link = made.querySelector('a');
	if (link) link.href = onSite(row.href);
	fill('task', `${row.number} ${row.task}`);
	fill('day', day === '' ? listing.noDay : plainDay(day));
	const standings = row.standings.map((one) => (search.results as Record<string, string>)[one] ?? one);
	const facts = [
		row.leads.join(', ') || listing.noLead,
		`${row.document}, ${row.place}`,
		...(row.days.length > 1 ? [listing.times(row.days.length)] : []),
		...standings.map((one) => one.toLowerCase()),
	];
	fill('facts', facts.join(' · '));
	return made;
}
