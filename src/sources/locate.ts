import { join } from 'node:path';
import { say } from '../problem/messages.ts';
import type { Finding, Problem } from '../problem/problem.ts';
import { shortened } from '../problem/shorten.ts';
import { sortedProblems } from '../problem/sort.ts';
import { composed } from '../words/compose.ts';
import { decode } from './file/bytes.ts';
import { bytesOf } from './file/disk.ts';
import { splitFrontmatter } from './file/frontmatter.ts';
import { columnWithSigns } from './file/signs.ts';
import { readYaml } from './yaml/yaml.ts';

/** Problems of one file that are shown; the others are counted. */
const mostShown = 100;

/**
 * The findings as problems, sorted, each with its line and column. A place that cannot be found is the file's beginning. Of a
 * file with very many the first hundred are given, errors before warnings. One more counts the others.
 */
export function locate(folder: string, findings: readonly Finding[]): Problem[] {
	const locators = new Map<string, ReturnType<typeof locatorOf>>();
	const rows = new Map<string, readonly string[]>();
	const placed = (file: string, place: { line: number; column: number }) => {
		const written = rows.get(file) ?? rowsOf(file, folder);
		rows.set(file, written);
		return { line: place.line, column: writtenColumn(written[place.line - 1] ?? '', place.column) };
	};
	const located = ({ file, place, level, code, reason, remedy }: Finding): Problem => {
		const said = { level, code, reason: shortened(reason), remedy: shortened(remedy) };
		if ('line' in place) return { file, ...placed(file, place), ...said };
		const locator = locators.get(file) ?? locatorOf(file, folder);
		locators.set(file, locator);
		return { file, ...placed(file, locator(place.path, place.atKey)), ...said };
	};
	const byFile = Map.groupBy(findings, ({ file }) => file);
	const files = [...byFile.keys()].sort();
	return files.flatMap((file) => {
		const { error = [], warning = [] } = Object.groupBy(byFile.get(file) ?? [], ({ level }) => level);
		const all = [...error, ...warning];
		const shown = sortedProblems(all.slice(0, mostShown).map(located));
		const hidden = all.slice(mostShown);
		const last = shown.at(-1);
		if (hidden.length === 0 || last === undefined) return shown;
		const hiddenErrors = hidden.filter(({ level }) => level === 'error').length;
		const more = say('more-problems', hiddenErrors, hidden.length - hiddenErrors);
		return [...shown, { ...last, level: hiddenErrors > 0 ? 'error' : 'warning', ...more }];
	});
}

/** The lines of a file as they were written. There are none if its places were not counted in composed letters. */
function rowsOf(file: string, folder: string): string[] {
	const { bytes } = bytesOf(join(folder, '..', file));
	if (bytes === null || decode(file, bytes).text === null) return [];
	return new TextDecoder().decode(bytes).split(/\r\n?|\n/);
}

/** The column in a line as written that has this column once its letters are composed and its signs taken out. */
function writtenColumn(row: string, readable: number): number {
	const column = columnWithSigns(composed(row), readable);
	if (row === composed(row)) return column;
	let written = 1;
	let read = 1;
	for (const [letter] of row.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
		if (read >= column) break;
		read += composed(letter).length;
		written += letter.length;
	}
	return written;
}

function locatorOf(
	file: string,
	folder: string,
): (path: readonly PropertyKey[], atKey?: boolean) => { line: number; column: number } {
	const nowhere = () => ({ line: 1, column: 1 });
	const { bytes } = bytesOf(join(folder, '..', file));
	if (bytes === null) return nowhere;
	const { text } = decode(file, bytes);
	if (text === null) return nowhere;
	const { parts } = file.endsWith('.mdx') ? splitFrontmatter(file, text) : { parts: { yaml: text, yamlLine: 1 } };
	if (parts === null) return nowhere;
	return readYaml(file, parts.yaml, parts.yamlLine).yaml?.locate ?? nowhere;
}
