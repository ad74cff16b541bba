import { print } from '../../vi/print.ts';

/**
 * The style sheet that gives print-document.css the line at the foot of each printed sheet. The page alone knows its own
 * address. Whatever could end the string or its element is escaped.
 */
export function printFoot(portal: string, address: string): string {
	const line = print
		.foot(portal, address)
		.replace(/["\\<\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
	return `:root{--print-foot:"${line}"}`;
}
