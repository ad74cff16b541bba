import { earliestDay } from '../../words/day.ts';
import type { DocumentEntry, LocalityEntry, UnitEntry } from '../entries.ts';
import { nameKey } from '../names.ts';

/** What is known of units and localities, by id. */
interface Bodies {
	readonly units: ReadonlyMap<string, Pick<UnitEntry, 'id' | 'name' | 'locality' | 'until' | 'successors'>>;
	readonly localities: ReadonlyMap<string, Pick<LocalityEntry, 'name' | 'successors'>>;
}

/**
 * Whether a document speaks of the duty of bodies that had all ended by its day of issue, and is issued by one that took over from
 * them. The duty stays theirs: nothing passes without a document that says so.
 */
export function speaksAsSuccessor(
	{ issuer, issued }: Pick<DocumentEntry, 'issuer' | 'issued'>,
	answering: readonly string[],
	{ units, localities }: Bodies,
): boolean {
	const by = units.get(issuer);
	if (by === undefined || answering.length === 0 || answering.includes(issuer)) return false;
	const day = earliestDay(issued);
	return answering.every((id) => {
		const unit = units.get(id);
		if (unit === undefined || unit.until === null || unit.until >= day) return false;
		const own = unit.successors.length > 0 ? unit.successors : (localities.get(unit.locality)?.successors ?? []);
		const names = [by.name, localities.get(by.locality)?.name ?? ''].map(nameKey);
		return own.some(({ name }) => names.some((one) => isNamed(one, nameKey(name))));
	});
}

/** Whether a name is this one, or ends with it as a whole: `Ủy ban nhân dân phường An Lạc` with `phường An Lạc`. */
const isNamed = (name: string, other: string): boolean => name === other || name.endsWith(` ${other}`);
