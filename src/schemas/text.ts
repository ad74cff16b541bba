import { z } from 'zod';
import { type Message, say } from '../problem/messages.ts';
import { signProblem } from '../problem/signs.ts';
import { withHyphens } from '../words/alike.ts';
import { composed } from '../words/compose.ts';
import { evenlySpaced, isOrdinary } from '../words/ordinary.ts';

/** Raises one problem of form on a value; the message travels in the issue's `params` until it becomes a problem. */
export function formProblem(context: z.core.$RefinementCtx<unknown>, message: Message): void {
	context.addIssue({ code: 'custom', message: message.reason, params: { message } });
}

/** The most letters of one value. The longest known, a note on the source of a document, has 479. */
export const mostLetters = 5000;

/** The most letters of a name, which many pages show again and again. The longest known has 119. */
export const mostOfName = 500;

/** Words of at most so many letters, without the space around them and in composed Unicode (NFC); never empty. */
const wordsUpTo = (most: number) =>
	z.string().transform((value, context) => {
		const isPlain = isOrdinary(value);
		const text = evenlySpaced(isPlain ? value : composed(value));
		const message = wrongWords(isPlain ? '' : value, text, most);
		if (message !== null) formProblem(context, message);
		return text;
	});

/** What is wrong with words. `doubtful`: them as they were written, where signs in them may be refused. */
function wrongWords(doubtful: string, text: string, most: number): Message | null {
	if (text.length > most) return say('value-too-long', text.length, most);
	return signProblem(doubtful)?.message ?? (text === '' ? say('empty-value') : null);
}

/** Words, as written (see `wordsUpTo`). */
export const words = wordsUpTo(mostLetters);

/** What something is called, in full or in short. */
export const calling = wordsUpTo(mostOfName);

/** A number with its symbol, as printed. Programs print its hyphens as dashes of other kinds, which mean the same. */
export const documentNumber = calling.transform(withHyphens);

/** Words whose line breaks matter, as a deadline's own words. Lines are trimmed; one of them has words. */
export const lines = z.string().transform((value, context) => {
	const text = composed(value)
		.split('\n')
		.map((line) => evenlySpaced(line))
		.filter((line) => line !== '')
		.join('\n');
	const message = wrongWords(value, text, mostLetters);
	if (message !== null) formProblem(context, message);
	return text;
});

/** Letters of the longest id, item number or file name. They are names of folders, which file systems end at 255 bytes. */
export const longestId = 80;

/** Names that Windows keeps for devices: no folder or file of such a name can be made there. */
const ofDevices = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/** Whether a text is an id: lower-case Latin letters without diacritics, digits and single hyphens, and no name of a device. */
export const isId = (value: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) && !ofDevices.test(value);

/** An id (`phong-noi-vu`). */
export const id = z.string().superRefine((value, context) => {
	if (value.length > longestId) formProblem(context, say('long-id', value, value.length, longestId));
	else if (!isId(value)) formProblem(context, say('bad-id', value));
});

const isItem = (value: string): boolean => /^[0-9A-Za-zĐđ]+([.-][0-9A-Za-zĐđ]+)*$/u.test(value);

/** An item number as printed in a document: `1.2.1`, `II.3-2`, `đ`. Case and dots are kept. */
export const item = z
	.string()
	.overwrite(composed)
	.superRefine((value, context) => {
		if (value.length > longestId) formProblem(context, say('long-id', value, value.length, longestId));
		else if (!isItem(value)) formProblem(context, say('bad-item', value));
	});

/** Where in a document something stands: an item number, or words of several syllables (`Điều 1`, `khoản 2 Điều 5`, `đoạn kết`). */
export const place = calling.superRefine((value, context) => {
	if (/\s/.test(value) && /\p{Ll}{2}/u.test(value)) return;
	if (!isItem(value)) formProblem(context, say('bad-place', value));
});

/**
 * An address on the web without the space around it, `http:` or `https:` only. Any other scheme is refused, a host that is no
 * name and no number, and who opens it: a name or a password.
 */
export const webAddress = z.string().transform((written, context) => {
	const value = written.trim();
	const url = value.length > mostLetters ? null : URL.parse(value);
	if (value.length > mostLetters) formProblem(context, say('value-too-long', value.length, mostLetters));
	else if (!/^https?:\/\/[^/\s\\][^\s\\]*$/i.test(value) || url === null || !isHost(url))
		formProblem(context, say('bad-address', value));
	else if (url.username + url.password !== '') formProblem(context, say('address-with-name'));
	return value;
});

/** Whether an address leads to a host: names of at most 63 letters, 253 in all (RFC 1035, 2.3.4), or a number. */
function isHost({ hostname, port }: URL): boolean {
	if (port === '0') return false;
	if (hostname.startsWith('[')) return true;
	const host = hostname.replace(/\.$/, '');
	return host.length <= 253 && host.split('.').every((name) => /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/.test(name));
}

/** A yes or no: `true` or `false`. */
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** A list that may be left out; then it is empty. */
export const listOf = <Item extends z.ZodType>(entry: Item) => z.array(entry).default([]);

/** The most names that one entry may list: units of one duty, members of one group. The longest list known has 20. */
export const mostNames = 1000;

/** A list of names, each of which has pages of its own that show the others. */
export const namesOf = <Item extends z.ZodType>(entry: Item) =>
	z.array(entry).superRefine((value, context) => {
		if (value.length > mostNames) formProblem(context, say('list-too-long', value.length, mostNames));
	});
