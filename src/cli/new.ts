import { resolve } from 'node:path';
import { Command } from 'commander';
import { contentFolder } from '../folders.ts';
import { cli } from './sentences.ts';
import type { Terminal } from './terminal.ts';

interface Options {
	readonly ve: string;
	readonly den: string;
	readonly xlsx?: string | true;
}

/**
 * The command `new`: the head of a report about a document, and on request a sheet of what it may speak of. It never writes over a
 * file. Exit code 1 if the content cannot be read or a file is there already, 2 if what is asked cannot be.
 */
export function newReport(terminal: Terminal): Command {
	return new Command('new')
		.description(cli.newDescription)
		.usage(cli.newUsage)
		.helpOption('-h, --help', cli.help)
		.argument(`<${cli.typeName}>`, cli.typeArgument)
		.argument(`<${cli.localityName}>`, cli.localityArgument)
		.requiredOption(`--ve <${cli.documentName}>`, cli.aboutOption)
		.requiredOption(`--den <${cli.dayName}>`, cli.untilOption)
		.option(`--xlsx [${cli.fileName}]`, cli.xlsxOption)
		.exitOverride()
		.action(write(terminal));
}

const write =
	(terminal: Terminal) =>
	async (type: string, locality: string, { ve, den, xlsx }: Options): Promise<void> => {
		const refuse = (code: 1 | 2, sentence: string) => {
			terminal.stderr.write(`${sentence}\n`);
			terminal.ends(code);
		};
		// Loaded only here: the other commands answer at once.
		const { writtenDay } = await import('../clerk/day.ts');
		const until = writtenDay(den);
		if (type !== 'bao-cao') return refuse(2, cli.onlyReports(type));
		if (until === null) return refuse(2, cli.badDay(den));
		const { loadReadable } = await import('../content.ts');
		const { register, problems } = loadReadable();
		if (register === null) {
			const { printed } = await import('../problem/print.ts');
			return refuse(1, printed(problems, 'text').trimEnd());
		}
		const { indexOf } = await import('../register/index.ts');
		const index = indexOf(register);
		if (!index.localities.has(locality)) return refuse(2, cli.unknownLocality(locality, [...index.localities.keys()]));
		const { namedDocument } = await import('../clerk/document.ts');
		const named = namedDocument(ve, [...index.documents.keys()], locality);
		const about = 'slug' in named ? index.documents.get(`${named.locality}/${named.slug}`) : undefined;
		if (about === undefined) return refuse(2, cli.noSuchDocument(ve, 'slug' in named ? [] : named.candidates));
		const { reportHead, headSlug } = await import('../clerk/head.ts');
		const files = await import('../clerk/files/files.ts');
		const slug = headSlug(about, until);
		const path = files.documentPath(contentFolder(), { locality, slug });
		const sheet = xlsx === undefined ? null : resolve(xlsx === true ? `${slug}.xlsx` : xlsx);
		const taken = [path, ...(sheet === null ? [] : [sheet])].filter(files.isThere);
		if (taken.length > 0) return refuse(1, taken.map(cli.isThere).join('\n'));
		files.writeNew(path, reportHead(about, until));
		terminal.stdout.write(`${cli.headWritten(path)}\n`);
		if (sheet === null) return;
		const { sheetFor } = await import('../clerk/files/new-sheet.ts');
		const { bytes, ...counts } = await sheetFor(index, about.id, until);
		files.writeNew(sheet, bytes);
		terminal.stdout.write(`${cli.sheetWritten(sheet, counts)}\n`);
	};
