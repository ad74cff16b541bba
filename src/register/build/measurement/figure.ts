import { say } from '../../../problem/messages.ts';
import type { Indicator } from '../../../schemas/indicators.ts';
import type { WrittenMeasurement } from '../../../schemas/measurement.ts';
import { differsFromFraction } from '../../../standing/target/decide.ts';
import { fold } from '../../../words/fold.ts';
import { decimalsPrinted, figureDoubt, readPrinted } from '../../../words/printed.ts';
import type { Desk } from '../desk.ts';

/** Place of a key of the entry. */
type At = (...keys: PropertyKey[]) => PropertyKey[];

/** A printed figure and its unit of measure; both `null` where the document has words alone. */
interface Read {
	readonly value: number | null;
	readonly measure: string | null;
}

/** The figure of an entry as printed. What cannot be read with certainty goes to the desk. */
export function figureOf(written: WrittenMeasurement, at: At, desk: Desk, indicator: Indicator | undefined): Read {
	const { printed, value } = written;
	if (desk.lost(...at('printed'))) return { value: null, measure: null };
	const read = readPrinted(printed);
	if (read.kind === 'words') {
		if (value !== undefined) desk.report(at('value'), say('value-of-words', printed));
		else checkWords(written, at, desk);
		return { value: null, measure: null };
	}
	if (read.kind === 'long') {
		desk.report(at('printed'), say('long-printed', printed));
		return { value: null, measure: null };
	}
	const wanted = indicator?.measure;
	if (indicator !== undefined && wanted !== undefined && read.measure !== null && fold(read.measure) !== fold(wanted))
		desk.report(at('printed'), say('other-measure', read.measure, wanted, indicator.name));
	const measure = read.measure ?? wanted ?? null;
	if (value !== undefined) {
		if (decimalsPrinted(value, printed) === null) desk.report(at('value'), say('value-not-printed', value, printed));
		return { value, measure };
	}
	if (read.kind === 'figure') return { value: read.value, measure };
	if (!desk.lost(...at('value'))) desk.report(at('printed'), say('ambiguous-printed', printed));
	return { value: null, measure };
}

/** Reports words that look like a figure. Digits that nobody prints are wrong; what the document may mean is warned of. */
function checkWords({ printed, numerator, denominator, note }: WrittenMeasurement, at: At, desk: Desk): void {
	const doubt = figureDoubt(printed);
	if (doubt === null) return;
	const isExplained = note !== undefined || (numerator !== undefined && denominator !== undefined);
	if (doubt === 'foreign-digits') desk.report(at('printed'), say(doubt, printed));
	else if (!isExplained) desk.report(at('printed'), say(doubt, printed), 'warning');
}

/** Reports a fraction that is not whole, not possible, or not what is printed. */
export function checkFraction(written: WrittenMeasurement, { value, measure }: Read, at: At, desk: Desk): void {
	const { numerator, denominator, printed } = written;
	if (numerator === undefined && denominator === undefined) return;
	if (desk.lost(...at('numerator')) || desk.lost(...at('denominator'))) return;
	if (numerator === undefined || denominator === undefined)
		desk.report(at(), say('half-fraction', numerator === undefined ? 'numerator' : 'denominator'));
	else if (denominator === 0) desk.report(at('denominator'), say('fraction-of-nothing'));
	else if (measure === '%' && numerator > denominator)
		desk.report(at('numerator'), say('fraction-over-one', numerator, denominator));
	else if (
		measure === '%' &&
		value !== null &&
		differsFromFraction(value, decimalsPrinted(value, printed) ?? 0, numerator, denominator)
	)
		desk.report(at('printed'), say('figure-differs-from-fraction', printed, numerator, denominator), 'warning');
}
