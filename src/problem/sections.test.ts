import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { problemsWith } from '../fixtures/content.ts';
import { example, files, piecesOf, plan, planWithTargets, report, reportWithFigures } from '../fixtures/guide.ts';
import { type Code, catalogue } from './messages.ts';

// The writers' list of problems, `docs/huong-dan/loi.md`, says what is so: it has every code, and its examples are problems of that code.

const list = readFileSync('docs/huong-dan/loi.md', 'utf8');
const sections = list
	.split(/^(?=#{2,3} )/mu)
	.flatMap((text) => (/^### `([a-z0-9-]+)`$/mu.exec(text)?.[1] ? [text] : []))
	.map((text) => ({ code: /`([^`]+)`/.exec(text)?.[1] ?? '', text, codes: piecesOf(text).codes }));

/** Problems that no few lines of a content file can show; each has its test elsewhere. */
const withoutExample: readonly Code[] = [
	...(['no-content', 'cannot-open', 'missing-mapping', 'no-locality', 'page-failed', 'duplicate-document'] as const),
	...([
		'no-regular-file',
		'no-regular-folder',
		'file-too-large',
		'not-utf8',
		'binary-file',
		'empty-file',
		'more-problems',
	] as const),
	...(['unreadable-data', 'data-too-deep', 'unreadable-text', 'text-too-deep', 'too-many-marks'] as const),
	...(['unit-of-other-locality', 'too-many-figures'] as const),
	...([
		'too-many-lines',
		'too-many-entries',
		'too-much-data',
		'stacked-marks',
		'page-too-large',
		'value-too-long',
		'list-too-long',
	] as const),
	...(['odd-space', 'merge-conflict', 'long-id', 'bad-value', 'group-had-ended', 'members-had-ended'] as const),
	...(['unknown-changed', 'change-of-nothing', 'change-of-key', 'cancelled-and-changed', 'change-of-own'] as const),
	...([
		'change-before-issue',
		'changed-before-given',
		'changed-after-end',
		'change-from-differs',
		'change-to-same',
	] as const),
	...(['change-of-no-lead', 'unit-without-reassign', 'changes-on-one-day'] as const),
	...([
		'points-to-draft',
		'rests-on-draft',
		'bad-count',
		'long-printed',
		'unknown-result',
		'unknown-phase',
		'phase-not-named',
	] as const),
	...(['round-not-named', 'unknown-round', 'round-of-none', 'unfinished-of-all'] as const),
	...(['result-of-no-lead', 'member-for-group', 'bad-result-day', 'day-of-unfinished'] as const),
	...(['result-after-data-day', 'result-after-issue', 'data-day-after-issue', 'result-before-given'] as const),
	...([
		'done-on-two-days',
		'round-not-begun',
		'product-after-issue',
		'all-and-round',
		'round-twice',
		'assignment-twice',
	] as const),
	...(['done-and-cancelled', 'said-against-itself', 'count-and-state', 'count-over', 'withdrawn-of-nothing'] as const),
	...(['person-in-result', 'telephone-in-result', 'email-in-result', 'identity-in-result'] as const),
	...(['unknown-corrected', 'corrects-itself'] as const),
	...([
		'sheet-unreadable',
		'sheet-not-utf8',
		'sheet-too-large',
		'sheet-without-table',
		'sheet-without-head',
		'sheet-unknown-column',
		'sheet-column-twice',
		'sheet-merged',
		'sheet-no-value',
	] as const),
	...([
		'sheet-unknown-state',
		'sheet-without-state',
		'sheet-row-without-id',
		'sheet-unknown-line',
		'sheet-row-differs',
	] as const),
	...([
		'sheet-unknown-unit',
		'sheet-unknown-reason',
		'sheet-bad-day',
		'sheet-false-day',
		'sheet-day-elsewhere',
	] as const),
	...([
		'plan-without-table',
		'plan-without-columns',
		'plan-merged',
		'plan-row-without-id',
		'plan-unknown-document',
		'plan-row-twice',
		'plan-id-changed',
		'plan-item-gone',
		'plan-needed-empty',
		'plan-number',
		'plan-day',
		'plan-unknown-name',
		'plan-both-changed',
		'plan-still-verbatim',
		'plan-not-editable',
	] as const),
	...(['sheet-into-own-plan', 'sheet-of-other-locality', 'sheet-of-other-report', 'sheet-not-writable'] as const),
	...([
		'tracker-without-columns',
		'tracker-unknown-column',
		'tracker-sheet-unread',
		'tracker-unknown-state',
		'tracker-state-twice',
		'tracker-row-without-id',
		'tracker-unknown-occasion',
		'tracker-unknown-task',
	] as const),
	...(['sheet-row-twice', 'sheet-whole-and-part', 'statement-vanished', 'statement-changed'] as const),
	...(['document-drafted', 'document-changed', 'change-vanished', 'change-altered'] as const),
	...(['corrects-later', 'corrects-nothing', 'corrects-in-circle', 'too-many-results'] as const),
	...([
		'indicator-of-other-target',
		'figures-differ',
		'corrects-no-figure',
		'too-many-measurements',
		'figure-vanished',
		'figure-changed',
	] as const),
	...(['sheet-without-figure', 'sheet-figure-number'] as const),
	...(['sheet-without-points', 'sheet-without-period', 'sheet-unknown-score-kind', 'sheet-evidence-of-total'] as const),
	...(['criterion-id-twice', 'maxima-differ', 'classes-out-of-order', 'class-over-maximum', 'unknown-index'] as const),
	...([
		'unknown-criterion',
		'criterion-scored-twice',
		'points-over-maximum',
		'points-differ',
		'rank-over-ranked',
	] as const),
	...(['rank-of-nothing', 'unknown-class', 'score-of-nothing', 'score-of-group', 'unread-score-period'] as const),
	...(['scored-twice', 'scores-differ', 'forecast-after-appraisal', 'corrects-no-score', 'ground-of-nothing'] as const),
	...(['bound-over-all', 'bound-under-none', 'version-changed', 'too-many-scores'] as const),
	...(['class-twice', 'class-differs'] as const),
	...(['original-differs', 'original-unnamed', 'left-to-fill'] as const),
	...([
		'redirect-to-nothing',
		'redirect-of-present',
		'redirect-without-room',
		'too-many-moved',
		'address-vanished',
		'past-unread',
	] as const),
	...(['shards-at-one-address', 'shard-within-shard'] as const),
	...(['empty-shard', 'unknown-shard-locality', 'locality-in-two-shards', 'locality-in-no-shard'] as const),
	...(['one-for-each', 'result-of-nothing', 'correction-of-nothing'] as const),
];

test('every code of the catalogue has its section, and no section has a code that is none', () => {
	expect(sections.map(({ code }) => code).toSorted()).toEqual(Object.keys(catalogue).toSorted());
});

test('every section has an example, but for those of problems that a few lines cannot show', () => {
	expect(
		sections
			.filter(({ codes }) => codes.length !== 2)
			.map(({ code }) => code)
			.toSorted(),
	).toEqual(withoutExample.toSorted());
});

const base: Readonly<Record<string, string | null>> = {
	...files,
	[plan]: planWithTargets,
	[report]: reportWithFigures,
	'redirects.yaml': '- from: /van-ban/binh-tan/12-kh-ubnd-2022/\n  to: /van-ban/binh-tan/12-kh-ubnd-2023/\n',
	'working-days.yaml': example(/^Ngày nghỉ và ngày làm bù/, 'yaml'),
};

/** The base with `written` in the place of the right lines; of the first of them, or of its key's, where not all stand there. */
function withLines(right: string, written: string): Record<string, string | null> {
	const [first = ''] = right.split('\n');
	const keyed = `${/^(?:- )?[\w"[]+/.exec(first)?.[0] ?? ''}:`;
	for (const fits of [
		(lines: string[]) => lines.join('\n') === right,
		(lines: string[]) => lines[0] === first,
		(lines: string[]) => lines[0]?.startsWith(keyed),
	]) {
		for (const [file, text] of Object.entries(base)) {
			const rows = (text ?? '').split('\n');
			for (const [at, row] of rows.entries()) {
				const indent = (/^ */.exec(row)?.[0] ?? '').slice(first.length - first.trimStart().length);
				const lines = rows.slice(at, at + right.split('\n').length).map((one) => one.slice(indent.length));
				if (!fits(lines)) continue;
				const replaced = lines.join('\n') === right ? lines.length : 1;
				const put = written.split('\n').map((line) => indent + line);
				return { ...base, [file]: rows.toSpliced(at, replaced, ...put).join('\n') };
			}
		}
	}
	throw new Error(`no file of the guide holds ${right}`);
}

/** The content folder in which an example stands: a path, lines of a file, or a paragraph below the summary. */
function contentWith(lang: string, right: string, written: string, section: string): Record<string, string | null> {
	if (lang === 'text') {
		const [from = '', to = ''] = [right, written].map((path) => path.replace(/^content\//, ''));
		const { [from]: text = base['pages/gioi-thieu.mdx'] ?? '', ...others } = base;
		return { ...others, [to]: text };
	}
	if (lang === 'mdx' && !/^(?:---|.*\n---$)/.test(right)) {
		const file = section.includes('`pages/`') ? 'pages/gioi-thieu.mdx' : plan;
		return { ...base, [file]: `${base[file]}\n${written}\n` };
	}
	return withLines(right, written);
}

const shown = sections.flatMap(({ code, text, codes: [wrong, right] }) =>
	wrong === undefined || right === undefined ? [] : [[code, text, wrong, right] as const],
);

it.each(shown)('%s: the wrong lines have that problem, the right ones have it not', (code, text, wrong, right) => {
	const lang = wrong.lang ?? '';
	const codesOf = (written: string) =>
		problemsWith(contentWith(lang, right.value, written, text)).map((problem) => problem.code);
	expect(codesOf(wrong.value)).toContain(code);
	expect(codesOf(right.value)).not.toContain(code);
});

test('the guide links to the list', () => {
	expect(readFileSync('docs/huong-dan/README.md', 'utf8')).toContain('](loi.md)');
});
