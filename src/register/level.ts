/** What documents call the bodies of one locality, beside the levels of government. */
export const agencies = 'cơ quan, đơn vị';

const committee =
	/^(?:các )?(?:ủy ban nhân dân|ubnd) (?:(?:các|\d+) )?(phường|xã|thị trấn|đặc khu|quận|huyện|thị xã|thành phố|tỉnh)(?= |$)/iu;

/** The levels that a target names: `phường` and `cơ quan, đơn vị` of “cơ quan, đơn vị, phường”. None of `null`. */
export function levelParts(level: string | null): string[] {
	if (level === null) return [];
	const words = level.toLowerCase();
	const rest = words
		.replace(agencies, '')
		.split(/[,;]| và /u)
		.map((part) => part.replace(/^\s*cấp /u, '').trim())
		.filter((part) => part !== '');
	return [...new Set(words.includes(agencies) ? [agencies, ...rest] : rest)];
}

/** The level of government of a people's committee or a group of them, `phường`; `null` for other bodies. */
export function levelOfCommittee(name: string): string | null {
	return committee.exec(name)?.[1]?.toLowerCase() ?? null;
}
