import { basename } from 'node:path';
import { loadDraft } from '../../content.ts';
import type { Problem } from '../../problem/problem.ts';
import { type Index, indexOf } from '../../register/index.ts';
import { parseDocument } from '../../sources/file/document-file.ts';
import { locate } from '../../sources/locate.ts';
import { namedDocument } from '../document.ts';
import type { Receiver } from '../import/receiver.ts';
import { documentIds, documentPath, wholeText } from './files.ts';

/** A document that is to be written into, with the register around it. */
export type OpenDocument =
	| { readonly kind: 'unknown'; readonly candidates: readonly string[] }
	/** The content or the document cannot be read, or its `results`, `measurements` or `scores` have errors. */
	| { readonly kind: 'broken'; readonly problems: readonly Problem[] }
	| OpenedDocument;

/** A document that can be written into. */
export interface OpenedDocument {
	readonly kind: 'open';
	readonly index: Index;
	readonly target: Receiver;
	/** Where its file is, and how problems name it. */
	readonly path: string;
	readonly file: string;
}

/** Opens the document that a clerk names. It may lack what the head of a new report lacks. */
export function openDocument(content: string, written: string): OpenDocument {
	const named = namedDocument(written, documentIds(content));
	if ('candidates' in named) return { kind: 'unknown', candidates: named.candidates };
	const { locality, slug } = named;
	const path = documentPath(content, named);
	const { register, findings, problems, tried } = loadDraft(content);
	if (register === null) return { kind: 'broken', problems: problems() };
	const text = wholeText(path);
	const bytes = Buffer.from(text);
	const { parsed } = parseDocument(path, bytes);
	const file = `${basename(content)}/localities/${locality}/documents/${slug}.mdx`;
	const ofDocument = findings.filter((one) => one.file === file);
	const inLists = ofDocument.filter(
		({ level, place }) =>
			level === 'error' && 'path' in place && ['results', 'measurements', 'scores'].includes(String(place.path[0])),
	);
	const wrong = parsed === null ? ofDocument : inLists;
	if (parsed === null || wrong.length > 0) return { kind: 'broken', problems: locate(content, wrong) };
	const target: Receiver = {
		id: `${locality}/${slug}`,
		locality,
		file,
		text,
		basis: parsed.data.basis,
		found: ofDocument,
		written: parsed.data.results,
		measured: parsed.data.measurements,
		scored: parsed.data.scores,
		tried: (next) => tried(locality, slug, Buffer.from(next)),
	};
	return { kind: 'open', index: indexOf(register), target, path, file };
}
