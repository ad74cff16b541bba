import { type KeptReport, keepReport, keptReport } from '../intake/report/kept-report.ts';
import { documentFile, fileBytes, type WrittenFile, writtenOf } from './file.ts';
import { type DocumentName, unitsName } from './name.ts';

/**
 * What the import of a document was not sure of, by its file and the checksum that it states of its source; `null` where no report is
 * kept. Units that the locality has by now are left out.
 */
export function shownReport(name: DocumentName, written: WrittenFile | null): KeptReport | null {
	const of = importOf(name, written);
	const report = of === null ? null : keptReport(of);
	if (report === null || report.units.length === 0) return report;
	const units = { ...name, slug: unitsName };
	const there = writtenOf(units, textOf(units));
	const known = new Set(Array.isArray(there) ? there.map((one: { readonly id?: unknown } | null) => one?.id) : []);
	return { ...report, units: report.units.filter(({ id }) => !known.has(id)) };
}

/** Keeps what was looked at of the import of a document; nothing where no report of it is kept. */
export function changeReport(name: DocumentName, change: (report: KeptReport) => KeptReport): void {
	const of = importOf(name, writtenOf(name, textOf(name)));
	const report = of === null ? null : keptReport(of);
	if (of !== null && report !== null) keepReport(of, change(report));
}

const textOf = (name: DocumentName): string => Buffer.from(fileBytes(name) ?? []).toString('utf8');

function importOf(name: DocumentName, written: WrittenFile | null) {
	const source = written !== null && 'source' in written ? written.source : null;
	const sha256 = typeof source === 'object' && source !== null && 'sha256' in source ? source.sha256 : null;
	return typeof sha256 === 'string' ? { draft: documentFile(name), sha256 } : null;
}
