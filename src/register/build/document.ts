import { readPeriod } from '../../deadline/period.ts';
import { say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import { document as form } from '../../schemas/document.ts';
import type { DocumentSource, LocalitySource } from '../../sources/sources.ts';
import { latestDay } from '../../words/day.ts';
import { nearestOfFile } from '../../words/nearest.ts';
import type { DocumentEntry, TargetEntry } from '../entries.ts';
import { documentId, itemAnchor } from '../id.ts';
import { idsAreLost, isLost, pathKey } from '../lost.ts';
import { documentSlug, fitsType, readNumber } from '../number.ts';
import { alikeItems } from './alike-items.ts';
import { buildAssignment } from './assignment.ts';
import { basisOf } from './basis.ts';
import type { BuiltDocument } from './built.ts';
import { buildConsequences } from './consequences.ts';
import { type Basics, type Desk, findUnit, knownUnit } from './desk.ts';
import { checkIssuer, jointIssuersOf } from './issuers.ts';
import { originalOf } from './original.ts';
import { buildTarget } from './target/target.ts';
import { levelsOf, servedTargets } from './target/target-parts.ts';

/** Builds a document with its assignments and targets; problems are added to `findings`. */
export function buildDocument(
	source: DocumentSource,
	{ id: locality, originals }: Pick<LocalitySource, 'id' | 'originals'>,
	basics: Basics,
	findings: Finding[],
): BuiltDocument & { readonly targets: TargetEntry[] } {
	const { data, file, slug, body } = source;
	const lost: Desk['lost'] = (...path) => isLost(source, ...path);
	const unsure = new Set<string>();
	const report: Desk['report'] = (path, message, level = 'error') => {
		if (level === 'error') for (const at of path.keys()) unsure.add(pathKey(path.slice(0, at + 1)));
		if (!lost(...path)) findings.push({ file, place: { path }, level, ...message });
	};
	const near = nearestOfFile();
	const span = data.period === undefined ? null : readPeriod(data.period);
	const id = documentId(locality, slug);
	const desk: Desk = {
		basics,
		locality,
		document: id,
		issued: data.issued,
		period: lost('period') || (data.period !== undefined && span === null) ? 'unread' : span,
		last: earliest([data.expires, knownUnit(data.issuer, locality, basics)?.until]),
		lost,
		isUnsure: (...path) => lost(...path) || unsure.has(pathKey(path)),
		targetsKnown: !idsAreLost(source, 'targets'),
		report,
		unit: (written, path) => findUnit(written, path, locality, basics, { report, nearest: near }),
		nearest: near,
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
		// Several documents of one year may have a number that cannot be read, or a blank one.
		const isFurther =
			/^\D/.test(number.ordinal) && slug.startsWith(`${wanted}-`) && /^\d{1,4}$/.test(slug.slice(wanted.length + 1));
		if (wanted !== slug && !isFurther && !lost('issued'))
			report(['number'], say('file-name-differs', `${slug}.mdx`, `${wanted}.mdx`));
	}
	if (data.expires !== undefined && data.expires < (data.effective ?? data.issued))
		report(['expires'], say('expires-before-effect'));
	if (data.dataDay !== undefined && data.dataDay > latestDay(data.issued) && !lost('issued'))
		report(['dataDay'], say('data-day-after-issue', data.dataDay, data.issued));
	if (data.effective !== undefined && data.effective < data.issued) report(['effective'], say('effect-before-issue'));
	for (const [index, key] of data.uncertain.entries()) {
		const keys = Object.keys(form.shape);
		if (!keys.includes(key))
			report(
				['uncertain', index],
				say(
					'unknown-key',
					key,
					near(key, () => keys),
				),
			);
	}
	for (const [index, one] of data.basis.entries()) {
		if (one.issued !== undefined && one.issued > data.issued && !lost('issued'))
			report(['basis', index, 'issued'], say('basis-is-later', one.title), 'warning');
	}
	const targetItems = data.targets.flatMap((one, index) => levelsOf(one).map(({ item }) => ({ item, index })));
	repeated(
		targetItems.map(({ item }) => itemAnchor(item)),
		(at) => report(['targets', targetItems[at]?.index ?? 0, 'id'], say('duplicate-item', targetItems[at]?.item ?? '')),
	);
	repeated(
		data.assignments.map((one) => itemAnchor(one.id)),
		(index) => report(['assignments', index, 'id'], say('duplicate-item', data.assignments[index]?.id ?? '')),
	);
	for (const [index, other] of alikeItems(data.assignments.map((one) => one.id)))
		report(['assignments', index, 'id'], say('item-alike', data.assignments[index]?.id ?? '', other));

	const issuer = desk.unit(data.issuer, ['issuer']);
	if (issuer !== null) checkIssuer(issuer, ['issuer'], desk);
	const jointIssuers = jointIssuersOf(data.jointIssuers, issuer, desk);
	const targets = data.targets.flatMap((target, index) => buildTarget(target, index, desk, data.period ?? null));
	const served = servedTargets(data.targets, id);
	const assignments = data.assignments.map((assignment, index) => buildAssignment(assignment, index, desk, served));
	const {
		period,
		issuer: _issuer,
		jointIssuers: _joint,
		assignments: _given,
		targets: _set,
		changes: _changes,
		results: _results,
		measurements: _measurements,
		scores: _scores,
		consequences: _consequences,
		mat: _mat,
		...rest
	} = data;
	const document: DocumentEntry = {
		...rest,
		id,
		slug,
		locality,
		issuer: issuer?.id ?? '',
		jointIssuers,
		period: span && period !== undefined ? { ...span, text: period } : null,
		consequences: buildConsequences(data, desk, served),
		basis: basisOf(data, id, locality, basics),
		original: originalOf(data, originals, report),
		body,
		file,
	};
	return { document, assignments, targets, written: data, desk };
}

/** The earliest of these days; `null` if there is none. */
function earliest(days: readonly (string | null | undefined)[]): string | null {
	return days.reduce<string | null>((first, day) => (day && (first === null || day < first) ? day : first), null);
}

/** Calls `found` with the index of every value that has stood before. */
function repeated(values: readonly string[], found: (index: number) => void): void {
	const seen = new Set<string>();
	for (const [index, value] of values.entries()) {
		if (seen.has(value)) found(index);
		seen.add(value);
	}
}
