import type { Register } from '../register/entries.ts';
import type { Index } from '../register/index.ts';
import { nameOf, notes, numbered, partsOf, type Question } from './questions.ts';

/** What was made of an index, and what it rests on. */
export interface Traced<Made> {
	readonly made: Made;
	/**
	 * Every question that was asked, once. Of what was remembered it is the name, and the question of the day where that was
	 * asked for it.
	 */
	readonly asked: readonly Question[];
	readonly asksDay: boolean;
}

/** An index that notes what it is asked. What is made from it rests on the answers and on nothing else. */
export interface Tracer {
	/** What `make` returns, with every question that it asked of the index. */
	readonly of: <Made>(make: (index: Index) => Made) => Traced<Made>;
	/** The names of all questions so far, by number. */
	readonly names: readonly string[];
	/** The questions that were asked for what is remembered under a name; `null` of a question that the index answers. */
	readonly behind: (asked: Question) => readonly Question[] | null;
	/** The answer to the question of this name now, for comparison. */
	readonly answer: (name: string) => unknown;
}

/** How the names of what was remembered begin. */
const rememberedAs = 'remembered.';

/** How the names of lists of the register begin. */
const listsAs = 'register.';

/** What was remembered, with the question that stands for it. */
interface Remembered {
	readonly question: Question;
	readonly made: unknown;
	readonly asksDay: boolean;
}

/** Notes what is asked of this index. Nothing else of the index is changed. The questions of `before` keep their places as numbers. */
export function tracer(index: Index, before: readonly string[] = []): Tracer {
	const { names, numberOf } = numbered(before);
	const { see, noting } = notes(before.length);
	const day = numberOf('day');
	const register = seen(index.register, numberOf, see);
	const remembered = new Map<string, Map<string, Remembered>>();
	const behind = new Map<Question, readonly Question[]>();

	const of: Tracer['of'] = (make) => {
		const { made, asked } = noting(() => make(traced));
		return { made, asked, asksDay: asked.includes(day) };
	};
	const traced: Index = {
		...index,
		register,
		remember: <Made>(kind: string, key: string, make: (index: Index) => Made): Made => {
			let ofKind = remembered.get(kind);
			if (ofKind === undefined) {
				ofKind = new Map();
				remembered.set(kind, ofKind);
			}
			let known = ofKind.get(key);
			if (known === undefined) {
				const { made, asked, asksDay } = of(make);
				known = { question: numberOf(nameOf(rememberedAs + kind, key)), made, asksDay };
				behind.set(known.question, asked);
				ofKind.set(key, known);
			}
			see(known.question);
			if (known.asksDay) see(day);
			return known.made as Made;
		},
	};
	for (const [table, value] of Object.entries(index)) {
		if (table === 'register' || table === 'remember') continue;
		const whole = numberOf(table);
		const shown = value instanceof Map ? seenMap(value, whole, (key) => numberOf(nameOf(table, key)), see) : null;
		Object.defineProperty(traced, table, {
			get: () => {
				if (shown !== null) return shown;
				see(whole);
				return value;
			},
		});
	}
	const tables = new Map(Object.entries(index));
	const lists = new Map<string, unknown>(Object.entries(index.register));
	const answer = (name: string): unknown => {
		const { table, key } = partsOf(name);
		const value = table.startsWith(listsAs) ? lists.get(table.slice(listsAs.length)) : tables.get(table);
		return key === undefined || !(value instanceof Map) ? value : value.get(key);
	};
	return { of, names, behind: (one) => behind.get(one) ?? null, answer };
}

/** The register, telling of each of its lists that is taken. */
function seen(register: Register, numberOf: (name: string) => Question, see: (one: Question) => void): Register {
	const traced = { ...register };
	for (const [name, value] of Object.entries(register)) {
		const list = numberOf(listsAs + name);
		Object.defineProperty(traced, name, {
			get: () => {
				see(list);
				return value;
			},
		});
	}
	return traced;
}

/** The map, telling of each key that is asked for, and of the whole when it is listed or counted. */
function seenMap<Value>(
	map: ReadonlyMap<string, Value>,
	whole: Question,
	numberOf: (key: string) => Question,
	see: (one: Question) => void,
): ReadonlyMap<string, Value> {
	// A page asks for thousands of keys, and most pages for the same ones: each is looked up by the key alone.
	const questions = new Map<string, Question>();
	const seeKey = (key: string) => {
		let asked = questions.get(key);
		if (asked === undefined) {
			asked = numberOf(key);
			questions.set(key, asked);
		}
		see(asked);
	};
	const all = (): ReadonlyMap<string, Value> => {
		see(whole);
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
			return all().size;
		},
		forEach: (visit, self) => all().forEach(visit, self),
		entries: () => all().entries(),
		keys: () => all().keys(),
		values: () => all().values(),
		[Symbol.iterator]: () => all()[Symbol.iterator](),
	};
}
