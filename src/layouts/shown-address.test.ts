import { expect, it } from 'vitest';
import { shownAddress } from './shown-address.ts';

it.each([
	['https://minhbach.example', 'https://minhbach.example'],
	['http://localhost:4321', 'http://localhost:4321'],
	['https://xn--ci-cch-sta4502d.vn', 'https://cải-cách.vn'],
	['https://xn--ci-cch-sta4502d.vn/minhbach', 'https://cải-cách.vn/minhbach'],
	['https://xn--ci-cch-sta4502d.vn:8443', 'https://cải-cách.vn:8443'],
])('the address %s is shown as %s', (address, shown) => {
	expect(shownAddress(address)).toBe(shown);
});
