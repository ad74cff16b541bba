import { dayWithSlashes } from '../words/day.ts';

/** What is wrong, quoting the value, and how to mend it; both are full Vietnamese sentences. */
export interface Wording {
	readonly reason: string;
	readonly remedy: string;
}

/** A wording from its two sentences. */
export const worded = (reason: string, remedy: string): Wording => ({ reason, remedy });

/** That something of a document is not there: the document, or it alone in the document of this number. */
export const lacking = (what: string, value: string, number: string | null): string => {
	const [document = '', item = ''] = value.split('#', 2);
	if (document === '') return `“${value}” không nêu văn bản nào trước dấu #.`;
	if (number === null) return `Không có văn bản “${document}” trên trang, nên không rõ “${value}” là ${what} nào.`;
	return item === ''
		? `“${value}” không nêu ${what} nào của văn bản ${number}.`
		: `Văn bản ${number} không có ${what} “${item}”.`;
};

/** “Did you mean …?”, then what to do in any case. */
export const meant = (candidates: readonly string[], otherwise: string): string =>
	candidates.length === 0
		? otherwise
		: `Có phải ý bạn là ${candidates.map((one) => `“${one}”`).join(' hoặc ')}? ${otherwise}`;

/** A day in another notation as it is to be written; none if it is no such day. */
export function withSlashes(value: string): string[] {
	const day = dayWithSlashes(value);
	return day === null ? [] : [day];
}
