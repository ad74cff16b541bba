import { say } from '../../problem/messages.ts';
import type { Document } from '../../schemas/document.ts';
import type { ConsequenceEntry } from '../entries.ts';
import type { Desk } from './desk.ts';
import { reportEnd } from './ended.ts';
import type { ServedTarget } from './target/target-parts.ts';

/** The rules of a document on what follows from results. A unit or target that is not there is reported and left out. */
export function buildConsequences(
	{ consequences }: Document,
	desk: Desk,
	targets: ReadonlyMap<string, ServedTarget>,
): ConsequenceEntry[] {
	return consequences.map(({ item, text, condition, binds, targets: named, allTargets }, index) => {
		const at = (...path: PropertyKey[]) => ['consequences', index, ...path];
		const units = new Set<string>();
		for (const [position, written] of binds.entries()) {
			const unit = desk.unit(written, at('binds', position));
			if (unit === null) continue;
			if (units.has(unit.id)) desk.report(at('binds', position), say('entry-twice', written));
			else reportEnd(unit, at('binds', position), desk);
			units.add(unit.id);
		}
		const ids = named.flatMap((id, position) => {
			const target = targets.get(id);
			if (target === undefined && desk.targetsKnown) {
				const near = desk.nearest(id, () => targets.keys());
				desk.report(at('targets', position), say('unknown-target', id, near));
			}
			return target?.ids ?? [];
		});
		return {
			item,
			text,
			condition: condition ?? null,
			binds: [...units],
			targets: [...new Set(ids)],
			allTargets: allTargets === true,
		};
	});
}
