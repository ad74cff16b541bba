import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodyIn, writtenIn, writtenInYaml } from '../clerk/edit/file.ts';
import { loadDraft } from '../content.ts';
import { readPeriod } from '../deadline/period.ts';
import { readDeadline } from '../deadline/read.ts';
import { contentFolder } from '../folders.ts';
import { say } from '../problem/messages.ts';
import type { Finding } from '../problem/problem.ts';
import { phaseWords } from '../vi/deadline.ts';
import { composed } from '../words/compose.ts';
import { type DocumentName, unitsName } from './name.ts';
import { type KeptReport, keptReport } from './report.ts';

/** A problem of a document, at the field that has it. */
export interface DeskProblem {
	readonly path: readonly (string | number)[];
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
	readonly written: Readonly<Record<string, unknown>> | readonly unknown[];
	readonly body: string;
	readonly problems: readonly DeskProblem[];
	/** What the import of its file was not sure of; `null` where it was not imported here. */
	readonly report: KeptReport | null;
}

/** A document of the content in a list. */
export interface ListedDocument extends DocumentName {
	readonly number: string;
	readonly title: string;
	readonly isDraft: boolean;
}

const safeName = /^[a-z0-9][a-z0-9.-]*$/;

/** The file of a document. Throws if a name is none of a locality or document. */
export function documentFile({ locality, slug }: DocumentName): string {
	if (!safeName.test(locality) || !safeName.test(slug)) throw new Error('no such name');
	const folder = join(contentFolder(), 'localities', locality);
	return slug === unitsName ? join(folder, unitsName) : join(folder, 'documents', `${slug}.mdx`);
}

export const versionOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Every document of the content, drafts first, then by locality and name. */
export function listed(): ListedDocument[] {
	const localities = join(contentFolder(), 'localities');
	return readdirSync(localities)
		.filter((locality) => existsSync(join(localities, locality, 'documents')))
		.flatMap((locality) =>
			readdirSync(join(localities, locality, 'documents'))
				.filter((file) => file.endsWith('.mdx'))
				.map((file): ListedDocument => {
					const written = writtenIn(readFileSync(join(localities, locality, 'documents', file), 'utf8')) ?? {};
					return {
						locality,
						slug: file.slice(0, -'.mdx'.length),
						number: String(written['number'] ?? ''),
						title: String(written['title'] ?? ''),
						isDraft: written['draft'] === 'true',
					};
				}),
		)
		.sort(
			(a, b) =>
				Number(b.isDraft) - Number(a.isDraft) || (`${a.locality}/${a.slug}` < `${b.locality}/${b.slug}` ? -1 : 1),
		);
}

/** A document with its problems. `null` if there is none of this name. */
export function opened(name: DocumentName): DeskDocument | null {
	const file = documentFile(name);
	if (!existsSync(file)) return null;
	const bytes = readFileSync(file);
	const text = bytes.toString('utf8');
	const written = (name.slug === unitsName ? writtenInYaml(text) : writtenIn(text)) ?? {};
	return {
		...name,
		version: versionOf(bytes),
		isDraft: 'draft' in written && written.draft === 'true',
		written,
		body: bodyIn(text),
		problems: problemsOf(name, bytes),
		report: keptReport(name),
	};
}

/** What the check says of a document with these bytes. */
export function problemsOf({ locality, slug }: DocumentName, bytes: Uint8Array): DeskProblem[] {
	const content = loadDraft();
	const file = `localities/${locality}/${unitsName}`;
	const found =
		slug === unitsName
			? content.findings.filter((one) => one.file.endsWith(file))
			: content.tried(locality, slug, bytes);
	return found.map(({ place, level, reason, remedy }) => ({
		path: 'path' in place ? place.path.map((step) => (typeof step === 'number' ? step : String(step))) : [],
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
