import { address } from '../../address.ts';
import type { Index } from '../../register/index.ts';

/** A unit as other pages name it. */
export interface UnitLink {
	readonly id: string;
	readonly href: string;
	/** Short name, as on pages of its own locality. */
	readonly short: string;
	readonly name: string;
	readonly isGroup: boolean;
}

/** Links to the units with these ids, in this order. */
export function unitLinks(index: Index, ids: readonly string[]): UnitLink[] {
	return ids.flatMap((id) => {
		const unit = index.units.get(id);
		return unit
			? { id, href: address.unit(id), short: unit.short, name: unit.name, isGroup: unit.members !== null }
			: [];
	});
}
