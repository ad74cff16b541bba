import { syntaxErrors } from '../mdx/page.ts';
import type { Finding } from '../problem.ts';
import { page } from '../schemas/page.ts';
import { decode } from './file.ts';
import { checkForm } from './form.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { readYaml } from './yaml.ts';

/** Problems of form of a page of the portal's own prose; its MDX is trusted code, which Astro compiles. */
export function checkPage(file: string, bytes: Uint8Array): Finding[] {
	const decoded = decode(file, bytes);
	if (decoded.text === null) return decoded.findings;
	const { parts, findings: fences } = splitFrontmatter(file, decoded.text);
	if (parts === null) return fences;
	const { yaml, findings } = readYaml(file, parts.yaml, parts.yamlLine);
	const form = yaml === null ? findings : checkForm(file, yaml.value, page).findings;
	return [...form, ...syntaxErrors(file, parts.body, parts.bodyLine)];
}
