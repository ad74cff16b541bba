import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources, someUnits } from '../../fixtures/register.ts';
import { type Index, indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { searchNames } from '../search/names.ts';
import { hasCommunes, hasPlaces, mostPlaces, placesList, provinceView } from './list.ts';
import { placeView } from './place.ts';
import { placesOfToday } from './places.ts';

const ended = { until: '30/06/2025', successorsSource: 'Bộ dữ liệu' };
const inCity = { ...ended, parent: 'Thành phố Hồ Chí Minh' };

/** Localities with this life, by id, each with one document; with units of their own where these are given. */
function some(lives: Readonly<Record<string, Readonly<Record<string, unknown>>>>, units?: typeof someUnits): Index {
	const localities = Object.entries(lives).map(([id, life]) =>
		someLocality([someDocument({}, { of: id })], { id, life, ...(units && { units }) }),
	);
	const { register, findings } = buildRegister(someSources(...localities));
	expect(findings).toEqual([]);
	return indexOf(register);
}

const keys = (index: Index) => placesOfToday(index).map(({ key }) => key);

it('a place that took over from two bodies is one place, with both', () => {
	const index = some({
		'binh-tan': { ...inCity, successors: [{ name: 'xã Tân Nhựt', smallPart: 'true' }] },
		'binh-chanh': {
			...inCity,
			name: 'Huyện Bình Chánh',
			successors: [{ name: 'Xã Tân Nhựt' }, { name: 'xã Bình Lợi' }],
		},
	});
	expect(keys(index)).toEqual(['thanh-pho-ho-chi-minh/xa-binh-loi', 'thanh-pho-ho-chi-minh/xa-tan-nhut']);
	const { bodies, isNow } = placeView(index, 'thanh-pho-ho-chi-minh/xa-tan-nhut');
	expect(bodies.map(({ name, smallPart, successors, total }) => [name, smallPart, successors, total])).toEqual([
		['Huyện Bình Chánh', false, 2, 1],
		['Quận Bình Tân', true, 1, 1],
	]);
	expect(isNow).toBe(false);
});

it('places of one name in two provinces are two, whatever their provinces were called before', () => {
	const successors = [{ name: 'phường Long Bình' }];
	const index = some({
		'thu-duc': { ...inCity, name: 'Thành phố Thủ Đức', successors },
		'bien-hoa': { ...ended, name: 'Thành phố Biên Hòa', parent: 'Tỉnh Đồng Nai', successors },
		'kinh-mon': { ...ended, name: 'Kinh Môn', parent: 'Tỉnh Hải Dương', parentNow: 'Thành phố Hải Phòng', successors },
		khac: { ...ended, name: 'Huyện Nào Đó', successors },
	});
	expect(keys(index).sort()).toEqual([
		'noi-khac/phuong-long-binh',
		'thanh-pho-hai-phong/phuong-long-binh',
		'thanh-pho-ho-chi-minh/phuong-long-binh',
		'tinh-dong-nai/phuong-long-binh',
	]);
	expect(placeView(index, 'thanh-pho-hai-phong/phuong-long-binh').isNow).toBe(true);
	expect(searchNames(index).filter(([kind]) => kind === 'noi-nay')).toHaveLength(4);
});

it('names that read the same without their marks are two places', () => {
	const successors = [{ name: 'xã Tân Hóa' }, { name: 'xã Tân Hòa' }];
	expect(keys(some({ 'binh-tan': { ...inCity, successors } }))).toHaveLength(2);
});

it('a place that has a folder of its own is that locality, and has no other page', () => {
	const index = some({
		'binh-tan': { ...inCity, successors: [{ name: 'phường An Lạc' }] },
		'phuong-an-lac': { name: 'Phường An Lạc', level: 'xa', parent: 'Thành phố Hồ Chí Minh' },
		'an-lac-khac': { name: 'Phường An Lạc', level: 'xa', parent: 'Tỉnh Khác' },
	});
	const own = placesOfToday(index).map(({ name, province, href, isOwn }) => [name, province, href, isOwn]);
	expect(own).toEqual([
		['Phường An Lạc', 'Thành phố Hồ Chí Minh', '/dia-phuong/phuong-an-lac/', false],
		['Phường An Lạc', 'Tỉnh Khác', '/dia-phuong/an-lac-khac/', false],
	]);
	expect(searchNames(index).filter(([kind]) => kind === 'noi-nay')).toEqual([]);
});

it('what took over from one unit leads to the unit where that is on the site, else it has a page', () => {
	const units = [
		...someUnits,
		{
			id: 'phong-cu',
			name: 'Phòng Cũ',
			kind: 'co-quan-chuyen-mon',
			until: '31/12/2024',
			successors: [{ name: 'Phòng Tư pháp' }, { name: 'Phòng Mới' }],
		},
	];
	const index = some({ 'binh-tan': { parent: 'Thành phố Hồ Chí Minh' } }, units);
	expect(placesOfToday(index).map(({ name, href, isOwn }) => [name, href, isOwn])).toEqual([
		['Phòng Mới', '/noi-nay/thanh-pho-ho-chi-minh/phong-moi/', true],
		['Phòng Tư pháp', '/don-vi/binh-tan/phong-tu-phap/', false],
	]);
	const { bodies } = placeView(index, 'thanh-pho-ho-chi-minh/phong-moi');
	expect(bodies).toMatchObject([{ kind: 'unit', name: 'Phòng Cũ', href: '/don-vi/binh-tan/phong-cu/' }]);
});

it('a body that took over from a unit is no ward or commune: it stands apart in every list', () => {
	const taking = (name: string) => ({
		id: name.length.toString(),
		name: `Phòng Cũ ${name}`,
		kind: 'co-quan-chuyen-mon',
		until: '31/12/2024',
		successors: [{ name }],
	});
	const names = ['Sở Nội vụ', 'Ban Quản lý dự án', 'UBND phường An Lạc', 'Phường Tân Tạo', 'đặc khu Côn Đảo'];
	const units = [...someUnits, ...names.map((name, at) => ({ ...taking(name), id: `cu-${at}` }))];
	const inLife = { parent: 'Thành phố Hồ Chí Minh' };
	const index = some({ 'binh-tan': inLife }, units);
	const { provinces, total } = placesList(index);
	expect(total).toBe(5);
	expect(
		provinces.map(({ places, bodies }) => [places.map(({ name }) => name), bodies.map(({ name }) => name)]),
	).toEqual([
		[
			['đặc khu Côn Đảo', 'Phường Tân Tạo'],
			['Ban Quản lý dự án', 'Sở Nội vụ', 'UBND phường An Lạc'],
		],
	]);
	expect(provinceView(index, 'thanh-pho-ho-chi-minh')).toMatchObject({ count: 2, bodyCount: 3 });
	expect(placeView(index, 'thanh-pho-ho-chi-minh/so-noi-vu').isCommune).toBe(false);
	expect([hasPlaces(index), hasCommunes(index)]).toEqual([true, true]);
	const alone = some({ 'binh-tan': inLife }, [...someUnits, { ...taking('Sở Nội vụ'), id: 'cu' }]);
	expect([hasPlaces(alone), hasCommunes(alone)]).toEqual([true, false]);
});

it('a province that took over from another is no ward, and what bears no kind is one', () => {
	const index = some({
		'lam-dong': { ...ended, name: 'Tỉnh Lâm Đồng', level: 'tinh', successors: [{ name: 'tỉnh Lâm Đồng mới' }] },
		'thu-duc': { ...inCity, name: 'Thành phố Thủ Đức', successors: [{ name: 'Long Bình' }] },
	});
	const of = (isCommune: boolean) =>
		placesOfToday(index).flatMap((one) => (one.isCommune === isCommune ? [one.name] : []));
	expect([of(true), of(false)]).toEqual([['Long Bình'], ['tỉnh Lâm Đồng mới']]);
});

it('names the old units that are called alike, as those of another time', () => {
	const index = some({ 'binh-tan': { ...inCity, successors: [{ name: 'phường An Lạc' }] } });
	const { namesakes } = placeView(index, 'thanh-pho-ho-chi-minh/phuong-an-lac');
	expect(namesakes.map(({ href }) => href)).toEqual(['/don-vi/binh-tan/phuong-an-lac/']);
});

it('a site on which nobody took over from anybody has no places', () => {
	expect(placesOfToday(some({ 'binh-tan': {} }))).toEqual([]);
});

it('of very many places the first page lists provinces alone, and each province its own', () => {
	const successors = Array.from({ length: mostPlaces + 1 }, (_, at) => ({ name: `phường Số ${at}` }));
	const index = some({ 'binh-tan': { ...inCity, successors } });
	expect(placesList(index)).toMatchObject({
		total: mostPlaces + 1,
		provinces: [{ count: mostPlaces + 1, places: [] }],
	});
	expect(provinceView(index, 'thanh-pho-ho-chi-minh').places).toHaveLength(mostPlaces + 1);
});
