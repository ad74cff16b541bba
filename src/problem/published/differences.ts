/** What stands under one key of an entry, as it was published and as it is now; `null` where nothing is written. */
export interface KeyDifference {
	readonly key: string;
	readonly before: string | null;
	readonly now: string | null;
}

/** Differences of one entry that are told in full; of others the key is named. */
const mostTold = 3;

/** Letters of a text that are quoted; longer quotations are cut by who prints them. */
const mostQuoted = 76;

/** Letters before the first difference that are quoted with it. */
const before = 20;

/** Each key with what stood and stands there: `day trước là “14/4/2023”, nay không ghi`. Of long texts the part that differs. */
export function differencesInWords(all: readonly KeyDifference[]): string {
	const told = all.slice(0, mostTold).map((one) => {
		const [was, is] = aroundDifference(one.before, one.now);
		return `${one.key} trước ${quoted(was, 'là')}, nay ${quoted(is, 'là')}`;
	});
	const others = [...new Set(all.slice(mostTold).map(({ key }) => key))];
	return [...told, ...(others.length === 0 ? [] : [`và khác ở ${others.join(', ')}`])].join('; ');
}

const quoted = (words: string | null, verb: string): string => (words === null ? 'không ghi' : `${verb} “${words}”`);

/** Both texts, of long ones the part where they begin to differ. */
function aroundDifference(was: string | null, is: string | null): [string | null, string | null] {
	const [one, other] = [[...(was ?? '')], [...(is ?? '')]];
	const at = one.findIndex((letter, place) => letter !== other[place]);
	const first = was === null || is === null ? 0 : at === -1 ? one.length : at;
	const isLong = Math.max(one.length, other.length) > mostQuoted;
	const from = isLong ? Math.max(0, first - before) : 0;
	const cut = (letters: readonly string[]) =>
		`${from > 0 ? '…' : ''}${letters.slice(from, from + mostQuoted).join('')}${letters.length > from + mostQuoted ? '…' : ''}`;
	return [was === null ? null : cut(one), is === null ? null : cut(other)];
}
