import type { BasisEntry } from '../../register/entries.ts';
import { type DocumentType, documentTypes } from '../../schemas/document.ts';
import { dayInWords } from '../../vi/day-in-words.ts';
import { print } from '../../vi/print.ts';
import { vi } from '../../vi/vi.ts';

/** Names of types by the abbreviation in a number: `QĐ` is "Quyết định". */
const typeNames: Readonly<Record<string, string>> = {
	...Object.fromEntries(
		Object.entries(documentTypes).flatMap(([type, short]) =>
			short === null || type === 'thong-bao-ket-luan' ? [] : [[short, vi.documentType(type as DocumentType)]],
		),
	),
	...print.basisTypes,
};

/** Types whose originals open with a block of legal bases; the others say what they carry out. */
const withBases: readonly DocumentType[] = [
	'nghi-quyet',
	'quyet-dinh',
	'quy-che',
	'quy-dinh',
	'huong-dan',
	'chuong-trinh',
	'ke-hoach',
	'phuong-an',
	'de-an',
];

/**
 * The lines of the legal bases, and the number of other documents that are only cited. The block of bases stands first in a
 * document. It holds laws, what the document carries out, and at its end the proposal ("Tờ trình"). What comes after the last
 * of these is cited in the text and is no line. A document with none of these has no lines.
 */
export function basisLines(
	type: DocumentType,
	basis: readonly BasisEntry[],
): { readonly lines: string[]; readonly others: number } {
	const changes = basis.filter(({ relation }) => relation === 'replaces' || relation === 'amends');
	const rests = basis.filter((one) => !changes.includes(one));
	const last = rests.findLastIndex(
		({ relation, title, number }) =>
			relation === 'implements' || /^(Hiến pháp|Bộ luật|Luật|Pháp lệnh)\s/u.test(title) || isProposal(number),
	);
	const bases = rests.slice(0, last + 1);
	const others = new Set(rests.slice(last + 1).map(({ number, title }) => number ?? title));
	const lines = [...bases, ...changes].map((one) => `${verb(type, one)} ${basisWords(one)}`);
	return { lines: lines.map((line, at) => line + (at === lines.length - 1 ? '.' : ';')), others: others.size };
}

const isProposal = (number: string | undefined) => number?.includes('/TTr-') ?? false;

function verb(type: DocumentType, { relation, number }: BasisEntry): string {
	if (isProposal(number)) return print.basis.proposal;
	if (relation === 'replaces' || relation === 'amends') return print.basis[relation];
	return relation === 'implements' && !withBases.includes(type) ? print.basis.implements : print.basis.based;
}

/** A basis as official texts name it: type, number, day, issuer, subject. What the data do not have is left out. */
function basisWords({ title, number, issued, issuer }: BasisEntry): string {
	const facts = [
		number && print.numbered(number),
		issued && dayInWords(issued),
		issuer && !title.endsWith(print.by(issuer)) && print.by(issuer),
	].filter(Boolean);
	if (number === undefined) return [title, ...facts].join(' ');
	const abbreviation = /[/\d-](\p{L}+)[/-]/u.exec(number.replace(/^\d+/, ''))?.[1] ?? '';
	const type = title.startsWith(print.actionProgramme) ? print.actionProgramme : typeNames[abbreviation];
	if (type === undefined) return `${title} (${facts.join(' ')})`;
	if (!title.startsWith(`${type} `)) return [type, ...facts, print.about(title)].join(' ');
	return [type, ...facts, title.slice(type.length + 1)].join(' ');
}
