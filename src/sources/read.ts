import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import type { z } from 'zod';
import { syntaxErrors } from '../mdx/page.ts';
import { parseBody } from '../mdx/parse.ts';
import { datedCitationsOf, innerLinksOf, referencesOf } from '../mdx/references.ts';
import type { Finding } from '../problem.ts';
import { abbreviations } from '../schemas/abbreviations.ts';
import { document } from '../schemas/document.ts';
import { fields } from '../schemas/fields.ts';
import { indicators } from '../schemas/indicators.ts';
import { locality } from '../schemas/locality.ts';
import { page } from '../schemas/page.ts';
import { site } from '../schemas/site.ts';
import { units } from '../schemas/units.ts';
import { messages } from '../text/messages.ts';
import type { Cache } from './cache.ts';
import { decode } from './file.ts';
import { checkForm } from './form.ts';
import { splitFrontmatter } from './frontmatter.ts';
import type { DocumentSource, LocalitySource, Source, Sources } from './sources.ts';
import { readYaml } from './yaml.ts';

/** Names of localities and pages, which stand in addresses. */
const folderName = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** First parts of addresses that the site itself uses (contract.md, Addresses). */
const takenAddresses = [
	'van-ban',
	'don-vi',
	'chi-tieu',
	'linh-vuc',
	'dia-phuong',
	'lich',
	'tim-kiem',
	'du-lieu',
	'404',
];

/**
 * Reads a content folder. Returns all that could be read, also of files with problems, and every problem of form. Files are named by their path from the parent of `folder`. Throws only if the
 * disk fails.
 */
export function readContent(folder: string, cache: Cache): { sources: Sources; findings: Finding[] } {
	const findings: Finding[] = [];
	const name = folder.split(/[\\/]/).findLast((part) => part !== '') ?? 'content';
	const path = (...parts: string[]) => [name, ...parts].join('/');
	const bytesOf = (file: string): Uint8Array => readFileSync(join(folder, '..', file));
	const report = (file: string, message: { reason: string; remedy: string }) =>
		findings.push({ file, place: { line: 1, column: 1 }, level: 'error', ...message });

	/** Names in a folder, sorted by code unit so that every machine reads in one order; `null` if there is no folder. */
	const list = (...parts: string[]) => {
		try {
			return readdirSync(join(folder, ...parts), { withFileTypes: true })
				.filter((entry) => !entry.name.startsWith('.'))
				.sort((a, b) => (a.name < b.name ? -1 : 1));
		} catch {
			return null;
		}
	};

	function yamlFile<Schema extends z.ZodType>(file: string, schema: Schema): Source<z.output<Schema>> | null {
		const decoded = decode(file, bytesOf(file));
		findings.push(...decoded.findings);
		if (decoded.text === null) return null;
		const { yaml, findings: wrong } = readYaml(file, decoded.text, 1);
		findings.push(...wrong);
		if (yaml === null) return null;
		const form = checkForm(file, yaml.value, schema);
		findings.push(...form.findings);
		return form.data === null ? null : { file, data: form.data, lost: form.lost };
	}

	/** The names in a folder that are what they must be; reports the missing and the unknown ones. */
	function known(parts: string[], files: string[], folders: string[]): Set<string> {
		const names = new Set<string>();
		for (const entry of list(...parts) ?? []) {
			if ((files.includes(entry.name) && entry.isFile()) || (folders.includes(entry.name) && entry.isDirectory()))
				names.add(entry.name);
			else report(path(...parts, entry.name), messages.unknownFile());
		}
		for (const missing of files) if (!names.has(missing)) report(path(...parts, missing), messages.missingFile());
		return names;
	}

	function readDocument(file: string, slug: string): DocumentSource | null {
		const bytes = bytesOf(file);
		let partial: ParsedDocument | null = null;
		const whole = cache.through(file, bytes, () => {
			const { parsed, findings: wrong } = parseDocumentFile(file, bytes);
			if (wrong.length === 0) return parsed;
			findings.push(...wrong);
			partial = parsed;
			return null;
		});
		const parsed = whole ?? partial;
		return parsed === null ? null : { file, slug, ...parsed };
	}

	function readLocality(id: string): LocalitySource {
		const at = (one: string) => path('localities', id, one);
		const names = known(['localities', id], ['locality.yaml', 'units.yaml'], ['documents']);
		const documents: DocumentSource[] = [];
		const unread: string[] = [];
		for (const entry of list('localities', id, 'documents') ?? []) {
			const file = at(`documents/${entry.name}`);
			if (!entry.isFile() || !entry.name.endsWith('.mdx')) report(file, messages.unknownFile());
			else {
				const slug = entry.name.slice(0, -'.mdx'.length);
				const source = readDocument(file, slug);
				if (source) documents.push(source);
				else unread.push(slug);
			}
		}
		return {
			id,
			folder: path('localities', id),
			locality: names.has('locality.yaml') ? yamlFile(at('locality.yaml'), locality) : null,
			units: names.has('units.yaml') ? yamlFile(at('units.yaml'), units) : null,
			documents,
			unread,
		};
	}

	function readPages(exist: boolean): string[] {
		const ids: string[] = [];
		for (const entry of exist ? (list('pages') ?? []) : []) {
			const file = path('pages', entry.name);
			const id = entry.name.replace(/\.mdx$/, '');
			if (!entry.isFile() || id === entry.name) report(file, messages.unknownFile());
			else if (!folderName.test(id)) report(file, messages.badId(id));
			else if (takenAddresses.includes(id)) report(file, messages.takenAddress(id));
			else findings.push(...checkPage(file, bytesOf(file)));
			ids.push(id);
		}
		return ids;
	}

	if (list() === null) {
		report(name, messages.noContent());
		return {
			sources: { site: null, fields: null, indicators: null, abbreviations: null, pages: [], localities: [] },
			findings,
		};
	}
	const top = ['site.yaml', 'fields.yaml', 'indicators.yaml', 'abbreviations.yaml'];
	const names = known([], top, ['localities', 'pages']);
	const maybe = <Schema extends z.ZodType>(one: string, schema: Schema) =>
		names.has(one) ? yamlFile(path(one), schema) : null;
	const sources: Sources = {
		site: maybe('site.yaml', site),
		fields: maybe('fields.yaml', fields),
		indicators: maybe('indicators.yaml', indicators),
		abbreviations: maybe('abbreviations.yaml', abbreviations),
		pages: readPages(names.has('pages')),
		localities: (list('localities') ?? []).flatMap((entry) => {
			if (entry.isDirectory() && folderName.test(entry.name)) return [readLocality(entry.name)];
			report(path('localities', entry.name), entry.isDirectory() ? messages.badId(entry.name) : messages.unknownFile());
			return [];
		}),
	};
	cache.prune();
	return { sources, findings };
}

type ParsedDocument = Omit<DocumentSource, 'file' | 'slug'>;

function parseDocumentFile(file: string, bytes: Uint8Array): { parsed: ParsedDocument | null; findings: Finding[] } {
	const decoded = decode(file, bytes);
	if (decoded.text === null) return { parsed: null, findings: decoded.findings };
	const { parts, findings: fences } = splitFrontmatter(file, decoded.text);
	if (parts === null) return { parsed: null, findings: fences };
	const { yaml, findings: wrong } = readYaml(file, parts.yaml, parts.yamlLine);
	const form = yaml === null ? { data: null, lost: [], findings: wrong } : checkForm(file, yaml.value, document);
	const { tree, findings: refused } = parseBody(file, parts.body, parts.bodyLine);
	const findings = [...form.findings, ...refused];
	if (form.data === null) return { parsed: null, findings };
	const body: Root = tree ?? { type: 'root', children: [] };
	return {
		parsed: {
			data: form.data,
			lost: form.lost,
			body: withoutPositions(body),
			bodyRead: tree !== null,
			bodyLine: parts.bodyLine,
			references: referencesOf(body),
			links: innerLinksOf(body),
			citations: datedCitationsOf(body),
		},
		findings,
	};
}

/** A copy of the tree without positions, which no page shows. */
function withoutPositions(tree: Root): Root {
	return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)));
}

/** Problems of form of a page of the portal's own prose; its MDX is trusted code, which Astro compiles. */
function checkPage(file: string, bytes: Uint8Array): Finding[] {
	const decoded = decode(file, bytes);
	if (decoded.text === null) return decoded.findings;
	const { parts, findings: fences } = splitFrontmatter(file, decoded.text);
	if (parts === null) return fences;
	const { yaml, findings } = readYaml(file, parts.yaml, parts.yamlLine);
	const form = yaml === null ? findings : checkForm(file, yaml.value, page).findings;
	return [...form, ...syntaxErrors(file, parts.body, parts.bodyLine)];
}
