import { apacheConfig } from './apache.ts';
import { caddyConfig } from './caddy.ts';
import { containerFile } from './container.ts';
import { type FolderList, headersFile, redirectsFile } from './headers-file.ts';
import { type Hosted, sharesHost } from './hosted.ts';
import { iisConfig } from './iis.ts';
import { nginxConfig } from './nginx.ts';

/** The files of a place to host a site, by their names. */
type Files = Readonly<Record<string, string>>;

const pages =
	(place: 'cloudflare' | 'netlify') =>
	(hosted: Hosted, listing: FolderList): Files => {
		const redirects = redirectsFile(hosted, place);
		return { _headers: headersFile(hosted, listing), ...(redirects === '' ? {} : { _redirects: redirects }) };
	};

/** What each place to host a site needs: its files, of the site and of what is in its folders. */
export const hostingPlaces = {
	nginx: (hosted: Hosted): Files => ({ 'minhbach.nginx.conf': nginxConfig(hosted) }),
	caddy: (hosted: Hosted): Files => ({ [sharesHost(hosted) ? 'minhbach.caddy' : 'Caddyfile']: caddyConfig(hosted) }),
	apache: (hosted: Hosted): Files => ({ 'minhbach.apache.conf': apacheConfig(hosted) }),
	iis: (hosted: Hosted): Files => ({ 'web.config': iisConfig(hosted) }),
	cloudflare: pages('cloudflare'),
	netlify: pages('netlify'),
	container: (hosted: Hosted): Files => ({ Containerfile: containerFile(hosted) }),
} satisfies Record<string, (hosted: Hosted, listing: FolderList) => Files>;
