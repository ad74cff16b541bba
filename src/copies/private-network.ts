import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Addresses that no other machine of the internet has (IANA's registries of special addresses, RFC 6890). */
const special: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[] = [
	['0.0.0.0', 8, 'ipv4'],
	['10.0.0.0', 8, 'ipv4'],
	['100.64.0.0', 10, 'ipv4'],
	['127.0.0.0', 8, 'ipv4'],
	['169.254.0.0', 16, 'ipv4'],
	['172.16.0.0', 12, 'ipv4'],
	['192.0.0.0', 24, 'ipv4'],
	['192.0.2.0', 24, 'ipv4'],
	['192.168.0.0', 16, 'ipv4'],
	['198.18.0.0', 15, 'ipv4'],
	['198.51.100.0', 24, 'ipv4'],
	['203.0.113.0', 24, 'ipv4'],
	['224.0.0.0', 3, 'ipv4'],
	['::', 128, 'ipv6'],
	['::1', 128, 'ipv6'],
	// Ways to write or reach the addresses above: NAT64, 6to4, Teredo.
	['64:ff9b::', 96, 'ipv6'],
	['64:ff9b:1::', 48, 'ipv6'],
	['2001::', 32, 'ipv6'],
	['2001:db8::', 32, 'ipv6'],
	['2002::', 16, 'ipv6'],
	['fc00::', 7, 'ipv6'],
	['fe80::', 10, 'ipv6'],
	['fec0::', 10, 'ipv6'],
	['ff00::', 8, 'ipv6'],
];
const list = new BlockList();
for (const [net, prefix, family] of special) list.addSubnet(net, prefix, family);

/** Whether an IP address, without brackets, is of this machine or of a network of its own. An IPv4 one in IPv6 counts as itself. */
export function isPrivate(address: string): boolean {
	const family = isIP(address);
	return family === 0 || list.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

/** The system refuses a host, for one of its addresses is private. */
export class PrivateAddressError extends Error {
	readonly code = 'PRIVATE';
}

/** Looks a host up as Node does, and refuses it if one of its addresses is private: what is connected to was looked at. */
export const publicLookup: LookupFunction = (host, options, callback) => {
	lookup(host, { ...options, all: true }, (error, found) => {
		const [first] = found ?? [];
		if (error !== null) callback(error, '', 0);
		else if (first === undefined || found.some(({ address }) => isPrivate(address)))
			callback(new PrivateAddressError(host), '', 0);
		else if (options.all) callback(null, found);
		else callback(null, first.address, first.family);
	});
};
