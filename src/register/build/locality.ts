import { type Message, say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import type { LocalitySource, Source } from '../../sources/sources.ts';
import { nearestOfFile } from '../../words/nearest.ts';
import type { LocalityEntry, UnitEntry } from '../entries.ts';
import { unitId } from '../id.ts';
import { idsAreLost, isLost } from '../lost.ts';
import { nameKey } from '../names.ts';

/** A locality with its units. `names` maps every name, post and alias (see `nameKey`) to the unit's id. */
interface BuiltLocality {
	readonly id: string;
	readonly entry: LocalityEntry | null;
	readonly units: UnitEntry[];
	readonly names: ReadonlyMap<string, string>;
	/** Ids of units of which an error was told. */
	readonly unsure: ReadonlySet<string>;
}

/** Whether the list names every unit of the locality in every way. Only then is what it lacks unknown. */
export function namesAreKnown(units: LocalitySource['units']): boolean {
	const naming = ['id', 'name', 'short', 'head', 'aliases'];
	return units?.lost.every(([, key]) => key !== undefined && !naming.includes(String(key))) ?? false;
}

/** Builds a locality and its units; problems are added to `findings`. `entry` is `null` if `locality.yaml` could not be read. */
export function buildLocality(source: LocalitySource, findings: Finding[]): BuiltLocality {
	const into =
		(file: Source<unknown> | null) =>
		(path: PropertyKey[], message: Message): void => {
			if (file !== null && !isLost(file, ...path))
				findings.push({ file: file.file, place: { path }, level: 'error', ...message });
		};
	const unsure = new Set<string>();
	const reportUnit = into(source.units);
	const report: typeof reportUnit = (path, message) => {
		unsure.add(unitId(source.units?.data[Number(path[0])]?.id ?? '', source.id));
		reportUnit(path, message);
	};
	const life = source.locality?.data;
	const written = source.units?.data ?? [];
	const ids = new Set(written.map(({ id }) => id));
	const idsKnown = source.units !== null && !idsAreLost(source.units);
	const groups = new Set(written.flatMap(({ id, kind }) => (kind === 'nhom' ? id : [])));
	const nearest = nearestOfFile();
	const names = new Map<string, string>();
	const seen = new Set<string>();

	for (const [index, unit] of written.entries()) {
		if (seen.has(unit.id)) report([index, 'id'], say('duplicate-id', unit.id));
		seen.add(unit.id);
		const own = unitId(unit.id, source.id);
		const spellings: [PropertyKey[], string | undefined][] = [
			[[index, 'name'], unit.name],
			[[index, 'short'], unit.short],
			[[index, 'head'], unit.head],
			...unit.aliases.map((alias, at): [PropertyKey[], string] => [[index, 'aliases', at], alias]),
		];
		for (const [path, spelling] of spellings) {
			if (spelling === undefined) continue;
			const holder = names.get(nameKey(spelling));
			if (holder !== undefined && holder !== own) report(path, say('name-taken', spelling, holder.split('/')[1] ?? ''));
			names.set(nameKey(spelling), holder ?? own);
		}
		const isGroup = unit.kind === 'nhom';
		if (isGroup && (unit.members ?? []).length === 0 && !unit.open)
			report([index], say('group-without-members', unit.id));
		if (!isGroup && (unit.members !== undefined || unit.open))
			report([index, 'kind'], say('members-of-no-group', unit.id));
		const members = new Set<string>();
		for (const [at, member] of (unit.members ?? []).entries()) {
			if (members.has(member)) report([index, 'members', at], say('entry-twice', member));
			if (!ids.has(member) && idsKnown)
				report(
					[index, 'members', at],
					say(
						'unknown-member',
						unit.id,
						member,
						nearest(member, () => ids),
					),
				);
			else if (groups.has(member)) report([index, 'members', at], say('group-in-group', unit.id, member));
			members.add(member);
		}
	}
	if (source.locality !== null && life !== undefined) {
		const reportLife = into(source.locality);
		if (idsKnown && !ids.has(life.authority))
			reportLife(
				['authority'],
				say(
					'unknown-unit',
					life.authority,
					nearest(life.authority, () => ids),
				),
			);
		if (life.since !== undefined && life.until !== undefined && life.until < life.since)
			reportLife(['until'], say('end-before-start'));
		if (life.successors.length > 0 && life.until === undefined && !isLost(source.locality, 'until'))
			reportLife(['successors'], say('successors-without-end'));
	}

	const units = written.map(({ id, members, short, successors, until, ...unit }): UnitEntry => {
		const isAuthority = id === life?.authority;
		return {
			...unit,
			id: unitId(id, source.id),
			slug: id,
			locality: source.id,
			short: short ?? unit.name,
			members: unit.kind === 'nhom' ? (members ?? []).map((member) => unitId(member, source.id)) : null,
			until: earlier(until, life?.until),
			successors: isAuthority && successors.length === 0 ? (life?.successors ?? []) : successors,
		};
	});
	const entry =
		life === undefined
			? null
			: {
					...life,
					id: source.id,
					authority: unitId(life.authority, source.id),
					parent: life.parent ?? null,
					parentId: null,
				};
	for (const [at] of source.units?.lost ?? []) unsure.add(unitId(written[Number(at)]?.id ?? '', source.id));
	return { id: source.id, entry, units, names, unsure };
}

/** The earlier of two days; `null` if neither is given. */
function earlier(a: string | undefined, b: string | undefined): string | null {
	if (a === undefined || b === undefined) return a ?? b ?? null;
	return a < b ? a : b;
}
