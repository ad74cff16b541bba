/** Cells of an assignment's row that name units. */
const named = 'td:nth-child(n + 3) a[href*="/don-vi/"]';

/** The id of the unit whose page a link leads to: `binh-tan/phong-noi-vu`. */
const unitOf = (link: HTMLAnchorElement): string => link.pathname.split('/').slice(-3, -1).join('/');

/** The place of the field whose assignments a section holds: the id of its heading. */
export const fieldOf = (section: Element): string => section.querySelector('h3')?.id ?? '';

/** Whether a row names the unit as lead or cooperating. */
export function names(row: Element, unit: string): boolean {
	return [...row.querySelectorAll<HTMLAnchorElement>(named)].some((link) => unitOf(link) === unit);
}

/** Fills the list of units with those that the rows name, by name, and how many rows do. */
export function offerUnits(select: HTMLSelectElement, rows: Iterable<Element>): void {
	const units = new Map<string, { name: string; count: number }>();
	for (const row of rows) {
		const here = new Map(
			[...row.querySelectorAll<HTMLAnchorElement>(named)].map((link) => [unitOf(link), link.textContent]),
		);
		for (const [id, name] of here) units.set(id, { name, count: (units.get(id)?.count ?? 0) + 1 });
	}
	const { compare } = new Intl.Collator('vi', { numeric: true });
	for (const [id, { name, count }] of [...units].sort(([, a], [, b]) => compare(a.name, b.name)))
		select.add(new Option(`${name} (${count})`, id));
}

/** Fills the list of fields with the sections, each by its heading. */
export function offerFields(select: HTMLSelectElement, sections: Iterable<HTMLElement>): void {
	for (const section of sections)
		select.add(new Option(section.querySelector('h3')?.textContent ?? '', fieldOf(section)));
}
