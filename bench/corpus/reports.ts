import { later, written } from './days.ts';
import type { Locality } from './localities.ts';
import type { Plan } from './plan.ts';
import type { Written } from './schedule.ts';
import { type Yaml, yaml } from './yaml.ts';

/** Plans that one report speaks of, and days between two reports about the same. */
const together = 20;
const between = 80;

/** Reports of a locality about its plans, so many about each. Every one states something of all assignments of its plans, or nothing. */
export function reportsOn(plans: readonly Plan[], locality: Locality, count: number, silent = false): Written[] {
	const groups = Array.from({ length: Math.ceil(plans.length / together) }, (_, at) =>
		plans.slice(at * together, (at + 1) * together),
	);
	return groups.flatMap((own, group) =>
		Array.from({ length: count }, (_, at) => reportOn(own, locality, at, 5000 + group * count + at, silent)),
	);
}

function reportOn(plans: readonly Plan[], locality: Locality, at: number, ordinal: number, silent: boolean): Written {
	const planned = later(plans.at(-1)?.issued ?? locality.since, (at + 1) * between);
	const issued = planned > locality.until ? locality.until : planned;
	const number = `${ordinal}/BC-${locality.symbol}`;
	const results = plans.flatMap(({ path, assignments }) => {
		const file = /([^/]+)\.mdx$/.exec(path)?.[1] ?? '';
		return assignments.map((one): Yaml => ({ assignment: `${file}#${String(one['id'])}`, all: 'true', state: 'done' }));
	});
	const frontmatter: Yaml = {
		type: 'bao-cao',
		number,
		title: `Kết quả thực hiện ${plans.length} văn bản, lần ${at + 1}`,
		issued: written(issued),
		dataDay: written(issued),
		issuer: locality.units[0]?.id,
		source: { original: 'Bàn đo', text: 'typed' },
		results: silent ? undefined : results,
	};
	const slug = `${ordinal}-bc-${locality.symbol.toLowerCase().replaceAll('đ', 'd')}-${issued.slice(0, 4)}`;
	return {
		day: issued,
		path: `localities/${locality.id}/documents/${slug}.mdx`,
		text: `---\n${yaml(frontmatter)}---\n\nKết quả.\n`,
	};
}
