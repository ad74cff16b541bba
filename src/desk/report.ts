import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../folders.ts';
import type { IntakeDoubt, ProposedUnit, Skip } from '../intake/proposal.ts';
import type { OfficeFile } from '../office/office-file.ts';
import type { DocumentName } from './name.ts';

/** What an import was not sure of, with what was looked at since. It stands in the cache: the content has only what it is about. */
export interface KeptReport {
	/** Name of the file. */
	readonly source: string;
	readonly doubts: readonly (IntakeDoubt & { readonly isSettled: boolean })[];
	readonly skipped: readonly Skip[];
	/** Units that the locality does not have. */
	readonly units: readonly ProposedUnit[];
	/** What the file has, to be shown beside the draft. */
	readonly blocks: OfficeFile['blocks'];
}

const placeOf = ({ locality, slug }: DocumentName): string => join(cacheFolder(), 'desk', locality, `${slug}.json`);

/** The report of the import of a document; `null` where it was not imported here. */
export function keptReport(name: DocumentName): KeptReport | null {
	const file = placeOf(name);
	if (!existsSync(file)) return null;
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as KeptReport;
	} catch {
		return null;
	}
}

export function keepReport(name: DocumentName, report: KeptReport): void {
	const file = placeOf(name);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, JSON.stringify(report));
}
