import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { documentLink } from '../link/document.ts';
import { placesOfToday } from '../place/places.ts';
import { yearsOfIndex } from '../score/contest.ts';
import { indexIds, indexName } from '../score/index-year.ts';

/** A name as the search knows it: kind, address, name, place, other names, weight. Their order keeps the file small. */
export type NamedEntry = readonly [
	kind: string,
	url: string,
	name: string,
	place: string,
	also: readonly string[],
	weight: number,
];

/** The most old bodies by which a place of today is found. */
const mostOld = 4;

/** Everything that has a page and a name, for “go straight to”, suggestions and the labels of filters. */
export function searchNames(index: Index): NamedEntry[] {
	const { units, indicators, documents, fields, localities } = index.register;
	const size = (map: ReadonlyMap<string, readonly unknown[]>, id: string) => map.get(id)?.length ?? 0;
	const others = (name: string, ...also: (string | undefined)[]) => [
		...new Set(also.filter((one) => one !== undefined && one !== name)),
	];
	return [
		...units.map(
			({ id, name, short, head, aliases, locality }): NamedEntry => [
				'don-vi',
				address.unit(id),
				name,
				index.localities.get(locality)?.name ?? '',
				others(name, short, head, ...aliases) as string[],
				size(index.ledBy, id) + size(index.cooperatedBy, id),
			],
		),
		...indicators.map(
			({ id, name, short, aliases }): NamedEntry => [
				'chi-tieu',
				address.indicator(id),
				name,
				'',
				others(name, short, ...aliases) as string[],
				size(index.targetsFor, id) + size(index.servingIndicator, id),
			],
		),
		...indexIds(index).flatMap((id): NamedEntry[] => {
			const name = indexName(index, id);
			const versions = index.versionsOf.get(id) ?? [];
			const [newest] = yearsOfIndex(index, id);
			if (newest === undefined) return [];
			const also = others(name, ...versions.toReversed().flatMap((one) => [one.short, one.name])) as string[];
			return [['chi-so', address.indexYear(id, newest), name, '', also, size(index.scoredYears, id)]];
		}),
		...documents.map(({ id, title, number, signer }): NamedEntry => {
			const link = documentLink(index, id);
			return [
				'van-ban',
				link.href,
				link.name,
				link.locality,
				// The title comes last: it is shown under the name.
				others(link.name, number, signer?.name, title) as string[],
				size(index.assignmentsOf, id),
			];
		}),
		...fields.map(({ id, name }): NamedEntry => ['linh-vuc', address.field(id), name, '', [], size(index.inField, id)]),
		...localities.map(
			({ id, name, parent }): NamedEntry => [
				'dia-phuong',
				address.locality(id),
				name,
				parent ?? '',
				[],
				size(index.documentsIn, id),
			],
		),
		// What is a locality or unit of the site is found as that.
		...placesOfToday(index).flatMap(({ isOwn, href, name, province, of }): NamedEntry[] => {
			const old = of.flatMap(
				({ kind, id }) => (kind === 'locality' ? index.localities : index.units).get(id)?.name ?? [],
			);
			return isOwn ? [['noi-nay', href, name, province, old.slice(0, mostOld), of.length]] : [];
		}),
	];
}
