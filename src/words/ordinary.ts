/**
 * Latin and Vietnamese letters in one piece, digits and common signs of print. There is no eth among them, no control but tab and
 * line end, no mark of its own, and no letter of another alphabet.
 */
const ordinary =
	/^[\t\n\r -~\u00A0-\u00AC\u00AE-\u00CF\u00D1-\u00EF\u00F1-\u0130\u0132-\u017F\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9\u2013\u2014\u2018-\u201F\u2022\u2026]*$/;

/**
 * Whether one look tells that a text is read as it is written: nothing in it is composed, meant otherwise or refused. Nearly all
 * text is so.
 */
export const isOrdinary = (text: string): boolean => ordinary.test(text);

/** The text with one space for every run of white space, and none around it. */
export const evenlySpaced = (text: string): string => text.replace(uneven, ' ').trim();

/** White space other than one space between two signs. */
const uneven = / \s+|[^\S ]\s*/gu;
