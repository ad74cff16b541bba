import { expect, test } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { frameOf } from './frame.ts';

/** The frame of a site of so many documents, which is a portal of other sites or none. */
function frame(documents: 0 | 1, isPortal: boolean) {
	const sources = someSources(someLocality(documents === 0 ? [] : [someDocument({})]));
	if (sources.site === null) throw new Error('no site');
	const portal = { allowPrivate: false, sites: [{ address: 'https://a.example' }] };
	const data = { ...sources.site.data, ...(isPortal && { portal }) };
	return frameOf(indexOf(buildRegister({ ...sources, site: { ...sources.site, data } }).register));
}
const own = ['/van-ban/', '/don-vi/', '/chi-tieu/', '/linh-vuc/', '/dia-phuong/', '/ket-qua/', '/lich/'];
const ofPortal = ['/cong/', '/cong/co-quan/', '/cong/don-vi/', '/cong/chi-tieu/', '/cong/lich/', '/cong/trang/'];

test.each([
	[1, false, own, '/tim-kiem/', false],
	[0, false, own, '/tim-kiem/', false],
	[1, true, ['/cong/', ...own], '/tim-kiem/', false],
	// It has units and a locality of its own, but no document.
	[0, true, [...ofPortal, '/don-vi/', '/dia-phuong/'], '/cong/tim/', true],
] as const)('with %i documents, a portal: %s', (documents, isPortal, navigation, search, isOnlyPortal) => {
	const found = frame(documents, isPortal);
	expect(found).toMatchObject({ search, isOnlyPortal });
	expect(found.navigation.map(([href]) => href)).toEqual(navigation);
});
