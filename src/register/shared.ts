import type { UnitKind } from '../schemas/units.ts';
import { dutiesOf, type Way } from './duties.ts';
import type { AssignmentEntry, TargetEntry, UnitEntry } from './entries.ts';
import type { Index } from './index.ts';
import { agencies, levelOfCommittee } from './level.ts';

/** Kinds of bodies that “các cơ quan, đơn vị” of a locality may mean. */
const bodies: ReadonlySet<UnitKind> = new Set<UnitKind>([
	'uy-ban',
	'co-quan-chuyen-mon',
	'don-vi-su-nghiep',
	'co-quan-nganh-doc',
	'trung-tam-hanh-chinh-cong',
	'truong-hoc',
	'co-so-y-te',
]);

/** Names of groups of all bodies, and of all of a kind. */
const ofAll = [agencies, 'phòng, ban, ngành', 'phòng, ban', 'sở, ban, ngành', 'ban, ngành'];
const ofKind: Partial<Record<UnitKind, readonly string[]>> = {
	'co-quan-chuyen-mon': ['cơ quan chuyên môn', 'phòng chuyên môn', 'phòng, ban chuyên môn'],
	'don-vi-su-nghiep': ['đơn vị sự nghiệp công lập', 'đơn vị sự nghiệp'],
	'uy-ban': ['xã, phường', 'phường, xã', 'phường', 'xã'].map((level) => `ủy ban nhân dân các ${level}`),
};

/** Words between the name of such a group and that of its locality. */
const linking = 'thuộc trực của trên địa bàn quận huyện thị xã thành phố tỉnh phường'.split(' ');

/**
 * Whether an open group is, by its name, of all bodies of its locality or of all of this kind. What narrows it further does not
 * count: “các cơ quan, đơn vị có liên quan” are some, and nobody says which.
 */
export function isOfAll(group: string, kind: UnitKind, locality: string): boolean {
	if (!bodies.has(kind)) return false;
	const name = group.toLowerCase().replace(/^(?:tất cả )?(?:các )?/u, '');
	const known = new Set([...linking, ...locality.toLowerCase().split(' ')]);
	return [...ofAll, ...(ofKind[kind] ?? [])].some(
		(start) =>
			(name === start || name.startsWith(`${start} `)) &&
			name
				.slice(start.length)
				.split(' ')
				.every((word) => word === '' || known.has(word)),
	);
}

/** Open groups of all bodies of the unit's locality, or of all of its kind. None for groups and for the authority itself. */
export function sharedGroups(index: Index, { id, kind, locality, members }: UnitEntry): UnitEntry[] {
	const place = index.localities.get(locality);
	if (members !== null || place === undefined || place.authority === id) return [];
	const own = index.groupsOf.get(id) ?? [];
	return (index.openIn.get(locality) ?? []).filter(
		(group) => !own.includes(group) && isOfAll(group.name, kind, place.name),
	);
}

/**
 * What was given to such groups, and to the unit neither by name nor through a group that names it, with the ways. No document
 * says that the unit has to do it.
 */
export function sharedDuties(index: Index, unit: UnitEntry): ReadonlyMap<AssignmentEntry, readonly Way[]> {
	const groups = sharedGroups(index, unit);
	const ways = new Map<AssignmentEntry, Way[]>();
	if (groups.length === 0) return ways;
	const own = dutiesOf(index, unit.id);
	for (const group of groups) {
		for (const role of ['leads', 'cooperates'] as const) {
			for (const one of (role === 'leads' ? index.ledBy : index.cooperatedBy).get(group.id) ?? []) {
				if (own.has(one)) continue;
				const known = ways.get(one);
				if (known) known.push({ role, group });
				else ways.set(one, [{ role, group }]);
			}
		}
	}
	return ways;
}

/** The level for which documents of its locality may set targets that bind a unit without naming it; `null` if there is none. */
export function levelOf({ kind, name, members }: UnitEntry): string | null {
	const level = levelOfCommittee(name);
	if (level !== null || members !== null) return level;
	return bodies.has(kind) && kind !== 'uy-ban' ? agencies : null;
}

/** The targets of that level that name no unit. */
export function levelTargets(index: Index, unit: UnitEntry): readonly TargetEntry[] {
	const level = levelOf(unit);
	return level === null ? [] : (index.targetsAt.get(`${unit.locality} ${level}`) ?? []);
}
