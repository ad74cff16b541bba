import { z } from 'zod';
import { calling, id, namesOf } from '../text.ts';
import { placeOfSite } from './site-address.ts';

/** One of the sites into which a large content folder is divided: an entry of `shards` in `site.yaml`. */
export const shard = z.strictObject({
	/** Its name in commands and folders (`dong-nai`). */
	id,
	/** Name of the site, as readers see it; left out, it is that of the portal. */
	name: calling.optional(),
	/** Public address of the site. */
	address: placeOfSite,
	/** Localities whose site it is, each with those that belong to it and stand in no other shard. */
	localities: namesOf(id),
});

export type Shard = z.infer<typeof shard>;
