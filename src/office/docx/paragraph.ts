import { encodingOf } from '../encodings/font.ts';
import { shownSymbols } from '../encodings/symbols.ts';
import { childOf, type Element, isOn, valOf } from '../xml/element.ts';
import { type TextRun, textOf } from './run-text.ts';
import { looksOf, looksOver, type RunLooks, type Styles } from './styles.ts';

/** Something in a paragraph that is told of: a change that was tracked, a text box, a comment … */
export interface Notice {
	readonly kind:
		| 'insertion'
		| 'deletion'
		| 'moved-here'
		| 'moved-away'
		| 'hidden-text'
		| 'text-box'
		| 'placeholder'
		| 'picture'
		| 'embedded-object'
		| 'comment'
		| 'struck-text'
		| 'unknown-symbol'
		| 'field-without-result';
	readonly words: string;
}

/** What stands in a paragraph, in order. */
export interface Inline {
	readonly stretches: readonly TextRun[];
	readonly notices: readonly Notice[];
	/** The ids of its notes: `footnote 3`, `endnote 1`. */
	readonly notes: readonly string[];
}

/** Fields that are open: `true` while their instruction is read, which is not shown. They may run over paragraphs. */
export type OpenFields = boolean[];

interface Context {
	readonly styles: Styles;
	readonly looks: RunLooks;
	readonly fields: OpenFields;
	readonly stretches: TextRun[];
	readonly notices: Notice[];
	readonly notes: string[];
	/** The change that what is read now belongs to. */
	readonly change: Notice['kind'] | null;
}

const containers: Readonly<Record<string, Notice['kind']>> = {
	'w:ins': 'insertion',
	'w:del': 'deletion',
	'w:moveTo': 'moved-here',
	'w:moveFrom': 'moved-away',
};

/** Elements that show nothing, whatever is in them. */
const silent = new Set([
	'w:pPr',
	'w:rPr',
	'w:instrText',
	'w:delInstrText',
	'w:sdtPr',
	'w:sdtEndPr',
	'w:rt',
	'w:fldData',
	'mc:Fallback',
	'w:smartTagPr',
	'w:customXmlPr',
	'm:ctrlPr',
]);

/** Signs that are elements of their own (ISO 29500-1, 17.3.3). */
const signs: Readonly<Record<string, string>> = {
	'w:tab': '\t',
	'w:ptab': '\t',
	'w:br': '\n',
	'w:cr': '\n',
	'w:noBreakHyphen': '-',
	// The soft hyphen of Unicode; it is the letter ư where the font is of TCVN3.
	'w:softHyphen': '\u00AD',
};

/** Reads what a paragraph shows, in the looks of its style where its runs say nothing. */
export function readInline(paragraph: Element, styles: Styles, looks: RunLooks, fields: OpenFields): Inline {
	const context: Context = { styles, looks, fields, stretches: [], notices: [], notes: [], change: null };
	readChildren(paragraph, context);
	return context;
}

const isGone = (change: Notice['kind'] | null) => change === 'deletion' || change === 'moved-away';

function readChildren(parent: Element, context: Context): void {
	for (const child of parent.children) if (typeof child !== 'string') readElement(child, context);
}

function readElement(element: Element, context: Context): void {
	const { name } = element;
	if (silent.has(name)) return;
	const change = containers[name];
	if (name === 'w:r' || name === 'm:r') readRun(element, context);
	else if (change !== undefined)
		readChildren(element, { ...context, change: isGone(context.change) ? context.change : change });
	else if (name === 'mc:AlternateContent') readAlternate(element, context);
	else readOther(element, context);
}

/** The choice of content that may be had in several forms (ISO 29500-3), once. */
function readAlternate(element: Element, context: Context): void {
	const chosen = childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback');
	if (chosen !== null) readChildren(chosen, context);
}

function readOther(element: Element, context: Context): void {
	switch (element.name) {
		case 'w:txbxContent':
			return void context.notices.push({ kind: 'text-box', words: boxText(element, context.styles) });
		case 'w:sdt':
			// What Word shows in a field that nobody filled in: “Click or tap here to enter text”.
			if (childOf(childOf(element, 'w:sdtPr'), 'w:showingPlcHdr') === null) readChildren(element, context);
			else context.notices.push({ kind: 'placeholder', words: '' });
			return;
		case 'v:textpath':
			return void context.notices.push({ kind: 'text-box', words: element.attributes['string'] ?? '' });
		case 'w:object':
			context.notices.push({ kind: 'embedded-object', words: '' });
			return;
		case 'v:imagedata':
		case 'a:blip':
			context.notices.push({ kind: 'picture', words: '' });
			return;
		default:
			readChildren(element, context);
	}
}

function readRun(run: Element, context: Context): void {
	const properties = childOf(run, 'w:rPr');
	const style = valOf(properties, 'w:rStyle');
	const own = looksOf(properties);
	const looks = looksOver(style === null ? own : looksOver(own, context.styles.character(style)), context.looks);
	for (const child of run.children) if (typeof child !== 'string') readPiece(child, looks, context);
}

function readPiece(piece: Element, looks: RunLooks, context: Context): void {
	const { name, attributes } = piece;
	const sign = name === 'w:br' && ['page', 'column'].includes(attributes['type'] ?? '') ? ' ' : signs[name];
	if (name === 'w:t' || name === 'm:t' || name === 'w:delText')
		addText(piece.children.join('').replace(/\s*[\r\n]\s*/g, ' '), looks, context);
	else if (sign !== undefined) addText(sign, looks, context);
	else if (name === 'w:sym') addSymbol(attributes, looks, context);
	else if (name === 'w:fldChar') openField(attributes['fldCharType'] ?? '', context);
	else if (name === 'w:instrText') tellField(piece.children.join(''), context);
	else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
		if (!isGone(context.change)) context.notes.push(`${name.slice(2, -'Reference'.length)} ${attributes['id'] ?? ''}`);
	} else if (name === 'w:commentReference') context.notices.push({ kind: 'comment', words: attributes['id'] ?? '' });
	else readElement(piece, context);
}

function openField(kind: string, { fields }: Context): void {
	if (kind === 'begin' && fields.length < 200) fields.push(true);
	else if (kind === 'separate' && fields.length > 0) fields[fields.length - 1] = false;
	else if (kind === 'end') fields.pop();
}

/** Fields of automatic numbers of Word 6 keep no result that could be read. */
function tellField(code: string, context: Context): void {
	if (/^\s*(AUTONUM|AUTONUMLGL|AUTONUMOUT|LISTNUM)\b/i.test(code))
		context.notices.push({ kind: 'field-without-result', words: code.trim() });
}

function addSymbol(attributes: Element['attributes'], looks: RunLooks, context: Context): void {
	const font = attributes['font'] ?? looks.font;
	const code = Number.parseInt(attributes['char'] ?? '', 16);
	if (Number.isNaN(code)) return;
	const isOld = encodingOf(font) !== null;
	const sign = String.fromCharCode(isOld ? code & 0xff : code < 0x100 ? code + 0xf000 : code);
	addText(sign, { ...looks, font }, context);
}

function addText(text: string, looks: RunLooks, context: Context): void {
	if (text === '' || context.fields.includes(true)) return;
	const isUnseen = looks.hidden === true && !isGone(context.change);
	if (isUnseen) addNotice(context, 'hidden-text', text);
	else if (context.change !== null) addNotice(context, context.change, text);
	if (isUnseen || isGone(context.change)) return;
	if (looks.struck === true) addNotice(context, 'struck-text', text);
	const symbols = shownSymbols(text, looks.font);
	if (symbols.unknown) context.notices.push({ kind: 'unknown-symbol', words: looks.font ?? '' });
	context.stretches.push({ text: symbols.text, looks });
}

/** Runs of one change that follow each other are told of once. */
function addNotice({ notices }: Context, kind: Notice['kind'], words: string): void {
	const last = notices.at(-1);
	if (last?.kind === kind) notices[notices.length - 1] = { kind, words: last.words + words };
	else notices.push({ kind, words });
}

/** The text of the paragraphs in a box, a head or a foot, a line each. */
export function boxText(box: Element, styles: Styles): string {
	const lines: string[] = [];
	const visit = (element: Element) => {
		if (element.name === 'w:p') {
			const looks = styles.paragraph(valOf(childOf(element, 'w:pPr'), 'w:pStyle')).looks;
			const inline = readInline(element, styles, looks, []);
			lines.push(textOf(inline.stretches).text);
			for (const { kind, words } of inline.notices)
				if (kind === 'text-box' || kind === 'hidden-text') lines.push(words);
		} else if (element.name !== 'mc:Fallback')
			for (const child of element.children) if (typeof child !== 'string') visit(child);
	};
	visit(box);
	return lines.filter((line) => line !== '').join('\n');
}

/** Whether the mark that ends a paragraph was deleted: what follows then belongs to it. */
export function isMarkGone(properties: Element | null): boolean {
	const mark = childOf(properties, 'w:rPr');
	return childOf(mark, 'w:del') !== null || childOf(mark, 'w:moveFrom') !== null;
}

/** Whether the mark that ends a paragraph is hidden. */
export function isMarkHidden(properties: Element | null): boolean {
	const vanish = childOf(childOf(properties, 'w:rPr'), 'w:vanish');
	return vanish !== null && isOn(vanish.attributes['val']);
}
