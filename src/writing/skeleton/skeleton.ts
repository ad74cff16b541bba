import { type DocumentType, document, documentTypes } from '../../schemas/document.ts';
import { skeletons } from '../../vi/founding/skeletons.ts';
import { type HeadValues, keysOf, remarks } from './keys.ts';

/** What is known of a document that is begun. Days are as writers write them. */
export interface Begun {
	readonly type: DocumentType;
	readonly number: string;
	readonly issued: string;
	/** Id of the unit that issues it, which also leads the first assignment. */
	readonly issuer: string;
	readonly title?: string | undefined;
	/** The first assignment, where it is known. */
	readonly assignment?: HeadValues;
	/** Further values of the head. */
	readonly more?: HeadValues;
	/** Lines of the body. */
	readonly body?: readonly string[];
}

/** Types whose documents tell of what became of others' duties. */
const telling: readonly DocumentType[] = ['bao-cao', 'bien-ban', 'to-trinh'];

const given = ['targets', 'assignments', 'consequences', 'changes', 'funding'];
const told = ['results', 'measurements', 'scores'];

/** The types that may be asked for, `ket-luan` among them. */
export const typeCalled = (name: string): DocumentType | null =>
	name === 'ket-luan' ? 'thong-bao-ket-luan' : Object.hasOwn(documentTypes, name) ? (name as DocumentType) : null;

/** The number of a document that has none yet, with the symbol of its type. */
export function blankNumber(type: DocumentType, body: string): string {
	const symbol = documentTypes[type];
	return `để trống/${symbol === null ? body : `${symbol}-${body}`}`;
}

/** The text of a draft that explains each key. `check` finds no error in it. */
export function skeletonOf(begun: Begun): string {
	const { type, number, issued, issuer, title = skeletons.title, more = {} } = begun;
	const isTelling = telling.includes(type);
	const assignment = begun.assignment ?? { id: '1', task: skeletons.task, leads: [issuer] };
	const seldom = Object.fromEntries((isTelling ? given : told).map((key) => [key, skeletons.seldom]));
	const values: HeadValues = {
		draft: 'true',
		type,
		number,
		title,
		issued,
		issuer,
		source: { original: skeletons.original, text: 'typed' },
		...(!isTelling && { assignments: assignment }),
		...more,
	};
	// Whoever opens it reads first that it is a draft.
	const order = ['draft', ...Object.keys(document.shape).filter((key) => key !== 'draft')];
	const lines = keysOf(document, values, { ...seldom, mat: '' }, order);
	const body = begun.body ?? (isTelling ? skeletons.bodyOfReport(type) : skeletons.body(type));
	return `${['---', ...skeletons.remarks(type).flatMap(remarks), ...lines, '---', '', ...body].join('\n')}\n`;
}
