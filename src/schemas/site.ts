import { z } from 'zod';
import { say } from '../problem/messages.ts';
import { usualZone } from '../words/usual-zone.ts';
import { reportAddress } from './corrections.ts';
import { calling, flag, formProblem, id, namesOf, webAddress, words } from './text.ts';

/** `content/site.yaml`: the portal itself. */
export const site = z.strictObject({
	/** Name of the portal, as readers see it. */
	name: calling,
	/** One sentence that says what the portal is for. */
	description: words,
	/**
	 * Public address of the portal, as browsers write it: `https://minhbach.example`, or with the path below which all of it stands,
	 * `https://office.example/minhbach`. Its host may be written with capitals, a dot at the end, the usual port, or Vietnamese letters.
	 */
	address: webAddress.transform((value, context) => {
		const url = URL.parse(value);
		if (url === null) return value;
		const { origin, pathname, search, hash } = url;
		const path = pathname.replace(/\/$/, '');
		if (!isBase(path) || search + hash !== '') formProblem(context, say('bad-origin', value));
		// A dot ends the name of a host: the host is the same without it.
		return origin.replace(/\.(?=$|:\d+$)/, '') + path;
	}),
	/**
	 * What the portal is known by for ever. Programs know its events and entries again by it. It is never changed: each event in
	 * the calendars of readers would double.
	 */
	id: id.optional(),
	/** The body that publishes the portal. */
	publisher: calling,
	/** Words for a site whose places and documents do not exist (`Dữ liệu minh họa`); every page and file for programs bears them. */
	illustration: calling.optional(),
	/** How to reach the publishing body; an office's own contact, never a person's. */
	contact: words.optional(),
	/** Where mistakes are reported: `mailto:` and an office's address, a form on the web, or the page of a new issue of a repository. */
	corrections: reportAddress.optional(),
	/** Where the content is kept in git, so that readers can see each change. */
	repository: webAddress.optional(),
	/** English words and names in the content. They are marked as English, so that a screen reader reads them so. */
	english: namesOf(words).default([]),
	/** The licence under which others may use the data. It is left out until the publishing body has decided on one. */
	licence: z.strictObject({ name: calling, url: webAddress }).optional(),
	/** Whether pages that were opened stay readable without a network. `false` also takes away what browsers keep. */
	offline: flag.default(true),
	/** The zone in which days begin and end. */
	timeZone: words.superRefine((value, context) => {
		if (!Intl.supportedValuesOf('timeZone').includes(value) && value !== usualZone)
			formProblem(context, say('bad-time-zone', value));
	}),
	/**
	 * Whether a last day that is no working day goes to the next one. It may (Bộ luật Dân sự 2015, Điều 148). `working-days.yaml`
	 * says which days those are.
	 */
	moveToWorkingDay: flag.default(false),
});

/** Whether a site may stand below a path: names that no server and no file system writes in another way. */
const isBase = (path: string): boolean => path.length <= 100 && /^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$/.test(path);

export type Site = z.infer<typeof site>;
