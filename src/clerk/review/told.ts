import type { BlockContent, List, ListItem, Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { review as words } from '../../vi/lists/review.ts';
import { shortenApart } from '../../words/apart.ts';
import { shorten } from '../../words/shorten.ts';
import type { Review, ReviewedDocument, ReviewedItem } from './review.ts';

/** The most letters of a text of the content in one place, and of all Markdown: a comment of a forge holds 65,536 letters. */
const most = { text: 300, markdown: 60_000 };

/** A heading with the lines below it. */
interface ToldPart {
	readonly heading: string;
	readonly lines: readonly string[];
}

/** How much of what a change does, in one sentence. */
export function reviewCounts({ documents, units, indicators }: Review): string {
	const kinds = (['added', 'removed', 'edited'] as const).flatMap((kind) => {
		const n = documents.filter((one) => one.kind === kind).length;
		return n === 0 ? [] : [words.documents[kind](n)];
	});
	const said = [
		...kinds,
		...itemCounts(
			documents.flatMap(({ assignments }) => assignments),
			words.assignments,
		),
		...itemCounts(
			documents.flatMap(({ targets }) => targets),
			words.targets,
		),
		...(units.length > 0 ? [words.units(units.length)] : []),
		...(indicators.length > 0 ? [words.indicators(indicators.length)] : []),
	];
	return said.length === 0 ? words.nothing : words.counts(said);
}

type Counted = Readonly<Record<ReviewedItem['kind'], (n: number) => string>>;

const itemCounts = (items: readonly ReviewedItem[], counted: Counted): string[] =>
	(['moved', 'added', 'removed', 'edited'] as const).flatMap((kind) => {
		const n = items.filter((one) => one.kind === kind).length;
		return n === 0 ? [] : [counted[kind](n)];
	});

/** What a change does, for a terminal: every line of it. `base` is what it is compared with. */
export function reviewText(review: Review, base: string): string {
	const parts = partsOf(review).map(({ heading, lines }) => [heading, ...lines.map((line) => `  ${line}`)].join('\n'));
	return `${[`${words.title(base)}: ${reviewCounts(review)}`, ...parts].join('\n\n')}\n`;
}

/** What becomes of documents, for a terminal: a heading for each, with every line of it. */
export const reviewedText = (documents: readonly ReviewedDocument[]): string =>
	documents
		.map(documentPart)
		.map(({ heading, lines }) => [heading, ...lines.map((line) => `  ${line}`)].join('\n'))
		.join('\n\n');

/** What a change does, as Markdown for a comment: at most 60,000 letters, then how many lines are left out. */
export function reviewMarkdown(review: Review, base: string): string {
	const paragraph = (value: string): BlockContent => ({ type: 'paragraph', children: [{ type: 'text', value }] });
	const tree = (parts: readonly ToldPart[], left: number): Root => ({
		type: 'root',
		children: [
			{ type: 'heading', depth: 3, children: [{ type: 'text', value: words.title(base) }] },
			paragraph(reviewCounts(review)),
			...parts.flatMap(({ heading, lines }): Root['children'] => [
				{ type: 'heading', depth: 4, children: [{ type: 'text', value: heading }] },
				listOf(lines.map((line): ListItem => ({ type: 'listItem', spread: false, children: [paragraph(line)] }))),
			]),
			...(left > 0 ? [paragraph(words.more(left))] : []),
		],
	});
	let room = most.markdown;
	let left = 0;
	const parts = partsOf(review).map(({ heading, lines }) => {
		room -= 2 * heading.length;
		const kept = lines.filter((line) => {
			// A sign may take two where Markdown would read it.
			room -= 2 * line.length + 4;
			return room > 0;
		});
		left += lines.length - kept.length;
		return { heading, lines: kept };
	});
	return toMarkdown(
		tree(
			parts.filter(({ lines }) => lines.length > 0),
			left,
		),
		{ bullet: '-' },
	);
}

const listOf = (children: ListItem[]): List => ({ type: 'list', ordered: false, spread: false, children });

const partsOf = ({ documents, units, indicators }: Review): ToldPart[] => [
	...documents.map(documentPart),
	...(units.length > 0 ? [{ heading: words.unitsHeading, lines: units.map(itemLine) }] : []),
	...(indicators.length > 0 ? [{ heading: words.indicatorsHeading, lines: indicators.map(itemLine) }] : []),
];

function documentPart({ id, name, kind, head, assignments, targets }: ReviewedDocument): ToldPart {
	const counts = [...itemCounts(assignments, words.assignments), ...itemCounts(targets, words.targets)];
	const heading = `${name} (${id}), ${[words.ofDocument[kind], ...counts].join(', ')}`;
	const moved = assignments.filter((one) => one.kind === 'moved');
	const others = assignments.filter((one) => one.kind !== 'moved');
	return {
		heading,
		lines: [
			...head.map((part) => changed(part.name, part.before, part.after)),
			...[...moved, ...others, ...targets].map(itemLine),
		],
	};
}

function itemLine({ kind, name, text, parts }: ReviewedItem): string {
	const named = text === '' ? name : `${name}: ${shorten(text, most.text)}`;
	if (kind === 'added') return words.added(lowered(named));
	if (kind === 'removed') return words.removed(lowered(named));
	return `${name}. ${parts.map((part) => changed(part.name, part.before, part.after)).join('; ')}`;
}

const changed = (name: string, before: string, after: string) =>
	words.changed(name, ...shortenApart(before, after, most.text));

const lowered = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
