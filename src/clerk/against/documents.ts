import { readPeriod } from '../../deadline/period.ts';
import { say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import type { KeyDifference } from '../../problem/published/differences.ts';
import { unitId } from '../../register/id.ts';
import { nameKey } from '../../register/names.ts';
import { dayPhrase, shownDay } from '../../words/day.ts';
import { differencesOf, phraseRow, type StatedFacts, statedFacts } from './facts.ts';
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
		const differences = known === null ? [] : headDifferences(one, known);
		const [first] = differences;
		if (known !== null && first !== undefined) {
			const message = say('document-changed', one.data.number, differences);
			const path = first.now === null ? ['number'] : first.key.split('.');
			findings.push({ file: contentFileOf(known, content), place: { path }, level: 'error', ...message });
		}
		return draft === null;
	});
	return { findings, compared };
}

/** What of the head is other. What could not be read with certainty may be read otherwise later, but for what standings rest on. */
function headDifferences(one: Telling, known: Telling): KeyDifference[] {
	const { uncertain } = one.data;
	const isFree = (key: string) =>
		['title', 'signer'].some((free) => key.split('.')[0] === free && uncertain.includes(free));
	return differencesOf(headOf(one, null), headOf(known, one)).filter(({ key }) => !isFree(key));
}

/** The head of a document. What was not known of number and day of issue `before` may be filled in. */
function headOf({ locality, data }: Telling, before: Telling | null): StatedFacts {
	const wasIssued = before?.data.issued;
	const wasNumber = before?.data.number;
	const issued = wasIssued !== undefined && data.issued.startsWith(wasIssued) ? wasIssued : data.issued;
	const number = wasNumber !== undefined && /^(?:không rõ|để trống)/iu.test(wasNumber) ? wasNumber : data.number;
	const { title, period, signer, jointIssuers } = data;
	const ofSigner = before === null || before.data.signer === undefined ? 'added' : 'none';
	const span = period === undefined ? null : readPeriod(period);
	const day = (one: string | undefined) => (one === undefined ? undefined : shownDay(one));
	const head = statedFacts([
		['type', data.type],
		['number', number],
		['issued', shownDay(issued)],
		['effective', day(data.effective), 'added'],
		['expires', day(data.expires), 'added'],
		['dataDay', day(data.dataDay)],
		['issuer', data.issuer, 'none', unitId(data.issuer, locality)],
		['jointIssuers', jointIssuers.join(', '), 'none', jointIssuers.map((one) => unitId(one, locality)).join()],
		phraseRow('title', title, 'none'),
		['period', period, 'added', span === null ? undefined : `${span.start}/${span.end}`],
		phraseRow('signer.name', signer?.name),
		phraseRow('signer.position', signer?.position),
		['signer.capacity', signer?.capacity, ofSigner],
	]);
	return new Map([...head, ...basisFacts(data, before?.data ?? null)]);
}

/** What a document does to others: it replaces, changes or reports on each. A number that was not known `before` may be filled in. */
function basisFacts({ basis }: Telling['data'], before: Telling['data'] | null): StatedFacts {
	const wasNameless = (title: string) =>
		before?.basis.some((one) => one.number === undefined && nameKey(one.title) === nameKey(title)) === true;
	return new Map(
		basis.flatMap(({ number, title, relation }) => {
			if (relation === 'implements' || relation === 'cites') return [];
			const name = number === undefined || wasNameless(title) ? title : number;
			const words = `${relation} ${number ?? title}`;
			const fact = { key: 'basis', words, same: relation, freedom: 'added' } as const;
			return [[`basis ${nameKey(name)} ${relation}`, fact] as const];
		}),
	);
}
