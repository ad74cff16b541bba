import { address } from '../../address.ts';
import { markdownOf, escapedText as text } from '../../mdx/plain.ts';
import type { TargetEntry } from '../../register/entries.ts';
import type { Index } from '../../register/index.ts';
import { figureWords } from '../../vi/figure.ts';
import { texts as words } from '../../vi/lists/texts.ts';
import { sources } from '../../vi/page/source.ts';
import { vi } from '../../vi/vi.ts';
import { shownDay } from '../../words/day.ts';
import { inOneLine } from '../../words/one-line.ts';
import { documentLink } from '../link/document.ts';
import { unitLinks } from '../link/unit.ts';
import { bodyContext } from '../page/document.ts';
import { assignmentRow } from '../sheet/assignment-row.ts';
import { resultsText, saidText, standingText, statedText } from './results.ts';

/** A document as plain Markdown, some lines a piece: particulars, summary, targets, what it says of others' duties, assignments with who, when and what became of them. */
export function* documentText(index: Index, id: string): Generator<string> {
	const document = index.documents.get(id);
	if (document === undefined) throw new Error(`no document ${id}`);
	const { site } = index.register;
	const link = documentLink(index, id);
	const { signer, period, source, original } = document;
	const issuers = unitLinks(index, [document.issuer, ...document.jointIssuers]).map(({ name }) => name);
	yield `# ${text(`${link.name}: ${link.title}`)}\n\n`;
	yield lines([
		[vi.locality, link.locality],
		[vi.issued, shownDay(link.issued)],
		[vi.issuer, issuers.join('; ')],
		[vi.signer, signer ? [signer.name, signer.position].filter(Boolean).join(', ') : ''],
		[vi.period, period?.text ?? ''],
		[vi.original, source.original],
		...(original === null ? [] : [[sources.fileHere, site.address + address.original(id, original.end)] as const]),
		...(source.url === undefined ? [] : [[vi.originalLink, source.url] as const]),
		...(site.licence === undefined ? [] : [[words.licence, `${site.licence.name}, ${site.licence.url}`] as const]),
	]);
	yield `- ${words.page}: <${site.address}${link.href}>\n\n`;
	if (site.illustration !== undefined) yield `> ${text(site.illustration)}\n>\n`;
	yield `> ${text(`${vi.summaryOnly} ${vi.originalRules}`)}\n\n## ${vi.summary}\n\n`;
	yield `${markdownOf(document.body, bodyContext(index, document), site.address, link.href).trim()}\n`;
	const targets = index.targetsOf.get(id) ?? [];
	if (targets.length > 0) yield `\n## ${vi.targets} (${targets.length})\n\n`;
	for (const one of targets) yield targetLine(index, one);
	const stated = [...statedText(index, id)];
	yield* stated;
	const assignments = index.assignmentsOf.get(id) ?? [];
	if (assignments.length === 0 && stated.length > 0) return;
	yield `\n## ${vi.assignments} (${assignments.length})\n\n`;
	yield assignments.length === 0 ? `${vi.noAssignments}\n` : `${resultsText(index, id)}\n\n`;
	for (const one of assignments) {
		const row = assignmentRow(index, one);
		yield item(row.number, row.task, [
			[vi.lead, row.leads.join('; ') || vi.leadNone],
			[vi.cooperating, row.cooperating.join('; ')],
			[vi.due, row.due || vi.dueNone],
			[words.days, daysWords(row.days)],
			[sources.words, one.words === null ? '' : inOneLine(one.words)],
			[vi.deliverables, row.deliverables.join('; ')],
			[words.standing, standingText(index, one)],
		]);
		yield saidText(index, one);
	}
}

function targetLine(index: Index, one: TargetEntry): string {
	return item(one.ref, one.text, [
		[words.indicator, index.indicators.get(one.indicator)?.name ?? one.indicator],
		[vi.mustReach, figureWords(one) ?? vi.inWords],
		[vi.level, one.level ?? ''],
		[vi.scope, one.scope ?? ''],
		[vi.period, one.period ?? ''],
		[
			vi.responsible,
			unitLinks(index, one.responsible)
				.map(({ name }) => name)
				.join('; '),
		],
	]);
}

/** The most days that are written one by one: of a longer list the first, the last and how many. */
const mostDays = 4;

function daysWords(days: readonly string[]): string {
	const [first = '', last = ''] = [days[0], days.at(-1)];
	if (days.length <= mostDays) return days.map(shownDay).join('; ');
	return words.manyDays(days.length, shownDay(first), shownDay(last));
}

type Facts = readonly (readonly [label: string, value: string])[];

const known = (facts: Facts) => facts.filter(([, value]) => value !== '');

const item = (number: string, task: string, facts: Facts) =>
	`- **${text(number)}** ${text(task)} ${known(facts)
		.map(([label, value]) => `${label}: ${text(value.replace(/\.$/, ''))}.`)
		.join(' ')}\n`;

const lines = (facts: Facts) =>
	known(facts)
		.map(([label, value]) => `- ${label}: ${text(value)}\n`)
		.join('');
