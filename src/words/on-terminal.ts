/** The most letters of one. */
const most = 300;

/**
 * A name that others chose, as it may stand on one line of a terminal: controls, ends of lines and signs that turn or hide what follows
 * are shown as their code points, `a<U+000A>b`; a long one is cut.
 */
export function onTerminal(name: string): string {
	const first = name.length > most ? `${name.slice(0, most).toWellFormed()}…` : name;
	return first.replace(
		/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu,
		(sign) => `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
	);
}
