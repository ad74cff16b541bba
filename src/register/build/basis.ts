import type { Basis, Document } from '../../schemas/document.ts';
import { maybeSameDay } from '../../words/day.ts';
import { basisDocument } from '../cited.ts';
import type { BasisEntry } from '../entries.ts';
import { nameKey } from '../names.ts';
import { type Basics, knownUnit } from './desk.ts';
import { assignmentId } from './named-assignment.ts';

/**
 * The basis of a document, each entry with the document of the register that it means. An entry without a number means the one
 * document of which this one changes assignments, or tells results, and which no other entry names.
 */
export function basisOf(data: Document, self: string, locality: string, basics: Basics): BasisEntry[] {
	const found = data.basis.map((one) => ({ ...one, document: restsOn(one, self, locality, basics) }));
	const named = new Set(found.map(({ document }) => document));
	const spoken = {
		amends: () => documentsOf(data.changes, locality),
		reports: () => documentsOf(data.results, locality),
	};
	return found.map((one) => {
		if (one.number !== undefined || (one.relation !== 'amends' && one.relation !== 'reports')) return one;
		const left = [...spoken[one.relation]()].filter((id) => id !== self && !named.has(id));
		const known = left.length === 0 ? [] : [...basics.numbers.values()].flat().filter(({ id }) => left.includes(id));
		const meant = known.filter(({ issued }) => one.issued === undefined || maybeSameDay(one.issued, issued));
		return meant.length === 1 ? { ...one, document: meant[0]?.id ?? null } : one;
	});
}

/** Ids of the documents whose assignments the entries name. */
function documentsOf(
	entries: readonly { readonly assignment?: string | undefined; readonly assignments: readonly string[] }[],
	locality: string,
): Set<string> {
	const written = entries.flatMap(({ assignment, assignments }) => [
		...(assignment ? [assignment] : []),
		...assignments,
	]);
	return new Set(written.map((one) => assignmentId(one, locality).replace(/#.*$/, '')));
}

function restsOn(one: Basis, id: string, locality: string, basics: Basics): string | null {
	const { issuer } = one;
	return basisDocument(one, basics.numbers, id, {
		isNamed: issuer !== undefined,
		isNear: issuer !== undefined && knownUnit(issuer, locality, basics)?.locality === locality,
		isOf: (other) =>
			basics.units.values().some((unit) => unit.locality === other && nameKey(unit.name) === nameKey(issuer ?? '')),
	});
}
