import { extname, resolve } from 'node:path';
import { Command } from 'commander';
import { contentFolder } from '../folders.ts';
import type { Index } from '../register/index.ts';
import { newCommand as words } from '../vi/founding/new.ts';
import { shownDay } from '../words/day.ts';
import { cli } from './sentences.ts';
import type { Terminal } from './terminal.ts';

interface Options {
	readonly ve?: string;
	readonly den?: string;
	readonly xlsx?: string | true;
	readonly chiBang?: boolean;
	readonly number?: string;
	readonly issued?: string;
	readonly title?: string;
}

/**
 * The command `new`: a draft of any type that explains each key, or the head of a report about a document, with a sheet on request,
 * or that sheet alone. It never writes over a file. Exit code 1 if the content cannot be read or a file is there already, 2 if what is asked cannot be.
 */
export function newDocument(terminal: Terminal): Command {
	return new Command('new')
		.description(cli.newDescription)
		.usage(words.usage)
		.helpOption('-h, --help', cli.help)
		.argument(`<${cli.typeName}>`, words.typeArgument)
		.argument(`<${cli.localityName}>`, cli.localityArgument)
		.option(`--number <${words.numberName}>`, words.numberOption)
		.option(`--issued <${cli.dayName}>`, words.issuedOption)
		.option(`--title <${words.titleName}>`, words.titleOption)
		.option(`--ve <${cli.documentName}>`, cli.aboutOption)
		.option(`--den <${cli.dayName}>`, cli.untilOption)
		.option(`--xlsx [${cli.fileName}]`, cli.xlsxOption)
		.option('--chi-bang', words.sheetAloneOption)
		.exitOverride()
		.action(write(terminal));
}

/** How a command ends that does not do what it was asked to. */
type Refuse = (code: 1 | 2, sentence: string) => void;

const write =
	(terminal: Terminal) =>
	async (type: string, locality: string, options: Options): Promise<void> => {
		const refuse: Refuse = (code, sentence) => {
			terminal.stderr.write(`${sentence}\n`);
			terminal.ends(code);
		};
		const isReport = type === 'bao-cao' && (options.ve ?? options.den ?? options.xlsx ?? options.chiBang) !== undefined;
		const missing = options.ve === undefined ? `--ve <${cli.documentName}>` : `--den <${cli.dayName}>`;
		if (isReport && (options.ve === undefined || options.den === undefined))
			return refuse(2, cli.calledWrongly('commander.missingMandatoryOptionValue', missing, 'new'));
		if (isReport && typeof options.xlsx === 'string' && extname(options.xlsx).toLowerCase() !== '.xlsx')
			return refuse(2, words.notWorkbook(options.xlsx));
		// Loaded only here: the other commands answer at once.
		const { loadReadable } = await import('../content.ts');
		const { register, problems } = loadReadable();
		if (register === null) {
			const { printed } = await import('../problem/print.ts');
			return refuse(1, printed(problems, 'text').trimEnd());
		}
		const { indexOf } = await import('../register/index.ts');
		const index = indexOf(register);
		if (!index.localities.has(locality)) return refuse(2, cli.unknownLocality(locality, [...index.localities.keys()]));
		if (isReport) await report(terminal, refuse, index, locality, options);
		else await skeleton(terminal, refuse, index, type, locality, options);
	};

async function skeleton(
	terminal: Terminal,
	refuse: Refuse,
	index: Index,
	type: string,
	locality: string,
	{ ve, den, xlsx, chiBang, number, issued, title }: Options,
): Promise<void> {
	const { begunFor } = await import('../writing/skeleton/begun.ts');
	const { skeletonOf } = await import('../writing/skeleton/skeleton.ts');
	const files = await import('../clerk/files/files.ts');
	if ((ve ?? den ?? xlsx ?? chiBang) !== undefined) return refuse(2, words.onlyOfReports(type));
	const authority = index.units.get(index.localities.get(locality)?.authority ?? '');
	const zone = index.register.site.timeZone;
	const today = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format();
	const begun = begunFor(
		{ type, number, issued, title },
		{ today, authority: authority ?? { slug: '', name: '', until: null } },
	);
	if ('wrong' in begun) return refuse(2, begun.wrong.join('\n'));
	const paths = begun.slugs.map((slug) => files.documentPath(contentFolder(), { locality, slug }));
	const path = paths.find((one) => !files.isThere(one));
	if (path === undefined) return refuse(1, paths.map(cli.isThere).join('\n'));
	files.writeNew(path, skeletonOf(begun));
	terminal.stdout.write(`${words.written(path)}\n`);
}

async function report(
	terminal: Terminal,
	refuse: Refuse,
	index: Index,
	locality: string,
	{ ve = '', den = '', xlsx, chiBang = false, number, issued, title }: Options,
): Promise<void> {
	if ((number ?? issued ?? title) !== undefined) return refuse(2, words.notOfReports);
	const { writtenDay } = await import('../clerk/day.ts');
	const until = writtenDay(den);
	if (until === null) return refuse(2, cli.badDay(den));
	const { namedDocument } = await import('../clerk/document.ts');
	const named = namedDocument(ve, [...index.documents.keys()], locality);
	const about = 'slug' in named ? index.documents.get(`${named.locality}/${named.slug}`) : undefined;
	if (about === undefined) return refuse(2, cli.noSuchDocument(ve, 'slug' in named ? [] : named.candidates));
	const { levelBeforeGiven } = await import('../register/results/before-given.ts');
	const early = levelBeforeGiven(until, about.issued);
	const days = [shownDay(until), about.number, shownDay(about.issued)] as const;
	if (early === 'error') return refuse(2, cli.longBeforeGiven(...days));
	const { reportHead, headSlug } = await import('../clerk/head.ts');
	const files = await import('../clerk/files/files.ts');
	const slug = headSlug(about, until);
	const path = chiBang ? null : files.documentPath(contentFolder(), { locality, slug });
	const sheet = xlsx === undefined && !chiBang ? null : resolve(typeof xlsx === 'string' ? xlsx : `${slug}.xlsx`);
	const taken = [path, sheet].filter((one) => one !== null && files.isThere(one)) as string[];
	if (taken.length > 0) {
		const isReportAlone = taken.length === 1 && taken[0] === path && sheet !== null;
		return refuse(1, [...taken.map(cli.isThere), ...(isReportAlone ? [words.sheetAlone] : [])].join('\n'));
	}
	if (path !== null) {
		files.writeNew(path, reportHead(about, until));
		terminal.stdout.write(`${cli.headWritten(path)}\n`);
	}
	if (sheet !== null) {
		const { sheetFor } = await import('../clerk/files/new-sheet.ts');
		const { bytes, ...counts } = await sheetFor(index, about.id, until);
		files.writeNew(sheet, bytes);
		terminal.stdout.write(`${cli.sheetWritten(sheet, counts)}\n`);
	}
	if (early === 'warning') terminal.stdout.write(`${cli.beforeGiven(...days)}\n`);
}
