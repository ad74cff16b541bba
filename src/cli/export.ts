import { extname } from 'node:path';
import { Command } from 'commander';
import { documentId } from '../register/id.ts';
import { exportPlan, type PlanScope } from './export-plan.ts';
import { cli } from './sentences.ts';
import type { Terminal } from './terminal.ts';

interface ClassOptions {
	readonly lop: string;
	readonly den: string;
	readonly vanBan?: string;
}

type Options = Partial<ClassOptions> & PlanScope;

/**
 * The command `export`. With a document, a unit or a locality: the workbook in which writers mend a plan (see `exportPlan`). Else how assignments stand on a day, in the four classes of official trackers, as CSV or JSON by the name of the
 * file. Exit code 1 if the content has errors, 2 if what is asked cannot be.
 */
export function exportClasses(terminal: Terminal): Command {
	return new Command('export')
		.description(cli.exportDescription)
		.usage(cli.exportUsage)
		.helpOption('-h, --help', cli.help)
		.argument(`[${cli.fileName}]`, cli.exportArgument)
		.option(`--document <${cli.documentName}>`, cli.exportDocumentOption)
		.option(`--unit <${cli.documentName}>`, cli.exportUnitOption)
		.option(`--locality <${cli.localityName}>`, cli.exportLocalityOption)
		.option(`--lop <${cli.fileName}>`, cli.classOption)
		.option(`--den <${cli.dayName}>`, cli.asOfDayOption)
		.option(`--van-ban <${cli.documentName}>`, cli.onlyDocumentOption)
		.exitOverride()
		.action(async (path: string | undefined, { lop, den, ...options }: Options) => {
			const wrongly = (sentence: string) => {
				terminal.stderr.write(`${sentence}\n`);
				terminal.ends(2);
			};
			const missing = (what: string) =>
				wrongly(cli.calledWrongly('commander.missingMandatoryOptionValue', what, 'export'));
			const { document, unit, locality } = options;
			const scopes = [document, unit, locality, lop].filter((one) => one !== undefined).length;
			if (scopes > 1) return wrongly(cli.oneOf('--document', '--unit', '--locality', '--lop'));
			if (scopes === 1 && lop === undefined) {
				if (path === undefined) return wrongly(cli.calledWrongly('commander.missingArgument', cli.fileName, 'export'));
				return exportPlan(terminal, path, options);
			}
			if (path !== undefined) return wrongly(cli.calledWrongly('commander.excessArguments', null, 'export'));
			if (lop === undefined) return missing(`--lop <${cli.fileName}>`);
			if (den === undefined) return missing(`--den <${cli.dayName}>`);
			return write(terminal)({ ...options, lop, den });
		});
}

const write =
	(terminal: Terminal) =>
	async ({ lop, den, vanBan }: ClassOptions): Promise<void> => {
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
			named === null ? register.assignments : (index.assignmentsOf.get(documentId(named.locality, named.slug)) ?? []);
		const { givenUntil } = await import('../register/results/given-until.ts');
		const { classed } = await import('../clerk/tracker/classes.ts');
		const { classCounts, classJson, classTable } = await import('../clerk/tracker/class-files.ts');
		const { csvPieces } = await import('../outputs/csv.ts');
		const { shownDay } = await import('../words/day.ts');
		const { rewrite } = await import('../clerk/files/files.ts');
		const all = classed(index, givenUntil(index, asked, day), day);
		rewrite(lop, kind === '.json' ? classJson(all, day) : [...csvPieces(classTable(all))].join(''));
		terminal.stdout.write(`${cli.exported(lop, classCounts(all))}\n`);
		const name = named === null ? null : documentId(named.locality, named.slug);
		if (all.length === 0) terminal.stdout.write(`${cli.nothingInClasses(name, asked.length === 0, shownDay(day))}\n`);
	};
