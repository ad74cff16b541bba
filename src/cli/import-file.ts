import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { intakeWords } from '../vi/intake/report.ts';
import type { Terminal } from './terminal.ts';

/** Options of an import of a file of an office. */
export interface FileOptions {
	readonly locality: string;
	readonly out?: string;
	readonly units?: string;
	readonly report: 'text' | 'json';
	readonly copySource?: boolean;
	readonly force?: boolean;
}

/** Name under which text comes from standard input. */
const pasted = '-';

/**
 * Makes a draft of a file of an office, or of text on standard input (`-`), with a report on every doubt. Exit code 1 if the file is
 * refused or a file is there already, 2 if what is asked cannot be; then nothing is written. The report of a draft in the content is
 * kept for the desk.
 */
export async function importOfficeFile(terminal: Terminal, path: string, options: FileOptions): Promise<void> {
	const refuse = (code: 1 | 2, sentence: string) => {
		terminal.stderr.write(`${sentence}\n`);
		terminal.ends(code);
	};
	const bytes = bytesOf(path);
	if (bytes === null) return refuse(2, intakeWords.noFile(path));
	// Loaded only here: the other commands answer at once.
	const { makeImport } = await import('../intake/import-file.ts');
	const { jsonReport, textReport } = await import('../intake/report/report.ts');
	const { keepReport } = await import('../intake/report/kept-report.ts');
	const files = await import('../clerk/files/files.ts');
	const isJson = options.report === 'json';
	const found = await makeImport({
		bytes,
		name: path === pasted ? null : path,
		locality: options.locality,
		out: options.out === undefined ? null : resolve(options.out),
		copiesSource: options.copySource === true,
	});
	if ('unknown' in found) return refuse(2, intakeWords.noLocality(found.unknown));
	if ('refusal' in found) {
		if (isJson) terminal.stdout.write(jsonReport(null, null));
		return refuse(1, intakeWords.refused(found.refusal.code, found.refusal.reason));
	}
	const { made } = found;
	const units = options.units === undefined ? null : resolve(options.units);
	const writes = [made.path, ...(units === null ? [] : [units]), ...(made.copy === null ? [] : [made.copy])];
	const taken = options.force === true ? [] : writes.filter(files.isThere);
	if (taken.length > 0) {
		if (isJson) terminal.stdout.write(jsonReport(null, null));
		return refuse(1, intakeWords.refused('file-exists', taken.map(intakeWords.isThere).join('\n')));
	}
	const shown = options.out ?? relative(process.cwd(), made.path);
	files.writeAnyway(made.path, made.text);
	if (units !== null) files.writeAnyway(units, made.units);
	if (made.copy !== null) files.writeAnyway(made.copy, bytes);
	keepReport(made.of, made.report);
	if (isJson) return void terminal.stdout.write(jsonReport(options.out ?? made.path, made.proposal));
	const end = /\.([^./\\]+)$/.exec(path)?.[1] ?? '';
	const lines = [
		intakeWords.written(shown),
		...(units === null ? [] : [intakeWords.unitsWritten(options.units ?? '', made.proposal.units.length)]),
		...(made.copy === null ? [] : [intakeWords.copied(made.copy)]),
		...(options.copySource === true && made.copy === null ? [intakeWords.notCopied(end)] : []),
	];
	terminal.stdout.write(`${lines.join('\n')}\n${textReport(made.proposal)}${intakeWords.next}\n`);
}

function bytesOf(path: string): Uint8Array | null {
	try {
		return readFileSync(path === pasted ? 0 : path);
	} catch {
		return null;
	}
}
