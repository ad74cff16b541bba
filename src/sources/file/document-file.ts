import type { Root } from 'mdast';
import { bodyOf } from '../../mdx/body.ts';
import { headingsOf } from '../../mdx/headings.ts';
import { parseBody } from '../../mdx/parse.ts';
import { datedCitationsOf, innerLinksOf, referencesOf } from '../../mdx/references.ts';
import { asOfDrafts } from '../../problem/open-question.ts';
import type { Finding } from '../../problem/problem.ts';
import { type Document, document } from '../../schemas/document.ts';
import { checkForm } from '../form/form.ts';
import { leftToFill } from '../form/left-to-fill.ts';
import type { DocumentSource } from '../sources.ts';
import { withoutConflicts } from '../yaml/conflicts.ts';
import { readYaml } from '../yaml/yaml.ts';
import { decode } from './bytes.ts';
import { splitFrontmatter } from './frontmatter.ts';

/** What the bytes of a document say, wherever the file lies. */
export type ParsedDocument = Omit<DocumentSource, 'file' | 'slug'>;

/** Parses a document: what could be read of it, `null` if nothing could, and every problem of form. */
export function parseDocument(file: string, bytes: Uint8Array): { parsed: ParsedDocument | null; findings: Finding[] } {
	const decoded = decode(file, bytes);
	if (decoded.text === null) return { parsed: null, findings: decoded.findings };
	const { parts, findings: fences } = splitFrontmatter(file, decoded.text);
	if (parts === null) return { parsed: null, findings: fences };
	const { yaml, findings: wrong } = readYaml(file, parts.yaml, parts.yamlLine);
	const form =
		yaml === null ? { data: null, lost: [], findings: [] } : checkForm(file, yaml.value, document, yaml.gaps);
	const { text: written, findings: conflicts } = withoutConflicts(file, parts.body, parts.bodyLine, false);
	const { tree, findings: refused, ...read } = parseBody(file, written, parts.bodyLine);
	const ofForm = asOfDrafts(form.findings, () => form.data?.draft === true);
	const isDraft = form.data?.draft === true;
	const left = yaml === null || isDraft ? [] : leftToFill(file, yaml.value, written, parts.bodyLine);
	const findings = [...decoded.findings, ...fences, ...wrong, ...ofForm, ...conflicts, ...refused, ...left];
	if (form.data === null) return { parsed: null, findings };
	const body: Root = tree ?? { type: 'root', children: [] };
	return {
		parsed: {
			data: form.data,
			lost: form.lost,
			bodyRead: tree !== null,
			htmlSize: 'size' in read ? read.size : 0,
			bodyLine: parts.bodyLine,
			sections: headingsOf(body).map(({ id }) => id),
			references: referencesOf(body),
			links: innerLinksOf(body),
			citations: datedCitationsOf(body),
			// Last, as it takes the places off the tree.
			body: bodyOf(body),
		},
		findings,
	};
}

/** What the frontmatter of a document says; `null` if a part of it cannot be read. */
export function frontmatterOf(file: string, bytes: Uint8Array): Document | null {
	const { text } = decode(file, bytes);
	const { parts, findings } = text === null ? { parts: null, findings: [] } : splitFrontmatter(file, text);
	const yaml = parts && findings.length === 0 ? readYaml(file, parts.yaml, parts.yamlLine).yaml : null;
	if (yaml === null) return null;
	const { data, lost } = checkForm(file, yaml.value, document, yaml.gaps);
	return lost.length === 0 ? data : null;
}
