import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { namedDocument } from '../clerk/document.ts';
import type { Edit } from '../clerk/edit/value.ts';
import { writeAnyway } from '../clerk/files/files.ts';
import type { PlanFiles } from '../clerk/files/plan-documents.ts';
import type { PlanChange } from '../clerk/plan/change.ts';
import type { PlanDocument } from '../clerk/plan/document.ts';
import { planProposal } from '../clerk/plan/proposal.ts';
import { keptLines, planReview } from '../clerk/plan/told.ts';
import { type VersionChanges, versionChanges } from '../clerk/plan/version.ts';
import { reviewedText } from '../clerk/review/told.ts';
import { readPeriod } from '../deadline/period.ts';
import { readDeadline } from '../deadline/read.ts';
import { contentFolder } from '../folders.ts';
import { officeProposal } from '../intake/import-file.ts';
import type { IntakeProposal } from '../intake/proposal.ts';
import { doubtLines } from '../intake/report/report.ts';
import { localityOf } from '../register/id.ts';
import { intakeWords } from '../vi/intake/report.ts';
import { planWords } from '../vi/plan/sheet.ts';
import { composed } from '../words/compose.ts';
import type { ToldUpdate, UpdateOptions } from './told-update.ts';

/**
 * What the next version of a document, as an office sends it, changes of the document; items are known by their numbers. Why not,
 * where the file is refused or none of its items is one of the document.
 */
export async function nextVersion(
	path: string,
	bytes: Uint8Array,
	files: PlanFiles,
	{ document: written = '', drop, force, units }: UpdateOptions,
): Promise<ToldUpdate | { readonly code: 1 | 2; readonly refused: string }> {
	const named = namedDocument(written, [...files.documents.keys()]);
	if ('candidates' in named) return { code: 2, refused: planWords.unknownDocument(written, named.candidates) };
	const document = files.documents.get(`${named.locality}/${named.slug}`);
	if (document === undefined) return { code: 2, refused: planWords.unknownDocument(written, []) };
	const found = await officeProposal(bytes, path, contentFolder(), localityOf(document.id));
	if ('refusal' in found) return { code: 1, refused: intakeWords.refused(found.refusal.code, found.refusal.reason) };
	const { proposal } = found;
	if (proposal.isSpoilt) return { code: 1, refused: planWords.version.spoilt };
	const doubtful = new Set(proposal.doubts.map(({ assignment, field }) => `${assignment} ${field}`));
	const changes = versionChanges(document, proposal, {
		drops: drop === true,
		isRead: readsDays(document),
		isDoubtful: (id, key) => doubtful.has(`${id} ${key}`),
	});
	const { matched, added } = changes;
	// Two documents may number alike; a version has most items of the former one.
	const isOther = matched === 0 || (matched < added && force !== true);
	if (isOther) return { code: 1, refused: planWords.version.noMatch(matched, matched + added) };
	const source = sourceChange(document, basename(path), bytes);
	const { text, problems } = planProposal({ document, changes: changes.changes }, files.found, source.edits);
	if (units !== undefined) writeAnyway(resolve(units), found.units);
	return {
		lines: linesOf(document, proposal, changes, source.head),
		proposals: [{ document, text, problems }],
		problems: [],
	};
}

/** Whether the words of a deadline give a day or a span in a document. */
function readsDays({ written }: PlanDocument): (due: string) => boolean {
	const period = typeof written['period'] === 'string' ? readPeriod(composed(written['period'])) : null;
	return (due) => !('problem' in readDeadline(composed(due), period));
}

interface HeadPart {
	readonly name: string;
	readonly before: string;
	readonly after: string;
}

/** The file that was read takes the place of the former one, where the document tells of one. */
function sourceChange({ written }: PlanDocument, name: string, bytes: Uint8Array): { edits: Edit[]; head: HeadPart[] } {
	const source = written['source'] as Readonly<Record<string, unknown>> | undefined;
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	// A file that is kept has the checksum of what is kept.
	if (typeof source?.['sha256'] !== 'string' || source['file'] !== undefined || source['sha256'] === sha256)
		return { edits: [], head: [] };
	// Two versions may have one name.
	const words = (own: unknown, sum: string) => `${own ?? ''} (SHA-256 ${sum.slice(0, 8)}…)`.trim();
	const isNamed = typeof source['name'] === 'string' && source['name'] !== name;
	return {
		edits: [
			{ path: ['source', 'sha256'], value: sha256 },
			...(isNamed ? [{ path: ['source', 'name'], value: name }] : []),
		],
		head: [
			{ name: planWords.version.source, before: words(source['name'], source['sha256']), after: words(name, sha256) },
		],
	};
}

function linesOf(
	document: PlanDocument,
	{ head, doubts, units }: IntakeProposal,
	{ changes, matched, added, dropped, reworded, lookAgain }: VersionChanges,
	source: readonly HeadPart[],
): string[] {
	const words = planWords.version;
	const stated = [
		[words.number, document.written['number'], head.number],
		[words.title, document.written['title'], head.title],
		[words.issued, document.written['issued'], head.issued],
	] as const;
	const ofHead = stated.flatMap(([name, before, after]): HeadPart[] =>
		typeof before !== 'string' || after === null || same(before, after) ? [] : [{ name, before, after }],
	);
	const review = planReview({ document, changes }, [...ofHead, ...source]);
	const touched = new Set(
		changes.flatMap(({ id, kind, cells }) =>
			kind === 'new'
				? [id]
				: cells
						.filter(({ value }) => value !== undefined)
						.map(({ column }) => `${id} ${column.key === 'words' ? 'task' : column.key}`),
		),
	);
	const own = doubts.filter(
		({ assignment, field }) =>
			assignment !== null && (touched.has(assignment) || touched.has(`${assignment} ${field}`)),
	);
	const isAny = changes.some(isWritten) || ofHead.length + source.length > 0;
	const kept = (['no-longer', 'unread', 'each-lead'] as const).flatMap((reason) => {
		const all = keptLines(changes, reason);
		return all.length === 0 ? [] : [words.kept[reason], ...all.map((line) => `  ${line}`), ''];
	});
	return [
		words.counts(matched, added, dropped),
		...(isAny ? ['', reviewedText([review]), ''] : []),
		...(ofHead.length > 0 ? [words.head] : []),
		...kept,
		...(reworded > 0 ? [words.reworded(reworded)] : []),
		...(lookAgain.length > 0 ? [words.lookAgain(lookAgain)] : []),
		...(own.length > 0 ? [words.doubts(own.length), ...own.flatMap(doubtLines)] : []),
		...(units.length > 0 ? [words.units(units.length), ...units.map(({ id, name }) => `  ${id}: ${name}`)] : []),
	];
}

/** Whether a change is more than shown. */
const isWritten = ({ kind, cells }: PlanChange): boolean =>
	kind === 'new' || kind === 'dropped' || cells.some(({ value }) => value !== undefined);

const same = (one: string, other: string): boolean => plain(one) === plain(other);
const plain = (text: string): string =>
	composed(text)
		.replace(/\s+/g, ' ')
		.replace(/\b0(\d)/g, '$1')
		.trim()
		.toLowerCase();
