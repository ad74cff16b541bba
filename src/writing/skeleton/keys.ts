import { stringify } from 'yaml';
import { z } from 'zod';
import { samples } from '../../vi/founding/samples.ts';
import { keyMeanings } from '../../vi/keys/keys.ts';
import { isNeeded, namesOfMaps, unwrapped } from '../schema/maps.ts';

/** What stands in a document from the beginning: values by key; of a map or a list of maps the values of its keys. */
export interface HeadValues {
	readonly [key: string]: string | readonly string[] | HeadValues;
}

/** The longest line of a remark. */
const widest = 110;
const names = namesOfMaps();

/** Text in lines that are remarks. */
export function remarks(text: string): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last === undefined || last.length + 1 + word.length > widest) lines.push(`# ${word}`);
		else lines[lines.length - 1] = `${last} ${word}`;
	}
	return lines;
}

/** A value as YAML writes it. All that content says is text. */
const scalar = (value: string): string =>
	/^([\d.]+|true)$/.test(value) ? value : stringify(value, { lineWidth: 0 }).trimEnd();

/**
 * The keys of a map, each below what it means: with what is given, else with its sample behind a `#`. `seldom` are keys of which
 * only the meaning is told. `asked` are the keys in their order; left out, they are all.
 */
export function keysOf(
	map: z.ZodObject,
	given: HeadValues,
	seldom: Readonly<Record<string, string>> = {},
	asked: readonly string[] = Object.keys(map.shape),
): string[] {
	const name = names.get(map) ?? '';
	return asked.flatMap((key) => {
		const schema: unknown = map.shape[key];
		const meaning = keyMeanings[name]?.[key] ?? key;
		if (seldom[key] !== undefined) return remarks(`${key}: ${meaning}${seldom[key] === '' ? '' : ` (${seldom[key]})`}`);
		const value = given[key];
		const lines = value === undefined ? unused(name, key, schema) : used(key, schema, value);
		return lines.length === 0 ? remarks(`${key}: ${meaning}`) : [...remarks(meaning), ...lines];
	});
}

function used(key: string, schema: unknown, value: HeadValues[string]): string[] {
	if (typeof value === 'string') return [`${key}: ${scalar(value)}`];
	if (isList(value)) return [`${key}:`, ...value.map((one) => `  - ${scalar(one)}`)];
	const node = unwrapped(schema);
	const inner = node instanceof z.ZodArray ? unwrapped(node.element) : node;
	if (!(inner instanceof z.ZodObject)) return [];
	const lines = keysOf(inner, value);
	return [`${key}:`, ...(node instanceof z.ZodArray ? asItem(lines) : indented(lines))];
}

const isList = (value: HeadValues[string]): value is readonly string[] => Array.isArray(value);

/** A key that is not used yet: its sample, each line behind a `#`. What has no sample is none. */
function unused(name: string, key: string, schema: unknown): string[] {
	const sample = samples[name]?.[key] ?? sampleOf(schema);
	return sample === null ? [] : used(key, schema, sample).map((line) => `#${line}`);
}

/** The needed keys of a map, or of the maps of a list, with their samples; `null` of a single value. */
function sampleOf(schema: unknown): HeadValues | null {
	const node = unwrapped(schema);
	const inner = node instanceof z.ZodArray ? unwrapped(node.element) : node;
	if (!(inner instanceof z.ZodObject)) return null;
	const own = samples[names.get(inner) ?? ''] ?? {};
	const [first] = Object.keys(own);
	const shown = Object.entries(inner.shape).filter(([key, one]) => key === first || isNeeded(one));
	return Object.fromEntries(shown.map(([key, one]) => [key, own[key] ?? sampleOf(one) ?? '']));
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => (line === '' ? '' : `  ${line}`));

/** Lines as the one entry of a list: its dash stands before the first key. */
function asItem(lines: readonly string[]): string[] {
	const first = lines.findIndex((line) => !line.startsWith('#'));
	return lines.map((line, at) => `  ${at === first ? '- ' : at < first ? '' : '  '}${line}`);
}
