import type { YAMLMap } from 'yaml';
import { type Message, say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import { deepest, tooDeep } from './depth.ts';
import { yamlError } from './error.ts';
import { type Gaps, noGaps } from './gaps.ts';
import { yaml } from './library.ts';
import { mended } from './mended.ts';
import { offsetOf, startOf } from './place.ts';
import { plainYaml } from './plain.ts';

/** YAML that has been read: its value with every scalar as text, and where each part of it stands. */
export interface YamlText {
	/** Plain value: texts, lists and maps only. */
	readonly value: unknown;
	/**
	 * Line and column (from 1, within the file) of the value at `path` or of its key. If it does not exist, of the nearest part
	 * of the path that does.
	 */
	readonly locate: (path: readonly PropertyKey[], atKey?: boolean) => { line: number; column: number };
	/** What faults of the notation, which are among the findings, leave unknown. */
	readonly gaps: Gaps;
}

/** What was read, `null` if nothing was, and every problem found. What was read of a text with problems has gaps. */
export interface YamlReading {
	readonly yaml: YamlText | null;
	readonly findings: readonly Finding[];
}

/**
 * Reads YAML of any form with the whole parser (see `readYaml`). Of a text with faults it reads the pieces that have none
 * (see `mended`).
 */
export function wholeYaml(file: string, text: string, firstLine: number): YamlReading {
	const reading = read(file, text, firstLine);
	if (reading.yaml !== null) return reading;
	const rest = mended(file, text, firstLine, (piece, line) =>
		plainYaml(piece) === undefined ? read(file, piece, line).findings : [],
	);
	if (rest === null) return reading;
	if (rest.text === null) return { yaml: null, findings: rest.findings };
	const { yaml: left, findings } = read(file, rest.text, firstLine);
	if (left === null) return { yaml: null, findings: [...rest.findings, ...findings.slice(0, 1)] };
	return { yaml: { ...left, gaps: rest.gaps }, findings: rest.findings };
}

/** Reads a text without faults; `null` with what is wrong if it has any. */
function read(file: string, text: string, firstLine: number): YamlReading {
	const refused = (place: { line: number; column: number }, message: Message) => ({
		yaml: null,
		findings: [{ file, place, level: 'error' as const, ...message }],
	});
	const deep = tooDeep(text);
	if (deep !== null) return refused({ ...deep, line: deep.line + firstLine - 1 }, say('data-too-deep'));
	try {
		return parsed(file, text, firstLine);
	} catch {
		// The parser has run out of stack, or fails in a way of its own. The other files are read all the same.
		return refused({ line: firstLine, column: 1 }, yamlError('', ''));
	}
}

function parsed(file: string, text: string, firstLine: number): YamlReading {
	const { isAlias, isCollection, isMap, isScalar, LineCounter, parseDocument, visit } = yaml();
	const lineCounter = new LineCounter();
	const tree = parseDocument(text, { schema: 'failsafe', lineCounter, prettyErrors: false, uniqueKeys: false });
	const at = (offset: number) => {
		const { line, col } = lineCounter.linePos(Math.min(offset, text.length));
		return { line: line + firstLine - 1, column: col };
	};
	const rows = text.split('\n');
	const tabbed = new Set<number>();
	const findings = [...tree.errors, ...tree.warnings].slice(0, mostErrors).flatMap((error): Finding[] => {
		const place = at(error.pos[0]);
		// A tab in the indentation of a line gets several complaints of the parser. Not all of them speak of the tab.
		const tab = rows[place.line - firstLine]?.search(/(?<=^ *)\t/) ?? -1;
		if (tab < 0) {
			const near = text.slice(error.pos[0], error.pos[1]).split('\n')[0] ?? '';
			return [{ file, place, level: 'error', ...yamlError(error.code, near) }];
		}
		if (tabbed.has(place.line)) return [];
		tabbed.add(place.line);
		const column = tab + 1;
		return [{ file, place: { ...place, column }, level: 'error', ...say('tab-indent') }];
	});
	const refuse = (node: unknown, message: Message) =>
		findings.push({ file, place: at(startOf(node)), level: 'error', ...message });
	visit(tree, {
		Node: (role, node, path): symbol | undefined => {
			// What other programs read as nothing is no text.
			if (
				isScalar(node) &&
				role !== 'key' &&
				node.type === 'PLAIN' &&
				/^(?:~|null|Null|NULL)$/.test(String(node.value))
			)
				node.value = '';
			if (path.filter(isCollection).length > deepest) {
				refuse(node, say('data-too-deep'));
				return visit.BREAK;
			}
			if (isAlias(node) || ('anchor' in node && node.anchor !== undefined)) refuse(node, say('alias'));
			if (!isAlias(node) && node.tag !== undefined && readTags.test(node.tag))
				refuse(node, say('exclamation-first', ''));
			if (isMap(node))
				for (const { key, again } of wrongKeys(node)) refuse(key, again ? say('duplicate-key') : say('key-not-text'));
			// A dash one column too far goes on with the words before it.
			const dash = isScalar(node) && node.type === 'PLAIN' ? dashWithin(text, node.range) : null;
			if (dash !== null) findings.push({ file, place: at(dash), level: 'error', ...say('uneven-indent', '') });
			// A value with ` #` in it would lose its end without a word.
			const end = isScalar(node) && node.comment ? (node.range?.[1] ?? 0) : text.length;
			const lost = /^[ \t]+(#.*)/.exec(text.slice(end))?.[1];
			if (lost !== undefined) {
				const place = at(text.indexOf('#', end));
				findings.push({ file, place, level: 'error', ...say('lost-comment', lost) });
			}
			return undefined;
		},
	});
	if (findings.length > 0) return { yaml: null, findings: onePerPlace(findings) };
	return {
		yaml: { value: tree.toJS(), locate: (path, atKey = false) => at(offsetOf(tree, path, atKey)), gaps: noGaps },
		findings: [],
	};
}

/** Offset of a dash with which a further row of a bare text begins: it was meant for an entry. `null` if there is none. */
function dashWithin(text: string, range: readonly number[] | null | undefined): number | null {
	const [from = 0, to = 0] = range ?? [];
	const found = /\n[ \t]*-[ \t]/.exec(text.slice(from, to));
	return found === null ? null : from + found.index + found[0].length - 2;
}

/** Keys of a map that have stood before (`again`), or are no text. The parser's own check grows with the square of the keys. */
function wrongKeys(map: YAMLMap): { key: unknown; again: boolean }[] {
	const { isScalar } = yaml();
	const seen = new Set<unknown>();
	return map.items.flatMap(({ key }): { key: unknown; again: boolean }[] => {
		if (!isScalar(key)) return [{ key, again: false }];
		if (seen.has(key.value)) return [{ key, again: true }];
		seen.add(key.value);
		return [];
	});
}

/** The first of the findings at each place: the parser often says one thing in several ways. */
function onePerPlace(findings: readonly Finding[]): Finding[] {
	const places = new Set<string>();
	return findings.filter(({ place }) => {
		const key = JSON.stringify(place);
		return !places.has(key) && places.add(key);
	});
}

/** Of one text the parser may find as many errors as it has signs; the first are enough. */
const mostErrors = 500;

/** Tags that the failsafe schema reads; of any other tag the parser itself complains. */
const readTags = /^(!|tag:yaml\.org,2002:(str|map|seq))$/;
