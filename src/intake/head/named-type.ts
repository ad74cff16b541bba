import { distance } from 'fastest-levenshtein';
import { readNumber } from '../../register/number.ts';
import { type DocumentType, documentTypes } from '../../schemas/document.ts';
import { isCapitals } from '../marks.ts';
import type { HeadLine } from './lines.ts';

const names: readonly (readonly [string, DocumentType])[] = [
	['thong bao ket luan', 'thong-bao-ket-luan'],
	['ket luan', 'thong-bao-ket-luan'],
	['nghi quyet', 'nghi-quyet'],
	['quyet dinh', 'quyet-dinh'],
	['chi thi', 'chi-thi'],
	['quy che', 'quy-che'],
	['quy dinh', 'quy-dinh'],
	['thong bao', 'thong-bao'],
	['huong dan', 'huong-dan'],
	['chuong trinh hanh dong', 'chuong-trinh'],
	['chuong trinh', 'chuong-trinh'],
	['ke hoach', 'ke-hoach'],
	['phuong an', 'phuong-an'],
	['de an', 'de-an'],
	['bao cao', 'bao-cao'],
	['to trinh', 'to-trinh'],
	['bien ban', 'bien-ban'],
	['cong dien', 'cong-dien'],
];

/** The name of a type that a line of its own prints; with `rest`, what stands behind it on the line. */
export function typeLine({ text, bare }: HeadLine): { readonly type: DocumentType; readonly rest: string } | null {
	const [whole] = names.filter(
		([name]) =>
			bare === name ||
			(bare.length === name.length && isCapitals(text) && distance(bare, name) <= 1 && bare.length > 6),
	);
	if (whole !== undefined) return { type: whole[1], rest: '' };
	const [led] = names.filter(([name]) => bare.startsWith(`${name} `));
	if (led === undefined) return null;
	const words = text.split(' ');
	const count = led[0].split(' ').length;
	const head = words.slice(0, count).join(' ');
	return isCapitals(head) ? { type: led[1], rest: words.slice(count).join(' ') } : null;
}

/** The type that a symbol tells: `KH` a plan; `null` where it tells none. */
export function typeOfNumber(number: string): DocumentType | null {
	const first = readNumber(number)?.first;
	const found = Object.entries(documentTypes).find(([, short]) => short !== null && short === first);
	return (found?.[0] as DocumentType | undefined) ?? null;
}
