import { createHash } from 'node:crypto';
import { holdsComponent, parsePageBody } from '../../mdx/page.ts';
import { innerLinksOf } from '../../mdx/references.ts';
import type { Finding } from '../../problem/problem.ts';
import { page } from '../../schemas/page.ts';
import { checkForm } from '../form/form.ts';
import type { PageSource } from '../sources.ts';
import { withoutConflicts } from '../yaml/conflicts.ts';
import { readYaml } from '../yaml/yaml.ts';
import { decode } from './bytes.ts';
import { splitFrontmatter } from './frontmatter.ts';

/** What the bytes of a page say, with every problem of form. */
export interface ParsedPage extends Pick<PageSource, 'bodyLine' | 'links' | 'digest' | 'showsCoverage'> {
	readonly findings: readonly Finding[];
}

/** Checks the form of a page of the portal's own prose; its MDX is trusted code, which Astro compiles. */
export function parsePage(file: string, bytes: Uint8Array): ParsedPage {
	const nothing = { bodyLine: 1, links: [], digest: digestOf(bytes), showsCoverage: false };
	const decoded = decode(file, bytes);
	if (decoded.text === null) return { ...nothing, findings: decoded.findings };
	const { parts, findings: fences } = splitFrontmatter(file, decoded.text);
	if (parts === null) return { ...nothing, findings: fences };
	const { yaml, findings } = readYaml(file, parts.yaml, parts.yamlLine);
	const form = yaml === null ? findings : [...findings, ...checkForm(file, yaml.value, page, yaml.gaps).findings];
	const { text: written, findings: conflicts } = withoutConflicts(file, parts.body, parts.bodyLine, false);
	const { tree, findings: refused } = parsePageBody(file, written, parts.bodyLine);
	const links = tree === null ? [] : innerLinksOf(tree);
	const showsCoverage = tree !== null && holdsComponent(tree, 'RegisterCoverage');
	return {
		...nothing,
		bodyLine: parts.bodyLine,
		links,
		showsCoverage,
		findings: [...decoded.findings, ...fences, ...form, ...conflicts, ...refused],
	};
}

function digestOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}
