import { stringify } from 'yaml';
import { localityOf } from '../../register/id.ts';
import { mostNames } from '../../schemas/text.ts';
import { type Line, lineKey } from '../lines/line.ts';
import { productOf, type SaidOfLine, writtenKey } from './said.ts';

/** A line, what is said of it, and the words for its round; `null` where it has none. */
export interface LineStatement {
	readonly line: Line;
	readonly said: SaidOfLine;
	readonly round: string | null;
}

/** Statements that one entry of `results` makes: of each of its assignments, units and rounds it says the same. None is empty. */
export type Entry = readonly [LineStatement, ...LineStatement[]];

/**
 * The fewest entries, in the order of the statements. Those that differ in the assignment alone are one, then those that say the
 * same of the same assignments and differ in the unit alone, then those that differ in the round alone.
 */
export function entriesOf(statements: readonly LineStatement[]): Entry[] {
	const alike = grouped(
		statements.map((one): Entry => [one]),
		([first]) => [partOf(first), first.line.unit, writtenKey(first.said)],
	).flatMap(inPieces);
	const ofUnits = grouped(alike, (own) => {
		const [first] = own;
		const said = writtenKey(first.said);
		return first.line.unit === null ? [lineKey(first.line), said] : [partOf(first), said, idsOf(own)];
	});
	return grouped(ofUnits, (own) => {
		const [{ line, said, round }] = own;
		return [round === null ? lineKey(line) : line.phase, writtenKey(said), idsOf(own), unitsOf(own)];
	});
}

/** An entry as several, none of which names more assignments than one may. */
function inPieces(entry: Entry): Entry[] {
	return Array.from({ length: Math.ceil(entry.length / mostNames) }, (_, at) =>
		entry.slice(at * mostNames, (at + 1) * mostNames),
	).flatMap(entryOf);
}

/** The entry of these statements; none where there are none. */
function entryOf([first, ...others]: readonly LineStatement[]): Entry[] {
	return first === undefined ? [] : [[first, ...others]];
}

/** A month and a quarter may begin on one day: rounds are the same where their words are. */
const partOf = ({ line, round }: LineStatement): unknown => [line.phase, round];
/** What of an entry is named, each once, in the order of its statements. */
const idsOf = (entry: Entry): string[] => [...new Set(entry.map(({ line }) => line.entry.id))];
const unitsOf = (entry: Entry): string[] => [...new Set(entry.flatMap(({ line }) => line.unit ?? []))];
const roundsOf = (entry: Entry): string[] => [...new Set(entry.flatMap(({ round }) => round ?? []))];

function grouped(entries: readonly Entry[], keyOf: (entry: Entry) => unknown): Entry[] {
	const groups = Map.groupBy(entries, (one) => JSON.stringify(keyOf(one)));
	return [...groups.values()].flatMap((own) => entryOf(own.flat()));
}

/** The longest line of a list of assignments. */
const longest = 110;

/** The lines of an entry of `results`, as a document of the locality writes it. The first has the dash of the list. */
export function entryLines(entry: Entry, locality: string): string[] {
	const [{ line, said }] = entry;
	const bare = (id: string) => (localityOf(id) === locality ? id.slice(locality.length + 1) : id);
	const units = unitsOf(entry);
	const rounds = roundsOf(entry);
	const rest = {
		...(said.item !== undefined && { item: said.item }),
		...(line.phase !== null && { phase: line.phase }),
		...(rounds.length === 1 && { round: rounds[0] }),
		...(rounds.length > 1 && { rounds }),
		...(units.length === 1 && { unit: bare(units[0] ?? '') }),
		...(units.length > 1 && { units: units.map(bare) }),
		...(said.state !== undefined && { state: said.state }),
		...(said.day !== undefined && { day: said.day }),
		...(said.deliverables.length > 0 && {
			deliverables: said.deliverables.map(productOf),
		}),
		...(said.progress !== undefined && { progress: said.progress }),
		...(said.difficulty !== undefined && { difficulty: said.difficulty }),
		...(said.proposal !== undefined && { proposal: said.proposal }),
		...(said.reason !== undefined && { reason: said.reason }),
		...(said.note !== undefined && { note: said.note }),
		...(said.via !== undefined && { via: said.via }),
	};
	const text = stringify(rest, { lineWidth: 0 }).trimEnd();
	const lines = [...namedLines(idsOf(entry).map(bare)), ...text.split('\n')];
	return lines.map((one, at) => `${at === 0 ? '- ' : '  '}${one}`);
}

function namedLines(ids: readonly string[]): string[] {
	if (ids.length === 1) return [`assignment: ${ids[0]}`];
	const lines: string[] = [];
	let row = 'assignments: [';
	for (const [at, id] of ids.entries()) {
		const part = `${id}${at === ids.length - 1 ? ']' : ','}`;
		const isFirst = row.endsWith('[') || row.trim() === '';
		if (!isFirst && row.length + part.length > longest) {
			lines.push(row);
			row = `  ${part}`;
		} else row += isFirst ? part : ` ${part}`;
	}
	return [...lines, row];
}
