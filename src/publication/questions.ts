/** A question that was asked of the index, by its number. */
export type Question = number;

/** What a question asks for: an entry of a table, by its key, or the whole table. */
export interface QuestionParts {
	readonly table: string;
	readonly key: string | undefined;
}

const separator = '\n';

/** The name of a question, by which it is kept between builds. */
export const questionName = ({ table, key }: QuestionParts): string =>
	key === undefined ? table : table + separator + key;

/** What the question of this name asks for. */
export function partsOfName(name: string): QuestionParts {
	const at = name.indexOf(separator);
	return at < 0 ? { table: name, key: undefined } : { table: name.slice(0, at), key: name.slice(at + 1) };
}

/** A question for an entry of a table, with its number. */
interface Asked extends QuestionParts {
	readonly number: Question;
	/** What the index answered, which never changes; `undefined` while it has no answer, as of the size of a file to come. */
	answer: unknown;
}

/** The questions for the whole of a table and for its entries. */
export interface TableQuestions {
	readonly whole: Question;
	readonly of: (key: string) => Asked;
}

/** All questions so far, in the order of their numbers, and those that come. */
export interface Numbered {
	readonly all: readonly Asked[];
	readonly ofTable: (table: string) => TableQuestions;
}

/** Numbers for questions. Those of these names are numbered by their places. */
export function numbered(names: readonly string[]): Numbered {
	const all: Asked[] = [];
	const tables = new Map<string, Map<string | undefined, Asked>>();
	const keysOf = (table: string) => {
		const keys = tables.get(table) ?? new Map<string | undefined, Asked>();
		tables.set(table, keys);
		return keys;
	};
	const add = (keys: Map<string | undefined, Asked>, { table, key }: QuestionParts): Asked => {
		const one: Asked = { table, key, number: all.length, answer: undefined };
		all.push(one);
		keys.set(key, one);
		return one;
	};
	for (const parts of names.map(partsOfName)) add(keysOf(parts.table), parts);
	return {
		all,
		ofTable: (table) => {
			const keys = keysOf(table);
			const of = (key: string | undefined): Asked => keys.get(key) ?? add(keys, { table, key });
			return { whole: of(undefined).number, of };
		},
	};
}

/** Lists of questions that are asked while something is made, one list within another. */
export interface Notes {
	readonly see: (one: Question) => void;
	/** What `make` returns, and each question that was seen in the meantime, once. Not those of lists within. */
	readonly noting: <Made>(make: () => Made) => { readonly made: Made; readonly asked: readonly Question[] };
}

/**
 * Notes of questions, of which so many are numbered already. A page asks thousands, most of them many times: no set is kept,
 * only which list had a question last.
 */
export function notes(numbered: number): Notes {
	const listOf = new Array<number>(numbered).fill(0);
	let lists = 0;
	let list = 0;
	let asked: Question[] = [];
	const begin = () => {
		list = ++lists;
		asked = [];
	};
	const see = (one: Question) => {
		if (listOf[one] === list) return;
		listOf[one] = list;
		asked.push(one);
	};
	return {
		see,
		noting: (make) => {
			const [outer, before] = [list, asked];
			begin();
			try {
				const made = make();
				const all = asked;
				// What a list within had last may stand twice in this one.
				if (lists !== list) {
					begin();
					for (const one of all) see(one);
				}
				return { made, asked: asked.slice() };
			} finally {
				list = outer;
				asked = before;
			}
		},
	};
}
