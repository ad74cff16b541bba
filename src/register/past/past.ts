import { readPeriod } from '../../deadline/period.ts';
import type { Document } from '../../schemas/document.ts';
import type { Version } from '../../sources/git/history.ts';
import { buildAssignment } from '../build/assignment.ts';
import { rememberingReader } from '../build/deadline.ts';
import { type Basics, type Desk, knownUnit } from '../build/desk.ts';
import { assignmentId } from '../build/named-assignment.ts';
import { buildTarget } from '../build/target/target.ts';
import { servedTargets } from '../build/target/target-parts.ts';
import { numbersOf } from '../cited.ts';
import type { AssignmentEntry, Register, TargetEntry } from '../entries.ts';
import { localityOf, unitId } from '../id.ts';
import { nameKey } from '../names.ts';
import { indexIdOf } from '../scores/index-version.ts';
import type { DocumentPast, Edition, FormerDocument, Past } from './edition.ts';

/** The past of the documents from the versions that git knows, oldest first. While one was a draft, it was not there. */
export function pastOf(register: Register, versions: ReadonlyMap<string, readonly Version[]>): Past {
	const basics = basicsOf(register);
	return new Map(
		[...versions].flatMap(([id, of]): [string, DocumentPast][] => {
			const first = of.find(({ data, gone }) => !gone && data?.draft !== true);
			return first === undefined ? [] : [[id, { since: first.time, editions: editionsOf(id, of, basics) }]];
		}),
	);
}

function editionsOf(id: string, versions: readonly Version[], basics: Basics): Edition[] {
	const editions: Edition[] = [];
	const [sameDocument, sameAssignment, sameTarget] = [
		onceEach<FormerDocument>(),
		onceEach<AssignmentEntry>(),
		onceEach<TargetEntry>(),
	];
	for (const { time, commit, gone, data } of versions) {
		const isDraft = data?.draft === true;
		if (data !== null && !isDraft) {
			const { type, number, title, issued } = data;
			const desk = silentDesk(id, data, basics);
			const served = servedTargets(data.targets, id);
			editions.push({
				time,
				commit,
				document: sameDocument({ type, number, title, issued }),
				assignments: byId(
					data.assignments.map((one, at) => sameAssignment(withWords(buildAssignment(one, at, desk, served), one.due))),
				),
				targets: byId(
					data.targets.flatMap((one, at) => buildTarget(one, at, desk, data.period ?? null)).map(sameTarget),
				),
				said: saidIn(data),
				measured: measuredIn(data, localityOf(id)),
				scored: scoredIn(data, localityOf(id)),
			});
		} else if ((gone || isDraft) && editions.at(-1)?.document)
			editions.push({
				time,
				commit,
				document: null,
				assignments: new Map(),
				targets: new Map(),
				said: '',
				measured: new Map(),
				scored: new Map(),
			});
	}
	return editions;
}

const saidIn = ({ results, dataDay }: Document): string =>
	results.length === 0 ? '' : JSON.stringify([dataDay, results]);

function measuredIn({ measurements }: Document, locality: string): ReadonlyMap<string, string> {
	const whole = (written: string | undefined) => (written === undefined ? null : assignmentId(written, locality));
	const groups = Map.groupBy(measurements, (one) => whole(one.target) ?? one.indicator ?? whole(one.assignment) ?? '');
	return new Map([...groups].map(([key, own]) => [key, JSON.stringify(own)]));
}

function scoredIn({ scores }: Document, locality: string): ReadonlyMap<string, string> {
	const groups = Map.groupBy(scores, ({ index, unit }) => `${indexIdOf(index)} ${unitId(unit, locality)}`);
	return new Map([...groups].map(([key, own]) => [key, JSON.stringify(own)]));
}

const withWords = (entry: AssignmentEntry, due: string | undefined): AssignmentEntry =>
	entry.deadline === null && due !== undefined ? { ...entry, deadline: { text: due, phases: [] } } : entry;

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): Map<string, Entry> {
	return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Gives one object for equal values: the first of them. What has not changed, or was changed back, is then one object. */
function onceEach<Value>(): (value: Value) => Value {
	const known = new Map<string, Value>();
	return (value) => {
		const key = JSON.stringify(value);
		const first = known.get(key) ?? value;
		known.set(key, first);
		return first;
	};
}

/** A desk that reports nothing: what was wrong in the past has been said when it was written. */
function silentDesk(document: string, { issued, period }: Document, basics: Basics): Desk {
	const locality = localityOf(document);
	return {
		basics,
		locality,
		document,
		issued,
		period: period === undefined ? null : readPeriod(period),
		last: null,
		lost: () => false,
		isUnsure: () => false,
		targetsKnown: true,
		report: () => {},
		nearest: () => [],
		unit: (written) =>
			knownUnit(written, locality, basics) ?? { id: written, name: written, until: null, members: null, open: false },
	};
}

function basicsOf({ localities, units, indicators, fields, documents }: Register): Basics {
	return {
		unitsReadable: new Set(localities.map(({ id }) => id)),
		unsureUnits: new Set(),
		unitNames: new Map(
			[...Map.groupBy(units, ({ locality }) => locality)].map(([locality, own]) => [
				locality,
				new Map(
					own.flatMap(({ id, name, short, head, aliases }) =>
						[name, short, head ?? [], aliases].flat().map((one): [string, string] => [nameKey(one), id]),
					),
				),
			]),
		),
		units: new Map(units.map((unit) => [unit.id, unit])),
		meant: new Map(),
		parents: new Map(),
		indicators: new Map(indicators.map(({ id, better }) => [id, better])),
		fields: new Set(fields.map(({ id }) => id)),
		criteria: null,
		numbers: numbersOf(documents),
		drafts: new Set(),
		readDeadline: rememberingReader(),
		horizon: () => null,
	};
}
