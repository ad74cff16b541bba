import type { BasisEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { nameKey } from '../../register/names.ts';
import type { Basis } from '../../schemas/document.ts';
import { type DocumentLink, documentLink } from '../link/document.ts';
import { amending, changedDocuments, isTie, reportedDocuments, reporting, type Tie, tiedTo } from '../link/related.ts';

/** A document of the register in a cascade. */
interface CascadeItem {
	readonly link: DocumentLink;
	readonly relation: Basis['relation'];
	/** Of the second step: the documents that rest on it. Of a nearer one: empty. */
	readonly of: DocumentLink[];
}

/** Documents that stand to the document in one way. */
export interface CascadeLayer {
	/** Those of the register, of very many the newest. */
	readonly items: readonly CascadeItem[];
	/** How many of the register there are. */
	readonly count: number;
	/** Documents that are not in the register, by issuer, most first. An issuer that is not named is `null` and stands last. */
	readonly outside: { readonly issuer: string | null; readonly count: number }[];
}

/** A document between what it rests on and what rests on it. Each document of the register is in one layer only. */
export interface CascadeView {
	readonly self: DocumentLink;
	/** What the documents that it rests on rest on themselves. */
	readonly further: CascadeLayer;
	readonly basis: CascadeLayer;
	/** What it replaces, amends and reports on itself: it does not rest on that. */
	readonly replaces: CascadeLayer;
	readonly amends: CascadeLayer;
	readonly reports: CascadeLayer;
	readonly resting: CascadeLayer;
	/** What replaces, amends and reports on it: that does not rest on it. */
	readonly replacedBy: CascadeLayer;
	readonly amendedBy: CascadeLayer;
	readonly reportedBy: CascadeLayer;
	/** What it rests on, in the register and not. */
	readonly basisCount: number;
}

/** The most documents that a layer shows: thousands may rest on one, or report on it. */
const mostShown = 60;

/** The document with its layers, all of them empty if it rests on nothing and nothing on it. Throws if the register has no document with this id. */
export function cascadeView(index: Index, id: string): CascadeView {
	const document = index.documents.get(id);
	if (document === undefined) throw new Error(`no document ${id}`);
	const drawn = new Set([id]);
	const layer = (
		found: readonly { id: string; relation: Basis['relation']; of?: string }[],
		outside: CascadeLayer['outside'],
	) => {
		const byId = [...Map.groupBy(found, (one) => one.id)].filter(([one]) => !drawn.has(one));
		for (const [one] of byId) drawn.add(one);
		const shown = new Set(
			newest(
				index,
				byId.map(([one]) => one),
			),
		);
		const items = byId.flatMap(([one, [first, ...more]]) => {
			if (first === undefined || !shown.has(one)) return [];
			const of = new Set([first, ...more].flatMap((each) => each.of ?? []));
			return {
				link: documentLink(index, one),
				relation: first.relation,
				of: [...of].map((by) => documentLink(index, by)),
			};
		});
		return { items, count: byId.length, outside };
	};
	const up = (tie: Tie, more: readonly Tied[] = []) =>
		layer([...named(document.basis, tie), ...more], byIssuer(document.basis.filter((entry) => isTie(entry, tie))));
	const down = (tie: Tie) =>
		layer(
			tiedTo(index, id, tie).map((one) => ({ id: one.id, relation: one.entry.relation })),
			[],
		);

	// The strongest tie first: a document is drawn where it is first found.
	const [replaces, amends] = [up('replaces'), up('amends', tied(changedDocuments(index, id), 'amends'))];
	const [replacedBy, amendedBy] = [down('replaces'), layer(tied(amending(index, id), 'amends'), [])];
	const reports = up('reports', tied(reportedDocuments(index, id), 'reports'));
	const reportedBy = layer(tied(reporting(index, id), 'reports'), []);
	const [basis, resting] = [up('rests'), down('rests')];
	const near = new Set(named(document.basis, 'rests').map((one) => one.id));
	const further = [...near].flatMap((of) =>
		named(index.documents.get(of)?.basis ?? [], 'rests').map((one) => ({ ...one, of })),
	);
	return {
		self: documentLink(index, id),
		further: layer(further, []),
		basis,
		replaces,
		amends,
		reports,
		resting,
		replacedBy,
		amendedBy,
		reportedBy,
		basisCount: basis.count + basis.outside.reduce((sum, { count }) => sum + count, 0),
	};
}

/** A document of which the other changes or tells something, whether its basis says so or its entries do. */
interface Tied {
	readonly id: string;
	readonly relation: 'amends' | 'reports';
}

/** So many of these that a layer shows: all, or the newest. */
function newest(index: Index, ids: readonly string[]): readonly string[] {
	if (ids.length <= mostShown) return ids;
	const links = ids.map((id) => ({ id, issued: documentLink(index, id).issued }));
	return links
		.sort((a, b) => (a.issued < b.issued ? 1 : a.issued > b.issued ? -1 : 0))
		.slice(0, mostShown)
		.map(({ id }) => id);
}

const tied = (ids: readonly string[], relation: Tied['relation']): Tied[] => ids.map((id) => ({ id, relation }));

/** The documents of the register that a basis names in this way. */
function named(basis: readonly BasisEntry[], tie: Tie): { id: string; relation: Basis['relation'] }[] {
	return basis.flatMap((entry) =>
		entry.document !== null && isTie(entry, tie) ? { id: entry.document, relation: entry.relation } : [],
	);
}

function byIssuer(basis: readonly BasisEntry[]): CascadeLayer['outside'] {
	const outside = basis.filter(({ document }) => document === null);
	return [...Map.groupBy(outside, ({ issuer }) => nameKey(issuer ?? '')).values()]
		.map((own) => ({ issuer: own[0]?.issuer ?? null, count: own.length }))
		.sort((a, b) => Number(a.issuer === null) - Number(b.issuer === null) || b.count - a.count);
}
