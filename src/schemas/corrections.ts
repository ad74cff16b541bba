import { z } from 'zod';
import { say } from '../problem/messages.ts';
import { day } from './day.ts';
import { calling, formProblem, webAddress, words } from './text.ts';

/** `mailto:` and one address, without a subject or anything else behind it: the page fills that in. */
const mail = /^mailto:[a-z0-9][a-z0-9._+-]*@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/** Where mistakes are reported: `mailto:` and one address, or an address on the web. */
export const reportAddress = z.string().transform((written, context) => {
	const value = written.trim();
	if (mail.test(value)) return value;
	const web = /^mailto:/i.test(value) ? null : webAddress.safeParse(value);
	if (web?.success) return web.data;
	formProblem(context, say('bad-report-address', value));
	return value;
});

/** One entry of `content/corrections.yaml`: the site said of a document what it does not say. */
const correction = z.strictObject({
	/** The day on which the site was corrected. */
	day,
	/** Id of the document, with the item behind `#` where it is about one: `binh-tan/7679-qd-ubnd-2022#1.2.1`, `…#ct-3.1`. */
	of: calling,
	/** What the site said before, in short. */
	was: words,
	/** What it says now, as the document does. */
	now: words,
});

/** `content/corrections.yaml`: the corrections made, in any order. */
export const corrections = z.array(correction);

export type Correction = z.infer<typeof correction>;
