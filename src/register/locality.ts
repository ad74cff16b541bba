import type { Finding } from '../problem.ts';
import type { LocalitySource } from '../sources/sources.ts';
import { messages } from '../text/messages.ts';
import { nearest } from '../text/nearest.ts';
import { nameKey } from './names.ts';
import type { LocalityEntry, UnitEntry } from './register.ts';

/** A locality with its units. `names` maps every name, post and alias (see `nameKey`) to the unit's id. */
interface BuiltLocality {
	readonly id: string;
	readonly entry: LocalityEntry | null;
	readonly units: UnitEntry[];
	readonly names: ReadonlyMap<string, string>;
}

/** Builds a locality and its units; problems are added to `findings`. `entry` is `null` if `locality.yaml` could not be read. */
export function buildLocality(source: LocalitySource, findings: Finding[]): BuiltLocality {
	const report = (file: string, path: PropertyKey[], message: { reason: string; remedy: string }) =>
		findings.push({ file, place: { path }, level: 'error', ...message });
	const life = source.locality?.data;
	const written = source.units?.data ?? [];
	const ids = new Set(written.map(({ id }) => id));
	const names = new Map<string, string>();
	const seen = new Set<string>();

	for (const [index, unit] of written.entries()) {
		const file = source.units?.file ?? '';
		if (seen.has(unit.id)) report(file, [index, 'id'], messages.duplicateId(unit.id));
		seen.add(unit.id);
		const own = `${source.id}/${unit.id}`;
		const spellings: [PropertyKey[], string | undefined][] = [
			[[index, 'name'], unit.name],
			[[index, 'short'], unit.short],
			[[index, 'head'], unit.head],
			...unit.aliases.map((alias, at): [PropertyKey[], string] => [[index, 'aliases', at], alias]),
		];
		for (const [path, spelling] of spellings) {
			if (spelling === undefined) continue;
			const holder = names.get(nameKey(spelling));
			if (holder !== undefined && holder !== own)
				report(file, path, messages.nameTaken(spelling, holder.split('/')[1] ?? ''));
			names.set(nameKey(spelling), holder ?? own);
		}
		const isGroup = unit.kind === 'nhom';
		if (isGroup && (unit.members ?? []).length === 0 && !unit.open)
			report(file, [index], messages.groupWithoutMembers(unit.id));
		if (!isGroup && (unit.members !== undefined || unit.open))
			report(file, [index, 'kind'], messages.membersOfNoGroup(unit.id));
		for (const [at, member] of (unit.members ?? []).entries()) {
			if (!ids.has(member))
				report(file, [index, 'members', at], messages.unknownMember(unit.id, member, nearest(member, ids)));
			else if (written.some(({ id, kind }) => id === member && kind === 'nhom')) {
				report(file, [index, 'members', at], messages.groupInGroup(unit.id, member));
			}
		}
	}
	if (source.locality !== null && life !== undefined) {
		const file = source.locality.file;
		if (source.units !== null && !ids.has(life.authority)) {
			report(file, ['authority'], messages.unknownUnit(life.authority, nearest(life.authority, ids)));
		}
		if (life.since !== undefined && life.until !== undefined && life.until < life.since)
			report(file, ['until'], messages.endBeforeStart());
		if (life.successors.length > 0 && life.until === undefined)
			report(file, ['successors'], messages.successorsWithoutEnd());
	}

	const units = written.map(({ id, members, short, successors, until, ...unit }): UnitEntry => {
		const isAuthority = id === life?.authority;
		return {
			...unit,
			id: `${source.id}/${id}`,
			slug: id,
			locality: source.id,
			short: short ?? unit.name,
			members: unit.kind === 'nhom' ? (members ?? []).map((member) => `${source.id}/${member}`) : null,
			until: earlier(until, life?.until),
			successors: isAuthority && successors.length === 0 ? (life?.successors ?? []) : successors,
		};
	});
	const entry = life === undefined ? null : { ...life, id: source.id, authority: `${source.id}/${life.authority}` };
	return { id: source.id, entry, units, names };
}

/** The earlier of two days; `null` if neither is given. */
function earlier(a: string | undefined, b: string | undefined): string | null {
	if (a === undefined || b === undefined) return a ?? b ?? null;
	return a < b ? a : b;
}
