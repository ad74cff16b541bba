import type { Phrase } from '../words/phrase.ts';
import { after, is, sequences, skip } from '../words/sequence.ts';
import { readDated } from './dated.ts';
import type { Rule } from './rule.ts';
import { readYearSpan } from './span.ts';

const AND = sequences(',', 'va', '/', '-', ', va');
const COMMA = sequences(',');

const ALWAYS = sequences(
	'thuong xuyen',
	'lien tuc',
	'duy tri thuong xuyen',
	'duy tri lien tuc',
	'thuong xuyen va lien tuc',
);

/** Words for as long as the work goes on, where nothing else stands beside them. */
const COURSE = sequences(
	...['trong suot qua trinh', 'trong qua trinh', 'suot qua trinh'].flatMap((course) => [
		`${course} thuc hien`,
		`${course} trien khai`,
		`${course} trien khai thuc hien`,
		`${course} thuc hien ke hoach`,
	]),
	...['quanh nam', 'lau dai', 'thuc hien lau dai'],
);

/** Returns "thường xuyên", "liên tục" with the span that bounds it ("trong năm 2023", "từ quý I/2023"), or null. */
export const readOngoing = (phrase: Phrase, from: number): Rule | null => {
	const course = after(phrase, from, COURSE);
	const alone = [phrase.tokens[from - 1], phrase.tokens[course ?? 0]].every(
		(token) => token === undefined || token.text === ';',
	);
	if (course !== null && alone) return { kind: 'ongoing', range: null, open: false, until: false, from, to: course };
	let to = after(phrase, from, ALWAYS);
	if (to === null) return null;
	for (let more: number | null = to; more !== null; ) {
		to = more;
		more = after(phrase, skip(phrase, to, AND), ALWAYS);
	}
	const span = readYearSpan(phrase, to);
	if (span !== null) return { kind: 'ongoing', range: span.value, open: false, until: false, from, to: span.next };
	const joined = skip(phrase, to, COMMA);
	const other = readDated(phrase, joined);
	if (other?.kind === 'ongoing') return { ...other, from };
	const last =
		other?.kind === 'dated' &&
		other.by &&
		is(phrase, joined, 'den', 'cho') &&
		!other.before &&
		other.ranges.length === 1
			? other
			: null;
	if (last !== null)
		return { kind: 'ongoing', range: last.ranges[0] ?? null, open: false, until: true, from, to: last.to };
	return { kind: 'ongoing', range: null, open: false, until: false, from, to };
};
