import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bodyIn, linesIn, writtenIn } from '../clerk/edit/file.ts';
import { findingsOf, loadDraft } from '../content.ts';
import { readPeriod } from '../deadline/period.ts';
import { readDeadline } from '../deadline/read.ts';
import { contentFolder } from '../folders.ts';
import type { KeptReport } from '../intake/report/kept-report.ts';
import { say } from '../problem/messages.ts';
import type { Finding } from '../problem/problem.ts';
import { phaseWords } from '../vi/deadline.ts';
import { composed } from '../words/compose.ts';
import { fileBytes, safeName, versionOf, type WrittenFile, writtenOf } from './file.ts';
import { type DocumentName, unitsName } from './name.ts';
import { shownReport } from './report.ts';

/** A problem of a document, at the field that has it. */
export interface DeskProblem {
	readonly path: readonly (string | number)[];
	/** The line, where it is known by this and no path; `null` else. */
	readonly line: number | null;
	readonly level: Finding['level'];
	readonly reason: string;
	readonly remedy: string;
}

/** A document as the desk shows it. */
export interface DeskDocument extends DocumentName {
	/** The checksum of its bytes: what is saved must have been seen. */
	readonly version: string;
	readonly isDraft: boolean;
	/** Its frontmatter as written, every scalar as text. */
	readonly written: WrittenFile;
	readonly body: string;
	/** The text of a file whose values cannot be read, to be mended as a whole; `null` where they can. */
	readonly unread: string | null;
	readonly problems: readonly DeskProblem[];
	/** The line of each list and map, by its path (`assignments.3.report`). */
	readonly lines: Readonly<Record<string, number>>;
	/** What the import of its file was not sure of; `null` where none is kept. */
	readonly report: KeptReport | null;
}

/** A document of the content in a list. */
export interface ListedDocument extends DocumentName {
	readonly number: string;
	readonly title: string;
	readonly isDraft: boolean;
}

const known = new Map<string, { readonly stamp: string; readonly listed: ListedDocument }>();

/** What a list says of a document; a file is read once until it changes. */
function listedOnce(locality: string, file: string, slug: string): ListedDocument {
	const { mtimeMs, size } = statSync(file);
	const stamp = `${mtimeMs} ${size}`;
	const before = known.get(file);
	if (before?.stamp === stamp) return before.listed;
	const written = writtenIn(readFileSync(file, 'utf8')) ?? {};
	const now: ListedDocument = {
		locality,
		slug,
		number: String(written['number'] ?? ''),
		title: String(written['title'] ?? ''),
		isDraft: written['draft'] === 'true',
	};
	known.set(file, { stamp, listed: now });
	return now;
}

/** Every document of the content, drafts first, then by locality and name. */
export function listed(): ListedDocument[] {
	const localities = join(contentFolder(), 'localities');
	return readdirSync(localities)
		.filter((locality) => existsSync(join(localities, locality, 'documents')))
		.flatMap((locality) =>
			readdirSync(join(localities, locality, 'documents'))
				.filter((file) => file.endsWith('.mdx'))
				.filter((file) => safeName.test(file))
				.map((file) =>
					listedOnce(locality, join(localities, locality, 'documents', file), file.slice(0, -'.mdx'.length)),
				),
		)
		.sort(
			(a, b) =>
				Number(b.isDraft) - Number(a.isDraft) || (`${a.locality}/${a.slug}` < `${b.locality}/${b.slug}` ? -1 : 1),
		);
}

/** A document with its problems. `null` if there is none of this name. */
export function opened(name: DocumentName): DeskDocument | null {
	const bytes = fileBytes(name);
	if (bytes === null) return null;
	const text = Buffer.from(bytes).toString('utf8');
	const written = writtenOf(name, text);
	return {
		...name,
		version: versionOf(bytes),
		isDraft: written !== null && 'draft' in written && written.draft === 'true',
		written: written ?? {},
		body: bodyIn(text),
		unread: written === null ? text : null,
		problems: problemsOf(name, bytes),
		lines: fileLines(name, text),
		report: shownReport(name, written),
	};
}

/** The line of each list and map of a file, by its path; of a file that cannot be read none. */
export const fileLines = ({ slug }: DocumentName, text: string): Record<string, number> =>
	linesIn(slug === unitsName ? unitsName : '.mdx', text);

/** What the check says of a document with these bytes. */
export function problemsOf({ locality, slug }: DocumentName, bytes: Uint8Array): DeskProblem[] {
	const file = `localities/${locality}/${unitsName}`;
	const found =
		slug === unitsName
			? loadDraft().findings.filter((one) => one.file.endsWith(file))
			: findingsOf(locality, slug, bytes);
	return found.map(({ place, level, reason, remedy }) => ({
		path: 'path' in place ? place.path.map((step) => (typeof step === 'number' ? step : String(step))) : [],
		line: 'line' in place ? place.line : null,
		level,
		reason,
		remedy,
	}));
}

/** How the words of a deadline are read: a line for each part, or why they are not. `period` is that of the document, in words. */
export function readingOf(
	words: string,
	period: string,
): { readonly lines: string[]; readonly problem: string | null } {
	const reading = readDeadline(composed(words), period === '' ? null : readPeriod(composed(period)));
	if ('problem' in reading) {
		const { reason, remedy } = say('unread-deadline', reading.problem);
		return { lines: [], problem: `${reason} ${remedy}` };
	}
	return { lines: reading.deadline.phases.map((phase) => phaseWords(phase)), problem: null };
}
