import type { Site } from '../../schemas/site.ts';
import type { Sources } from '../../sources/sources.ts';
import { illustrated } from '../../words/illustrated.ts';

/** The site as it is shown; empty where `site.yaml` cannot be read. */
export function siteOf({ site }: Pick<Sources, 'site'>): Site {
	if (site === null)
		return {
			name: '',
			description: '',
			address: '',
			publisher: '',
			english: [],
			timeZone: '',
			offline: true,
			moveToWorkingDay: false,
		};
	return { ...site.data, name: illustrated(site.data.name, site.data) };
}
