import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { vanishedAddresses } from './vanished-addresses.ts';

const indexOfItem = (id: string) =>
	indexOf(
		buildRegister(
			someSources(
				someLocality([
					someDocument({ assignments: [{ id, task: 'Kiểm tra.', leads: ['phong-noi-vu'], due: 'Quý I' }] }),
				]),
			),
		).register,
	);

it.each([
	['II.a', 'II.b', ['/van-ban/binh-tan/7679-qd-ubnd-2022/II.a/']],
	// The page of the old one has no room beside that of today; the line of its place on the document's page is enough.
	['II.a', 'II.A', ['/van-ban/binh-tan/7679-qd-ubnd-2022/#nv-II.a']],
])('an item %s that is %s now: lines are asked of %j', (before, now, asked) => {
	const found = vanishedAddresses(indexOfItem(before), indexOfItem(now), 'main', 'content');
	expect(found.map(({ reason }) => /“(.*?)”/.exec(reason)?.[1])).toEqual(asked);
});
