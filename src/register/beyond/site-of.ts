import type { Register } from '../entries.ts';
import { localityOf } from '../id.ts';

/** The address of the site that publishes a document, `https://dong-nai.example`; this site's own where no other is known. */
export const publishedBy = ({ site, beyond }: Pick<Register, 'site' | 'beyond'>, id: string): string =>
	beyond?.addresses.get(localityOf(id)) ?? site.address;
