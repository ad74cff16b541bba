import { documentId } from '../../register/id.ts';
import type { Document } from '../../schemas/document.ts';
import { fold } from '../../words/fold.ts';

type Head =
	| 'type'
	| 'number'
	| 'title'
	| 'issued'
	| 'effective'
	| 'expires'
	| 'period'
	| 'dataDay'
	| 'issuer'
	| 'jointIssuers'
	| 'signer'
	| 'basis'
	| 'uncertain';

/** A document with its head and all that it states, whether the content has it now or a commit has it. */
export interface Telling {
	readonly locality: string;
	readonly slug: string;
	readonly data: Pick<Document, Head | 'results' | 'measurements' | 'scores' | 'changes'>;
}

/**
 * Finds a document of a commit among those of now. It is known by its file, else by its number and day of issue, else by type,
 * title and one of these two, where a document of that title is new.
 */
export function knownAmong(before: readonly Telling[], now: readonly Telling[]): (one: Telling) => Telling | null {
	const ids = new Map(now.map((one) => [idOf(one), one]));
	const numbers = new Map(now.map((one) => [numberOf(one), one]));
	const direct = (one: Telling) => ids.get(idOf(one)) ?? numbers.get(numberOf(one)) ?? null;
	const taken = new Set(before.map(direct));
	const fresh = Map.groupBy(
		now.filter((one) => !taken.has(one)),
		titleOf,
	);
	return (one) => {
		const known = direct(one);
		if (known !== null) return known;
		const { number, issued } = one.data;
		const like = (fresh.get(titleOf(one)) ?? []).filter(({ data }) => data.number === number || data.issued === issued);
		return like.length === 1 ? (like[0] ?? null) : null;
	};
}

/** The file of a document. `content` is the name of the content folder. */
export const contentFileOf = ({ locality, slug }: Telling, content: string): string =>
	`${content}/localities/${locality}/documents/${slug}.mdx`;

/** Id of a document that is named from one of the locality. */
export const whole = (document: string | null, locality: string): string | null =>
	document === null || document.includes('/') ? document : documentId(locality, document);

const idOf = ({ locality, slug }: Telling): string => documentId(locality, slug);
const numberOf = ({ locality, data: { number, issued } }: Telling): string => `${locality} ${number} ${issued}`;
const titleOf = ({ locality, data: { type, title } }: Telling): string => `${locality} ${type} ${fold(title)}`;
