import { extname } from 'node:path';
import { Command } from 'commander';
import { cli } from './sentences.ts';
import type { Terminal } from './terminal.ts';

interface Options {
	readonly lop: string;
	readonly den: string;
	readonly vanBan?: string;
}

/**
 * The command `export`: how assignments stand on a day, in the four classes of official trackers, as CSV or JSON by the name of the
 * file. Exit code 1 if the content has errors, 2 if what is asked cannot be.
 */
export function exportClasses(terminal: Terminal): Command {
	return new Command('export')
		.description(cli.exportDescription)
		.usage(cli.exportUsage)
		.helpOption('-h, --help', cli.help)
		.requiredOption(`--lop <${cli.fileName}>`, cli.classOption)
		.requiredOption(`--den <${cli.dayName}>`, cli.asOfDayOption)
		.option(`--van-ban <${cli.documentName}>`, cli.onlyDocumentOption)
		.exitOverride()
		.action(write(terminal));
}

const write =
	(terminal: Terminal) =>
	async ({ lop, den, vanBan }: Options): Promise<void> => {
		const refuse = (code: 1 | 2, sentence: string) => {
			terminal.stderr.write(`${sentence}\n`);
			terminal.ends(code);
		};
		const { writtenDay } = await import('../clerk/day.ts');
		const day = writtenDay(den);
		const kind = extname(lop).toLowerCase();
		if (day === null) return refuse(2, cli.badDay(den));
		if (kind !== '.csv' && kind !== '.json') return refuse(2, cli.csvOrJson(lop));
		const { loadContent } = await import('../content.ts');
		const { register, problems } = loadContent();
		if (register === null) {
			const { printed } = await import('../problem/print.ts');
			return refuse(1, printed(problems, 'text').trimEnd());
		}
		const { indexOf } = await import('../register/index.ts');
		const index = indexOf(register);
		const { namedDocument } = await import('../clerk/document.ts');
		const named = vanBan === undefined ? null : namedDocument(vanBan, [...index.documents.keys()]);
		if (named !== null && 'candidates' in named) return refuse(2, cli.noSuchDocument(vanBan ?? '', named.candidates));
		const asked =
			named === null ? register.assignments : (index.assignmentsOf.get(`${named.locality}/${named.slug}`) ?? []);
		const { classed } = await import('../clerk/tracker/classes.ts');
		const { classCounts, classJson, classTable } = await import('../clerk/tracker/class-files.ts');
		const { csvPieces } = await import('../outputs/csv.ts');
		const { rewrite } = await import('../clerk/files/files.ts');
		const all = classed(index, asked, day);
		rewrite(lop, kind === '.json' ? classJson(all, day) : [...csvPieces(classTable(all))].join(''));
		terminal.stdout.write(`${cli.exported(lop, classCounts(all))}\n`);
	};
