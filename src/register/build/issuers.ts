import { say } from '../../problem/messages.ts';
import type { Desk, NamedUnit } from './desk.ts';

/** Reports an issuer that had ended, and one that is a group. */
export function checkIssuer({ name, until, members }: NamedUnit, path: PropertyKey[], desk: Desk): void {
	if (until && until < desk.issued) desk.report(path, say('unit-had-ended', name, until));
	if (members !== null) desk.report(path, say('issuer-is-group', name));
}

/** Ids of the units that issued the document together with its first issuer, each once; problems go to the desk. */
export function jointIssuersOf(written: readonly string[], first: NamedUnit | null, desk: Desk): string[] {
	const ids = new Set<string>();
	for (const [position, one] of written.entries()) {
		const path = ['jointIssuers', position];
		const unit = desk.unit(one, path);
		if (unit === null) continue;
		if (unit.id === first?.id || ids.has(unit.id)) desk.report(path, say('issuer-twice', unit.name));
		else {
			checkIssuer(unit, path, desk);
			ids.add(unit.id);
		}
	}
	return [...ids];
}
