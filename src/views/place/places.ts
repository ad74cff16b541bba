import { address } from '../../address.ts';
import type { LocalityEntry, UnitEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { nameKey } from '../../register/names.ts';
import { placesNow as words } from '../../vi/search/places-now.ts';
import { slug } from '../../words/fold.ts';

/** A body that ended, of which a place of today is said to have taken over something. */
interface TakenOver {
	readonly kind: 'locality' | 'unit';
	readonly id: string;
	/** Whether only a small part went there; otherwise the content says no more than that it took over. */
	readonly smallPart: boolean;
}

/** A place or body of today, by its name: one that took over from others, or a commune that has a folder of its own. */
export interface PlaceOfToday {
	/** `thanh-pho-ho-chi-minh/phuong-binh-phu`: the end of its address. Places of one name in two provinces are two. */
	readonly key: string;
	readonly name: string;
	/** The province by which it is told from others; its name may be that of the time of the body that ended. */
	readonly province: string;
	readonly provinceKey: string;
	/** Page of the locality or unit that it is, or else its own. */
	readonly href: string;
	/** Whether that is a page of its own. */
	readonly isOwn: boolean;
	/** Whether people live there: a ward, a commune. Else it is a body that took over the work of another, or a province. */
	readonly isCommune: boolean;
	readonly of: readonly TakenOver[];
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Every place of today, by province and name. */
export function placesOfToday(index: Index): readonly PlaceOfToday[] {
	return index.remember('places', '', findPlaces);
}

/** The place with this key; `null` if there is none. */
export function placeOfToday(index: Index, key: string): PlaceOfToday | null {
	return index.remember('place', key, (own) => placesOfToday(own).find((one) => one.key === key) ?? null);
}

interface Said {
	readonly name: string;
	readonly province: string;
	readonly of: TakenOver | null;
	/** Page of the unit or locality that it is; `null` if it has none. */
	readonly href: string | null;
}

function findPlaces(index: Index): PlaceOfToday[] {
	const { localities, units } = index.register;
	const living = new Map(localities.flatMap((one) => (one.until === undefined ? [[calledIn(index, one), one]] : [])));
	const byName = Map.groupBy(
		units.filter(({ until }) => until === null),
		({ name }) => nameKey(name),
	);
	const said = [
		...localities.flatMap((one) => saidOf(index, one, living)),
		...units.flatMap((unit) => saidOfUnit(index, unit, byName)),
	];
	const groups = Map.groupBy(said, ({ name, province }) => `${slug(province)} ${nameKey(name)}`);
	const taken = new Set<string>();
	return [...groups.values()]
		.sort(
			([a], [b]) =>
				collator.compare(a?.province ?? '', b?.province ?? '') || collator.compare(a?.name ?? '', b?.name ?? ''),
		)
		.flatMap((own): PlaceOfToday[] => {
			const [first] = own;
			if (first === undefined) return [];
			const provinceKey = slug(first.province) || slug(words.elsewhere);
			const key = free(`${provinceKey}/${slug(first.name) || 'noi'}`, taken);
			const href = own.find((one) => one.href !== null)?.href ?? null;
			return [
				{
					key,
					name: first.name,
					province: first.province || words.elsewhere,
					provinceKey,
					href: href ?? address.place(key),
					isOwn: href === null,
					isCommune: isCommune(first.name, own),
					// What went there as a small part only comes last.
					of: own.flatMap(({ of }) => of ?? []).sort((a, b) => Number(a.smallPart) - Number(b.smallPart)),
				},
			];
		});
}

/**
 * Whether a name is that of a commune. Communes bear their kind in their name, as a rule; what took over from a locality and bears none is
 * one too, unless it is a province.
 */
function isCommune(name: string, said: readonly Said[]): boolean {
	if (/^(?:phường|xã|thị trấn|đặc khu)(?= )/iu.test(name.normalize('NFC'))) return true;
	const isOfPlace = said.some(
		({ of, href }) => of?.kind === 'locality' || href?.startsWith(address.localities) === true,
	);
	return isOfPlace && !/^(?:tỉnh|thành phố)(?= )/iu.test(name.normalize('NFC'));
}

/** The key, with a number behind it where another name reads the same without its marks. */
function free(key: string, taken: Set<string>): string {
	let own = key;
	for (let at = 2; taken.has(own); at++) own = `${key}-${at}`;
	taken.add(own);
	return own;
}

function saidOf(index: Index, one: LocalityEntry, living: ReadonlyMap<string, LocalityEntry>): Said[] {
	const province = provinceOf(index, one);
	if (one.until === undefined)
		return one.level === 'xa' ? [{ name: one.name, province, of: null, href: address.locality(one.id) }] : [];
	return one.successors.map(({ name, smallPart }) => {
		const itself = living.get(`${slug(province)} ${nameKey(name)}`);
		return {
			name: itself?.name ?? name,
			province,
			of: { kind: 'locality', id: one.id, smallPart },
			href: itself === undefined ? null : address.locality(itself.id),
		};
	});
}

function saidOfUnit(index: Index, unit: UnitEntry, byName: ReadonlyMap<string, readonly UnitEntry[]>): Said[] {
	const locality = index.localities.get(unit.locality);
	// What governs a locality is succeeded by what succeeds the locality, unless it says otherwise.
	if (locality === undefined || unit.successors === locality.successors) return [];
	const province = locality.level === 'tinh' ? locality.name : provinceOf(index, locality);
	return unit.successors.map(({ name, smallPart }) => {
		const near = (index.unitsIn.get(unit.locality) ?? []).find(
			(one) => one.until === null && [one.name, one.short].some((own) => nameKey(own) === nameKey(name)),
		);
		const [only, ...others] = byName.get(nameKey(name)) ?? [];
		const itself = near ?? (others.length === 0 ? only : undefined);
		return {
			name: itself?.name ?? name,
			province,
			of: { kind: 'unit', id: unit.id, smallPart },
			href: itself === undefined ? null : address.unit(itself.id),
		};
	});
}

const calledIn = (index: Index, one: LocalityEntry): string => `${slug(provinceOf(index, one))} ${nameKey(one.name)}`;

/** The province of a locality: that of today where the content states it. Empty where none is known. */
function provinceOf(index: Index, { parentNow, parent, parentId }: LocalityEntry): string {
	if (parentNow !== undefined) return parentNow;
	const above = parentId === null ? undefined : index.localities.get(parentId);
	if (above === undefined) return parent ?? '';
	return above.level === 'tinh' ? above.name : provinceOf(index, above);
}
