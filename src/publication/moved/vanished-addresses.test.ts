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

/** The made-up locality under an id, with an indicator. */
function indexOfPlace(
	id: string,
	indicator: string,
	redirects: readonly { from: string; to: string }[] = [],
	name?: string,
) {
	const life = name === undefined ? {} : { name };
	const aim = { id: '1', text: 'Hài lòng 95%', indicator, comparator: '>=', value: '95', measure: '%' };
	const sources = someSources(someLocality([someDocument({ targets: [aim] })], { id, life }));
	const named = sources.indicators?.data.map((one) => (one.id === 'sipas' ? { ...one, id: indicator } : one)) ?? [];
	const indicators = sources.indicators && { ...sources.indicators, data: named };
	const { register } = buildRegister({ ...sources, indicators });
	return indexOf({ ...register, redirects: redirects.map((one, at) => ({ ...one, at })) });
}

it.each([
	['by its name', indexOfPlace('quan-moi', 'moi')],
	[
		'by a line, though its name is another',
		indexOfPlace('quan-moi', 'moi', [{ from: '/dia-phuong/binh-tan/', to: '/dia-phuong/quan-moi/' }], 'Quận Mới'),
	],
])('what is of a locality with another id is found %s, also where it does not stand below its page', (_, now) => {
	const found = vanishedAddresses(indexOfPlace('binh-tan', 'cu'), now, 'main', 'content');
	const lines = new Map(
		found.map(({ remedy }) => (/from: "(.*?)", to: "(.*?)"/.exec(remedy) ?? []).slice(1) as [string, string]),
	);
	expect(lines.get('/du-lieu/bang-tinh/binh-tan.xlsx')).toBe('/du-lieu/bang-tinh/quan-moi.xlsx');
	expect(lines.get('/so-sanh/cu/')).toBe('/so-sanh/moi/');
	expect([...lines].filter(([from, to]) => from.split('/').length !== to.split('/').length)).toEqual([]);
});
