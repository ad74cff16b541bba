import type { Register } from '../register/entries.ts';
import type { Index } from '../register/index.ts';

/** A question that was asked of the index: a table, and a key of it or the whole of it; or the name of what was remembered. */
export type Question = string;

const separator = '\n';

/** The question for one entry of a table, or for the whole table. */
const question = (table: string, key?: string): Question => (key === undefined ? table : table + separator + key);

/** An index that notes what it is asked. What is made from it rests on the answers and on nothing else. */
export interface Tracer {
	/**
	 * What `make` returns, and every question that it asked of the index. Of what was remembered it is the name, and the question
	 * of the day where that was asked for it.
	 */
	readonly of: <Made>(make: (index: Index) => Made) => { made: Made; asked: ReadonlySet<Question> };
	/** The questions that were asked for what is remembered under a name; `null` of a question that the index answers. */
	readonly behind: (asked: Question) => ReadonlySet<Question> | null;
	/** The answer to a question now, for comparison. */
	readonly answer: (asked: Question) => unknown;
}

/** Notes what is asked of this index. Nothing else of the index is changed. */
export function tracer(index: Index): Tracer {
	let asked = new Set<Question>();
	const see = (one: Question) => void asked.add(one);
	const register = seen(index.register, see);
	const remembered = new Map<Question, { made: unknown; asked: ReadonlySet<Question> }>();

	const of: Tracer['of'] = (make) => {
		const outer = asked;
		asked = new Set();
		try {
			const made = make(traced);
			return { made, asked };
		} finally {
			asked = outer;
		}
	};
	const traced: Index = {
		...index,
		register,
		remember: <Made>(kind: string, key: string, make: (index: Index) => Made): Made => {
			const name = question(`remembered.${kind}`, key);
			let known = remembered.get(name);
			if (known === undefined) {
				known = of(make);
				remembered.set(name, known);
			}
			asked.add(name);
			if (known.asked.has('day')) asked.add('day');
			return known.made as Made;
		},
	};
	for (const [table, value] of Object.entries(index)) {
		if (table === 'register' || table === 'remember') continue;
		const shown = value instanceof Map ? seenMap(table, value, see) : null;
		Object.defineProperty(traced, table, {
			get: () => {
				if (shown !== null) return shown;
				see(table);
				return value;
			},
		});
	}
	const tables = new Map(Object.entries(index));
	const lists = new Map<string, unknown>(Object.entries(index.register));
	const answer = (one: Question): unknown => {
		const at = one.indexOf(separator);
		const table = at < 0 ? one : one.slice(0, at);
		const value = table.startsWith('register.') ? lists.get(table.slice('register.'.length)) : tables.get(table);
		return at < 0 || !(value instanceof Map) ? value : value.get(one.slice(at + separator.length));
	};
	return { of, behind: (one) => remembered.get(one)?.asked ?? null, answer };
}

/** The register, telling of each of its lists that is taken. */
function seen(register: Register, see: (one: Question) => void): Register {
	const traced = { ...register };
	for (const [name, value] of Object.entries(register)) {
		const asked = question(`register.${name}`);
		Object.defineProperty(traced, name, {
			get: () => {
				see(asked);
				return value;
			},
		});
	}
	return traced;
}

/** The map, telling of each key that is asked for, and of the whole when it is listed or counted. */
function seenMap<Value>(
	table: string,
	map: ReadonlyMap<string, Value>,
	see: (one: Question) => void,
): ReadonlyMap<string, Value> {
	// A page asks for thousands of keys, and most pages for the same ones: each question is made once.
	const questions = new Map<string, Question>();
	const seeKey = (key: string) => {
		let asked = questions.get(key);
		if (asked === undefined) {
			asked = question(table, key);
			questions.set(key, asked);
		}
		see(asked);
	};
	const whole = (): ReadonlyMap<string, Value> => {
		see(question(table));
		return map;
	};
	return {
		get: (key) => {
			seeKey(key);
			return map.get(key);
		},
		has: (key) => {
			seeKey(key);
			return map.has(key);
		},
		get size() {
			return whole().size;
		},
		forEach: (visit, self) => whole().forEach(visit, self),
		entries: () => whole().entries(),
		keys: () => whole().keys(),
		values: () => whole().values(),
		[Symbol.iterator]: () => whole()[Symbol.iterator](),
	};
}
