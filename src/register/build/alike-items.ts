import { address } from '../../address.ts';
import { itemAnchor, itemId } from '../id.ts';

/** Where an item's page stands, as file systems see it that know no capital letters: those of Windows and macOS. */
const pageOf = (item: string): string => address.assignmentPage(itemId('assignment', '', item)).toLowerCase();

/**
 * The items of a document whose pages would be one file on some machines, each by its place with the earlier item: `1.A` beside
 * `1.a`. Items that are the same in letters too are told of elsewhere.
 */
export function alikeItems(items: readonly string[]): [at: number, other: string][] {
	const known = new Map<string, Map<string, string>>();
	return items.flatMap((item, at) => {
		const page = pageOf(item);
		const own = known.get(page) ?? new Map<string, string>();
		known.set(page, own);
		const anchor = itemAnchor(item);
		const [other] = own.values();
		const isNew = !own.has(anchor);
		if (isNew) own.set(anchor, item);
		return isNew && other !== undefined ? [[at, other]] : [];
	});
}
