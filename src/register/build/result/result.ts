import { say } from '../../../problem/messages.ts';
import type { WrittenResult } from '../../../schemas/result.ts';
import { namesPerson } from '../../../words/person.ts';
import type { AssignmentEntry, DocumentEntry } from '../../entries.ts';
import { documentId } from '../../id.ts';
import type { ResultEntry } from '../../results/result.ts';
import type { BuiltDocument } from '../built.ts';
import type { Desk } from '../desk.ts';
import { assignmentId, meantBy } from '../named-assignment.ts';
import { checkBefore, finishedOf } from './finished.ts';
import { namedTime } from './time.ts';
import { answersFor, checkMember, namedUnits } from './whom.ts';

/** What all statements are checked against. */
export interface Ground {
	readonly entries: ReadonlyMap<string, AssignmentEntry>;
	readonly owners: ReadonlyMap<string, BuiltDocument>;
	/** By locality: the unit that governs it. */
	readonly authorities: ReadonlyMap<string, string>;
	/** Whether an assignment that is not there may stand in a document that could not be read. */
	readonly mayExist: (id: string) => boolean;
}

/** A statement without its id, and the place where it is written. */
export type ReadResult = Omit<ResultEntry, 'id'> & { readonly path: readonly PropertyKey[] };

/** What one entry of a document says: a statement for each assignment and each unit that it names. Problems go to the desk. */
export function statementsOf(by: BuiltDocument, written: WrittenResult, index: number, known: Ground): ReadResult[] {
	const { desk, document } = by;
	const path = ['results', index];
	const at = (...keys: PropertyKey[]): PropertyKey[] => [...path, ...keys];
	checkWords(written, at, desk);
	const finished = finishedOf(written, document, at, desk);
	const corrects = correctedBy(written, by, known, at);
	const named: [string, PropertyKey[]][] = [
		...(written.assignment === undefined ? [] : [[written.assignment, at('assignment')] as [string, PropertyKey[]]]),
		...written.assignments.map((one, position): [string, PropertyKey[]] => [one, at('assignments', position)]),
	];
	if (named.length === 0) desk.report(path, say('missing-key', 'assignment'));
	const units = namedUnits(written, path, desk);
	const namesUnits = written.unit !== undefined || written.units.length > 0;
	return named.flatMap(([one, place]): ReadResult[] => {
		const id = assignmentId(one, desk.locality);
		const entry = known.entries.get(id);
		const given = entry && known.owners.get(entry.document)?.document;
		if (entry === undefined || given === undefined) {
			if (!known.mayExist(id)) desk.report(place, say('unknown-result', one, meantBy(id, known.owners, desk.nearest)));
			return [];
		}
		const said = finished?.end ?? document.dataDay ?? (desk.lost('issued') ? null : document.issued);
		if (said !== null) checkBefore(entry, given, said, place, desk);
		if (entry.end?.why === 'cancelled' && finished !== null && finished.start === entry.end.day)
			desk.report(place, say('done-and-cancelled', entry.number, entry.end.day), 'warning');
		if (!namesUnits) checkMember(entry, document, known.authorities, place, desk);
		const answering = units.filter(({ unit, path: where }) => {
			const answers = answersFor(unit.id, entry, desk);
			if (!answers) desk.report(where, say('result-of-no-lead', unit.name, entry.number));
			return answers;
		});
		const ofWhom = namesUnits ? answering.map(({ unit }) => unit.id) : [null];
		return ofWhom.flatMap((unit): ReadResult[] => {
			const time = namedTime(written, entry, unit, at, desk);
			if (time === null) return [];
			return [
				{
					...told(written),
					...time,
					document: document.id,
					dataDay: document.dataDay ?? null,
					assignment: id,
					unit,
					finished,
					corrects,
					path: place,
				},
			];
		});
	});
}

/** What is said alike of each assignment. */
function told({ item, all, state, count, deliverables, reason, note, via }: WrittenResult) {
	return {
		item: item ?? null,
		all: all === true,
		state: state ?? null,
		count: count ?? null,
		deliverables: deliverables.map((one) => ({
			text: one.text ?? null,
			number: one.number ?? null,
			issued: one.issued ?? null,
		})),
		reason: reason ?? null,
		note: note ?? null,
		via: via ?? null,
	};
}

/** A number of a telephone: nine to eleven digits behind a 0 or a country's code. */
const telephone = /(?<![\d/.,-])(?:\+84|0)(?:[ .-]?\d){8,10}(?![\d/])/;

function checkWords(written: WrittenResult, at: (...keys: PropertyKey[]) => PropertyKey[], desk: Desk): void {
	const { state, count, note, deliverables, corrects } = written;
	if (state === undefined && count === undefined && !desk.lost(...at('state')) && !desk.lost(...at('count')))
		desk.report(at(), say('missing-key', 'state'));
	if (state !== undefined && count !== undefined) desk.report(at('count'), say('count-and-state'));
	if (count !== undefined && count.done > count.of) desk.report(at('count'), say('count-over', count.done, count.of));
	if (state === 'withdrawn' && corrects === undefined) desk.report(at('state'), say('withdrawn-of-nothing'));
	const texts: [string | undefined, PropertyKey[]][] = [
		[note, at('note')],
		...deliverables.map(({ text }, position): [string | undefined, PropertyKey[]] => [
			text,
			at('deliverables', position, 'text'),
		]),
	];
	for (const [text, place] of texts) {
		if (text === undefined) continue;
		if (namesPerson(text)) desk.report(place, say('person-in-result', text));
		if (telephone.test(text)) desk.report(place, say('telephone-in-result', text));
	}
	for (const [position, one] of deliverables.entries())
		if (one.text === undefined && one.number === undefined)
			desk.report(at('deliverables', position), say('missing-key', 'text'));
}

/** Id of the document that the entry corrects; `null` if it corrects none, or none that it can, which is reported. */
function correctedBy(
	{ corrects }: WrittenResult,
	{ document, desk }: BuiltDocument,
	{ owners, mayExist }: Ground,
	at: (...keys: PropertyKey[]) => PropertyKey[],
): string | null {
	if (corrects === undefined) return null;
	const id = corrects.includes('/') ? corrects : documentId(desk.locality, corrects);
	const other: DocumentEntry | undefined = owners.get(id)?.document;
	const slugs = () =>
		[...owners.values()].flatMap((one) => (one.desk.locality === desk.locality ? one.document.slug : []));
	if (other === undefined) {
		if (!mayExist(`${id}#`))
			desk.report(at('corrects'), say('unknown-corrected', corrects, desk.nearest(corrects, slugs)));
	} else if (id === document.id) desk.report(at('corrects'), say('corrects-itself'));
	else if (other.issued > document.issued && !desk.lost('issued'))
		desk.report(at('corrects'), say('corrects-later', other.number, other.issued, document.issued));
	else return id;
	return null;
}
