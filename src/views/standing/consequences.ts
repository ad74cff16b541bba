import { address } from '../../address.ts';
import type { ConsequenceEntry, DocumentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { vi } from '../../vi/vi.ts';
import { documentLink } from '../link/document.ts';
import { type UnitLink, unitLinks } from '../link/unit.ts';
import { type BindingTargets, bindingTargets } from './binding-targets.ts';

/** A rule of a document on what follows from results, in the document's own words. */
interface ConsequenceView {
	/** Place on the document's page. */
	readonly anchor: string;
	readonly item: string;
	readonly text: string;
	readonly condition: string | null;
	readonly binds: readonly UnitLink[];
	readonly targets: readonly { readonly href: string; readonly name: string }[];
	/** Where all targets of the document stand; `null` if it does not name them all. */
	readonly allTargets: string | null;
	/** Of the page of a unit: how those of the targets stand for which it answers, alike together. The rule is not applied. */
	readonly bound: readonly BindingTargets[];
}

/** The rules of one document. */
export interface ConsequencesView {
	readonly document: { readonly href: string; readonly name: string };
	readonly rules: readonly ConsequenceView[];
}

/** The most documents whose rules stand on the page of a unit. */
const mostDocuments = 20;

/** The rules of a document; `null` if it has none. */
export function consequencesOf(index: Index, id: string): ConsequencesView | null {
	const document = index.documents.get(id);
	return document === undefined || document.consequences.length === 0 ? null : rulesOf(index, document, () => true);
}

/** The rules that bind a unit, itself or as a member of a group with known members, the newest documents first. */
export function consequencesFor(index: Index, unit: string): ConsequencesView[] {
	const names = [unit, ...(index.groupsOf.get(unit) ?? []).map(({ id }) => id)];
	const documents = new Set(names.flatMap((one) => index.boundBy.get(one) ?? []));
	return [...documents]
		.sort((a, b) => (a.issued < b.issued ? 1 : -1))
		.slice(0, mostDocuments)
		.map((one) => rulesOf(index, one, ({ binds }) => binds.some((id) => names.includes(id)), unit));
}

function rulesOf(
	index: Index,
	document: DocumentEntry,
	isShown: (rule: ConsequenceEntry) => boolean,
	unit: string | null = null,
): ConsequencesView {
	const { href, name } = documentLink(index, document.id);
	const rules = document.consequences.map((rule, at) => ({ rule, anchor: `quy-dinh-${at + 1}` }));
	return {
		document: { href, name },
		rules: rules
			.filter(({ rule }) => isShown(rule))
			.map(({ rule: { item, text, condition, binds, targets, allTargets }, anchor }) => ({
				anchor,
				item,
				text,
				condition,
				binds: unitLinks(index, binds),
				targets: targets.flatMap((id) => {
					const target = index.targets.get(id);
					return target === undefined ? [] : [{ href: address.target(id), name: vi.targetItem(target.ref) }];
				}),
				allTargets: allTargets ? `${href}#chi-tieu` : null,
				bound: unit === null ? [] : bindingTargets(index, { targets, allTargets }, document.id, unit),
			})),
	};
}
