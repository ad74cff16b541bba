import type { Element, ElementContent, Root as Html } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Heading, Nodes, PhrasingContent, Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { abbreviationPattern } from './abbreviation.ts';
import { type Body, treeOf } from './body.ts';
import { type Citation, citationOf, citationPattern } from './citation.ts';
import { headingsOf } from './headings.ts';
import { type Reference, referenceOf } from './references.ts';

/** What a link shows. */
interface Link {
	readonly href: string;
	readonly text: string;
	/** What the reader sees on pointing at it; `null` for nothing. */
	readonly title: string | null;
}

/** What a body needs from the register. Both answer `null` for what is not there. */
export interface Context {
	readonly reference: (reference: Reference) => Link | null;
	readonly citation: (citation: Citation) => Pick<Link, 'href' | 'title'> | null;
	/** Abbreviation → what it stands for. */
	readonly abbreviations: Readonly<Record<string, string>>;
	/** Where an abbreviation is explained, for those who cannot point at it; left out, nowhere. */
	readonly explained?: (abbreviation: string) => string;
	/** English words, marked as such. */
	readonly english: readonly string[];
	/** Words of the page around the notes. */
	readonly words: { readonly footnotes: string; readonly backToText: string; readonly note: string };
}

/** A heading of a body, for the table of contents. */
export interface Section {
	readonly id: string;
	readonly text: string;
}

/**
 * The HTML of a body; text is escaped. Components are filled from the register, and document numbers are linked or marked as
 * citations. The first use of each abbreviation is explained. Headings go one level deeper and get ids.
 */
export function renderBody(body: Body, context: Context): { html: string; sections: Section[] } {
	const tree = treeOf(body);
	const sections = nameHeadings(tree);
	annotate(tree, context);
	return { html: toHtml(toHast(tree, context)), sections };
}

/** Moves headings one level down, as the page has its own `<h1>` and section heads, and gives each its id. */
function nameHeadings(tree: Root): Section[] {
	return headingsOf(tree).flatMap(({ heading, id, text }) => {
		const isSection = heading.depth === 2;
		heading.depth = Math.min(heading.depth + 1, 6) as Heading['depth'];
		heading.data = { hProperties: { id } };
		return isSection ? [{ id, text }] : [];
	});
}

/** Marks citations and first uses of abbreviations in the text, outside links, code and headings. */
function annotate(tree: Root, context: Context): void {
	const ignore = ['link', 'linkReference', 'inlineCode', 'code', 'heading'];
	findAndReplace(
		tree,
		[
			citationPattern,
			(...match) => {
				const groups = match.slice(0, 8) as (string | undefined)[];
				const whole = groups[0] ?? '';
				const citation = citationOf(groups);
				const found = context.citation(citation);
				const rest = whole.slice(citation.number.length);
				const number: PhrasingContent = { type: 'text', value: citation.number };
				const marked: PhrasingContent = found
					? { type: 'link', url: found.href, title: found.title, children: [number] }
					: element('cite', {}, [number]);
				return rest === '' ? [marked] : [marked, { type: 'text', value: rest }];
			},
		],
		{ ignore },
	);
	if (context.english.length > 0) {
		const inEnglish = (name: string) => element('span', { lang: 'en' }, [{ type: 'text', value: name }]);
		findAndReplace(tree, [abbreviationPattern(context.english), inEnglish], { ignore });
	}
	const known = Object.keys(context.abbreviations);
	if (known.length === 0) return;
	const explained = new Set<string>();
	findAndReplace(
		tree,
		[
			abbreviationPattern(known),
			(name: string) => {
				if (explained.has(name)) return false;
				explained.add(name);
				const marked = element('abbr', { title: context.abbreviations[name] ?? '' }, [{ type: 'text', value: name }]);
				return context.explained === undefined
					? marked
					: { type: 'link', url: context.explained(name), children: [marked] };
			},
		],
		{ ignore },
	);
}

/** A Markdown node that becomes the HTML element `name`: an emphasis by type, so that every tool knows it. */
function element(name: string, properties: Record<string, string>, children: PhrasingContent[]): PhrasingContent {
	return { type: 'emphasis', data: { hName: name, hProperties: properties }, children };
}

function toHast(tree: Root, context: Context): Html {
	const component = (state: { all: (node: never) => ElementContent[] }, node: Nodes): Element => {
		const reference = referenceOf(node);
		if (reference === null) {
			return h(
				'div',
				{ class: 'note' },
				h('p', { class: 'note-label' }, context.words.note),
				...state.all(node as never),
			);
		}
		const link = context.reference(reference);
		if (link === null) return h('span', reference.id);
		return h('a', { href: link.href, title: link.title }, link.text);
	};
	const processor = unified().use(remarkRehype, {
		clobberPrefix: 'chu-thich-',
		footnoteLabel: context.words.footnotes,
		footnoteLabelTagName: 'h3',
		footnoteLabelProperties: { className: [] },
		footnoteBackLabel: context.words.backToText,
		handlers: { mdxJsxFlowElement: component, mdxJsxTextElement: component },
	});
	return processor.runSync(tree);
}
