import { address } from '../../address.ts';
import { say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import type { Source } from '../../sources/sources.ts';
import type { DocumentEntry } from '../entries.ts';
import { isLost } from '../lost.ts';
import { nameKey } from '../names.ts';

/** Every entry of a list whose id has stood before; none for a list that could not be read. */
export function duplicateIds(source: Source<{ id: string }[]> | null): Finding[] {
	const seen = new Set<string>();
	return (source?.data ?? []).flatMap(({ id }, index): Finding[] => {
		if (!seen.has(id)) {
			seen.add(id);
			return [];
		}
		if (source !== null && isLost(source, index, 'id')) return [];
		return [{ file: source?.file ?? '', place: { path: [index, 'id'] }, level: 'error', ...say('duplicate-id', id) }];
	});
}

/** Every field whose page would be that of what belongs to no field; none for a list that could not be read. */
export function takenFields(source: Source<{ id: string }[]> | null): Finding[] {
	return (source?.data ?? []).flatMap(({ id }, index): Finding[] => {
		const path = address.field(id);
		if (path !== address.withoutField) return [];
		const said = say('taken-address', path.slice(1, -1));
		return [{ file: source?.file ?? '', place: { path: [index, 'id'] }, level: 'error', ...said }];
	});
}

/** Every document whose issuer, number and year another document has: numbers restart each year with each issuer. */
export function duplicateDocuments(documents: readonly DocumentEntry[]): Finding[] {
	const seen = new Map<string, string>();
	return documents.flatMap(({ file, locality, issuer, number, issued }): Finding[] => {
		// Several documents of a year may have a number that cannot be read. An unknown issuer has been reported.
		if (issuer === '' || /^(không rõ|để trống)/.test(number)) return [];
		const year = issued.slice(0, 4);
		const key = [locality, issuer, nameKey(number), year].join('\n');
		const other = seen.get(key);
		if (other === undefined) {
			seen.set(key, file);
			return [];
		}
		return [{ file, place: { path: ['number'] }, level: 'error', ...say('duplicate-document', number, year, other) }];
	});
}
