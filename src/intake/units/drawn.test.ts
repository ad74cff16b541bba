import { expect, it } from 'vitest';
import { nothingKnown } from '../known.ts';
import { drawnNames, mayBeTwo } from './drawn.ts';
import { resolverOf } from './resolver.ts';

const units = [
	{ id: 'kiem-tra', spellings: ['Ủy ban Kiểm tra Đảng ủy'], isGroup: false },
	{ id: 'cong-an', spellings: ['Công an xã'], isGroup: false },
];
const resolver = resolverOf({ ...nothingKnown('xa'), units });

it.each([
	['Các tổ dân phố | Trường Tiểu học | Nguyễn Trãi', ['Các tổ dân phố', 'Trường Tiểu học Nguyễn Trãi']],
	['Trạm Y tế xã | Văn phòng HĐND | và UBND xã', ['Trạm Y tế xã', 'Văn phòng HĐND và UBND xã']],
	['Công an xã | Trung tâm | Văn hóa', ['Công an xã', 'Trung tâm Văn hóa']],
	['Phòng Nội | vụ', ['Phòng Nội vụ']],
	['Ủy ban Kiểm tra | Đảng ủy', ['Ủy ban Kiểm tra Đảng ủy']],
	['Ủy ban Kiểm tra Đảng ủy | Các chi bộ', ['Ủy ban Kiểm tra Đảng ủy', 'Các chi bộ']],
	['Các sở, ban, ngành | Giám đốc | Sở Nội vụ', ['Các sở, ban, ngành', 'Giám đốc Sở Nội vụ']],
	['Đảng ủy | Công an xã', ['Đảng ủy Công an xã']],
	['Ban Chỉ huy | Phòng thủ dân sự xã', ['Ban Chỉ huy Phòng thủ dân sự xã']],
	['Ban Quản lý | Trung tâm Hành chính', ['Ban Quản lý Trung tâm Hành chính']],
	['Các đơn vị thuộc | Sở Y tế', ['Các đơn vị thuộc Sở Y tế']],
])('“%s”', (written, names) => {
	const parts = written.split(' | ');
	expect(drawnNames(parts.join(' '), parts, resolver)).toEqual(names);
});

it('a name may be two where a page broke it before what may be a name', () => {
	expect(mayBeTwo('Đảng ủy Công an xã', ['Đảng ủy', 'Công an xã'])).toBe(true);
	expect(mayBeTwo('Trung tâm Văn hóa xã', ['Trung tâm', 'Văn hóa xã'])).toBe(false);
	expect(mayBeTwo('Công an xã', ['Công an xã'])).toBe(false);
});
