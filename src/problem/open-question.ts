import type { Code } from './messages.ts';
import type { Finding } from './problem.ts';

/** What a draft may leave open: what is not written yet, not read, or not known to the content. */
const open: ReadonlySet<Code> = new Set<Code>([
	'missing-key',
	'empty-value',
	'file-name-differs',
	'symbol-not-of-type',
	'bad-period',
	'unread-deadline',
	'deadline-before-issue',
	'unknown-unit',
	'unit-of-other-locality',
	'unknown-field',
	'unknown-indicator',
	'unknown-target',
	'lead-also-cooperates',
]);

/** The findings about drafts, with their open questions as warnings. They are errors again once a draft is to be published. */
export function asOfDrafts(findings: readonly Finding[], isDraft: (file: string) => boolean): Finding[] {
	return findings.map((one) =>
		one.level === 'error' && open.has(one.code) && isDraft(one.file) ? { ...one, level: 'warning' } : one,
	);
}
