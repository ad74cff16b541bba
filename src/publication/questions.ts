/** A question that was asked of the index, by its number. Its name is what is kept between builds. */
export type Question = number;

const separator = '\n';

/** The name of the question for one entry of a table, or for the whole table. */
export const nameOf = (table: string, key?: string): string => (key === undefined ? table : table + separator + key);

/** The table of a question and the key, if it is for one entry. */
export function partsOf(name: string): { table: string; key: string | undefined } {
	const at = name.indexOf(separator);
	return at < 0 ? { table: name, key: undefined } : { table: name.slice(0, at), key: name.slice(at + 1) };
}

/** Numbers for questions by their names. Those of `before` are numbered by their places. */
export function numbered(before: readonly string[]): {
	readonly names: readonly string[];
	readonly numberOf: (name: string) => Question;
} {
	const names = [...before];
	const numbers = new Map(names.map((name, at) => [name, at]));
	const numberOf = (name: string): Question => {
		const known = numbers.get(name);
		if (known !== undefined) return known;
		numbers.set(name, names.length);
		return names.push(name) - 1;
	};
	return { names, numberOf };
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
			const outer = { list, asked };
			begin();
			try {
				const made = make();
				// What a list within had last may stand twice in this one.
				const all = asked;
				begin();
				all.forEach(see);
				return { made, asked: asked.slice() };
			} finally {
				({ list, asked } = outer);
			}
		},
	};
}
