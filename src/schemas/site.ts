import { z } from 'zod';
import { say } from '../problem/messages.ts';
import { usualZone } from '../words/usual-zone.ts';
import { reportAddress } from './corrections.ts';
import { shard } from './shards/shard.ts';
import { placeOfSite } from './shards/site-address.ts';
import { calling, flag, formProblem, id, namesOf, webAddress, words } from './text.ts';

/** The most sites of a portal over many sites. The country has 34 provinces. */
const mostSites = 500;

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
	address: placeOfSite,
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
	/** The sites into which the content is divided, where one site does not hold it. */
	shards: z.array(shard).optional(),
	/** Other published sites, of which this one is the portal. */
	portal: z
		.strictObject({
			/** The sites, in the order in which they are shown. */
			sites: z
				.array(
					z.strictObject({
						/** Address of the site, as its own `site.yaml` states it. */
						address: placeOfSite,
						/** What the portal calls it; left out, it is called as its publisher. */
						name: calling.optional(),
					}),
				)
				.superRefine((value, context) => {
					if (value.length > mostSites) formProblem(context, say('list-too-long', value.length, mostSites));
				}),
			/** Whether sites may be on a private network, as where an office tries the portal out. */
			allowPrivate: flag.default(false),
		})
		.optional(),
});

/** What `site.yaml` says. The site of a part of the content has the name of that part too, its shard's id. */
export type Site = z.infer<typeof site> & { readonly part?: string };
