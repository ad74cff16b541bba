import { z } from 'zod';
import { locality } from '../../schemas/locality.ts';
import { site } from '../../schemas/site.ts';
import { calling, id } from '../../schemas/text.ts';
import { checkForm } from '../../sources/form/form.ts';
import type { Founded } from '../../vi/founding/founded.ts';
import { officeWords as words } from '../../vi/founding/office.ts';
import { slug } from '../../words/fold.ts';

/** The levels of a locality, as they are written. */
const levels = locality.shape.level.options;
export type Level = (typeof levels)[number];

/** What is asked for a new office. A key that is not given has what is usual for the others. */
const wishes = z.strictObject({
	name: calling,
	level: locality.shape.level,
	locality: id,
	address: site.shape.address,
	units: z.array(calling),
});

/** A new office as it is wished, by its whole name (`Ủy ban nhân dân xã Tân Lập`). */
export interface Office extends Founded {
	/** `Xã Tân Lập`; of a department its own name. */
	readonly area: string;
	readonly level: Level;
	readonly address: string;
	readonly units: readonly string[];
	/** What nobody has said and stands there only to be filled in. */
	readonly open: readonly ('name' | 'address' | 'units')[];
}

/** What is written on the command line or answered. */
export type Wished = { readonly [Key in keyof z.input<typeof wishes>]?: string | undefined };

const areas = /^(xã|phường|thị trấn|đặc khu|quận|huyện|thị xã|tỉnh|thành phố)(?= )/iu;
const levelOf: Readonly<Record<string, Level>> = {
	xã: 'xa',
	phường: 'xa',
	'thị trấn': 'xa',
	'đặc khu': 'xa',
	quận: 'huyen',
	huyện: 'huyen',
	'thị xã': 'huyen',
	tỉnh: 'tinh',
	'thành phố': 'tinh',
};

/** The area that a name is of: `xã Tân Lập` of `Ủy ban nhân dân xã Tân Lập`; `null` of a body without one. */
const areaIn = (name: string): string | null => {
	const area = name.replace(/^(Ủy ban nhân dân|UBND)\s+/iu, '');
	return areas.test(area) ? area : null;
};

/** The level that a name tells: `xa` of `Phường An Lạc`, `so-nganh` of `Sở Nội vụ`; `null` if it tells none. */
export function levelIn(name: string): Level | null {
	const area = areaIn(name);
	if (area !== null) return levelOf[(areas.exec(area)?.[0] ?? '').toLowerCase()] ?? null;
	if (/^(Sở|Thanh tra|Ban Quản lý) /iu.test(name)) return 'so-nganh';
	return /^(Bộ|Văn phòng Chính phủ)/iu.test(name) ? 'bo' : null;
}

/** The id that a name gives a locality: `tan-lap` of `Xã Tân Lập`, `quan-6` of `Quận 6`. */
export function localityIn(name: string): string {
	const area = areaIn(name);
	const bare = area?.replace(areas, '').trim() ?? name;
	return slug(/^\d/.test(bare) ? (area ?? bare) : bare);
}

/** Units that hold places in the office of this name. */
export const openUnitsOf = (name: string): readonly string[] =>
	areaIn(name) === null ? words.openUnits.body : words.openUnits.area;

/** Fields of work that go on a name after a comma: `Phòng Kinh tế, Hạ tầng và Đô thị`. */
const goesOn =
	/,(?! *(?:Hạ tầng|Đô thị|Khoa học|Công nghệ|Thể thao|Thông tin|Du lịch|Môi trường|Thương binh|Xã hội|Dân tộc|Tôn giáo|Gia đình)(?: |,|$))/iu;

/** Names in a list: one a line, or between semicolons, or between commas where all stand in one line. */
export const namesListed = (list: string): string[] =>
	list
		.normalize('NFC')
		.split(/\n/.test(list.trim()) ? '\n' : list.includes(';') ? ';' : goesOn)
		.map((one) => one.trim())
		.filter((one) => one !== '');

/** The office as it is wished, or everything that is wrong with the wishes, each with its cure. */
export function officeOf(wished: Wished): Office | { readonly wrong: readonly string[] } {
	const name = wished.name ?? words.openName;
	const units = wished.units === undefined ? [...openUnitsOf(name)] : namesListed(wished.units);
	const whole = {
		name,
		level: wished.level ?? levelIn(name) ?? 'xa',
		locality: wished.locality ?? localityIn(name.trim() === '' ? words.openName : name),
		address: wished.address ?? words.openAddress,
		units,
	};
	if (name.trim() === '') return { wrong: [words.emptyName, ...wrongWith({ ...whole, name: words.openName })] };
	const wrong = wrongWith(whole);
	const { data } = checkForm('', whole, wishes);
	if (data === null || wrong.length > 0) return { wrong };
	const area = areaIn(data.name);
	const isOfArea = area !== null && ['tinh', 'huyen', 'xa'].includes(data.level);
	const open = (['name', 'address', 'units'] as const).filter((key) => wished[key] === undefined);
	return {
		...data,
		name: isOfArea ? `Ủy ban nhân dân ${lowerFirst(area)}` : data.name,
		area: isOfArea ? upperFirst(area) : data.name,
		open,
	};
}

/** Everything that is wrong with the whole of the wishes, each with its cure. */
function wrongWith(whole: Readonly<Record<string, unknown>> & { readonly units: readonly string[] }): string[] {
	const { units } = whole;
	const twice = units.filter((one, at) => units.findIndex((other) => slug(other) === slug(one)) !== at);
	return [
		...checkForm('', whole, wishes).findings.map(({ place, reason, remedy }) =>
			words.wrong('path' in place ? String(place.path[0]) : '', reason, remedy),
		),
		...twice.map(words.unitTwice),
	];
}

const upperFirst = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
/** An area in a name: `xã Tân Lập`, but `Quận 6`, as areas with numbers are written (Nghị định 30/2020/NĐ-CP, Phụ lục II). */
const lowerFirst = (text: string): string =>
	/^\p{L}+ \d/u.test(text) ? upperFirst(text) : `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
