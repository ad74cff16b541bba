import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';
import { feeds } from '../../vi/feeds.ts';

/** A unit as other pages name it. */
export interface UnitLink {
	readonly id: string;
	readonly href: string;
	/** Short name, as on pages of its own locality; on those of another one, with its locality. */
	readonly short: string;
	readonly name: string;
	readonly isGroup: boolean;
}

/**
 * Links to the units with these ids, in this order. Of the locality whose document names them, units go by their short names.
 * The locality stands behind the name of any other: `UBND xã` of which commune is clear in that commune alone.
 */
export function unitLinks(index: Index, ids: readonly string[], locality: string | null = null): UnitLink[] {
	const links: UnitLink[] = [];
	for (const id of ids) {
		const link = unitLink(index, id, locality);
		if (link !== null) links.push(link);
	}
	return links;
}

/** Link to a unit; `null` if the register has none with this id. */
export function unitLink(index: Index, id: string, locality: string | null = null): UnitLink | null {
	const unit = index.units.get(id);
	if (unit === undefined) return null;
	const place = locality === null || unit.locality === locality ? undefined : index.localities.get(unit.locality)?.name;
	return {
		id,
		href: address.unit(id),
		short: place === undefined ? unit.short : feeds.within(unit.short, place),
		name: place === undefined ? unit.name : feeds.within(unit.name, place),
		isGroup: unit.members !== null,
	};
}
