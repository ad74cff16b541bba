import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { documentId } from '../register/id.ts';
import type { CaseAnswer } from '../standing/case.ts';
import { cli } from './sentences.ts';
import { CallRefusal, type Terminal } from './terminal.ts';

interface Options {
	readonly case?: string;
	readonly file?: string;
	readonly asOf?: string;
	readonly document?: string;
	readonly json?: boolean;
}

/**
 * The command `standing`: what became of duties. `--case` reads one case, or a list of them, and prints the answer in the same
 * form; `--file` reads a whole file of cases and prints their answers in its order. `--as-of` asks the content of the site, of a
 * day. Exit code 1 if the content has errors, 2 if what is asked cannot be.
 */
export function standing(terminal: Terminal): Command {
	return new Command('standing')
		.description(cli.standingDescription)
		.usage(cli.standingUsage)
		.helpOption('-h, --help', cli.help)
		.option(`--case <${cli.fileName}>`, cli.caseOption)
		.option(`--file <${cli.fileName}>`, cli.casesOption)
		.option(`--as-of <${cli.dayName}>`, cli.asOfOption)
		.option(`--document <${cli.documentName}>`, cli.documentOption)
		.option('--json', cli.standingJsonOption)
		.exitOverride()
		.action(async (options: Options) => {
			const { case: one, file, asOf } = options;
			const given = [one, file, asOf].filter((each) => each !== undefined);
			if (given.length !== 1 || (options.document !== undefined && asOf === undefined))
				refuse(terminal, cli.oneOf('--case', '--file', '--as-of'));
			else if (asOf !== undefined) await ofContent(terminal, asOf, options);
			else await ofFile(terminal, one ?? file ?? '', file !== undefined);
		});
}

function refuse({ stderr, ends }: Terminal, sentence: string): void {
	stderr.write(`${sentence}\n`);
	ends(2);
}

/** How many keys that are not read are named. */
const mostKeys = 20;

async function ofFile(terminal: Terminal, path: string, isWhole: boolean): Promise<void> {
	// Loaded only here: the other commands answer at once.
	const { answerToCase, refusedAt } = await import('../standing/cases.ts');
	try {
		const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
		const cases = isWhole ? casesIn(read) : read;
		const unread = new Set<string>();
		const answerOne = (each: unknown) => answerToCase(inputOf(each), (key) => unread.add(key));
		const answer = Array.isArray(cases) ? cases.map(answerOne) : answerOne(cases);
		if (unread.size > 0) terminal.stderr.write(`${cli.unreadKeys([...unread].slice(0, mostKeys), unread.size)}\n`);
		terminal.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
	} catch (error) {
		const keys = refusedAt(error);
		refuse(terminal, cli.badCase(path, keys.length === 0 ? detailOf(error) : cli.badKeys(keys)));
	}
}

/** Why a file of cases was not read: what the system or the reader of JSON says is in English, and is told in our words. */
function detailOf(error: unknown): string {
	if (error instanceof SyntaxError) return cli.noJson;
	if (!(error instanceof Error)) return String(error);
	return 'code' in error ? (error.code === 'ENOENT' ? cli.noCaseFile : cli.unreadableCase) : error.message;
}

/** The cases of a whole file. Throws if it holds none. */
function casesIn(read: unknown): unknown[] {
	const cases = Array.isArray(read) ? read : (read as { cases?: unknown } | null)?.cases;
	if (!Array.isArray(cases)) throw new CallRefusal(cli.noCases, 1);
	return cases;
}

/** What stands under `input` of a case, or the case itself. */
function inputOf(one: unknown): unknown {
	return typeof one === 'object' && one !== null && 'input' in one ? one.input : one;
}

async function ofContent(terminal: Terminal, asOf: string, { document, json }: Options): Promise<void> {
	const { isRealDay } = await import('../words/day.ts');
	if (!isRealDay(asOf)) {
		refuse(terminal, cli.badAsOf(asOf));
		return;
	}
	const { loadContent } = await import('../content.ts');
	const { register, problems } = loadContent();
	if (register === null) {
		const { printed } = await import('../problem/print.ts');
		terminal.stderr.write(printed(problems, 'text'));
		terminal.ends(1);
		return;
	}
	const { indexOf } = await import('../register/index.ts');
	const { stoodOn } = await import('../register/results/standings.ts');
	const { givenUntil } = await import('../register/results/given-until.ts');
	const { answerOf } = await import('../standing/case.ts');
	const index = indexOf(register);
	if (document !== undefined && !index.documents.has(document)) {
		const { namedDocument } = await import('../clerk/document.ts');
		const named = namedDocument(document, [...index.documents.keys()]);
		const meant = 'candidates' in named ? named.candidates : [documentId(named.locality, named.slug)];
		refuse(terminal, cli.unknownDocument(document, meant));
		return;
	}
	const asked = document === undefined ? register.assignments : (index.assignmentsOf.get(document) ?? []);
	const answer = answerOf(
		givenUntil(index, asked, asOf).flatMap((one) => stoodOn(index, one, asOf)),
		asOf,
	);
	terminal.stdout.write(json === true ? `${JSON.stringify(answer, null, 2)}\n` : `${await inWords(answer)}\n`);
}

/** How many stand how, and the rates, a line each, in the words of the site. */
async function inWords({ day, occurrences, counts, rate, rateFirst }: CaseAnswer): Promise<string> {
	const { standings } = await import('../vi/standing.ts');
	const { shownDay } = await import('../words/day.ts');
	const lines = Object.entries(standings.names).flatMap(([one, name]) =>
		counts[one] === undefined ? [] : [cli.standingCount(name, counts[one])],
	);
	return [
		cli.standingDay(shownDay(day)),
		...(occurrences.length === 0 ? [cli.standingNone] : lines),
		cli.standingRate(rate),
		cli.standingRateFirst(rateFirst),
	].join('\n');
}
