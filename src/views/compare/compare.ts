import { address } from '../../address.ts';
import { lengthOf } from '../../register/counts.ts';
import type { LocalityEntry, TargetEntry } from '../../register/entries.ts';
import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import { figureWords } from '../../vi/figure.ts';
import { busiest } from '../busiest.ts';
import { type DocumentLink, documentLink } from '../link/document.ts';

/** What one locality sets for an indicator. */
interface CompareRow {
	readonly place: { readonly href: string; readonly name: string };
	/** Its newest document that sets something for the indicator; `null` if none does. */
	readonly document: DocumentLink | null;
	/** What that document sets; words where a target has no figure. */
	readonly targets: readonly { readonly href: string; readonly words: string; readonly of: readonly string[] }[];
	/** Whether the site has any document of it: without one its silence says nothing. */
	readonly hasDocuments: boolean;
}

/** Localities side by side, of one indicator. */
export interface CompareView {
	readonly id: string;
	readonly name: string;
	readonly rows: readonly CompareRow[];
	/** How many localities set something, of all those that have rows. */
	readonly set: number;
	/** Localities without a row: of very many, those with most documents have one. */
	readonly left: number;
}

const mostRows = 100;
const mostIndicators = 300;
const collator = new Intl.Collator('vi');

/** The indicators for which some locality sets a target, by name. */
export function comparedIndicators(index: Index): readonly { readonly id: string; readonly name: string }[] {
	return index.register.indicators
		.filter(({ id }) => lengthOf(index, 'targetsFor', id) > 0)
		.toSorted((a, b) => collator.compare(a.name, b.name));
}

/** The list of comparisons. */
export function compareHome(index: Index): {
	readonly indicators: readonly { readonly href: string; readonly name: string; readonly places: number }[];
	readonly left: number;
} {
	const all = comparedIndicators(index);
	const shown = busiest(all, mostIndicators, ({ id }) => lengthOf(index, 'targetsFor', id));
	return {
		indicators: shown.map(({ id, name }) => ({
			href: address.compareIndicator(id),
			name,
			places: new Set((index.targetsFor.get(id) ?? []).map(({ document }) => localityOf(document))).size,
		})),
		left: all.length - shown.length,
	};
}

/** What each locality sets for an indicator. Throws if the register has no indicator with this id. */
export function compareView(index: Index, id: string): CompareView {
	const indicator = index.indicators.get(id);
	if (indicator === undefined) throw new Error(`no indicator ${id}`);
	const byPlace = Map.groupBy(index.targetsFor.get(id) ?? [], ({ document }) => localityOf(document));
	const all = index.register.localities;
	const documents = (one: LocalityEntry) => lengthOf(index, 'documentsIn', one.id);
	const shown = busiest(all, mostRows, (one) => (byPlace.has(one.id) ? Number.MAX_SAFE_INTEGER : documents(one)));
	const rows = shown
		.map((one): CompareRow => {
			const newest = newestOf(index, byPlace.get(one.id) ?? []);
			const [first] = newest;
			return {
				place: { href: address.locality(one.id), name: one.name },
				document: first === undefined ? null : documentLink(index, first.document),
				targets: newest.map((target) => ({
					href: address.target(target.id),
					words: figureWords(target) ?? target.text,
					of: [target.level, target.scope, target.period].filter((words) => words !== null),
				})),
				hasDocuments: documents(one) > 0,
			};
		})
		.sort(
			(a, b) =>
				Number(b.document !== null) - Number(a.document !== null) || collator.compare(a.place.name, b.place.name),
		);
	return {
		id,
		name: indicator.name,
		rows,
		set: rows.filter(({ document }) => document !== null).length,
		left: all.length - shown.length,
	};
}

/** Of these targets of a locality, those of its newest document. */
function newestOf(index: Index, targets: readonly TargetEntry[]): readonly TargetEntry[] {
	const issued = ({ document }: TargetEntry) => index.headOf.get(document)?.issued ?? '';
	const newest = targets.reduce<TargetEntry | null>(
		(last, one) => (last === null || issued(one) > issued(last) ? one : last),
		null,
	);
	return targets.filter(({ document }) => document === newest?.document);
}
