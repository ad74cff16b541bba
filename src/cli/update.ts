import { basename } from 'node:path';
import type { PlanFiles } from '../clerk/files/plan-documents.ts';
import { contentFolder } from '../folders.ts';
import { planWords } from '../vi/plan/sheet.ts';
import { cli } from './sentences.ts';
import type { Terminal } from './terminal.ts';
import type { ToldUpdate, UpdateOptions } from './told-update.ts';

/**
 * Tells what a workbook of `export`, or the next version of a document as an office sends it, changes in the content, and with
 * `--write` changes it. Exit code 1 if something is wrong, 2 if what is asked cannot be; then nothing is written.
 */
export async function updateContent(terminal: Terminal, path: string, options: UpdateOptions): Promise<void> {
	const refuse = (code: 1 | 2, sentence: string) => {
		terminal.stderr.write(`${sentence}\n`);
		terminal.ends(code);
	};
	// Loaded only here: the other commands answer at once.
	const { workbookBytes } = await import('../clerk/files/files.ts');
	const bytes = workbookBytes(path);
	if (bytes === null) return refuse(2, cli.noSheet(path));
	const { readPlanWorkbook } = await import('../clerk/files/read-plan.ts');
	const { planFiles } = await import('../clerk/files/plan-documents.ts');
	const files = planFiles(contentFolder());
	const workbook = /\.(?:xlsx|csv)$/i.test(path) ? await readPlanWorkbook(path, bytes, files.documents) : null;
	const isOurs = workbook !== null && (workbook.isOurs || options.document === undefined);
	if (!isOurs && options.document === undefined) return refuse(2, planWords.needsDocument);
	// A workbook may speak of other documents than those that cannot be read.
	const isMissing = !isOurs || workbook.read.problems.some(({ code }) => code === 'plan-unknown-document');
	if (files.unreadable.length > 0 && isMissing) return refuse(1, planWords.unreadableDocuments(files.unreadable));
	if (isOurs) {
		const { toldWorkbook } = await import('../clerk/plan/told-workbook.ts');
		return finish(terminal, path, toldWorkbook(workbook, files.found, options.force === true), files, options);
	}
	const { nextVersion } = await import('./next-version.ts');
	const told = await nextVersion(path, bytes, files, options);
	if ('refused' in told) return refuse(told.code, told.refused);
	return finish(terminal, path, told, files, options);
}

/** Says everything, then writes where that is asked for and nothing is wrong. */
async function finish(
	terminal: Terminal,
	path: string,
	{ lines, proposals, problems }: ToldUpdate,
	files: PlanFiles,
	{ write }: UpdateOptions,
): Promise<void> {
	const { sheetProblemTexts } = await import('../clerk/sheet/row-problem.ts');
	const all = [...problems, ...proposals.flatMap((one) => one.problems)];
	const wrong = all.filter(({ level }) => level === 'error').length;
	const changed = proposals.filter(({ document, text }) => text !== document.text);
	const names = changed.map(({ document }) => document.file);
	const say = (...said: readonly string[]) =>
		terminal.stdout.write(`${[...lines, ...sheetProblemTexts(basename(path), all), ...said].join('\n')}\n`);
	if (wrong > 0) {
		say(planWords.wrong(wrong));
		terminal.ends(1);
		return;
	}
	if (changed.length === 0) return void say(planWords.nothing);
	if (write !== true) return void say(planWords.dry(names));
	const { rewrite, wholeText } = await import('../clerk/files/files.ts');
	const stale = changed.find(({ document }) => wholeText(files.path(document)) !== document.text);
	if (stale !== undefined) {
		say(planWords.changedMeanwhile(stale.document.file));
		terminal.ends(1);
		return;
	}
	for (const { document, text } of changed) rewrite(files.path(document), text);
	say(planWords.written(names));
}
