import type { Index } from '../../register/index.ts';
import { type SheetKind, sheetColumns, sheets as words } from '../../vi/lists/sheets.ts';
import type { Sheet, WorkbookCell } from '../../workbook/sheet.ts';

/** What a workbook is about. */
interface About {
	readonly of: string;
	/** Address of the page that shows the same. */
	readonly page: string;
	/** The rows that it has and how many there are, where it may have fewer. */
	readonly rows?: readonly unknown[];
	readonly all?: number;
}

/** The sheet that says what a workbook is about, under which licence, and what each column of these sheets means. */
export function explained(index: Index, sheets: readonly Sheet[], { of, page, rows = [], all = 0 }: About): Sheet {
	const { site } = index.register;
	const [sheet, column, meaning] = words.explainedHeads;
	const kinds = Object.entries(words.names) as [SheetKind, string][];
	const about: WorkbookCell[][] = [
		[words.of, null, of],
		[words.site, null, `${site.name}, ${site.publisher}: ${site.address}${page}`],
		[words.licence, null, site.licence ? `${site.licence.name}: ${site.licence.url}` : words.licenceNone],
		...(site.illustration === undefined ? [] : [[words.note, null, site.illustration]]),
		[words.note, null, words.noteText],
		...(rows.length < all ? [[words.cutName, null, words.cut(rows.length, all)]] : []),
	];
	const columns = kinds.flatMap(([kind, name]) =>
		sheets.some((one) => one.name === name)
			? Object.values(sheetColumns[kind]).map((one) => [name, one.head, one.meaning])
			: [],
	);
	return {
		name: words.explained,
		columns: [
			{ head: sheet, width: 18, kind: 'text' },
			{ head: column, width: 26, kind: 'text' },
			{ head: meaning, width: 100, kind: 'text' },
		],
		rows: [...about, ...columns],
	};
}
