import { hasWideSigns, withoutWideSigns } from '../../words/alike.ts';
import { tooManyParts } from './amount.ts';
import { tooDeep } from './depth.ts';
import { noGaps } from './gaps.ts';
import { withPlainStructure } from './odd-spaces.ts';
import { plainYaml } from './plain.ts';
import { wholeYaml, type YamlReading, type YamlText } from './whole.ts';

/**
 * Reads YAML 1.2 with the failsafe schema (YAML 1.2.2, 10.1). Every scalar is text: `1.10`, `2026-02-30` and `no` stay what was
 * written. Only a plain `~` or `null` is left empty. Aliases, anchors, tags, second documents and comments behind a value are
 * refused; what stands in pieces without them is read. Full-width signs in values are those of the keyboard. `firstLine` is the line of the file on which `text` begins.
 */
export function readYaml(file: string, text: string, firstLine: number): YamlReading {
	const reading = readingOf(file, text, firstLine);
	if (reading.yaml === null || !hasWideSigns(text)) return reading;
	return { ...reading, yaml: { ...reading.yaml, value: withPlainSigns(reading.yaml.value) } };
}

function readingOf(file: string, text: string, firstLine: number): YamlReading {
	const many = tooManyParts(text);
	if (many !== null && tooDeep(text) === null) {
		const place = { line: many.line + firstLine - 1, column: many.column };
		return { yaml: null, findings: [{ file, place, level: 'error', ...many.message }] };
	}
	const value = many === null ? plainYaml(text) : undefined;
	if (value === undefined) return withPlainStructure(file, text, firstLine, (one) => wholeYaml(file, one, firstLine));
	// Places are asked for only where something else is wrong: then the whole parser is worth its time.
	let whole: YamlReading | undefined;
	const locate: YamlText['locate'] = (path, atKey) => {
		whole ??= wholeYaml(file, text, firstLine);
		return whole.yaml?.locate(path, atKey) ?? { line: firstLine, column: 1 };
	};
	return { yaml: { value, locate, gaps: noGaps }, findings: [] };
}

/** The value with the full-width signs of its texts as the keyboard has them. Keys stay as they are. */
function withPlainSigns(value: unknown): unknown {
	if (typeof value === 'string') return withoutWideSigns(value);
	if (Array.isArray(value)) return value.map(withPlainSigns);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withPlainSigns(part)]));
}
