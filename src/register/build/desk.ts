import type { Span } from '../../deadline/deadline.ts';
import type { readDeadline } from '../../deadline/read.ts';
import { type Message, say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import type { Indicator } from '../../schemas/indicators.ts';
import type { Nearest } from '../../words/nearest.ts';
import type { Numbers } from '../cited.ts';
import type { UnitEntry } from '../entries.ts';
import { localityOf } from '../id.ts';
import { nameKey } from '../names.ts';
import { localitiesAbove } from './parents.ts';

/** What documents refer to. */
export interface Basics {
	/** Localities whose `units.yaml` could be read; in others no unit is called unknown. */
	readonly unitsReadable: ReadonlySet<string>;
	/** Locality → name key → unit id. */
	readonly unitNames: ReadonlyMap<string, ReadonlyMap<string, string>>;
	readonly units: ReadonlyMap<string, UnitEntry>;
	/** Locality → what documents write → the unit that it means; filled as they are read. */
	readonly meant: Map<string, Map<string, UnitEntry | null>>;
	/** Locality → the locality that it belongs to, where that has a folder. */
	readonly parents: ReadonlyMap<string, string>;
	/** Ids of units of which an error was told, as of a group with an unknown member. */
	readonly unsureUnits: ReadonlySet<string>;
	/** By id, what is better; `null` where the file could not be read, so also below. */
	readonly indicators: ReadonlyMap<string, Indicator['better']> | null;
	readonly fields: ReadonlySet<string> | null;
	/** Index id → ids of the parts of all its versions; `null` where a version could not be read. */
	readonly criteria: ReadonlyMap<string, ReadonlySet<string>> | null;
	/** Of published documents. */
	readonly numbers: Numbers;
	/** Ids of the drafts. */
	readonly drafts: ReadonlySet<string>;
	/** Reads a deadline of a document that plans for this period. */
	readonly readDeadline: typeof readDeadline;
	/** This year and the next, for rounds that no period bounds; `null` where none are worked out. */
	readonly horizon: () => Span | null;
}

/** The desk at which one document is checked: reports into it, and asks for units. */
export interface Desk {
	readonly basics: Basics;
	readonly locality: string;
	/** Id of the document. */
	readonly document: string;
	readonly issued: string;
	/** `null` if the document states none. */
	readonly period: Span | 'unread' | null;
	/** Last day on which a duty of the document can be due that no period bounds; `null` if it has none. */
	readonly last: string | null;
	/** Whether what stands at the path, or a part of it, could not be read. */
	readonly lost: (...path: PropertyKey[]) => boolean;
	/** Whether an error was told of what stands at the path, or of a part of it: then nothing may be said of what rests on it. */
	readonly isUnsure: (...path: PropertyKey[]) => boolean;
	/** Whether every target of the document could be read. */
	readonly targetsKnown: boolean;
	/** Reports a problem at a path; one of what could not be read has been reported, and is left out. */
	readonly report: (path: PropertyKey[], message: Message, level?: Finding['level']) => void;
	/** The unit written as an id, name, post or alias; `null` if there is none, which is reported. */
	readonly unit: (written: string, path: PropertyKey[]) => NamedUnit | null;
	/** What an unknown word of the document may mean. */
	readonly nearest: Nearest;
}

/** What a document says of a unit by naming it. */
export type NamedUnit = Pick<UnitEntry, 'id' | 'name' | 'until' | 'members' | 'open'>;

/**
 * The unit that a document of the locality means, as `knownUnit`. An unknown one is reported, if all units of the locality are
 * known.
 */
export function findUnit(
	written: string,
	path: PropertyKey[],
	locality: string,
	basics: Basics,
	{ report, nearest }: Pick<Desk, 'report' | 'nearest'>,
): UnitEntry | null {
	const unit = knownUnit(written, locality, basics);
	if (unit !== null) return unit;
	if (!basics.unitsReadable.has(locality)) return null;
	const [other, ...others] = unitsElsewhere(written, locality, basics);
	const message =
		other !== undefined && others.length === 0
			? say('unit-of-other-locality', written, other)
			: say(
					'unknown-unit',
					written,
					nearest(written, () => (written.includes('/') ? basics.units.keys() : unitWords(locality, basics))),
				);
	report(path, message);
	return null;
}

/** By what names a unit: ids of the units of all localities; made once. */
const unitsByName = new WeakMap<Basics, Map<string, string[]>>();

/** Ids of the units that the words name in the nearest locality above this one, else anywhere. */
function unitsElsewhere(written: string, locality: string, basics: Basics): string[] {
	const listed = unitsByName.get(basics) ?? new Map<string, string[]>();
	if (listed.size === 0) {
		unitsByName.set(basics, listed);
		for (const names of basics.unitNames.values())
			for (const [name, id] of names) {
				const known = listed.get(name);
				if (known === undefined) listed.set(name, [id]);
				else known.push(id);
			}
	}
	const slug = (one: string) => (basics.units.has(`${one}/${written}`) ? [`${one}/${written}`] : []);
	const named = listed.get(nameKey(written)) ?? [];
	for (const above of localitiesAbove(locality, basics.parents)) {
		const own = [...new Set([...slug(above), ...named.filter((id) => localityOf(id) === above)])];
		if (own.length > 0) return own;
	}
	return named;
}

/** What names the units of a locality, listed once. */
const wordsOfUnits = new WeakMap<Basics, Map<string, string[]>>();

function unitWords(locality: string, basics: Basics): string[] {
	const listed = wordsOfUnits.get(basics) ?? new Map<string, string[]>();
	wordsOfUnits.set(basics, listed);
	const known = listed.get(locality);
	if (known !== undefined) return known;
	const own = [...basics.units.values()].filter((one) => one.locality === locality);
	const words = own.flatMap((one) => [one.slug, one.name, one.short, one.head ?? []].flat());
	listed.set(locality, words);
	return words;
}

/** The unit that a document of the locality means by an id, name, post or alias; `null` if there is none. */
export function knownUnit(written: string, locality: string, { units, unitNames, meant }: Basics): UnitEntry | null {
	const own = meant.get(locality) ?? new Map<string, UnitEntry | null>();
	meant.set(locality, own);
	const known = own.get(written);
	if (known !== undefined) return known;
	const id = units.has(written) ? written : `${locality}/${written}`;
	const unit = units.get(id) ?? units.get(unitNames.get(locality)?.get(nameKey(written)) ?? '') ?? null;
	own.set(written, unit);
	return unit;
}
