import { z } from 'zod';
import { say } from '../../problem/messages.ts';
import { calling, formProblem } from '../text.ts';

/** Folders and, at the end, a file with the end of its name, or a page's own slash; then, perhaps, a place on the page. */
const form =
	/^\/(?:[0-9A-Za-zĐđ]+(?:[.-][0-9A-Za-zĐđ]+)*\/)*(?:[0-9A-Za-z]+(?:[.-][0-9A-Za-z]+)*\.[a-z]{2,}[a-z0-9]*)?(?:#[0-9A-Za-zĐđ.-]+)?$/u;

/** An address within the site: `/van-ban/binh-tan/7679-qd-ubnd-2022/#nv-1.2.1`, `/feed.xml`. The path of the site is no part of it. */
const siteAddress = calling.superRefine((value, context) => {
	if (!form.test(value)) formProblem(context, say('bad-site-address', value));
});

/** `content/redirects.yaml`: where what stood at an address stands now, in any order. It may be left out. */
export const redirects = z.array(
	z.strictObject({
		/** Where it stood. A page's line holds for all that stood below the page. */
		from: siteAddress,
		/** Where it stands now. */
		to: siteAddress,
	}),
);

/** A line of it. */
export type Redirect = z.infer<typeof redirects>[number];
