import { escapedText as text } from '../../mdx/plain.ts';
import { publishedBy } from '../../register/beyond/site-of.ts';
import type { AssignmentEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { amendments } from '../../vi/amendments.ts';
import { measurements } from '../../vi/measurement.ts';
import { scores as scoreWords } from '../../vi/scores.ts';
import { standings as words } from '../../vi/standing.ts';
import { vi } from '../../vi/vi.ts';
import { shownDay } from '../../words/day.ts';
import { figureView } from '../measurement/figure.ts';
import { changedBy } from '../page/amendment.ts';
import { statedScores } from '../score/stated.ts';
import { assignmentStanding } from '../standing/of-assignment.ts';
import { resultsLine } from '../standing/results-line.ts';
import { saidViews } from '../standing/said.ts';
import { statedBy, whenStated } from '../standing/stated.ts';

/** How the assignments of a document stand, in one line, and by how many reports; that the site has none, where it has none. */
export function resultsText(index: Index, document: string): string {
	const line = resultsLine(index, document);
	if (line === null) return words.noneAboutDocument;
	const told = words.accordingTo(line.since, line.reports, shownDay(line.newest));
	const counts = line.counts.map(({ count, words: short }) => `${count} ${short}`).join('; ');
	return `${linked(words.title, index.register.site.address + line.href)} (${told}): ${counts}.`;
}

/** How the occurrences of an assignment stand, `2 lượt: Hoàn thành đúng hạn`; empty where the site has no report about it. */
export function standingText(index: Index, entry: AssignmentEntry): string {
	const standing = assignmentStanding(index, entry);
	if (standing === null) return '';
	const numbered = (count: number) => (standing.count > 1 ? `${count} ${words.occurrences}: ` : '');
	return standing.groups.map((one) => numbered(one.count) + one.words).join('; ');
}

/**
 * Below the line of an assignment: the document by which it stands so, else the newest that speaks of it, and what it says; empty if none does. Where there are
 * several, all are on the page to which it leads: a duty may have thousands.
 */
export function saidText(index: Index, entry: AssignmentEntry): string {
	const standing = assignmentStanding(index, entry);
	const shown = standing?.by ?? standing?.newest ?? null;
	if (standing === null || shown === null) return '';
	const all = saidViews(index, entry);
	for (const [id, { document, named }] of all) {
		if (named !== shown) continue;
		const { name, href, issued, isCorrected } = named;
		const part = (index.resultsFor.get(entry.id) ?? []).find((one) => one.id === id);
		const told = [...(part === undefined ? [] : whenStated(part)), named.words].join(': ');
		const corrected = isCorrected ? ` (${words.corrected})` : '';
		const more = all.size > 1 ? ` ${linked(words.why, at(index, standing.why))}` : '';
		return `  - ${linked(name, publishedBy(index, document) + href)}, ${shownDay(issued)}: ${text(told)}${corrected}.${more}\n`;
	}
	return '';
}

/** What a document says of the duties of others and of figures and scores, and what it changes, a section each. */
export function* statedText(index: Index, document: string): Generator<string> {
	const stated = statedBy(index, document);
	const dataDay = index.documents.get(document)?.dataDay ?? null;
	yield* section(
		words.stated,
		stated.flatMap((one) => {
			const told = text(one.words);
			return one.about.map(({ name, task, href }) => {
				const place = `${one.document.name}, ${vi.assignmentItem(name)}`;
				const what = task === '' ? '' : ` ${text(task)}`;
				return `${linked(place, at(index, href))}${what}: ${told}`;
			});
		}),
		dataDay === null ? '' : words.dataDay(shownDay(dataDay)),
	);
	yield* section(
		measurements.stated,
		(index.measuredBy.get(document) ?? []).map((one) => {
			const { printed, period, about, of, unit, isCorrected } = figureView(index, one);
			const indicator = index.indicators.get(one.indicator ?? '')?.name;
			const what = [indicator ?? index.assignments.get(one.assignment ?? '')?.task, unit?.name, ...of];
			const told = [printed, period, ...about].join('; ');
			const corrected = isCorrected ? ` (${words.corrected})` : '';
			return text(`${what.filter((part) => part !== undefined).join(', ')}: ${told}${corrected}`);
		}),
	);
	yield* section(
		scoreWords.stated,
		statedScores(index, document).flatMap(({ name, rows }) =>
			rows.map(({ unit, words: told }) => text(`${name}, ${unit.name}: ${told}`)),
		),
	);
	yield* section(
		amendments.title,
		changedBy(index, document).map(({ href, name, task, amendment: { day, parts, cancels, reason } }) => {
			const changes = parts.map((one) => amendments.part(one.name, one.before, one.after));
			const told = [...(cancels ? [amendments.cancels] : []), ...changes].join('; ');
			const why = reason === null ? '' : `. ${amendments.reason(reason)}`;
			const since = `${amendments.since(day)} ${amendments.thisDocument}`;
			return `${linked(name, at(index, href))} ${text(task)} ${text(`${since}: ${told}${why}`)}`;
		}),
	);
}

function* section(title: string, lines: readonly string[], lead = ''): Generator<string> {
	if (lines.length === 0) return;
	yield `\n## ${title} (${lines.length})\n\n`;
	if (lead !== '') yield `${lead}\n\n`;
	for (const line of lines) yield `- ${line.replace(/\.$/, '')}.\n`;
}

const linked = (name: string, href: string) => `[${text(name)}](${href})`;
const at = (index: Index, href: string) => index.register.site.address + href;
