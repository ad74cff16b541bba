import type { Finding } from '../problem.ts';
import type { Sources } from '../sources/sources.ts';
import { messages } from '../text/messages.ts';
import { nameKey } from './names.ts';
import { readNumber } from './number.ts';

/**
 * A warning for every citation whose day of issue differs from that of an earlier citation of the same document: a number
 * that carries its year is one document; any other is one if its issuer and the year of its day are the same.
 */
export function citationConflicts({ localities }: Sources): Finding[] {
	const first = new Map<string, { issued: string; file: string }>();
	return localities.flatMap(({ documents }) =>
		documents.flatMap(({ file, data }) =>
			data.basis.flatMap(({ number, issued, issuer }, index): Finding[] => {
				if (number === undefined || issued === undefined) return [];
				const carriesYear = readNumber(number)?.year != null;
				const key = carriesYear
					? nameKey(number)
					: [nameKey(number), nameKey(issuer ?? ''), issued.slice(0, 4)].join('\n');
				const known = first.get(key);
				if (known === undefined) first.set(key, { issued, file });
				if (known === undefined || known.issued === issued) return [];
				return [
					{
						file,
						place: { path: ['basis', index, 'issued'] },
						level: 'warning',
						...messages.twoDates(number, issued, known.issued, known.file),
					},
				];
			}),
		),
	);
}
