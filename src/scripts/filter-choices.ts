import { onSite } from './on-site.ts';

/** Parts of an assignment's row that name units: who leads and by when, and who cooperates. */
const named = 'td:nth-child(n + 3), .with';

/** The id of the unit whose page a link leads to: `binh-tan/phong-noi-vu`. */
const unitOf = (link: HTMLAnchorElement): string => link.pathname.split('/').slice(-3, -1).join('/');

/** The place of the field whose assignments a section holds: the id of its heading. */
export const fieldOf = (section: Element): string => section.querySelector('h3')?.id ?? '';

/** Units by the name that rows give them. A group has its link in the first row of a table alone. */
export function unitsNamed(rows: Iterable<Element>): ReadonlyMap<string, string> {
	const ids = new Map<string, string>();
	for (const row of rows)
		for (const part of row.querySelectorAll(named))
			for (const link of part.querySelectorAll<HTMLAnchorElement>(`a[href*="${onSite('/don-vi/')}"]`))
				ids.set(link.textContent, unitOf(link));
	return ids;
}

/** The units that a row names as lead or cooperating. */
export function unitsOf(row: Element, ids: ReadonlyMap<string, string>): ReadonlySet<string> {
	const found = new Set<string>();
	for (const part of row.querySelectorAll(named)) {
		for (const { textContent } of part.querySelectorAll('a, li, span')) {
			const id = ids.get(textContent);
			if (id !== undefined) found.add(id);
		}
	}
	return found;
}

/** Fills the list of units with those that the rows name, by name, and how many rows do. */
export function offerUnits(
	select: HTMLSelectElement,
	rows: Iterable<ReadonlySet<string>>,
	ids: ReadonlyMap<string, string>,
): void {
	const names = new Map([...ids].map(([name, id]) => [id, name]));
	const counts = new Map<string, number>();
	for (const units of rows) for (const id of units) counts.set(id, (counts.get(id) ?? 0) + 1);
	const { compare } = new Intl.Collator('vi', { numeric: true });
	for (const [id, count] of [...counts].sort(([a], [b]) => compare(names.get(a) ?? '', names.get(b) ?? '')))
		select.add(new Option(`${names.get(id)} (${count})`, id));
}

/** Fills the list of fields with the sections, each by its heading. */
export function offerFields(select: HTMLSelectElement, sections: Iterable<HTMLElement>): void {
	for (const section of sections)
		select.add(new Option(section.querySelector('h3')?.textContent ?? '', fieldOf(section)));
}
