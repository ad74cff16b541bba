import { extname } from 'node:path';
import { contentFolder } from '../folders.ts';
import { planWords } from '../vi/plan/sheet.ts';
import type { Terminal } from './terminal.ts';

/** Of what the assignments are exported; one of them. */
export interface PlanScope {
	readonly document?: string;
	readonly unit?: string;
	readonly locality?: string;
}

/**
 * Writes a workbook in which writers mend the assignments and targets of a document, a unit or a locality. Exit code 1 if a file of
 * them cannot be read, 2 if what is asked cannot be; then nothing is written.
 */
export async function exportPlan(terminal: Terminal, out: string, scope: PlanScope): Promise<void> {
	const refuse = (code: 1 | 2, sentence: string) => {
		terminal.stderr.write(`${sentence}\n`);
		terminal.ends(code);
	};
	if (extname(out).toLowerCase() !== '.xlsx') return refuse(2, planWords.notXlsx(out));
	// Loaded only here: the other commands answer at once.
	const { planFiles } = await import('../clerk/files/plan-documents.ts');
	const { planChoice } = await import('../clerk/plan/choice.ts');
	const files = planFiles(contentFolder());
	const choice = planChoice(files.documents, files.sources, scope);
	const isRefused = 'refused' in choice;
	const isMeant = (file: string) =>
		isRefused || (scope.document === undefined && file.includes(`/${choice.locality}/`));
	const unreadable = files.unreadable.filter(isMeant);
	if (unreadable.length > 0) return refuse(1, planWords.unreadableDocuments(unreadable));
	if (isRefused) return refuse(2, choice.refused);
	const [first] = choice.documents;
	const { assignments, targets } = choice;
	if (first === undefined || assignments.length + targets.length === 0) return refuse(2, planWords.nothingToExport);
	const { planWorkbook } = await import('../clerk/files/plan-workbook.ts');
	const { writeAnyway } = await import('../clerk/files/files.ts');
	writeAnyway(out, planWorkbook(assignments, targets, first.names));
	const documents = new Set([...assignments, ...targets].map((row) => row['document'])).size;
	terminal.stdout.write(`${planWords.exported(out, assignments.length, targets.length, documents)}\n`);
}
