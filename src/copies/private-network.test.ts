import { expect, it } from 'vitest';
import { isPrivate, publicLookup } from './private-network.ts';

it.each([
	'127.0.0.1',
	'127.9.9.9',
	'10.1.2.3',
	'172.16.0.1',
	'172.31.255.255',
	'192.168.1.1',
	'169.254.169.254',
	'100.64.0.1',
	'0.0.0.0',
	'224.0.0.1',
	'255.255.255.255',
	'::1',
	'::',
	'fe80::1',
	'fc00::1',
	'fd12:3456::1',
	'::ffff:10.0.0.1',
	'::ffff:7f00:1',
	'64:ff9b::7f00:1',
	'2002:7f00:1::',
	'ff02::1',
	'khong-phai',
	'',
])('%s is of a private network, or no address', (address) => {
	expect(isPrivate(address)).toBe(true);
});

it.each(['8.8.8.8', '172.32.0.1', '203.162.0.1', '2400:cb00::1', '::ffff:8.8.8.8'])(
	'%s is of the internet',
	(address) => {
		expect(isPrivate(address)).toBe(false);
	},
);

it('a host that the system knows as this machine is refused', async () => {
	const error = await new Promise((resolve) => publicLookup('localhost', {}, resolve));
	expect(error).toMatchObject({ code: 'PRIVATE' });
});
