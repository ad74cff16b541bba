import type { Span } from '../deadline/deadline.ts';
import { readPeriod } from '../deadline/period.ts';
import type { readDeadline } from '../deadline/read.ts';
import { type Message, say } from '../problem/messages.ts';
import type { Finding } from '../problem/problem.ts';
import { document as form } from '../schemas/document.ts';
import type { DocumentSource } from '../sources/sources.ts';
import { itemAnchor } from '../words/fold.ts';
import { nearest } from '../words/nearest.ts';
import { buildAssignment } from './assignment.ts';
import { citedDocument, type Numbers } from './cited.ts';
import { idsAreLost, isLost } from './lost.ts';
import { nameKey } from './names.ts';
import { documentSlug, fitsType, readNumber } from './number.ts';
import type { AssignmentEntry, DocumentEntry, TargetEntry, UnitEntry } from './register.ts';
import { buildTarget } from './target.ts';

/** What documents refer to. */
export interface Basics {
	/** Localities whose `units.yaml` could be read; in others no unit is called unknown. */
	readonly unitsReadable: ReadonlySet<string>;
	/** Locality → name key → unit id. */
	readonly unitNames: ReadonlyMap<string, ReadonlyMap<string, string>>;
	readonly units: ReadonlyMap<string, UnitEntry>;
	/** `null` where the file could not be read; so also below. */
	readonly indicators: ReadonlySet<string> | null;
	readonly fields: ReadonlySet<string> | null;
	readonly numbers: Numbers;
	/** Reads a deadline of a document that plans for this period. */
	readonly readDeadline: typeof readDeadline;
}

/** The desk at which one document is checked: reports into it, and asks for units. */
export interface Desk {
	readonly basics: Basics;
	readonly locality: string;
	/** Id of the document. */
	readonly document: string;
	readonly issued: string;
	/** `null` if the document states none. */
	readonly period: Span | 'unread' | null;
	/** Whether what stands at the path, or a part of it, could not be read. */
	readonly lost: (...path: PropertyKey[]) => boolean;
	/** Whether every target of the document could be read. */
	readonly targetsKnown: boolean;
	/** Reports a problem at a path; one of what could not be read has been reported, and is left out. */
	readonly report: (path: PropertyKey[], message: Message, level?: Finding['level']) => void;
	/** The unit written as an id, name, post or alias; `null` if there is none, which is reported. */
	readonly unit: (written: string, path: PropertyKey[]) => NamedUnit | null;
}

/** What a document says of a unit by naming it. */
export type NamedUnit = Pick<UnitEntry, 'id' | 'name' | 'until' | 'members' | 'open'>;

/** Builds a document with its assignments and targets; problems are added to `findings`. */
export function buildDocument(
	source: DocumentSource,
	locality: string,
	basics: Basics,
	findings: Finding[],
): { document: DocumentEntry; assignments: AssignmentEntry[]; targets: TargetEntry[] } {
	const { data, file, slug, body } = source;
	const lost: Desk['lost'] = (...path) => isLost(source, ...path);
	const report: Desk['report'] = (path, message, level = 'error') => {
		if (!lost(...path)) findings.push({ file, place: { path }, level, ...message });
	};
	const span = data.period === undefined ? null : readPeriod(data.period);
	const id = `${locality}/${slug}`;
	const desk: Desk = {
		basics,
		locality,
		document: id,
		issued: data.issued,
		period: lost('period') || (data.period !== undefined && span === null) ? 'unread' : span,
		lost,
		targetsKnown: !idsAreLost(source, 'targets'),
		report,
		unit: (written, path) => findUnit(written, path, locality, basics, report),
	};

	if (data.mat === true) report(['mat'], say('secret-document'));
	if (data.period !== undefined && span === null) report(['period'], say('bad-period', data.period));
	const number = readNumber(data.number);
	if (number === null) report(['number'], say('bad-document-number', data.number));
	else {
		if (!lost('type') && !fitsType(number, data.type))
			report(['number'], say('symbol-not-of-type', data.number, data.type));
		if (number.ordinal === 'không rõ' && !data.uncertain.includes('number'))
			report(['uncertain'], say('unreadable-not-marked'));
		const wanted = documentSlug(data.number, data.issued);
		// Several documents of one year may have a number that cannot be read.
		const isFurther =
			number.ordinal === 'không rõ' && slug.startsWith(`${wanted}-`) && /^\d+$/.test(slug.slice(wanted.length + 1));
		if (wanted !== slug && !isFurther && !lost('issued'))
			report(['number'], say('file-name-differs', `${slug}.mdx`, `${wanted}.mdx`));
	}
	if (data.effective !== undefined && data.effective < data.issued) report(['effective'], say('effect-before-issue'));
	for (const [index, key] of data.uncertain.entries()) {
		const keys = Object.keys(form.shape);
		if (!keys.includes(key)) report(['uncertain', index], say('unknown-key', key, nearest(key, keys)));
	}
	for (const [index, one] of data.basis.entries()) {
		if (one.issued !== undefined && one.issued > data.issued && !lost('issued'))
			report(['basis', index, 'issued'], say('basis-is-later', one.title), 'warning');
	}
	repeated(
		data.targets.map((one) => itemAnchor(one.id)),
		(index) => report(['targets', index, 'id'], say('duplicate-item', data.targets[index]?.id ?? '')),
	);
	repeated(
		data.assignments.map((one) => itemAnchor(one.id)),
		(index) => report(['assignments', index, 'id'], say('duplicate-item', data.assignments[index]?.id ?? '')),
	);

	const issuer = desk.unit(data.issuer, ['issuer']);
	if (issuer?.until && issuer.until < data.issued) report(['issuer'], say('unit-had-ended', issuer.name, issuer.until));
	if (issuer !== null && issuer.members !== null) report(['issuer'], say('issuer-is-group', issuer.name));
	const targets = data.targets.map((target, index) => buildTarget(target, index, desk, data.period ?? null));
	const assignments = data.assignments.map((assignment, index) =>
		buildAssignment(assignment, index, desk, data.targets),
	);
	const { period, issuer: _issuer, basis, assignments: _assignments, targets: _targets, mat: _mat, ...rest } = data;
	const document: DocumentEntry = {
		...rest,
		id,
		slug,
		locality,
		issuer: issuer?.id ?? '',
		period: span && period !== undefined ? { ...span, text: period } : null,
		basis: basis.map((one) => ({ ...one, document: citedDocument(one, basics.numbers, id) })),
		body,
		file,
	};
	return { document, assignments, targets };
}

function findUnit(
	written: string,
	path: PropertyKey[],
	locality: string,
	basics: Basics,
	report: Desk['report'],
): UnitEntry | null {
	const unit = knownUnit(written, locality, basics);
	if (unit !== null) return unit;
	if (basics.unitsReadable.has(locality)) {
		const known = [...basics.units.values()].filter((one) => one.locality === locality);
		const candidates = known.flatMap((one) => [one.slug, one.name, one.short, one.head ?? []].flat());
		report(path, say('unknown-unit', written, nearest(written, candidates)));
	}
	return null;
}

/** The unit that a document of the locality means by an id, name, post or alias; `null` if there is none. */
export function knownUnit(written: string, locality: string, { units, unitNames }: Basics): UnitEntry | null {
	const id = units.has(written) ? written : `${locality}/${written}`;
	return units.get(id) ?? units.get(unitNames.get(locality)?.get(nameKey(written)) ?? '') ?? null;
}

/** Calls `found` with the index of every value that has stood before. */
function repeated(values: readonly string[], found: (index: number) => void): void {
	const seen = new Set<string>();
	for (const [index, value] of values.entries()) {
		if (seen.has(value)) found(index);
		seen.add(value);
	}
}
