import { bulletOf } from '../encodings/symbols.ts';
import { childOf, childrenOf, type Element, toggleOf, valOf } from '../xml/element.ts';
import { formattedNumber } from './number-format.ts';
import type { Styles } from './styles.ts';

interface Level {
	/** `null` where the file says none. */
	readonly start: number | null;
	readonly format: string;
	/** “%1.%2.” */
	readonly text: string;
	readonly isLegal: boolean;
	/** After which level (from 1) it begins anew; 0 for never, `null` for each above it. */
	readonly restart: number | null;
	readonly style: string | null;
	readonly font: string | null;
}

interface List {
	/** Lists of one definition count together. */
	readonly definition: string;
	readonly levels: readonly (Level | undefined)[];
	readonly starts: readonly (number | undefined)[];
}

/** The automatic number of a paragraph; why it is not sure, if it is not. */
interface AutomaticNumber {
	readonly text: string | null;
	readonly unsure: 'format' | 'start' | 'parent' | null;
	/** The font of the number, where its level names one. */
	readonly font: string | null;
}

/** Counts the automatic numbers of a document, as its paragraphs come one after another. */
export interface Numbering {
	/** The number of the next paragraph that stands in a list at a level, from 0. */
	readonly next: (list: string, level: number) => AutomaticNumber;
	/** The level of a list that is linked to a style of paragraphs; `null` if none is. */
	readonly levelOfStyle: (list: string, style: string) => number | null;
}

const deepestLevel = 8;

/** The numbers of the part `numbering.xml` (ISO 29500-1, 17.9). */
export function numberingOf(root: Element | null, styles: Styles): Numbering {
	const lists = listsOf(root, styles);
	const counters = new Map<string, (number | undefined)[]>();
	const begun = new Set<string>();
	return {
		levelOfStyle: (list, style) => {
			const at = lists.get(list)?.levels.findIndex((level) => level?.style === style) ?? -1;
			return at === -1 ? null : at;
		},
		next: (id, asked) => {
			const list = lists.get(id);
			const at = Math.min(Math.max(asked, 0), deepestLevel);
			const level = list?.levels[at];
			if (list === undefined || level === undefined) return { text: null, unsure: null, font: null };
			const counts = counters.get(list.definition) ?? [];
			counters.set(list.definition, counts);
			const own = list.starts[at];
			const isNew = own !== undefined && !begun.has(`${id} ${at}`);
			begun.add(`${id} ${at}`);
			const count = counts[at];
			counts[at] = isNew || count === undefined ? (own ?? level.start ?? 1) : count + 1;
			for (let below = at + 1; below <= deepestLevel; below += 1) {
				const restart = list.levels[below]?.restart ?? null;
				if (restart === null || (restart > 0 && at < restart)) counts[below] = undefined;
			}
			return numberOf(list, level, counts);
		},
	};
}

function numberOf(list: List, level: Level, counts: readonly (number | undefined)[]): AutomaticNumber {
	if (level.format === 'bullet')
		return { text: bulletOf(level.text, level.font).trim() || null, unsure: null, font: null };
	let unsure: AutomaticNumber['unsure'] = level.start === null ? 'start' : null;
	const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
		const other = list.levels[Number(digit) - 1];
		const count = counts[Number(digit) - 1];
		if (other === undefined) return '';
		if (count === undefined) unsure = 'parent';
		const value = count ?? list.starts[Number(digit) - 1] ?? other.start ?? 1;
		const format = level.isLegal && other.format !== 'none' && other.format !== 'bullet' ? 'decimal' : other.format;
		const shown = formattedNumber(value, format);
		if (shown === null) unsure = 'format';
		return shown ?? String(value);
	});
	return { text: text.trim() || null, unsure, font: level.font };
}

function listsOf(root: Element | null, styles: Styles): Map<string, List> {
	const definitions = new Map(
		childrenOf(root, 'w:abstractNum').map((one) => [one.attributes['abstractNumId'] ?? '', one]),
	);
	const numbers = new Map(childrenOf(root, 'w:num').map((one) => [one.attributes['numId'] ?? '', one]));
	/** A definition that stands for a style of lists has its levels in that of the style. */
	const definitionOf = (id: string, depth = 0): string => {
		const link = valOf(definitions.get(id), 'w:numStyleLink');
		const linked = link === null ? null : styles.numbering(link);
		const other = linked === null ? null : valOf(numbers.get(linked), 'w:abstractNumId');
		return other === null || depth > 5 ? id : definitionOf(other, depth + 1);
	};
	const lists = new Map<string, List>();
	for (const [id, number] of numbers) {
		const definition = definitionOf(valOf(number, 'w:abstractNumId') ?? '');
		const levels: (Level | undefined)[] = [];
		const starts: (number | undefined)[] = [];
		for (const level of childrenOf(definitions.get(definition), 'w:lvl')) levels[placeOf(level)] = levelOf(level);
		for (const override of childrenOf(number, 'w:lvlOverride')) {
			const at = placeOf(override);
			const level = childOf(override, 'w:lvl');
			if (level !== null) levels[at] = levelOf(level);
			const start = numberIn(valOf(override, 'w:startOverride'));
			if (start !== null) starts[at] = start;
		}
		lists.set(id, { definition, levels, starts });
	}
	return lists;
}

const placeOf = ({ attributes }: Element): number =>
	Math.min(Math.max(numberIn(attributes['ilvl'] ?? null) ?? 0, 0), deepestLevel);

const numberIn = (text: string | null): number | null =>
	text !== null && /^-?\d{1,9}$/.test(text.trim()) ? Number(text) : null;

function levelOf(level: Element): Level {
	const fonts = childOf(childOf(level, 'w:rPr'), 'w:rFonts')?.attributes;
	return {
		start: numberIn(valOf(level, 'w:start')),
		format: formatOf(level),
		text: (childOf(level, 'w:lvlText')?.attributes['val'] ?? '').slice(0, 200),
		isLegal: toggleOf(level, 'w:isLgl') ?? false,
		restart: numberIn(valOf(level, 'w:lvlRestart')),
		style: valOf(level, 'w:pStyle'),
		font: fonts?.['ascii'] ?? fonts?.['hAnsi'] ?? null,
	};
}

/** The format of a level. One of Word's own, `001, 002`, stands beside a plain one for other programs. */
function formatOf(level: Element): string {
	const choice = childOf(childOf(level, 'mc:AlternateContent'), 'mc:Choice');
	const [own] = /^0+1/.exec(childOf(choice, 'w:numFmt')?.attributes['format'] ?? '') ?? [];
	if (own !== undefined) return own;
	const fallback = childOf(childOf(level, 'mc:AlternateContent'), 'mc:Fallback');
	return valOf(level, 'w:numFmt') ?? valOf(fallback, 'w:numFmt') ?? 'decimal';
}
