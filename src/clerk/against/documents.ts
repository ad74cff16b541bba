import { say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import { unitId } from '../../register/id.ts';
import { dayPhrase, shownDay } from '../../words/day.ts';
import { differencesOf, type StatedFacts, statedFacts } from './facts.ts';
import { contentFileOf, knownAmong, type Telling } from './telling.ts';

/** What became of published documents as wholes. */
interface DocumentsSince {
	/** What is to be told of them. */
	readonly findings: readonly Finding[];
	/** The published ones whose statements are still to be compared: those that are no drafts now. */
	readonly compared: readonly Telling[];
}

/**
 * Documents of a commit that are drafts now, and those whose number, day of issue or another part of the head is another: it counts
 * for all that they state, so it is told once.
 */
export function documentsSince(
	before: readonly Telling[],
	now: readonly Telling[],
	drafts: readonly Telling[],
	content: string,
): DocumentsSince {
	const [published, drafted] = [knownAmong(before, now), knownAmong(before, drafts)];
	const findings: Finding[] = [];
	const compared = before.filter((one) => {
		const known = published(one);
		const draft = known === null ? drafted(one) : null;
		if (draft !== null) {
			const message = say('document-drafted', one.data.number, dayPhrase(one.data.issued));
			findings.push({ file: contentFileOf(draft, content), place: { path: ['draft'] }, level: 'error', ...message });
		}
		const differences = known === null ? [] : differencesOf(headOf(one, null), headOf(known, one));
		const [first] = differences;
		if (known !== null && first !== undefined) {
			const message = say('document-changed', one.data.number, differences);
			const path = first.now === null ? ['number'] : [first.key];
			findings.push({ file: contentFileOf(known, content), place: { path }, level: 'error', ...message });
		}
		return draft === null;
	});
	return { findings, compared };
}

/** The head of a document. What was not known of number and day of issue `before` may be filled in. */
function headOf({ locality, data }: Telling, before: Telling | null): StatedFacts {
	const wasIssued = before?.data.issued;
	const wasNumber = before?.data.number;
	const issued = wasIssued !== undefined && data.issued.startsWith(wasIssued) ? wasIssued : data.issued;
	const number = wasNumber !== undefined && /^(?:không rõ|để trống)/iu.test(wasNumber) ? wasNumber : data.number;
	const day = (one: string | undefined) => (one === undefined ? undefined : shownDay(one));
	return statedFacts([
		['type', data.type],
		['number', number],
		['issued', shownDay(issued)],
		['effective', day(data.effective), 'added'],
		['expires', day(data.expires), 'added'],
		['dataDay', day(data.dataDay)],
		['issuer', data.issuer, 'none', unitId(data.issuer, locality)],
	]);
}
