import { address } from '../../address.ts';
import type { ComparedTarget } from '../../listing/compared.ts';
import { lengthOf } from '../../register/counts.ts';
import type { LocalityEntry, TargetEntry } from '../../register/entries.ts';
import { localityOf } from '../../register/id.ts';
import type { Index } from '../../register/index.ts';
import { compare as words } from '../../vi/page/compare.ts';
import { busiest } from '../busiest.ts';
import { feedAddress } from '../feed-address.ts';
import { type DocumentLink, documentLink } from '../link/document.ts';
import type { ScaleDrawing } from '../picture/scale-drawing.ts';
import { scaleOfTargets, type TargetScaleView } from '../picture/target-scale.ts';
import { comparedTarget, newestOf } from './newest.ts';
import { comparedChoices, type PlaceTable, placeTable } from './places.ts';

/** What one locality sets for an indicator. */
interface CompareRow {
	readonly place: { readonly href: string; readonly name: string };
	/** Its newest document that sets something for the indicator; `null` if none does. */
	readonly document: DocumentLink | null;
	/** What that document sets. */
	readonly targets: readonly ComparedTarget[];
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
	/** Their figures on one ruler; `null` if no two can be compared. */
	readonly scale: TargetScaleView | null;
	/** Who stands on no ruler, a sentence each. */
	readonly notes: readonly string[];
}

const mostRows = 100;
const mostIndicators = 300;
/** The most localities that a note names. */
const mostNamed = 20;
const collator = new Intl.Collator('vi');

/** The indicators for which some locality sets a target, by name. */
export function comparedIndicators(index: Index): readonly { readonly id: string; readonly name: string }[] {
	return index.register.indicators
		.filter(({ id }) => lengthOf(index, 'targetsFor', id) > 0)
		.toSorted((a, b) => collator.compare(a.name, b.name));
}

/** The list of comparisons, what may be put side by side, and a table of it. */
export function compareHome(index: Index): {
	readonly indicators: readonly { readonly href: string; readonly name: string; readonly places: number }[];
	readonly left: number;
	readonly choices: readonly { readonly id: string; readonly name: string }[];
	readonly table: PlaceTable;
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
		choices: comparedChoices(index),
		table: placeTable(index, all),
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
	const newest = new Map(shown.map((one) => [one.id, newestOf(index, byPlace.get(one.id) ?? [])]));
	const rows = shown
		.map((one): CompareRow & { readonly id: string } => {
			const own = newest.get(one.id) ?? [];
			const [first] = own;
			return {
				id: one.id,
				place: { href: address.locality(one.id), name: one.name },
				document: first === undefined ? null : documentLink(index, first.document),
				targets: own.map(comparedTarget),
				hasDocuments: documents(one) > 0,
			};
		})
		.sort(
			(a, b) =>
				Number(b.document !== null) - Number(a.document !== null) || collator.compare(a.place.name, b.place.name),
		);
	const targets = rows.flatMap((row) => newest.get(row.id) ?? []);
	const scale = scaleOfTargets(index, indicator, targets, (document, locality) => words.head(locality, document));
	return {
		id,
		name: indicator.name,
		rows: rows.map(({ id: _, ...row }) => row),
		set: rows.filter(({ document }) => document !== null).length,
		left: all.length - shown.length,
		scale,
		notes: scale === null ? [] : notesOf(index, rows, targets, scale),
	};
}

/** Who stands on no ruler: who sets something else than a figure of its kind, and who sets nothing. */
function notesOf(
	index: Index,
	rows: readonly CompareRow[],
	targets: readonly TargetEntry[],
	{ scales }: TargetScaleView,
): string[] {
	const drawn = new Set(scales.flatMap(({ documents }) => documents.map(({ link }) => link.href)));
	const other = targets.filter(({ document }) => !drawn.has(address.document(document)));
	const names = (all: readonly string[]) =>
		`${[...new Set(all)].slice(0, mostNamed).join(', ')}${new Set(all).size > mostNamed ? '…' : ''}`;
	const silent = rows.filter(({ document, hasDocuments }) => document === null && hasDocuments);
	return [
		...(other.length > 0
			? [words.otherwise(names(other.map(({ document }) => documentLink(index, document).locality)))]
			: []),
		...(silent.length > 0 ? [words.silentOnes(names(silent.map(({ place }) => place.name)))] : []),
	];
}

/** Every comparison with two figures or more on one ruler: the address of its drawing, and its key. */
export const everyCompareDrawing = (index: Index): (readonly [path: string, key: string])[] =>
	comparedIndicators(index).flatMap(({ id }) =>
		index.remember('compared drawn', id, (traced) => compareView(traced, id).scale !== null)
			? [[feedAddress.scaleDrawing(address.compareIndicator(id)), id] as const]
			: [],
	);

/** The comparison of an indicator as a drawing that stands alone. Throws if there is nothing to compare. */
export function compareDrawing(index: Index, id: string): ScaleDrawing {
	const { name, scale, notes } = compareView(index, id);
	if (scale === null) throw new Error(`nothing to draw of ${id}`);
	const { site } = index.register;
	return {
		title: words.titleOf(name),
		address: `${site.address}${address.compareIndicator(id)}`,
		portal: site.name,
		scale,
		notes,
	};
}
