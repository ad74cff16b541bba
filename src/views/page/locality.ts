import { address } from '../../address.ts';
import type { LocalityEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { figureWords } from '../../vi/figure.ts';
import { vi } from '../../vi/vi.ts';
import { type UnitLink, unitLinks } from '../link/unit.ts';
import { type RegisterCoverageView, registerCoverageView } from '../picture/register-coverage.ts';
import { type DocumentRow, documentRows, type UnitGroup, unitGroups } from './lists.ts';

const collator = new Intl.Collator('vi', { numeric: true });

/** A locality's page: its life, documents and units. */
export interface LocalityView {
	readonly entry: LocalityEntry;
	readonly authority: UnitLink | null;
	readonly documents: DocumentRow[];
	/** Indicators for which its documents set targets, by name, with each figure. */
	readonly indicators: {
		readonly href: string;
		readonly name: string;
		readonly targets: readonly { readonly href: string; readonly text: string }[];
	}[];
	readonly coverage: RegisterCoverageView;
	readonly units: UnitGroup[];
}

/** The locality with its documents and units. Throws if the register has no locality with this id. */
export function localityView(index: Index, id: string): LocalityView {
	const entry = index.localities.get(id);
	if (entry === undefined) throw new Error(`no locality ${id}`);
	const ids = (index.documentsIn.get(id) ?? []).map((document) => document.id);
	const targets = ids.flatMap((document) => index.targetsOf.get(document) ?? []);
	const indicators = [...Map.groupBy(targets, ({ indicator }) => indicator)].map(([indicator, own]) => ({
		href: address.indicator(indicator),
		name: index.indicators.get(indicator)?.name ?? indicator,
		targets: own.map((target) => ({ href: address.target(target.id), text: figureWords(target) ?? vi.inWords })),
	}));
	return {
		entry,
		authority: unitLinks(index, [entry.authority])[0] ?? null,
		documents: documentRows(index, ids),
		indicators: indicators.sort((a, b) => collator.compare(a.name, b.name)),
		coverage: registerCoverageView(index, ids),
		units: unitGroups(index, id),
	};
}
