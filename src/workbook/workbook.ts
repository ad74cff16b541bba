import { strToU8, zipSync } from 'fflate';
import { serialDay } from './serial-day.ts';
import type { ColumnKind, Sheet, WorkbookCell } from './sheet.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The most letters of a cell (ECMA-376, 18.3.1.93; limits of Excel). */
const mostLetters = 32_767;

/** The styles by their places in `styles.xml`. */
const style: Readonly<Record<ColumnKind | 'head', number>> = { head: 1, text: 2, id: 2, day: 3, number: 4 };

/** The same content gives the same bytes: no time of day. */
export const epoch = new Date(2000, 0, 1);

/**
 * The parts of an .xlsx workbook (ECMA-376) with these sheets, by their names in it, as pieces of XML. The last one tells what those before it
 * asked for: they are to be read in their order. Days are real dates, text is never taken for a figure, a date or a formula. Heads stay in
 * sight and can be filtered. Throws if there is no sheet.
 */
export function workbookParts(sheets: readonly Sheet[]): (readonly [name: string, xml: Iterable<string>])[] {
	if (sheets.length === 0) throw new Error('a workbook has a sheet');
	const targets = sheets.map((_, at) => [`${office}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const);
	const texts = sharedTexts();
	return [
		['[Content_Types].xml', [declaration, contentTypes(sheets.length)]],
		['_rels/.rels', [declaration, relations([[`${office}/officeDocument`, 'xl/workbook.xml']])]],
		['xl/workbook.xml', [declaration, workbook(sheets)]],
		[
			'xl/_rels/workbook.xml.rels',
			[
				declaration,
				relations([...targets, [`${office}/styles`, 'styles.xml'], [`${office}/sharedStrings`, 'sharedStrings.xml']]),
			],
		],
		['xl/styles.xml', [declaration, styles]],
		...sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, worksheet(sheet, texts)] as const),
		['xl/sharedStrings.xml', texts.xml()],
	];
}

/** The bytes of a workbook with these sheets, made in a browser. Throws if there is no sheet. */
export const xlsxBytes = (sheets: readonly Sheet[]): Uint8Array =>
	zipSync(Object.fromEntries(workbookParts(sheets).map(([name, xml]) => [name, strToU8([...xml].join(''))])), {
		mtime: epoch,
	});

function contentTypes(count: number): string {
	const sheets = Array.from({ length: count }, (_, at) => override(`worksheets/sheet${at + 1}`, 'worksheet'));
	return `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook', 'sheet.main')}${override('styles', 'styles')}${override('sharedStrings', 'sharedStrings')}${sheets.join('')}</Types>`;
}

const override = (name: string, type: string) =>
	`<Override PartName="/xl/${name}.xml" ContentType="${types}.${type}+xml"/>`;

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
	const all = targets.map(
		([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
	);
	return `<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`;
}

function workbook(sheets: readonly Sheet[]): string {
	const all = sheets.map(
		({ name, state }, at) =>
			`<sheet name="${escaped(name)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
	);
	return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${all.join('')}</sheets></workbook>`;
}

/** Text is of the format "@", which no program reads anew; days are shown as Vietnamese readers write them. */
const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf xfId="0"/>${[
	'numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"',
	'numFmtId="49" applyNumberFormat="1"',
	'numFmtId="164" applyNumberFormat="1"',
	'numFmtId="0"',
]
	.map((own) => `<xf xfId="0" ${own} applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`)
	.join('')}</cellXfs></styleSheet>`;

/** A register has hundreds of thousands of cells: a row is a piece. */
function* worksheet({ columns, rows, frozen = 0, isForm = false }: Sheet, texts: SharedTexts): Generator<string> {
	const widths = columns.map(
		({ width, kind, isHidden }, at) =>
			`<col min="${at + 1}" max="${at + 1}" width="${width}" style="${style[kind]}"${isHidden ? ' hidden="1"' : ''} customWidth="1"/>`,
	);
	const head = `<row>${columns.map((one) => textCell(texts.place(one.head), style.head)).join('')}</row>`;
	const empty = isForm ? `<c s="${style.text}"/>` : '<c/>';
	const kinds = columns.map(({ kind }) => kind);
	const range = `A1:${columnLetters(columns.length)}${rows.length + 1}`;
	const pane =
		frozen === 0
			? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
			: `<pane xSplit="${frozen}" ySplit="1" topLeftCell="${columnLetters(frozen + 1)}2" activePane="bottomRight" state="frozen"/>`;
	yield `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${head}`;
	for (const row of rows) {
		let line = '<row>';
		for (let at = 0; at < kinds.length; at++) line += cell(row[at] ?? null, kinds[at] ?? 'text', empty, texts);
		yield `${line}</row>`;
	}
	yield `</sheetData><autoFilter ref="${range}"/>${offered(columns, rows.length)}</worksheet>`;
}

/** Rows below those of a form in which lists still offer their words. */
const spare = 200;

/** What the columns offer; nothing is refused, as a cell may hold several of the words. */
function offered(columns: Sheet['columns'], count: number): string {
	const lists = columns.flatMap(({ offers }, at) => {
		if (offers === undefined) return [];
		const letters = columnLetters(at + 1);
		return [
			`<dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="${escaped(offers.title)}" prompt="${escaped(offers.help)}" sqref="${letters}2:${letters}${count + 1 + spare}"><formula1>${escaped(offers.formula)}</formula1></dataValidation>`,
		];
	});
	return lists.length === 0 ? '' : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

function cell(value: WorkbookCell, kind: ColumnKind, empty: string, texts: SharedTexts): string {
	if (value === null || value === '') return empty;
	if (typeof value === 'number') return `<c s="${style.number}"><v>${value}</v></c>`;
	if (kind === 'id') return ownCell(value);
	return texts.cell(value, kind);
}

/** A cell that holds its text itself, for text that hardly any other cell has. Packed it is shorter beside its like. */
const ownCell = (text: string) => `<c s="${style.id}" t="inlineStr"><is>${textOf(text)}</is></c>`;

const textCell = (place: number, own: number) => `<c s="${own}" t="s"><v>${place}</v></c>`;

/** The texts of a workbook, each once: rows repeat names, and a packer finds little in what stands far apart. */
interface SharedTexts {
	/** The place of a text from 0, in the order in which texts are first asked for. */
	readonly place: (text: string) => number;
	/** The cell of a text in a column of this kind. A day is a date and no text. */
	readonly cell: (text: string, kind: ColumnKind) => string;
	/** The part that holds the texts asked for so far (ECMA-376, 18.4.9). */
	readonly xml: () => Iterable<string>;
}

function sharedTexts(): SharedTexts {
	const places = new Map<string, number>();
	const cells = { text: new Map<string, string>(), day: new Map<string, string>() };
	const place = (text: string) => {
		const known = places.get(text) ?? places.size;
		if (known === places.size) places.set(text, known);
		return known;
	};
	const made = (text: string, kind: ColumnKind) => {
		const serial = kind === 'day' ? serialDay(text) : null;
		return serial === null ? textCell(place(text), style.text) : `<c s="${style.day}"><v>${serial}</v></c>`;
	};
	return {
		place,
		cell: (text, kind) => {
			const known = cells[kind === 'day' ? 'day' : 'text'];
			let cell = known.get(text);
			if (cell === undefined) {
				cell = made(text, kind);
				known.set(text, cell);
			}
			return cell;
		},
		*xml() {
			yield `${declaration}<sst xmlns="${main}">`;
			for (const text of places.keys()) yield `<si>${textOf(text)}</si>`;
			yield '</sst>';
		},
	};
}

const textOf = (text: string) => (isPlain(text) ? `<t>${text}</t>` : careful(text));

/** Whether text is the same in XML, to every reader of it. Most texts are: what is asked of each letter is one question. */
const isPlain = (text: string) =>
	text.length <= mostLetters && !isCareful.test(text) && text[0] !== ' ' && text.at(-1) !== ' ';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML does not have.
const isCareful = /[&<>"_\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]|[^\S ]| {2}/;

const careful = (text: string) =>
	`<t${isLoose.test(text) ? ' xml:space="preserve"' : ''}>${escaped(text.slice(0, mostLetters))}</t>`;

/** Text whose spaces a reader of XML might drop. */
const isLoose = /^\s|\s$|\s\s|[\n\t]/;

/** The letters of a column by its place from 1: 27 is AA. */
function columnLetters(place: number): string {
	const before = Math.floor((place - 1) / 26);
	return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + ((place - 1) % 26));
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text of XML 1.0: signs that it does not have are left out, as are halves of letters. `_x0041_` is no escape (ECMA-376, 22.9.2.19). */
const escaped = (text: string): string =>
	text
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML does not have.
		.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/gu, '')
		.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
		.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
