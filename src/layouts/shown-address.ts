import { domainToUnicode } from 'node:url';

/** The portal's address as people write it, `https://cải-cách.vn` for `https://xn--ci-cch-sta4502d.vn`. */
export function shownAddress(address: string): string {
	const { protocol, hostname, port, pathname } = new URL(address);
	return `${protocol}//${domainToUnicode(hostname)}${port === '' ? '' : `:${port}`}${pathname.replace(/\/$/, '')}`;
}
