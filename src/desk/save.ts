import { renameSync, writeFileSync } from 'node:fs';
import { editedFile, withBody, writtenIn } from '../clerk/edit/file.ts';
import type { Edit } from '../clerk/edit/value.ts';
import { asValue } from '../clerk/edit/value.ts';
import type { ProposedUnit } from '../intake/proposal.ts';
import { desk as words } from '../vi/desk/desk.ts';
import { documentFile, fileBytes, versionOf, writtenOf } from './file.ts';
import { type DocumentName, unitsName } from './name.ts';
import { type DeskProblem, problemsOf } from './opened.ts';

/** Why nothing was written. */
export interface DeskRefusal {
	readonly refused: string;
	/** Whether the file is another one than the desk has seen. */
	readonly isStale: boolean;
	readonly problems?: readonly DeskProblem[];
}

/** What a change of a document is made of; `version` is the checksum of what was seen. */
export interface DeskChange extends DocumentName {
	readonly version: string;
	readonly edits?: readonly Edit[];
	readonly body?: string;
	/** The whole text, of a file whose values cannot be read. */
	readonly whole?: string;
}

/** Writes a change: only its lines differ. The version of what is there now; nothing is written where the file has changed since. */
export function save({
	version,
	edits = [],
	body,
	whole,
	...name
}: DeskChange): { readonly version: string } | DeskRefusal {
	return rewritten(name, version, (text) => {
		if (whole !== undefined && writtenOf(name, text) === null)
			return whole.replaceAll('\r\n', '\n').replaceAll('\n', text.includes('\r\n') ? '\r\n' : '\n');
		const edited = edits.length === 0 ? text : edit(name, text, edits);
		return body === undefined ? edited : withBody(edited, body);
	});
}

/** The text with these changes. A file of units that has none gets its first ones. */
function edit(name: DocumentName, text: string, edits: readonly Edit[]): string {
	if (name.slug !== unitsName) return editedFile('.mdx', text, edits);
	if (writtenOf(name, text)?.length !== 0) return editedFile(unitsName, text, edits);
	const first = edits.map(({ value }) => value).filter((value) => value !== null);
	const eol = text.includes('\r\n') ? '\r\n' : '\n';
	const kept = text.replace(/^\[\s*\]\s*$/m, '').trimEnd();
	return [...(kept === '' ? [] : [kept]), ...asValue(first), ''].join(eol);
}

/** Takes the draft mark away. DeskRefusal with the problems where the document then has an error. */
export function publishDraft(name: DocumentName, version: string): { readonly version: string } | DeskRefusal {
	const text = Buffer.from(fileBytes(name) ?? []).toString('utf8');
	if (writtenIn(text)?.['draft'] !== 'true') return { refused: words.stale, isStale: true };
	const published = editedFile('.mdx', text, [{ path: ['draft'], value: null }]);
	const errors = problemsOf(name, Buffer.from(published)).filter(({ level }) => level === 'error');
	if (errors.length > 0) return { refused: words.stillOpen(errors.length), isStale: false, problems: errors };
	return rewritten(name, version, () => published);
}

function rewritten(
	name: DocumentName,
	version: string,
	change: (text: string) => string,
): { readonly version: string } | DeskRefusal {
	const file = documentFile(name);
	const bytes = fileBytes(name);
	if (bytes === null) return { refused: words.goneWhileOpen, isStale: false };
	if (versionOf(bytes) !== version) return { refused: words.stale, isStale: true };
	let text: string;
	try {
		text = change(Buffer.from(bytes).toString('utf8'));
	} catch {
		return { refused: words.cannotEdit, isStale: false };
	}
	return { version: versionOf(written(file, text)) };
}

/** Writes a file whole or not at all. */
function written(file: string, text: string): Uint8Array {
	const bytes = Buffer.from(text);
	const beside = `${file}.${process.pid}.tmp`;
	writeFileSync(beside, bytes);
	renameSync(beside, file);
	return bytes;
}

/**
 * Puts units at the end of the `units.yaml` of a locality, which is made where there is none; those that it has already are left as
 * they are. Returns whether it could be read.
 */
export function addUnits(locality: string, units: readonly ProposedUnit[]): boolean {
	const name = { locality, slug: unitsName };
	const text = Buffer.from(fileBytes(name) ?? []).toString('utf8');
	const there = writtenOf(name, text);
	if (!Array.isArray(there)) return false;
	const known = new Set(there.map((one: { readonly id?: unknown }) => one.id));
	const edits = units
		.filter(({ id }) => !known.has(id))
		.map(({ id, name, kind, head, aliases, open }): Edit => {
			const parts = {
				id,
				name,
				kind,
				...(head === null ? {} : { head }),
				...(aliases.length === 0 ? {} : { aliases }),
			};
			return { path: [there.length], insert: true, value: open ? { ...parts, open: 'true' } : parts };
		});
	if (edits.length > 0) written(documentFile(name), edit(name, text, edits));
	return true;
}
