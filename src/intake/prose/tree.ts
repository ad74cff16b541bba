import type { OfficePlace } from '../../office/office-file.ts';
import { isHeading, type ProseLine } from './items.ts';

/** A paragraph of the text that gives a duty or may, with its item. */
export interface Leaf {
	readonly id: string;
	readonly text: string;
	readonly place: OfficePlace;
	/** The headings above it, outermost first. */
	readonly under: readonly Branch[];
	readonly told: ProseLine['told'];
}

/** A heading of the text. */
export interface Branch {
	readonly id: string;
	readonly title: string;
	readonly place: OfficePlace;
	/** Whether what stands below gives no duties: aims, money. */
	readonly isAside: boolean;
	/** Whether its words are a duty themselves. */
	readonly isDuty: boolean;
}

interface Node {
	readonly line: ProseLine;
	readonly id: string;
	readonly rank: number;
	readonly children: Node[];
	readonly parts: ProseLine[];
}

/** Headings of parts that give no duties. */
const aside =
	/^(?:muc .ich|yeu cau$|quan diem|muc tieu|chi tieu|kinh phi|can cu|danh gia|ket qua (?:dat duoc|thuc hien)|ton tai|han che|nguyen nhan|khai quat|thanh phan|tinh hinh)/;

/** The items of a text, those with duties, by the numbers, letters and dashes that are printed. */
export function itemTree(
	lines: readonly ProseLine[],
	bareOf: (words: string) => string,
): { leaves: Leaf[]; branches: Branch[]; closing: ProseLine[] } {
	const hasParts = partsRepeat(lines);
	const root: Node = { line: none, id: '', rank: 0, children: [], parts: [] };
	const stack: Node[] = [root];
	const closing: ProseLine[] = [];
	const first = lines.findIndex(({ kind }) => kind === 'part' || kind === 'number' || kind === 'letter');
	const from = first < 0 ? lines.length : first;
	const last = lines.findLastIndex(({ kind }) => kind === 'part' || kind === 'number' || kind === 'letter');
	for (const [at, line] of lines.entries()) {
		if (at < from) continue;
		if (line.kind === 'none' || line.kind === 'dash') {
			if (at > last && line.kind === 'none' && isClosing(line.text, bareOf)) closing.push(line);
			else if (closing.length === 0) stack.at(-1)?.parts.push(line);
			continue;
		}
		const rank = rankOf(line);
		while ((stack.at(-1)?.rank ?? 0) >= rank && stack.length > 1) stack.pop();
		const above = stack.at(-1) ?? root;
		const part = hasParts ? stack.find((one) => one.line.kind === 'part') : undefined;
		const id =
			line.kind === 'part'
				? line.label
				: line.kind === 'number'
					? [part?.id, line.label].filter((one) => one !== undefined && one !== '').join('.')
					: [above.line.kind === 'part' && !hasParts ? '' : above.id, line.label].filter((one) => one !== '').join('.');
		const node: Node = { line, id, rank, children: [], parts: [] };
		above.children.push(node);
		stack.push(node);
	}
	const leaves: Leaf[] = [];
	const branches: Branch[] = [];
	for (const node of root.children) visit(node, [], false);
	return { leaves, branches, closing };

	function visit(node: Node, under: readonly Branch[], isAside: boolean): void {
		const { line, id, children, parts } = node;
		const bare = bareOf(line.text);
		const isOff = isAside || ((line.kind === 'part' || line.kind === 'number') && aside.test(bare));
		const dashes = parts.filter(({ kind }) => kind === 'dash');
		const isOpen = !/[.;]\W*$/u.test(line.text) && parts.some(({ kind }) => kind === 'none');
		const isTitle = children.length > 0 || (parts.length > 0 && (isHeading(line) || isOpen));
		const branch: Branch = { id, title: line.text, place: line.place, isAside: isOff, isDuty: !isTitle };
		const inner = isTitle ? [...under, branch] : under;
		if (isTitle) branches.push(branch);
		const leaf = (own: string, one: ProseLine, text = one.text, told = one.told): void => {
			if (!isOff) leaves.push({ id: own, text, place: one.place, under: inner, told });
		};
		if (!isTitle) {
			if (dashes.length === 0) {
				const rest = parts.map(({ text }) => text);
				leaf(id, line, [line.text, ...rest].join(' '), [
					...line.told,
					...rest.map((words) => ({ code: 'joined' as const, words })),
				]);
			} else {
				leaf(id, line);
				for (const [at, one] of parts.entries()) leaf(`${id}-${at + 1}`, one);
			}
		} else {
			const split = parts.flatMap(dutiesIn);
			if (split.length === 1 && children.length === 0 && split[0] !== undefined)
				leaf(split[0].kind === 'dash' ? `${id}-1` : id, split[0]);
			else for (const [at, one] of split.entries()) leaf(`${id}-${at + 1}`, one);
		}
		for (const child of children) visit(child, inner, isOff);
	}
}

/** A paragraph that gives a second duty behind a first: `…; giao phòng Nội vụ tổng hợp`. */
export function dutiesIn(line: ProseLine): ProseLine[] {
	if (line.kind !== 'none') return [line];
	const texts = line.text.split(/(?<=[;.])\s+(?=giao (?:phòng|ban|văn|sở|công|ủy|UBND|phong|van))/iu);
	return texts.map((text, at) => ({ ...line, text, told: at === 0 ? line.told : [] }));
}

const none: ProseLine = { kind: 'none', label: '', text: '', bold: false, place: {}, told: [] };

const rankOf = ({ kind, label }: ProseLine): number =>
	kind === 'part' ? 1 : kind === 'number' ? 1 + label.split('.').length : 9;

/** Whether numbers begin anew in the parts of a text, so that items need the numeral of theirs. */
function partsRepeat(lines: readonly ProseLine[]): boolean {
	let part = '';
	const seen = new Map<string, string>();
	for (const { kind, label } of lines) {
		if (kind === 'part') part = label;
		else if (kind === 'number') {
			const other = seen.get(label);
			if (other !== undefined && other !== part) return true;
			seen.set(label, part);
		}
	}
	return false;
}

/** Whether a paragraph at the end of a text closes it. */
function isClosing(text: string, bareOf: (words: string) => string): boolean {
	return (
		/\.\/\.?\W*\w?\W*$/u.test(text) ||
		/^(?:trong qu. trinh|tren day|nhan duoc|chu tich uy ban|chu tich ubnd|.{0,60}thong bao (?:den|de|n.i dung)|[dp]e nghi (?:cac|thu truong))/.test(
			bareOf(text),
		)
	);
}
