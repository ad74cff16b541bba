import { hosting as words } from '../vi/founding/hosting.ts';
import { caddyConfig } from './caddy.ts';
import type { Hosted } from './hosted.ts';

/** A file of the recipe of a container that serves the built site in the folder `dist` beside it, at port 8080, without encryption. */
export function containerFile(hosted: Hosted): string {
	const config = caddyConfig({ ...hosted, folder: '/srv', listen: ':8080' });
	return [
		`# ${words.made}`,
		`# ${words.container('dist')}`,
		'FROM docker.io/library/caddy:2-alpine',
		'COPY dist/ /srv/',
		"COPY <<'CADDYFILE' /etc/caddy/Caddyfile",
		`${config}CADDYFILE`,
		'EXPOSE 8080',
		'USER 65534:65534',
		'ENV XDG_CONFIG_HOME=/tmp XDG_DATA_HOME=/tmp',
		'',
	].join('\n');
}
