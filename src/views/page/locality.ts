import { address } from '../../address.ts';
import { ownerKey, yearKey } from '../../register/by-year.ts';
import type { LocalityEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { figureWords } from '../../vi/figure.ts';
import { vi } from '../../vi/vi.ts';
import { type UnitLink, unitLinks } from '../link/unit.ts';
import { type HeldView, localityHeld } from '../measurement/held.ts';
import { type RegisterCoverageView, registerCoverageView } from '../picture/register-coverage.ts';
import { most, type YearLink, yearLinks } from './bound.ts';
import { type DocumentRow, documentRows, type UnitGroup, unitGroups } from './lists.ts';

/** So many documents have few figures for each indicator. */
const few = 20;
/** The most localities below it that a page names: a province has some hundred communes. */
const mostUnder = 400;
/** The most figures on its page; that of its results has more. */
const mostFigures = 12;
const collator = new Intl.Collator('vi', { numeric: true });

/** A locality's page: its life, documents and units. */
export interface LocalityView {
	readonly entry: LocalityEntry;
	readonly authority: UnitLink | null;
	/** Address of the page of what it belongs to; `null` if that has none. */
	readonly parentHref: string | null;
	/** Localities that belong to it, by name; of very many the first, and how many there are. */
	readonly under: readonly { readonly href: string; readonly name: string }[];
	readonly underCount: number;
	/** The newest, and the pages of the years where that is not all. */
	readonly documents: DocumentRow[];
	readonly years: readonly YearLink[];
	readonly total: number;
	/** Indicators for which its documents set targets, by name, with each figure. */
	readonly indicators: {
		readonly href: string;
		readonly name: string;
		/** How many there are; the newest of them follow. */
		readonly count: number;
		readonly targets: readonly { readonly href: string; readonly text: string }[];
	}[];
	/** Its figures; `null` if none is published. */
	readonly held: HeldView | null;
	readonly coverage: RegisterCoverageView;
	readonly units: UnitGroup[];
}

/** The locality with its documents and units. Throws if the register has no locality with this id. */
export function localityView(index: Index, id: string): LocalityView {
	const entry = index.localities.get(id);
	if (entry === undefined) throw new Error(`no locality ${id}`);
	const owner = { kind: 'locality', id } as const;
	const under = index.under.get(id) ?? [];
	const ids = (index.yearsOf.get(ownerKey(owner)) ?? []).flatMap(
		({ year }) => index.issuedIn.get(yearKey(owner, year)) ?? [],
	);
	const targets = ids.flatMap((document) => index.targetsOf.get(document) ?? []);
	const indicators = [...Map.groupBy(targets, ({ indicator }) => indicator)].map(([indicator, own]) => ({
		href: address.indicator(indicator),
		name: index.indicators.get(indicator)?.name ?? indicator,
		count: own.length,
		// Of many documents, a few figures show the way, and the indicator's page has all.
		targets: own
			.slice(0, ids.length > few ? 3 : own.length)
			.map((target) => ({ href: address.target(target.id), text: figureWords(target) ?? vi.inWords })),
	}));
	return {
		entry,
		authority: unitLinks(index, [entry.authority])[0] ?? null,
		parentHref: entry.parentId === null ? null : address.locality(entry.parentId),
		under: under
			.toSorted((a, b) => collator.compare(a.name, b.name))
			.slice(0, mostUnder)
			.map((one) => ({ href: address.locality(one.id), name: one.name })),
		underCount: under.length,
		documents: documentRows(index, ids.slice(0, most.documents)),
		years: yearLinks(index, owner),
		total: ids.length,
		indicators: indicators.sort((a, b) => collator.compare(a.name, b.name)),
		held: localityHeld(index, id, mostFigures),
		coverage: registerCoverageView(index, ids),
		units: unitGroups(index, id),
	};
}
