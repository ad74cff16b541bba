import { childOf, childrenOf, type Element, toggleOf, valOf } from '../xml/element.ts';

/** How a run of text looks, as far as it is said; `null` where the next source decides. */
export interface RunLooks {
	readonly bold: boolean | null;
	readonly italic: boolean | null;
	readonly capitals: boolean | null;
	readonly hidden: boolean | null;
	readonly struck: boolean | null;
	readonly font: string | null;
}

/** What a paragraph or its style says of its list; `null` where it says nothing. */
export interface ListPlace {
	readonly list: string | null;
	readonly level: number | null;
}

/** What a style of paragraphs comes to with all that it is based on. */
export interface ParagraphStyle {
	readonly name: string;
	readonly looks: RunLooks;
	readonly alignment: string | null;
	readonly list: string | null;
	/** The style and those that it is based on, from near to far, with the level that each names. */
	readonly levels: readonly { readonly style: string; readonly level: number | null }[];
}

/** The styles of a document, resolved. */
export interface Styles {
	/** The style of paragraphs with this id, or the default one. */
	readonly paragraph: (id: string | null) => ParagraphStyle;
	/** What a style of characters says; nothing without one. */
	readonly character: (id: string | null) => RunLooks;
	/** The list that a style of numbering stands for; `null` without one. */
	readonly numbering: (id: string) => string | null;
}

/** Looks that say nothing. */
const noLooks: RunLooks = { bold: null, italic: null, capitals: null, hidden: null, struck: null, font: null };

/** The deepest chain of styles based on one another that is followed. Word allows eleven. */
const deepestChain = 50;

/** What run properties (`w:rPr`) say. */
export function looksOf(properties: Element | null): RunLooks {
	if (properties === null || properties.children.length === 0) return noLooks;
	const fonts = childOf(properties, 'w:rFonts')?.attributes;
	return {
		bold: toggleOf(properties, 'w:b'),
		italic: toggleOf(properties, 'w:i'),
		capitals: toggleOf(properties, 'w:caps'),
		hidden: toggleOf(properties, 'w:vanish'),
		struck: toggleOf(properties, 'w:strike') ?? toggleOf(properties, 'w:dstrike'),
		// Letters beyond ASCII are shown in the font “hAnsi”; a font of the theme goes before it.
		font: fonts?.['hAnsiTheme'] ?? fonts?.['hAnsi'] ?? fonts?.['ascii'] ?? null,
	};
}

/** What is nearer decides, where it says something. */
export const looksOver = (near: RunLooks, far: RunLooks): RunLooks =>
	near === noLooks
		? far
		: {
				bold: near.bold ?? far.bold,
				italic: near.italic ?? far.italic,
				capitals: near.capitals ?? far.capitals,
				hidden: near.hidden ?? far.hidden,
				struck: near.struck ?? far.struck,
				font: near.font ?? far.font,
			};

/** The list that paragraph properties (`w:pPr`) name. */
export function listPlaceOf(properties: Element | null): ListPlace {
	const place = childOf(properties, 'w:numPr');
	const level = Number.parseInt(valOf(place, 'w:ilvl') ?? '', 10);
	return { list: valOf(place, 'w:numId'), level: Number.isNaN(level) ? null : level };
}

/** The styles of the part `styles.xml`; of a document without it, styles that say nothing. */
export function stylesOf(root: Element | null): Styles {
	const all = new Map(childrenOf(root, 'w:style').map((style) => [style.attributes['styleId'] ?? '', style]));
	const defaults = childOf(root, 'w:docDefaults');
	const farthest = looksOf(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'));
	const standard = [...all].find(
		([, { attributes }]) => attributes['type'] === 'paragraph' && attributes['default'] === '1',
	);
	const chainOf = (id: string | null): [string, Element][] => {
		const chain: [string, Element][] = [];
		let next: string | null = id;
		while (next !== null && chain.length < deepestChain) {
			const style = all.get(next);
			if (style === undefined) break;
			chain.push([next, style]);
			next = valOf(style, 'w:basedOn');
		}
		return chain;
	};
	const looksOfChain = (chain: [string, Element][], last: RunLooks) =>
		chain.toReversed().reduce((far, [, style]) => looksOver(looksOf(childOf(style, 'w:rPr')), far), last);
	const paragraph = (id: string | null): ParagraphStyle => {
		const chain = chainOf(id !== null && all.has(id) ? id : (standard?.[0] ?? null));
		const places = chain.map(([own, style]) => ({ style: own, ...listPlaceOf(childOf(style, 'w:pPr')) }));
		return {
			name: valOf(chain[0]?.[1], 'w:name') ?? '',
			looks: looksOfChain(chain, farthest),
			alignment: chain.map(([, style]) => valOf(childOf(style, 'w:pPr'), 'w:jc')).find((one) => one !== null) ?? null,
			list: places.find(({ list }) => list !== null)?.list ?? null,
			levels: places,
		};
	};
	return {
		paragraph: remembered(paragraph),
		character: remembered((id) => (id === null ? noLooks : looksOfChain(chainOf(id), noLooks))),
		numbering: (id) =>
			chainOf(id)
				.map(([, style]) => listPlaceOf(childOf(style, 'w:pPr')).list)
				.find((list) => list !== null) ?? null,
	};
}

function remembered<Value>(make: (id: string | null) => Value): (id: string | null) => Value {
	const made = new Map<string | null, Value>();
	return (id) => {
		const known = made.get(id);
		if (known !== undefined) return known;
		const value = make(id);
		made.set(id, value);
		return value;
	};
}
