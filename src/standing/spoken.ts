import type { Log, LogDocument } from './log.ts';

/**
 * A log, cut down to what its documents say of one duty, for each duty that is asked for. Every statement is looked at once,
 * so that many duties of many documents take no longer than all of them together. One duty alone keeps the whole log.
 */
export function spokenOf(log: Log): (duty: string) => Log {
	if (log.duties.length <= 1) return () => log;
	const spoken = new Map<string, LogDocument[]>();
	for (const one of log.documents) {
		const results = Map.groupBy(one.results ?? [], ({ duty }) => duty);
		const changes = Map.groupBy(one.changes ?? [], ({ duty }) => duty);
		const replaces = new Set(one.replaces);
		for (const duty of new Set([...results.keys(), ...changes.keys(), ...replaces])) {
			// Of several duties a statement has to name one.
			if (duty === undefined) continue;
			const part = {
				...one,
				results: results.get(duty) ?? [],
				changes: changes.get(duty) ?? [],
				replaces: replaces.has(duty) ? [duty] : [],
			};
			const parts = spoken.get(duty);
			if (parts === undefined) spoken.set(duty, [part]);
			else parts.push(part);
		}
	}
	return (duty) => ({ ...log, documents: spoken.get(duty) ?? [] });
}
