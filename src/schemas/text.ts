import { z } from 'zod';
import { type Message, say } from '../problem/messages.ts';
import { signProblem } from '../problem/signs.ts';
import { composed } from '../words/compose.ts';

/** Raises one problem of form on a value; the message travels in the issue's `params` until it becomes a problem. */
export function formProblem(context: z.core.$RefinementCtx<unknown>, message: Message): void {
	context.addIssue({ code: 'custom', message: message.reason, params: { message } });
}

/** Words, as written, without the space around them and in composed Unicode (NFC); never empty. */
export const words = z.string().transform((value, context) => {
	const text = composed(value).replace(/\s+/gu, ' ').trim();
	const sign = signProblem(value);
	if (sign !== null) formProblem(context, sign.message);
	else if (text === '') formProblem(context, say('empty-value'));
	return text;
});

/** Words whose line breaks matter, as a deadline's own words. Lines are trimmed; one of them has words. */
export const lines = z.string().transform((value, context) => {
	const text = composed(value)
		.split('\n')
		.map((line) => line.replace(/\s+/gu, ' ').trim())
		.filter((line) => line !== '')
		.join('\n');
	const sign = signProblem(value);
	if (sign !== null) formProblem(context, sign.message);
	else if (text === '') formProblem(context, say('empty-value'));
	return text;
});

/** Letters of the longest id, item number or file name. They are names of folders, which file systems end at 255 bytes. */
export const longestId = 80;

/** An id: lower-case Latin letters without diacritics, digits and single hyphens (`phong-noi-vu`). */
export const id = z.string().superRefine((value, context) => {
	if (value.length > longestId) formProblem(context, say('long-id', value, value.length, longestId));
	else if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) formProblem(context, say('bad-id', value));
});

/** An item number as printed in a document: `1.2.1`, `II.3-2`, `đ`. Case and dots are kept. */
export const item = z
	.string()
	.overwrite(composed)
	.superRefine((value, context) => {
		if (value.length > longestId) formProblem(context, say('long-id', value, value.length, longestId));
		else if (!/^[0-9A-Za-zĐđ]+([.-][0-9A-Za-zĐđ]+)*$/u.test(value)) formProblem(context, say('bad-item', value));
	});

/** An address on the web, `http:` or `https:` only; any other scheme is refused. */
export const webAddress = z.string().superRefine((value, context) => {
	if (!/^https?:\/\/[^/\s]\S*$/i.test(value) || URL.parse(value) === null)
		formProblem(context, say('bad-address', value));
});

/** A yes or no: `true` or `false`. */
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** A list that may be left out; then it is empty. */
export const listOf = <Item extends z.ZodType>(entry: Item) => z.array(entry).default([]);
