import { domainToUnicode } from 'node:url';

/** Each page asks for the one address of the portal. */
const known = new Map<string, string>();

/** The portal's address as people write it, `https://cải-cách.vn` for `https://xn--ci-cch-sta4502d.vn`. */
export function shownAddress(address: string): string {
	const shown = known.get(address) ?? asWritten(new URL(address));
	known.set(address, shown);
	return shown;
}

const asWritten = ({ protocol, hostname, port, pathname }: URL): string =>
	`${protocol}//${domainToUnicode(hostname)}${port === '' ? '' : `:${port}`}${pathname.replace(/\/$/, '')}`;
