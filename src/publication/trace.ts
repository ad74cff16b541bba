import type { Register } from '../register/entries.ts';
import type { Index } from '../register/index.ts';
import { type Numbered, notes, numbered, type Question, type QuestionParts, type TableQuestions } from './questions.ts';

/** What was made of an index, and what it rests on. */
interface Traced<Made> {
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
	/** All questions so far, by number. */
	readonly questions: readonly QuestionParts[];
	/** The questions that were asked for what is remembered under a name; `null` of a question that the index answers. */
	readonly behind: (asked: Question) => readonly Question[] | null;
	/** The answer to a question now, for comparison. */
	readonly answer: (asked: Question) => unknown;
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

/** What was remembered of one kind, by key. */
interface RememberedKind {
	readonly questions: TableQuestions;
	readonly known: Map<string, Remembered>;
}

/** Notes what is asked of this index. Nothing else of the index is changed. Questions of these names have their places as numbers. */
export function tracer(index: Index, names: readonly string[] = []): Tracer {
	const questions = numbered(names);
	const { see, noting } = notes(names.length);
	const day = questions.ofTable('day').whole;
	const register = seen(index.register, questions, see);
	const remembered = new Map<string, RememberedKind>();
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
				ofKind = { questions: questions.ofTable(rememberedAs + kind), known: new Map() };
				remembered.set(kind, ofKind);
			}
			let known = ofKind.known.get(key);
			if (known === undefined) {
				const { made, asked, asksDay } = of(make);
				known = { question: ofKind.questions.of(key).number, made, asksDay };
				behind.set(known.question, asked);
				ofKind.known.set(key, known);
			}
			see(known.question);
			if (known.asksDay) see(day);
			return known.made as Made;
		},
	};
	for (const [table, value] of Object.entries(index)) {
		if (table === 'register' || table === 'remember') continue;
		const own = questions.ofTable(table);
		const shown = value instanceof Map ? seenMap(value, own, see) : null;
		Object.defineProperty(traced, table, {
			get: () => {
				if (shown !== null) return shown;
				see(own.whole);
				return value;
			},
		});
	}
	return {
		of,
		questions: questions.all,
		behind: (one) => behind.get(one) ?? null,
		answer: (one) => {
			const asked = questions.all[one];
			return asked === undefined ? undefined : (asked.answer ?? indexAnswer(index, asked));
		},
	};
}

/** What the index answers to a question. */
export function indexAnswer(index: Index, { table, key }: QuestionParts): unknown {
	const value: unknown = table.startsWith(listsAs)
		? Reflect.get(index.register, table.slice(listsAs.length))
		: Reflect.get(index, table);
	return key === undefined || !(value instanceof Map) ? value : value.get(key);
}

/** The register, telling of each of its lists that is taken. */
function seen(register: Register, questions: Numbered, see: (one: Question) => void): Register {
	const traced = { ...register };
	for (const [name, value] of Object.entries(register)) {
		const { whole } = questions.ofTable(listsAs + name);
		Object.defineProperty(traced, name, {
			get: () => {
				see(whole);
				return value;
			},
		});
	}
	return traced;
}

/** The map, telling of each key that is asked for, and of the whole when it is listed or counted. */
function seenMap<Value>(
	map: ReadonlyMap<string, Value>,
	{ whole, of }: TableQuestions,
	see: (one: Question) => void,
): ReadonlyMap<string, Value> {
	const all = (): ReadonlyMap<string, Value> => {
		see(whole);
		return map;
	};
	const get = (key: string) => {
		const one = of(key);
		see(one.number);
		// The same is asked many times, and found here with the question.
		one.answer ??= map.get(key);
		return one.answer as Value | undefined;
	};
	return {
		get,
		has: (key) => get(key) !== undefined || map.has(key),
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
