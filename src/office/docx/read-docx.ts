import type { Notebook } from '../notebook.ts';
import type { OfficeFile } from '../office-file.ts';
import { refuse } from '../refusal.ts';
import { childrenOf, type Element } from '../xml/element.ts';
import { readXml, rootOf } from '../xml/read-xml.ts';
import type { ZipParts } from '../zip/parts.ts';
import { newBody } from './body.ts';
import { numberingOf } from './numbering.ts';
import { boxText } from './paragraph.ts';
import { type Styles, stylesOf } from './styles.ts';

/** A part that another part names: its kind, the last word of the type, and its path. */
interface Relation {
	readonly kind: string;
	readonly target: string;
}

/** Reads the parts of a document of Word (.docx, .docm). */
export async function readDocx(parts: ZipParts, main: string, notebook: Notebook): Promise<OfficeFile['blocks']> {
	const relations = await relationsOf(parts, main);
	const rootNamed = async (kind: string): Promise<Element | null> => {
		const target = relations.find((one) => one.kind === kind)?.target;
		const text = target === undefined ? null : parts.textOf(target);
		return text === null ? null : rootOf(text);
	};
	const styles = stylesOf(await rootNamed('styles'));
	const numbering = numberingOf(await rootNamed('numbering'), styles);
	const comments = textsById(await rootNamed('comments'), 'w:comment', '', styles);
	const notes = new Map([
		...textsById(await rootNamed('footnotes'), 'w:footnote', 'footnote ', styles),
		...textsById(await rootNamed('endnotes'), 'w:endnote', 'endnote ', styles),
	]);
	for (const { kind, target } of relations) {
		if (kind === 'vbaProject') notebook.skip('macros', {}, target.split('/').at(-1) ?? '');
		if (kind !== 'header' && kind !== 'footer') continue;
		const text = parts.textOf(target);
		const words = text === null ? '' : boxText(await rootOf(text), styles);
		if (words !== '') notebook.skip(kind === 'header' ? 'page-head' : 'page-foot', {}, words);
	}
	const body = newBody({ styles, numbering, comments, notes }, notebook);
	await readXml(parts.textOf(main) ?? refuse('broken-file'), body.listener);
	// Comments on what was left out: heads of pages, text boxes.
	for (const words of comments.values()) {
		notebook.count('comments');
		notebook.skip('comment', {}, words);
	}
	return body.blocks;
}

/** What a part names, with paths from the root of the file. */
export async function relationsOf(parts: ZipParts, part: string): Promise<Relation[]> {
	const at = part.lastIndexOf('/') + 1;
	const folder = part.slice(0, at);
	const text = parts.textOf(`${folder}_rels/${part.slice(at)}.rels`);
	if (text === null) return [];
	return childrenOf(await rootOf(text), 'Relationship')
		.filter(({ attributes }) => attributes['TargetMode'] !== 'External')
		.map(({ attributes }) => ({
			kind: attributes['Type']?.split('/').at(-1) ?? '',
			target: resolved(folder, attributes['Target'] ?? ''),
		}));
}

function resolved(folder: string, target: string): string {
	const steps: string[] = [];
	for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
		if (step === '..') steps.pop();
		else if (step !== '' && step !== '.') steps.push(step);
	}
	return steps.join('/');
}

/** The texts of comments or notes by id. Lines between the notes and the text are notes too, of a type of their own. */
function textsById(root: Element | null, name: string, prefix: string, styles: Styles): Map<string, string> {
	return new Map(
		childrenOf(root, name)
			.filter(({ attributes }) => ['normal', undefined].includes(attributes['type']))
			.map((one) => [`${prefix}${one.attributes['id'] ?? ''}`, boxText(one, styles)]),
	);
}
