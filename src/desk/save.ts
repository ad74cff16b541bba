import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edit } from '../clerk/edit/edit.ts';
import { editedFile, withBody } from '../clerk/edit/file.ts';
import { contentFolder } from '../folders.ts';
import type { ProposedUnit } from '../intake/proposal.ts';
import { desk as words } from '../vi/desk/desk.ts';
import { type DocumentName, unitsName } from './name.ts';
import { type DeskProblem, documentFile, problemsOf, versionOf } from './opened.ts';

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
}

/** Writes a change: only its lines differ. The version of what is there now; nothing is written where the file has changed since. */
export function save({ version, edits = [], body, ...name }: DeskChange): { readonly version: string } | DeskRefusal {
	return rewritten(name, version, (text) => {
		const edited = edits.length === 0 ? text : editedFile(name.slug === unitsName ? unitsName : '.mdx', text, edits);
		return body === undefined ? edited : withBody(edited, body);
	});
}

/** Takes the draft mark away. DeskRefusal with the problems where the document then has an error. */
export function publishDraft(name: DocumentName, version: string): { readonly version: string } | DeskRefusal {
	const file = documentFile(name);
	const text = readFileSync(file, 'utf8');
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
	const bytes = existsSync(file) ? readFileSync(file) : null;
	if (bytes === null || versionOf(bytes) !== version) return { refused: words.stale, isStale: true };
	let text: string;
	try {
		text = change(bytes.toString('utf8'));
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

/** Puts units at the end of the `units.yaml` of a locality; those that it has already are left as they are. */
export function addUnits(locality: string, units: readonly ProposedUnit[]): void {
	const file = join(contentFolder(), 'localities', locality, 'units.yaml');
	const text = readFileSync(file, 'utf8');
	const known = new Set([...text.matchAll(/^- id: *["']?([^\s"'#]+)/gm)].map(([, id]) => id));
	const count = [...text.matchAll(/^- /gm)].length;
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
			return { path: [count], insert: true, value: open ? { ...parts, open: 'true' } : parts };
		});
	if (edits.length > 0) written(file, editedFile('units.yaml', text, edits));
}
