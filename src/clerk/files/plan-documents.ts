import { basename, join } from 'node:path';
import { type Draft, loadDraft } from '../../content.ts';
import type { Finding } from '../../problem/problem.ts';
import type { DocumentType } from '../../schemas/document.ts';
import type { Sources } from '../../sources/sources.ts';
import { vi } from '../../vi/vi.ts';
import { writtenIn } from '../edit/file.ts';
import type { PlanDocument } from '../plan/document.ts';
import { type KnownNames, planNames } from '../plan/names.ts';
import { documentIds, documentPath, wholeText } from './files.ts';

/** Documents of the content, drafts too, as they are written. */
export interface PlanFiles {
	readonly documents: ReadonlyMap<string, PlanDocument>;
	/** Files whose frontmatter cannot be read. */
	readonly unreadable: readonly string[];
	/** What the files say that all share, and those of localities. */
	readonly sources: Sources;
	/** What the check would say of a document with this text that it does not say of it now. */
	readonly found: (document: PlanDocument, text: string) => Finding[];
	/** Where the file of a document is. */
	readonly path: (document: PlanDocument) => string;
}

/** Reads the documents of the content, each with the names that it may use. */
export function planFiles(content: string): PlanFiles {
	const draft = loadDraft(content);
	const names = new Map<string, KnownNames>();
	const namesOf = (locality: string): KnownNames => {
		const known = names.get(locality) ?? namesIn(draft, locality);
		names.set(locality, known);
		return known;
	};
	const unreadable: string[] = [];
	const documents = documentIds(content).flatMap((id): PlanDocument[] => {
		const { locality, slug } = partsOf(id);
		const file = `${basename(content)}/localities/${locality}/documents/${slug}.mdx`;
		const text = readable(documentPath(content, { locality, slug }));
		const written = text === null ? null : writtenIn(text);
		if (text === null || written === null) {
			unreadable.push(file);
			return [];
		}
		const { type, number = slug } = written as { type?: DocumentType; number?: string };
		const name = `${type === undefined ? '' : (vi.documentType(type) ?? '')} ${number}`.trim();
		return [{ id, name, file, text, written, names: namesOf(locality) }];
	});
	const found = ({ id, file }: PlanDocument, text: string): Finding[] => {
		const { locality, slug } = partsOf(id);
		const known = new Set(draft.findings.filter((one) => one.file === file).map(({ code, reason }) => code + reason));
		const now = draft.tried(locality, slug, Buffer.from(text));
		return now.filter(({ code, reason }) => !known.has(code + reason));
	};
	return {
		documents: new Map(documents.map((one) => [one.id, one])),
		unreadable,
		sources: draft.sources,
		found,
		path: ({ id }) => join(documentPath(content, partsOf(id))),
	};
}

/** The locality and the file name of an id of a document. */
function partsOf(id: string): { readonly locality: string; readonly slug: string } {
	const [locality = '', slug = ''] = id.split('/');
	return { locality, slug };
}

function readable(path: string): string | null {
	try {
		return wholeText(path);
	} catch {
		return null;
	}
}

function namesIn({ sources }: Draft, locality: string): KnownNames {
	const units = sources.localities.find(({ id }) => id === locality)?.units?.data ?? [];
	const given = (all: readonly (string | undefined)[]) => all.filter((one) => one !== undefined);
	return {
		units: planNames(
			units.map(({ id, name, short, head, aliases }) => ({ id, spellings: given([name, short, head, ...aliases]) })),
		),
		fields: planNames((sources.fields?.data ?? []).map(({ id, name }) => ({ id, spellings: [name] }))),
		indicators: planNames(
			(sources.indicators?.data ?? []).map(({ id, name, short }) => ({ id, spellings: given([name, short]) })),
		),
	};
}
