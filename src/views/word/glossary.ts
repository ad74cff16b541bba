import { address } from '../../address.ts';
import { lengthOf } from '../../register/counts.ts';
import type { Index } from '../../register/index.ts';
import { glossary as words } from '../../vi/page/glossary.ts';
import { fold } from '../../words/fold.ts';
import { abbreviationAnchor } from '../../words/term.ts';
import { busiest } from '../busiest.ts';

/** An entry of the glossary. */
interface GlossaryEntry {
	readonly anchor: string;
	readonly name: string;
	/** “Chữ viết tắt”. */
	readonly kind: string;
	readonly means: string;
	/** Where the name comes from; `null` if nothing says so. */
	readonly source: string | null;
	/** Page of an indicator; `null` for other entries. */
	readonly href: string | null;
}

/** The glossary. */
export interface GlossaryView {
	/** By first letter, without its marks, in Vietnamese alphabetical order. */
	readonly letters: readonly { readonly letter: string; readonly entries: readonly GlossaryEntry[] }[];
	readonly counts: readonly [terms: number, abbreviations: number, indicators: number];
	/** Indicators that are left out: of very many, those with most targets stand here. */
	readonly more: number;
}

const collator = new Intl.Collator('vi');
const mostIndicators = 300;

/** Words that the site explains, abbreviations of the content and its indicators. */
export function glossaryView(index: Index): GlossaryView {
	const { abbreviations, indicators } = index.register;
	const shown = busiest(indicators, mostIndicators, ({ id }) => lengthOf(index, 'targetsFor', id));
	const entries = [
		...words.terms.map((one): GlossaryEntry => ({ ...one, kind: words.ours, source: null, href: null })),
		...Object.entries(abbreviations).map(
			([short, long]): GlossaryEntry => ({
				anchor: abbreviationAnchor(short),
				name: short,
				kind: words.abbreviation,
				means: words.standsFor(short, long),
				source: null,
				href: null,
			}),
		),
		...shown.map(
			({ id, name, meaning, source }): GlossaryEntry => ({
				anchor: `ct-${id}`,
				name,
				kind: words.indicator,
				means: meaning,
				source: source ?? null,
				href: address.indicator(id),
			}),
		),
	];
	// Two abbreviations that differ in their spaces alone are one place.
	const unique = [...new Map(entries.toReversed().map((one) => [one.anchor, one])).values()];
	const sorted = unique.sort((a, b) => collator.compare(a.name, b.name));
	const letters = Map.groupBy(sorted, ({ name }) => letterOf(name));
	return {
		letters: [...letters].map(([letter, own]) => ({ letter, entries: own })),
		counts: [words.terms.length, Object.keys(abbreviations).length, shown.length],
		more: indicators.length - shown.length,
	};
}

/** `C` of “chủ trì”, `Đ` of “đơn vị”; `0-9` of what begins with no letter. */
function letterOf(name: string): string {
	const first = name.trim().charAt(0).toUpperCase();
	if (first === 'Đ') return first;
	const plain = fold(first).charAt(0).toUpperCase();
	return /[A-Z]/.test(plain) ? plain : '0-9';
}
