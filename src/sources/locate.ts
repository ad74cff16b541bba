import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, type Problem, sortedProblems } from '../problem.ts';
import { decode } from './file.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { readYaml } from './yaml.ts';

/** The findings as problems, sorted, each with its line and column; a place that cannot be found is the file's beginning. */
export function locate(folder: string, findings: readonly Finding[]): Problem[] {
	const locators = new Map<string, ReturnType<typeof locatorOf>>();
	const problems = findings.map(({ file, place, level, reason, remedy }) => {
		if ('line' in place) return { file, line: place.line, column: place.column, level, reason, remedy };
		const locator = locators.get(file) ?? locatorOf(file, folder);
		locators.set(file, locator);
		return { file, ...locator(place.path, place.atKey), level, reason, remedy };
	});
	return sortedProblems(problems);
}

function locatorOf(
	file: string,
	folder: string,
): (path: readonly PropertyKey[], atKey?: boolean) => { line: number; column: number } {
	const nowhere = () => ({ line: 1, column: 1 });
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(join(folder, '..', file));
	} catch {
		return nowhere;
	}
	const { text } = decode(file, bytes);
	if (text === null) return nowhere;
	const { parts } = file.endsWith('.mdx') ? splitFrontmatter(file, text) : { parts: { yaml: text, yamlLine: 1 } };
	if (parts === null) return nowhere;
	return readYaml(file, parts.yaml, parts.yamlLine).yaml?.locate ?? nowhere;
}
