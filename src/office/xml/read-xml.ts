import { SaxesParser } from 'saxes';
import { refuse } from '../refusal.ts';
import type { Element } from './element.ts';

/** The deepest nesting of elements that is read. Tables in tables of Word have some forty. */
const deepest = 256;

/** The most elements in one that is handed over whole: a long paragraph has hundreds, all styles ten thousand. */
const mostElements = 150_000;

/** Prefixes that the readers know, by the namespace; both of the “transitional” and of the “strict” kind (ISO 29500). */
const prefixes: readonly (readonly [RegExp, string])[] = [
	[/\/wordprocessingml\/(?:2006\/)?main$/, 'w:'],
	[/\/markup-compatibility\/2006$/, 'mc:'],
	[/\/wordprocessingShape$/, 'wps:'],
	[/\/officeDocument\/(?:2006\/)?relationships$/, 'r:'],
	[/\/package\/2006\/relationships$/, ''],
	[/\/officeDocument\/(?:2006\/)?math$/, 'm:'],
	[/^urn:schemas-microsoft-com:vml$/, 'v:'],
	[/\/drawingml\/(?:2006\/)?main$/, 'a:'],
	[/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp:'],
];

const known = new Map<string, string>();

function prefixOf(uri: string): string {
	let prefix = known.get(uri);
	if (prefix === undefined) {
		prefix = prefixes.find(([pattern]) => pattern.test(uri))?.[1] ?? '?:';
		if (known.size < 1000) known.set(uri, prefix);
	}
	return prefix;
}

/** Who is told of the elements of a part. Of an element that is built, whole: it alone is told of, not what is in it. */
export interface XmlListener {
	/** Whether this element is handed over whole once it ends. */
	readonly isBuilt: (name: string) => boolean;
	readonly built: (element: Element) => void;
	readonly opened?: (name: string, attributes: Readonly<Record<string, string>>) => void;
	readonly closed?: (name: string) => void;
}

/** Reads the pieces of a part of XML. Refuses a DTD, which may hold entities, deep nesting, and what is no XML. */
export async function readXml(pieces: AsyncIterable<string>, listener: XmlListener): Promise<void> {
	const parser = new SaxesParser({ xmlns: true, position: false });
	const stack: { name: string; attributes: Record<string, string>; children: (Element | string)[] }[] = [];
	let depth = 0;
	let elements = 0;
	parser.on('doctype', () => refuse('xml-entities'));
	parser.on('error', () => refuse('broken-file'));
	parser.on('opentag', (tag) => {
		depth += 1;
		if (depth > deepest) refuse('too-deep');
		const prefix = prefixOf(tag.uri);
		const name = `${prefix}${tag.local}`;
		const attributes: Record<string, string> = {};
		for (const { prefix: ownPrefix, local, uri, value } of Object.values(tag.attributes)) {
			if (ownPrefix === 'xmlns' || local === 'xmlns') continue;
			const space = uri === '' ? '' : prefixOf(uri);
			attributes[space === prefix ? local : `${space}${local}`] = value;
		}
		elements = stack.length === 0 ? 0 : elements + 1;
		if (elements > mostElements) refuse('too-many-elements');
		if (stack.length > 0 || listener.isBuilt(name)) stack.push({ name, attributes, children: [] });
		else listener.opened?.(name, attributes);
	});
	parser.on('text', (text) => {
		stack.at(-1)?.children.push(text);
	});
	parser.on('cdata', (text) => {
		stack.at(-1)?.children.push(text);
	});
	parser.on('closetag', (tag) => {
		depth -= 1;
		const element = stack.pop();
		if (element === undefined) listener.closed?.(`${prefixOf(tag.uri)}${tag.local}`);
		else if (stack.length === 0) listener.built(element);
		else stack.at(-1)?.children.push(element);
	});
	for await (const piece of pieces) parser.write(piece);
	parser.close();
	if (depth !== 0) refuse('broken-file');
}

/** The root element of a part with all that it holds; for parts that are small. */
export async function rootOf(pieces: AsyncIterable<string>): Promise<Element> {
	let root: Element | null = null;
	await readXml(pieces, {
		isBuilt: () => true,
		built: (element) => {
			root = element;
		},
	});
	return root ?? refuse('broken-file');
}
