import { basename } from 'node:path';
import { Command, Option } from 'commander';
import type { OpenedDocument } from '../clerk/files/open-document.ts';
import type { RowsRead } from '../clerk/import/report.ts';
import { contentFolder } from '../folders.ts';
import { type FileOptions, importOfficeFile } from './import-file.ts';
import { cli } from './sentences.ts';
import type { Terminal } from './terminal.ts';
import type { UpdateOptions } from './told-update.ts';
import { updateContent } from './update.ts';

interface SheetOptions {
	readonly vanBan: string;
	readonly anhXa?: string;
	readonly write?: boolean;
}

type Options = Partial<SheetOptions> & Partial<FileOptions> & UpdateOptions & { readonly update?: boolean };

/**
 * The command `import`. With `--locality`: a file of an office becomes a draft (see `importOfficeFile`). With `--update`: what a workbook of `export` or the next version of a document changes (see `updateContent`). With `--van-ban`: what the filled rows of a sheet change in a document, and with `--write` the change itself. Exit code 1 if
 * something in the sheet or the content is wrong, 2 if what is asked cannot be. Nothing is written where something is wrong.
 */
export function importSheet(terminal: Terminal): Command {
	return new Command('import')
		.description(cli.importDescription)
		.usage(cli.importUsage)
		.helpOption('-h, --help', cli.help)
		.argument(`<${cli.sheetName}>`, cli.sheetArgument)
		.option(`--locality <${cli.localityName}>`, cli.draftOfOption)
		.option(`--out <${cli.fileName}>`, cli.draftOption)
		.option(`--units <${cli.fileName}>`, cli.unitsOption)
		.addOption(new Option(`--report <${cli.formatName}>`, cli.formatOption).choices(['text', 'json']).default('text'))
		.option('--copy-source', cli.copySourceOption)
		.option('--force', cli.forceOption)
		.option(`--van-ban <${cli.documentName}>`, cli.intoOption)
		.option(`--anh-xa <${cli.fileName}>`, cli.mappingOption)
		.option('--update', cli.updateOption)
		.option(`--document <${cli.documentName}>`, cli.updateDocumentOption)
		.option('--drop', cli.dropOption)
		.option('--write', cli.writeOption)
		.exitOverride()
		.action(async (path: string, options: Options) => {
			const { locality, vanBan, update } = options;
			const wrongly = (sentence: string) => {
				terminal.stderr.write(`${sentence}\n`);
				terminal.ends(2);
			};
			if (update === true) {
				if (locality !== undefined || vanBan !== undefined)
					return wrongly(cli.oneOf('--update', '--locality', '--van-ban'));
				return updateContent(terminal, path, options);
			}
			if (options.document !== undefined || options.drop === true) return wrongly(cli.needsUpdate);
			if (locality !== undefined && vanBan !== undefined) return wrongly(cli.oneOf('--locality', '--van-ban'));
			if (locality !== undefined)
				return importOfficeFile(terminal, path, { ...options, locality, report: options.report ?? 'text' });
			if (vanBan === undefined)
				return wrongly(
					cli.calledWrongly('commander.missingMandatoryOptionValue', `--van-ban <${cli.documentName}>`, 'import'),
				);
			return bring(terminal)(path, { ...options, vanBan });
		});
}

const bring =
	(terminal: Terminal) =>
	async (sheet: string, { vanBan, anhXa, write }: SheetOptions): Promise<void> => {
		// Loaded only here: the other commands answer at once.
		const files = await import('../clerk/files/files.ts');
		const refuse = (code: 1 | 2, sentence: string) => {
			terminal.stderr.write(`${sentence}\n`);
			terminal.ends(code);
		};
		const bytes = files.workbookBytes(sheet);
		if (bytes === null) return refuse(2, cli.noSheet(sheet));
		const { openDocument } = await import('../clerk/files/open-document.ts');
		const opened = openDocument(contentFolder(), vanBan);
		if (opened.kind === 'unknown') return refuse(2, cli.noSuchDocument(vanBan, opened.candidates));
		if (opened.kind === 'broken') {
			const { printed } = await import('../problem/print.ts');
			return refuse(1, `${printed(opened.problems, 'text')}${cli.mendFirst}`);
		}
		const { index, target, path } = opened;
		const { reportOf } = await import('../clerk/import/report.ts');
		const read = await readRows(opened, sheet, bytes, anhXa);
		if (typeof read === 'string') return refuse(1, read);
		const { lines, text, isWrong } = reportOf(index, read, target, {
			sheet: basename(sheet),
			document: opened.file,
			isWriting: write === true,
		});
		terminal.stdout.write(`${lines.join('\n')}\n`);
		if (isWrong) terminal.ends(1);
		else if (text !== null && write === true) files.rewrite(path, text);
	};

/** What the rows of the file say: of a sheet of our own, or by a mapping of a tracker's table. What is wrong with the mapping, as text. */
async function readRows(
	{ index, target }: OpenedDocument,
	path: string,
	bytes: Uint8Array,
	mapping: string | undefined,
): Promise<RowsRead | string> {
	if (mapping === undefined) return (await import('../clerk/files/read-sheet.ts')).readSheet(index, path, bytes);
	const { readMapping, readTracker } = await import('../clerk/files/read-tracker.ts');
	const by = readMapping(mapping);
	const { read } = by;
	if (read !== null) return readTracker(index, path, bytes, { ...by, read }, target.locality);
	const { problemText } = await import('../problem/print.ts');
	return [...by.problems.map(problemText), cli.mendFirst].join('\n');
}
