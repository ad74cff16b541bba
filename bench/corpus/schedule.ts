import type { Cited } from './basis.ts';
import { dayOf, later } from './days.ts';
import { firstDay, type Locality, lastDay } from './localities.ts';
import { fileOf, type Occasion, type Plan, planOf } from './plan.ts';
import { type Random, randomFrom } from './random.ts';
import { slug } from './words.ts';

/** A file as a commit of a day writes it. */
export interface Written {
	readonly day: string;
	readonly path: string;
	readonly text: string;
}

/** Types of document with what their number carries, as often as bodies issue them. */
const types = [
	...Array.from({ length: 9 }, () => ['ke-hoach', 'KH-'] as const),
	...Array.from({ length: 4 }, () => ['quyet-dinh', 'QĐ-'] as const),
	...(['thong-bao-ket-luan', 'thong-bao'] as const).map((type) => [type, 'TB-'] as const),
	...([
		['chi-thi', 'CT-'],
		['chuong-trinh', 'CTr-'],
		['huong-dan', 'HD-'],
		['cong-van', ''],
		['cong-van', ''],
	] as const),
] as const;

/** The documents of a locality, each as often as it has versions, with the day of its commit. `above` are documents of its province. */
export function* documentsOf(
	locality: Locality,
	above: readonly Cited[],
	seed: number,
	{ assignments, versions, revised }: { assignments: number; versions: number; revised: number },
): Generator<{ plan: Plan; written: Written[] }> {
	const random = randomFrom(seed);
	const occasions = Array.from({ length: locality.documents }, (_, at) =>
		occasion(locality, (at + random.next()) / locality.documents, random),
	).sort((one, other) => (one.issued < other.issued ? -1 : 1));
	const known: Cited[] = [...above];
	let year = '';
	let number = 0;
	for (const [at, one] of occasions.entries()) {
		if (one.issued.slice(0, 4) !== year) number = seed === 1 && at === 0 ? 6 : 1 + random.below(8);
		year = one.issued.slice(0, 4);
		number += seed === 1 && at === 0 ? 1 : 1 + random.below(12);
		const [type, sign] = seed === 1 && at === 0 ? types[0] : random.pick(types);
		const printed = `${number}/${sign}${locality.symbol}${sign === '' ? '-VP' : ''}`;
		const name = { type, number: printed, file: `${slug(printed)}-${year}` };
		const plan = planOf(locality, name, one, assignments, known.slice(-12), random);
		known.push({ number: plan.number, title: plan.title, issued: plan.issued, issuer: plan.issuer });
		yield { plan, written: versionsOf(plan, one.year, random.chance(revised) ? versions : 1) };
	}
}

/**
 * When a document is issued that stands at this share of the locality's life. Most come with the first months of the year that
 * they plan for.
 */
function occasion({ since, until }: Locality, share: number, random: Random): Occasion {
	const first = Date.parse(since);
	const any = new Date(first + share * (Date.parse(until) - first)).toISOString().slice(0, 10);
	const year = Number(any.slice(0, 4));
	const early = random.chance(0.6) ? dayOf(year, 1 + random.below(3), 3 + random.below(24)) : any;
	const issued = early < since ? any : early;
	const month = Number(issued.slice(5, 7));
	const span = month >= 5 && month <= 7 && random.chance(0.3) ? 'half' : random.chance(0.04) ? 'five-years' : 'year';
	return month === 12 && span === 'year' ? { issued, year: year + 1, span } : { issued, year, span };
}

/** The versions of a document, the newest last. Earlier ones lacked its last duty, and some of their deadlines were others. */
function versionsOf(plan: Plan, year: number, count: number): Written[] {
	const { path, assignments, issued } = plan;
	return Array.from({ length: count }, (_, version) => {
		const missing = count - 1 - version;
		const before = assignments.slice(0, missing > 0 ? -1 : undefined).map((one, at) => {
			if (at % 10 >= missing) return one;
			return { ...one, due: `Trong năm ${year}`, task: String(one['task']).replace(/\.$/, `, lần ${version + 1}.`) };
		});
		const day = later(issued, 5 + version * 45);
		return { day: day < firstDay ? firstDay : day > lastDay ? lastDay : day, path, text: fileOf(plan, before) };
	});
}
