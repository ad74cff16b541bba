import type { Finding } from '../../problem/problem.ts';
import type { Sources } from '../../sources/sources.ts';
import type { Register } from '../entries.ts';
import { localityOf } from '../id.ts';

/**
 * The register of some localities alone. What it names of others stands in `beyond`: it can be named, and has no page and no place in a
 * list. Results, figures and scores stay if they are stated within, or are of something within. `addresses` are those of the sites of
 * other localities.
 */
export function within(
	register: Register,
	localities: ReadonlySet<string>,
	addresses: ReadonlyMap<string, string> = new Map(),
): Register {
	const isOwn = (id: string | null): boolean => id !== null && localities.has(localityOf(id));
	const parted = <Entry extends { readonly id: string }>(entries: readonly Entry[]) => {
		const { own = [], others = [] } = Object.groupBy(entries, ({ id }) => (isOwn(id) ? 'own' : 'others'));
		return { own, others };
	};
	const [places, units, documents] = [parted(register.localities), parted(register.units), parted(register.documents)];
	const [assignments, targets] = [parted(register.assignments), parted(register.targets)];
	const given = assignments.others.filter(({ leads, cooperating, amendments }) =>
		[...leads, ...cooperating, ...amendments.flatMap((one) => one.leads?.before ?? [])].some(isOwn),
	);
	const giving = new Set(given.map(({ document }) => document));
	const isTold = ({ document, assignment }: Register['results'][number]) => isOwn(document) || isOwn(assignment);
	return {
		...register,
		localities: places.own,
		units: units.own,
		documents: documents.own,
		assignments: assignments.own,
		targets: targets.own,
		results: register.results.filter(isTold),
		measurements: register.measurements.filter(
			(one) => isOwn(one.document) || isOwn(one.target) || isOwn(one.assignment),
		),
		scores: register.scores.filter((one) => isOwn(one.document) || isOwn(one.unit)),
		corrections: register.corrections.filter(({ document }) => isOwn(document)),
		redirects: redirectsWithin(register.redirects, localities),
		beyond: {
			localities: places.others,
			units: units.others,
			documents: documents.others,
			assignments: assignments.others,
			targets: targets.others,
			given,
			results: register.results.filter(
				(one) => !isTold(one) && giving.has(one.assignment.slice(0, one.assignment.indexOf('#'))),
			),
			addresses,
		},
	};
}

/** The old addresses of some localities, and of what belongs to none. */
export const redirectsWithin = (
	redirects: Register['redirects'],
	localities: ReadonlySet<string>,
): Register['redirects'] => redirects.filter(({ from, to }) => isIn(from, localities) && isIn(to, localities));

/** The rooms of a site that are divided by locality. */
const ofLocality = /^\/(?:van-ban|don-vi|dia-phuong)\/([a-z0-9-]+)\//;

/** Whether an address is of one of these localities, or of none. */
function isIn(address: string, localities: ReadonlySet<string>): boolean {
	const [, locality] = ofLocality.exec(address) ?? [];
	return locality === undefined || localities.has(locality);
}

/** What is wrong with these localities and with what all share. A correction of a document elsewhere is the business of its site. */
export function findingsWithin(
	findings: readonly Finding[],
	{ corrections }: Pick<Sources, 'corrections'>,
	localities: ReadonlySet<string>,
	isElsewhere: (locality: string) => boolean,
): Finding[] {
	return findings.filter(({ file, place }) => {
		const [, locality] = /^[^/]+\/localities\/([^/]+)\//.exec(file) ?? [];
		if (locality !== undefined) return localities.has(locality) || !isElsewhere(locality);
		const [at, key] = 'path' in place ? place.path : [];
		if (file !== corrections?.file || key !== 'of') return true;
		return !isElsewhere(localityOf(corrections.data[Number(at)]?.of ?? ''));
	});
}
