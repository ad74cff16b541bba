import type { OfficePlace } from '../../office/office-file.ts';
import { intakeWords } from '../../vi/intake/report.ts';
import { shorten } from '../../words/shorten.ts';
import type { IntakeDoubt, IntakeProposal } from '../proposal.ts';

/** Letters of the words of the file that a line of the report shows. */
const mostShown = 100;

/** The report for programs; without a draft where the file was refused. */
export function jsonReport(draft: string | null, proposal: IntakeProposal | null): string {
	const { doubts = [], skipped = [], counts = {} } = proposal ?? {};
	return `${JSON.stringify(
		{
			draft,
			doubts: doubts.map(({ code, assignment, field, place, words, choice }) => ({
				code,
				assignment,
				field,
				place,
				words,
				choice,
			})),
			skipped: skipped.map(({ code, place, words }) => ({ code, place, words })),
			counts,
		},
		null,
		'\t',
	)}\n`;
}

/** The report for people: what was found, what is to be looked at with its place, and what was left out. */
export function textReport({ doubts, skipped, units, counts }: IntakeProposal): string {
	const lines = [
		intakeWords.found(counts['assignments'] ?? 0, counts['groups'] ?? 0, counts['targets'] ?? 0),
		intakeWords.doubts(doubts.length),
	];
	lines.push(...doubts.flatMap(doubtLines));
	if (units.length > 0)
		lines.push(intakeWords.proposed(units.length), ...units.map(({ id, name }) => `  ${id}: ${name}`));
	if (skipped.length > 0)
		lines.push(
			intakeWords.skipped(skipped.length),
			...skipped.map(({ code, place, words }) => `  ${placeWords(place)} · ${code}: “${shorten(words, mostShown)}”`),
		);
	return `${lines.join('\n')}\n`;
}

/** A doubt in two lines: where it stands and what it is about, then what was chosen. */
export function doubtLines({ assignment, field, place, words, choice }: IntakeDoubt): string[] {
	const about = `${assignment ?? intakeWords.ofDocument}, ${intakeWords.fields[field] ?? field}`;
	const quoted = words === '' ? '' : `: “${shorten(words, mostShown)}”`;
	return [`  ${placeWords(place)} · ${about}${quoted}`, `    → ${choice}`];
}

/** A place in words: `bảng 1, dòng 5, cột 2`. */
function placeWords(place: OfficePlace): string {
	const words = intakeWords.place;
	const parts = [
		place.page === undefined ? '' : words.page(place.page),
		place.sheet === undefined ? '' : words.sheet(place.sheet),
		place.table === undefined ? '' : words.table(place.table),
		place.row === undefined ? '' : words.row(place.row),
		place.column === undefined ? '' : words.column(place.column),
		place.paragraph === undefined || place.row !== undefined ? '' : words.paragraph(place.paragraph),
	].filter((part) => part !== '');
	return parts.length === 0 ? words.none : parts.join(', ');
}
