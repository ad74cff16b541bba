import type { Finding } from '../problem.ts';
import type { Source, Sources } from '../sources/sources.ts';
import { messages } from '../text/messages.ts';
import { nameKey } from './names.ts';

/** Every entry of a list whose id has stood before; none for a list that could not be read. */
export function duplicateIds(source: Source<{ id: string }[]> | null): Finding[] {
	const seen = new Set<string>();
	return (source?.data ?? []).flatMap(({ id }, index): Finding[] => {
		if (!seen.has(id)) {
			seen.add(id);
			return [];
		}
		return [{ file: source?.file ?? '', place: { path: [index, 'id'] }, level: 'error', ...messages.duplicateId(id) }];
	});
}

/** Every document whose issuer, number and year another document has: numbers restart each year with each issuer. */
export function duplicateDocuments({ localities }: Sources): Finding[] {
	const seen = new Map<string, string>();
	return localities.flatMap((locality) =>
		locality.documents.flatMap(({ file, data }): Finding[] => {
			// Several documents of a year may have a number that cannot be read.
			if (data.number.startsWith('không rõ')) return [];
			const key = [locality.id, nameKey(data.issuer), nameKey(data.number), data.issued.slice(0, 4)].join('\n');
			const other = seen.get(key);
			if (other === undefined) {
				seen.set(key, file);
				return [];
			}
			return [
				{
					file,
					place: { path: ['number'] },
					level: 'error',
					...messages.duplicateDocument(data.number, data.issued.slice(0, 4), other),
				},
			];
		}),
	);
}
