import { address } from '../../address.ts';
import { withMoves } from '../../deadline/days/last-days.ts';
import { readPeriod } from '../../deadline/period.ts';
import type { RecordKind } from '../../records/kinds.ts';
import type { RecordOf } from '../../records/records.ts';
import type { MilestoneEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { isWholeDay } from '../../words/day.ts';
import { successorName } from '../successor-name.ts';
import { changeCount, changeRecords } from './change-records.ts';
import { measurementRecords, targetStandingRecords } from './measurement-records.ts';
import { firstDeadlineRecord, moneyOf, particularRecords } from './particular-records.ts';
import { resultRecords, standingCounts, standingRecords } from './result-records.ts';
import { indexVersionRecords, scoreRecords } from './score-records.ts';

/**
 * The records of a kind, in the order of the register, each made when it is asked for. Days are `YYYY-MM-DD`, ids those of the
 * register, `url` the whole address.
 */
export function records<Kind extends RecordKind>(index: Index, kind: Kind): IteratorObject<RecordOf<Kind>> {
	return lists[kind](index);
}

/** How many records of a kind there are. */
export function recordCount(index: Index, kind: RecordKind): number {
	if (kind === 'changes') return changeCount(index);
	if (kind === 'target-standings') return index.register.targets.length;
	if (kind !== 'standings') return index.register[kind].length;
	return standingCounts(index).reduce((sum, [, count]) => sum + count, 0);
}

const lists: { readonly [Kind in RecordKind]: (index: Index) => IteratorObject<RecordOf<Kind>> } = {
	documents: (index) =>
		index.register.documents
			.values()
			.map(
				({
					id,
					locality,
					type,
					number,
					title,
					issued,
					effective,
					expires,
					period,
					issuer,
					jointIssuers,
					signer,
					basis,
					uncertain,
					funding,
					consequences,
					original,
					source,
				}) => ({
					id,
					locality,
					type,
					number,
					title,
					issued: isWholeDay(issued) ? issued : null,
					issuedPart: isWholeDay(issued) ? null : issued,
					effective: effective ?? null,
					expires: expires ?? null,
					period: period && { start: period.start, end: period.end },
					issuer,
					jointIssuers: [...jointIssuers],
					signer: signer
						? { name: signer.name, position: signer.position ?? null, capacity: signer.capacity ?? null }
						: null,
					basis: basis.map((one) => ({
						number: one.number ?? null,
						title: one.title,
						issued: one.issued ?? null,
						issuer: one.issuer ?? null,
						relation: one.relation,
						document: one.document,
					})),
					uncertain,
					...((original !== null || source.url !== undefined) && {
						original: {
							file: original && whole(index, address.original(id, original.end)),
							mediaType: original?.type ?? null,
							size: original?.bytes ?? null,
							sha256: original?.sha256 ?? null,
							address: source.url ?? null,
						},
					}),
					...(funding && { funding: moneyOf(funding) }),
					...(consequences.length > 0 && {
						consequences: consequences.map((one) => ({ ...one, binds: [...one.binds], targets: [...one.targets] })),
					}),
					url: whole(index, address.document(id)),
				}),
			),
	assignments: (index) =>
		index.register.assignments
			.values()
			.map(({ id, document, number, task, deliverables, leads, cooperating, field, indicators, deadline, ...one }) => ({
				id,
				document,
				number,
				task,
				...(one.words !== null && { words: one.words }),
				...(one.verbatim === true && { verbatim: true }),
				deliverables: [...deliverables],
				leads: [...leads],
				each: one.each,
				cooperating: [...cooperating],
				field,
				indicators: [...indicators],
				deadline: deadline && withMoves(deadline, index.register.workingDays),
				...firstDeadlineRecord(one.amendments, index.register.workingDays),
				...particularRecords(one.particulars, index.register.workingDays),
				ended: one.end?.day ?? null,
				url: whole(index, address.assignment(id)),
			})),
	targets: (index) =>
		index.register.targets
			.values()
			.map(({ id, document, ref, indicator, comparator, value, upTo, measure, scope, level, period, ...one }) => ({
				id,
				document,
				ref,
				indicator,
				comparator,
				// A program that knows one figure only must not take an end of a range for it.
				value: upTo === null ? value : null,
				range: value !== null && upTo !== null ? { from: value, to: upTo } : null,
				milestones: one.milestones.map(milestoneRecord),
				baseline: one.baseline && { ...one.baseline },
				measure,
				scope,
				each: one.each,
				than: one.than && { text: one.than.text, days: daysOf(one.than.text), in: [...one.than.in] },
				level,
				period,
				periodDays: daysOf(period),
				responsible: [...one.responsible],
				exceptions: [...one.exceptions],
				text: one.text,
				url: whole(index, address.target(id)),
			})),
	units: (index) =>
		index.register.units.values().map(({ id, name, kind, locality, members, open, until, successors }) => ({
			id,
			name,
			kind,
			locality,
			members: members && [...members],
			open,
			until,
			successors: successors.map(successorName),
			url: whole(index, address.unit(id)),
		})),
	indicators: (index) =>
		index.register.indicators.values().map(({ id, name, measure, better }) => ({
			id,
			name,
			measure: measure ?? null,
			better,
			url: whole(index, address.indicator(id)),
		})),
	localities: (index) =>
		index.register.localities
			.values()
			.map(({ id, name, level, parent, parentId, authority, since, until, successors }) => ({
				id,
				name,
				level,
				parent,
				parentId,
				authority,
				since: since ?? null,
				until: until ?? null,
				successors: successors.map(successorName),
				url: whole(index, address.locality(id)),
			})),
	changes: changeRecords,
	results: (index) => resultRecords(index),
	standings: (index) => standingRecords(index),
	measurements: measurementRecords,
	'target-standings': targetStandingRecords,
	indices: indexVersionRecords,
	scores: scoreRecords,
};

function milestoneRecord({ by, day, comparator, value, upTo }: MilestoneEntry) {
	const isRange = upTo !== null;
	return { by, day, comparator, value: isRange ? null : value, from: isRange ? value : null, to: upTo };
}

/** The days of a period in words; `null` where there is none, or its words give none. */
function daysOf(period: string | null): RecordOf<'targets'>['periodDays'] {
	const span = period === null ? null : readPeriod(period);
	return span && { start: span.start, end: span.end };
}

function whole({ register }: Index, path: string): string {
	return register.site.address + path;
}
