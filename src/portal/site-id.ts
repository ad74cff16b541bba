import { hash } from 'node:crypto';

/** The most letters of an address that its name has. */
const most = 80;

/** The last word of a host, as most are: two letters of a country, or one of these. */
const endsHost = /^(?:[a-z]{2}|com|edu|example|gov|net|org)$/;

/**
 * The name by which a portal knows an address: `https://a.example/minhbach/` becomes `a-example-minhbach`. It depends on the address
 * alone. Where it could be read as another address, or not all of it has room, `--` and a digest of the whole follow.
 */
export function siteId(address: string): string {
	const { host, pathname } = new URL(address);
	const words = `${host}${pathname}`
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	// No name without a digest has two hyphens side by side: the two kinds never meet.
	if (words.length <= most && usualAddress(words) === address) return words;
	return `${words.slice(0, most).replace(/-$/, '')}--${hash('sha256', address, 'hex').slice(0, 12)}`;
}

/** The one address that a name without a digest stands for. Its host goes as far as a word that may end one. */
function usualAddress(words: string): string {
	const all = words.split('-');
	const end = all.findLastIndex((word) => endsHost.test(word)) + 1;
	const path = all.slice(end).map((word) => `${word}/`);
	return `https://${all.slice(0, end).join('.')}/${path.join('')}`;
}
