import { isListing } from '../manifest/read.ts';
import { copies as words } from '../vi/copies/copies.ts';
import { shownDay } from '../words/day.ts';
import { onTerminal } from '../words/on-terminal.ts';
import { type DifferenceKind, isWholeCopy, type Verdict } from './verdict.ts';

/** So many differences are told one by one, on the terminal and in JSON; all are counted. */
const mostTold = 50;
const mostListed = 10_000;

/** What was compared: a folder, a site that was asked for over the network, or what was built and is to be published. */
type Compared = 'folder' | 'address' | 'built';

/** What people read of a verdict. */
export function verdictText(verdict: Verdict, compared: Compared): string {
	const { read, differences, checked, retired, signature, elsewhere, givenUp } = verdict;
	if (!isListing(read)) return `${words.faults[read.code](onTerminal(read.path))}\n`;
	const { site, day, commit, engine } = read.manifest;
	const counts = countsOf(verdict).map(([kind, count]) => words.counted(count, words.kinds[kind]));
	const lines = [
		words.about(onTerminal(site), shownDay(day), commit, onTerminal(engine), read.files.size),
		...differences.slice(0, mostTold).map(({ kind, path, expected, found }) => {
			const sizes = expected === undefined ? '' : ` (${words.sizes(expected, found ?? null)})`;
			return `${words.kinds[kind]}: ${onTerminal(path)}${sizes}`;
		}),
		...(differences.length > mostTold ? [words.more(differences.length - mostTold)] : []),
		...(givenUp ? [words.givenUp] : []),
		...(elsewhere === null ? [] : [words.elsewhere(elsewhere, onTerminal(site))]),
		...(signature === 'unasked' ? [] : [words.signatures[signature]]),
		...(retired === 0 ? [] : [words.retired(retired)]),
		...(checked < read.files.size ? [words.sampled(checked, read.files.size)] : []),
		...(compared === 'address' ? [words.fromOutside] : []),
		...(differences.length > 0
			? [words.differs(differences.length, counts), remedyOf(differences, compared)]
			: [isWholeCopy(verdict) ? words.whole(checked) : words.notWhole]),
	];
	return `${lines.join('\n')}\n`;
}

const remedyOf = (differences: Verdict['differences'], compared: Compared): string =>
	compared === 'built' ? words.buildAgain : words.publishAgain(differences.some(({ kind }) => kind === 'extra'));

/** What programs read of a verdict on a copy of this name. */
export function verdictJson(copy: string, verdict: Verdict): string {
	const { read, differences, checked, retired, signature, elsewhere, givenUp } = verdict;
	const { manifest } = isListing(read) ? read : { manifest: null };
	const told = {
		schemaVersion: 1,
		copy,
		whole: isWholeCopy(verdict),
		fault: isListing(read) ? null : read,
		...(manifest && {
			site: manifest.site,
			commit: manifest.commit,
			day: manifest.day,
			engine: manifest.engine,
			files: manifest.count,
		}),
		...{ checked, retired, signature, elsewhere, givenUp },
		counts: Object.fromEntries(countsOf(verdict)),
		differences: differences.slice(0, mostListed),
	};
	return `${JSON.stringify(told, null, '\t')}\n`;
}

function countsOf({ differences }: Verdict): [DifferenceKind, number][] {
	const kinds = Object.keys(words.kinds) as DifferenceKind[];
	return kinds.flatMap((kind): [DifferenceKind, number][] => {
		const count = differences.filter((one) => one.kind === kind).length;
		return count === 0 ? [] : [[kind, count]];
	});
}
