import { expect, it } from 'vitest';
import type { UnitKind } from '../schemas/units.ts';
import { levelOfCommittee, levelParts } from './level.ts';
import { isOfAll } from './shared.ts';

it.each<[group: string, kind: UnitKind, locality: string, expected: boolean]>([
	['Các cơ quan, đơn vị', 'co-quan-chuyen-mon', 'Quận Bình Tân', true],
	['Các cơ quan, đơn vị thuộc quận', 'co-quan-chuyen-mon', 'Quận Bình Tân', true],
	['Các cơ quan, đơn vị thuộc quận Tân Bình', 'uy-ban', 'Quận Tân Bình', true],
	['Các cơ quan, đơn vị trên địa bàn Quận 6', 'truong-hoc', 'Quận 6', true],
	['Các phòng, ban, ngành thị xã Kinh Môn', 'co-quan-chuyen-mon', 'Thị xã Kinh Môn', true],
	['Các cơ quan chuyên môn thuộc Quận 6', 'co-quan-chuyen-mon', 'Quận 6', true],
	['Các cơ quan chuyên môn thuộc Quận 6', 'don-vi-su-nghiep', 'Quận 6', false],
	['Ủy ban nhân dân các xã, phường thuộc thị xã Kinh Môn', 'uy-ban', 'Thị xã Kinh Môn', true],
	['Các đơn vị sự nghiệp công lập về lĩnh vực giáo dục, y tế', 'don-vi-su-nghiep', 'Quận Bình Tân', false],
	['Các cơ quan, đơn vị có liên quan', 'co-quan-chuyen-mon', 'Quận Bình Tân', false],
	['Cơ quan, đơn vị của thị xã Kinh Môn phải xây dựng kế hoạch', 'co-quan-chuyen-mon', 'Thị xã Kinh Môn', false],
	['Khối Nội chính quận', 'co-quan-chuyen-mon', 'Quận Bình Tân', false],
	['Các cơ quan, đơn vị', 'doanh-nghiep', 'Quận Bình Tân', false],
	['Các cơ quan, đơn vị', 'to-chuc-phoi-hop', 'Quận Bình Tân', false],
	['Các cơ quan, đơn vịt', 'co-quan-chuyen-mon', 'Quận Bình Tân', false],
])('“%s” may mean a body of kind %s of %s: %s', (group, kind, locality, expected) => {
	expect(isOfAll(group, kind, locality)).toBe(expected);
});

it.each<[level: string | null, parts: string[]]>([
	['phường', ['phường']],
	['cấp phường', ['phường']],
	['quận, phường', ['quận', 'phường']],
	['Quận và phường', ['quận', 'phường']],
	['cơ quan, đơn vị, phường', ['cơ quan, đơn vị', 'phường']],
	['cơ quan, đơn vị', ['cơ quan, đơn vị']],
	[null, []],
	['', []],
])('a target of level “%s” is of %j', (level, parts) => {
	expect(levelParts(level)).toEqual(parts);
});

it.each([
	['Ủy ban nhân dân phường An Lạc', 'phường'],
	['Ủy ban nhân dân 10 phường', 'phường'],
	['Ủy ban nhân dân quận Bình Tân', 'quận'],
	['Ủy ban nhân dân thị xã Kinh Môn', 'thị xã'],
	['Ủy ban nhân dân xã Mẫu', 'xã'],
	['Phòng Nội vụ quận Bình Tân', null],
	['Ủy ban Mặt trận Tổ quốc Việt Nam quận', null],
])('%s is a committee of level %s', (name, level) => {
	expect(levelOfCommittee(name)).toBe(level);
});
