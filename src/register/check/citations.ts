import { say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import type { DocumentSource, Sources } from '../../sources/sources.ts';
import { maybeSameDay } from '../../words/day.ts';
import type { DocumentEntry, UnitEntry } from '../entries.ts';
import { isLost } from '../lost.ts';
import { nameKey } from '../names.ts';
import { readNumber } from '../number.ts';

/** A document as it is named somewhere with its day: a document of the register, or a citation. */
interface Named {
	readonly number: string;
	readonly issued: string;
	/** Keys of the names of who issued it; `null` if that is not said. */
	readonly issuers: readonly string[] | null;
	/** Full names only are known everywhere; a short one belongs to its locality. */
	readonly locality: string;
	readonly file: string;
	readonly isOwn: boolean;
}

type Known = Pick<DocumentEntry, 'id' | 'number' | 'issued' | 'issuer' | 'locality' | 'file'>;

/**
 * Warns of every citation, in a basis or a body, with another day of issue than what it must mean. It must mean a document of
 * the register, or an earlier citation, of the same number. A number that does not carry its year needs the same year and
 * issuer. A citation without an issuer may mean any of its own locality.
 */
export function citationConflicts(
	{ localities }: Sources,
	documents: readonly Known[],
	units: ReadonlyMap<string, UnitEntry>,
): Finding[] {
	const named = new Map<string, Named[]>();
	const add = (one: Named) => named.set(keyOf(one), [...(named.get(keyOf(one)) ?? []), one]);
	for (const { number, issued, issuer, locality, file } of documents) {
		const unit = units.get(issuer);
		const names = unit && [unit.name, unit.short, unit.slug, unit.id, unit.head ?? '', ...unit.aliases];
		add({ number, issued, issuers: names?.map(nameKey) ?? null, locality, file, isOwn: true });
	}
	return localities.flatMap(({ id, documents: sources }) =>
		sources.flatMap((source) =>
			citationsIn(source).flatMap(({ number, issued, issuer, place }): Finding[] => {
				const issuers = issuer === undefined ? null : [nameKey(issuer)];
				const citation = { number, issued, issuers, locality: id, file: source.file, isOwn: false };
				const meant = (named.get(keyOf(citation)) ?? []).filter((one) => mayBeSame(one, citation));
				const [other] = meant;
				if (meant.some((one) => maybeSameDay(one.issued, issued))) return [];
				if (other === undefined) {
					add(citation);
					return [];
				}
				const message = other.isOwn
					? say('cited-with-other-day', number, issued, other.issued, other.file)
					: say('two-dates', number, issued, other.issued, other.file);
				return [{ file: source.file, place, level: 'warning', ...message }];
			}),
		),
	);
}

const carriesYear = (number: string): boolean => readNumber(number)?.year != null;

function keyOf({ number, issued }: Pick<Named, 'number' | 'issued'>): string {
	return carriesYear(number) ? nameKey(number) : `${nameKey(number)}\n${issued.slice(0, 4)}`;
}

function mayBeSame(known: Named, citation: Named): boolean {
	if (carriesYear(citation.number)) return true;
	const near = known.locality === citation.locality;
	if (known.issuers === null || citation.issuers === null) return near;
	const names = near || !known.isOwn ? known.issuers : known.issuers.slice(0, 1);
	return citation.issuers.some((name) => names.includes(name));
}

/** The citations of a document that state a number and a day. Those of its basis come first, then those of its body. */
function citationsIn(source: DocumentSource) {
	const inBasis = source.data.basis.flatMap(({ number, issued, issuer }, index) =>
		number === undefined || issued === undefined || isLost(source, 'basis', index, 'number')
			? []
			: [{ number, issued, issuer, place: { path: ['basis', index, 'issued'] } }],
	);
	const inBody = source.citations.map(({ number, issued, line, column }) => {
		return { number, issued, issuer: undefined, place: { line: line + source.bodyLine - 1, column } };
	});
	return [...inBasis, ...inBody];
}
