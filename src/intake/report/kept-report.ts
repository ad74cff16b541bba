import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { cacheFolder, contentFolder } from '../../folders.ts';
import type { OfficeFile } from '../../office/office-file.ts';
import type { IntakeDoubt, ProposedUnit, Skip } from '../proposal.ts';

/** What an import was not sure of, with what was looked at since. It stands in the cache: the content has only what it is about. */
export interface KeptReport {
	/** Name of the file. */
	readonly source: string;
	readonly doubts: readonly (IntakeDoubt & { readonly isSettled: boolean })[];
	readonly skipped: readonly Skip[];
	/** Units that the locality does not have. */
	readonly units: readonly ProposedUnit[];
	/** What the file has, to be shown beside the draft; none of a file that is too long to be kept. */
	readonly blocks: OfficeFile['blocks'];
}

/** Which import: the file of its draft, and the SHA-256 of what was read, as the draft says it. */
export interface ImportOf {
	readonly draft: string;
	readonly sha256: string;
}

/** Reports that are kept; of more the oldest go. */
const mostReports = 60;
/** Bytes of all kept reports. */
const mostBytes = 200_000_000;
/** Bytes of one report with the text of its file. */
const mostBytesOfOne = 20_000_000;

const folder = (): string => join(cacheFolder(), 'desk');

const fileOf = ({ draft, sha256 }: ImportOf): string =>
	join(folder(), `${createHash('sha256').update(`${draft}\n${sha256}`).digest('hex')}.json`);

/** The report of an import; `null` where none is kept. */
export function keptReport(of: ImportOf): KeptReport | null {
	try {
		return JSON.parse(readFileSync(fileOf(of), 'utf8')) as KeptReport;
	} catch {
		return null;
	}
}

/** Keeps the report of an import for the desk, if its draft stands in the content. The oldest reports beyond the bounds go. */
export function keepReport(of: ImportOf, report: KeptReport): void {
	const inside = relative(contentFolder(), of.draft);
	if (inside.startsWith('..') || isAbsolute(inside)) return;
	const whole = JSON.stringify(report);
	const kept = whole.length <= mostBytesOfOne ? whole : JSON.stringify({ ...report, blocks: [] });
	mkdirSync(folder(), { recursive: true });
	writeFileSync(fileOf(of), kept);
	dropOld();
}

function dropOld(): void {
	const newest = readdirSync(folder())
		.map((name) => ({ file: join(folder(), name), ...statOf(join(folder(), name)) }))
		.sort((one, other) => other.mtimeMs - one.mtimeMs);
	let bytes = 0;
	for (const [at, { file, size }] of newest.entries()) {
		bytes += size;
		if (at >= mostReports || (at > 0 && bytes > mostBytes)) rmSync(file, { recursive: true, force: true });
	}
}

function statOf(file: string): { readonly mtimeMs: number; readonly size: number } {
	try {
		return statSync(file);
	} catch {
		// Another process may have taken it away.
		return { mtimeMs: 0, size: 0 };
	}
}
