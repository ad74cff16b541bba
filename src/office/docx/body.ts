import { isShown, paragraphOf, seen } from '../blocks.ts';
import { choices } from '../choices.ts';
import { encodingOf } from '../encodings/font.ts';
import type { Notebook } from '../notebook.ts';
import type { OfficeFile, OfficeParagraph, OfficePlace } from '../office-file.ts';
import { refuse } from '../refusal.ts';
import { childOf, type Element, valOf } from '../xml/element.ts';
import type { XmlListener } from '../xml/read-xml.ts';
import type { Numbering } from './numbering.ts';
import { isMarkGone, isMarkHidden, type Notice, type OpenFields, readInline } from './paragraph.ts';
import { isAll, type TextRun, textOf } from './run-text.ts';
import { listPlaceOf, looksOf, type ParagraphStyle, type Styles } from './styles.ts';
import { newTables } from './tables.ts';

/** What is known of a document before its body is read. */
export interface DocumentParts {
	readonly styles: Styles;
	readonly numbering: Numbering;
	/** The texts of comments by id, until they are told, and of notes by kind and id: `footnote 3`. */
	readonly comments: Map<string, string>;
	readonly notes: ReadonlyMap<string, string>;
}

/** Elements that are handed over whole: one paragraph at a time is in memory. */
const built = new Set([
	'w:p',
	'w:tblPr',
	'w:tblPrEx',
	'w:tblGrid',
	'w:trPr',
	'w:tcPr',
	'w:sdtPr',
	'w:sdtEndPr',
	'w:sectPr',
	'w:altChunk',
	'w:customXmlPr',
	'mc:Fallback',
]);

/** The most paragraphs and properties of cells. A table of 310 pages has a hundred thousand. */
const mostElements = 400_000;

/** Listens to the body of a document (ISO 29500-1, 17.2). The blocks are there once it has been read. */
export function newBody(
	parts: DocumentParts,
	notebook: Notebook,
): { readonly listener: XmlListener; readonly blocks: OfficeFile['blocks'] } {
	const blocks: OfficeFile['blocks'][number][] = [];
	const fields: OpenFields = [];
	const tables = newTables(
		notebook,
		(table) => blocks.push(table),
		(paragraph) => {
			paragraphs += 1;
			blocks.push({ ...paragraph, place: { paragraph: paragraphs } });
		},
	);
	/** What stands before a mark that was deleted; it goes on in the next paragraph. */
	const carried: { stretches: TextRun[]; notes: string[]; isOpen: boolean } = {
		stretches: [],
		notes: [],
		isOpen: false,
	};
	let paragraphs = 0;
	let read = 0;
	const here = (): OfficePlace => tables.place() ?? { paragraph: paragraphs + 1 };

	const add = (paragraph: OfficeParagraph) => {
		if (!isShown(paragraph)) return;
		if (tables.add(paragraph)) return;
		paragraphs += 1;
		blocks.push(paragraph);
	};

	const readParagraph = (element: Element) => {
		if (tables.isDropped())
			return tables.drop(
				textOf(readInline(element, parts.styles, parts.styles.paragraph(null).looks, []).stretches).text,
			);
		const properties = childOf(element, 'w:pPr');
		const styleId = valOf(properties, 'w:pStyle');
		const style = parts.styles.paragraph(styleId);
		const inline = readInline(element, parts.styles, style.looks, fields);
		const place = here();
		tell(inline.notices, place, parts, notebook);
		carried.isOpen = isMarkGone(properties);
		for (const one of inline.stretches) carried.stretches.push(one);
		carried.notes.push(...inline.notes);
		if (carried.isOpen) return;
		const { stretches, notes } = { ...carried };
		Object.assign(carried, { stretches: [], notes: [] });
		if (isMarkHidden(properties) && stretches.length === 0) return;
		const { text, converted, suspect } = textOf(stretches);
		if (/^(toc|mục lục) \d/i.test(style.name)) return notebook.skip('contents', place, text);
		for (const [font, { table, words }] of converted) {
			notebook.count('legacyRuns');
			notebook.doubtOnce('legacy-encoding', place, words, choices.converted(font, table));
		}
		if (notes.some((id) => (parts.notes.get(id) ?? '') === ''))
			notebook.doubt('note-number', place, text, choices.emptyNote);
		if (suspect !== null) notebook.doubt('legacy-encoding-suspected', place, suspect, choices.suspected);
		add(
			paragraphOf(text, place, {
				number: numberOf(properties, styleId, text, place),
				bold: isAll(stretches, 'bold'),
				italic: isAll(stretches, 'italic'),
				centered: (valOf(properties, 'w:jc') ?? style.alignment) === 'center',
				notes: notes.map((id) => parts.notes.get(id) ?? '').filter((note) => note !== ''),
			}),
		);
	};

	const numberOf = (
		properties: Element | null,
		styleId: string | null,
		text: string,
		place: OfficePlace,
	): string | null => {
		const own = listPlaceOf(properties);
		const style = parts.styles.paragraph(styleId);
		const list = own.list ?? style.list;
		if (list === null || list === '0') return null;
		const { text: shown, unsure, font } = parts.numbering.next(list, own.level ?? levelIn(list, style));
		const look = font ?? looksOf(childOf(properties, 'w:rPr')).font ?? style.looks.font;
		const number = shown === null ? null : seen(encodingOf(look, shown)?.read(shown) ?? shown) || null;
		if (unsure !== null) notebook.doubt('automatic-number', place, `${number ?? ''} ${text}`, choices.number(unsure));
		if (number !== null) notebook.count('automaticNumbers');
		return number;
	};

	/** The level in a list by style: that which the list links to the nearest style, or which that style names. */
	const levelIn = (list: string, { levels }: ParagraphStyle): number => {
		for (const { style, level } of levels) {
			const found = parts.numbering.levelOfStyle(list, style) ?? level;
			if (found !== null) return found;
		}
		return 0;
	};

	const listener: XmlListener = {
		isBuilt: (name) => built.has(name),
		built: (element) => {
			read += 1;
			if (read > mostElements) refuse('too-many-elements');
			if (element.name === 'w:p') readParagraph(element);
			else if (element.name === 'w:altChunk') notebook.skip('embedded-document', here(), '');
			else tables.properties(element);
		},
		opened: (name) => {
			tables.opened(name);
		},
		closed: (name) => {
			if (carried.isOpen && (name === 'w:tc' || name === 'w:body')) {
				const { text } = textOf(carried.stretches);
				Object.assign(carried, { stretches: [], notes: [], isOpen: false });
				add(paragraphOf(text, here()));
			}
			tables.closed(name);
		},
	};
	return { listener, blocks };
}

/** Tells of what a paragraph holds beside its text. */
function tell(notices: readonly Notice[], place: OfficePlace, parts: DocumentParts, notebook: Notebook): void {
	for (const { kind, words } of notices) {
		switch (kind) {
			case 'insertion':
			case 'deletion':
			case 'moved-here':
			case 'moved-away':
				notebook.count(kind === 'insertion' ? 'insertions' : kind === 'deletion' ? 'deletions' : 'moves');
				if (words.trim() !== '') notebook.doubt('tracked-change', place, words, choices[kind]);
				break;
			case 'struck-text':
				if (words.trim() !== '') notebook.doubt('struck-text', place, words, choices.struck);
				break;
			case 'unknown-symbol':
				notebook.doubt('unknown-symbol', place, words, choices.symbol);
				break;
			case 'field-without-result':
				notebook.doubt('automatic-number', place, words, choices.field);
				break;
			case 'comment':
				notebook.count('comments');
				notebook.skip('comment', place, parts.comments.get(words) ?? '');
				parts.comments.delete(words);
				break;
			default:
				if (kind === 'text-box' || kind === 'hidden-text' ? words.trim() !== '' : true)
					notebook.skip(kind, place, words);
		}
	}
}
