import { expect, it } from 'vitest';
import { nameKey } from './names.ts';

it.each([
	['Trưởng phòng Nội vụ', 'Trưởng Phòng  Nội vụ'],
	['Phòng Lao động - Thương binh và Xã hội', 'Phòng Lao động – Thương binh và Xã hội'],
	['Phòng Lao động - Thương binh và Xã hội', 'Phòng Lao động-Thương binh và Xã hội'],
	['Phòng Nội vụ', 'Phòng Nội vụ.'],
	['Phòng Nội vụ', ' Phòng Nội vụ; '],
	['Phòng Nội vụ', 'Phòng Nội vụ'.normalize('NFD')],
	['7679/QĐ-UBND', '7679/QĐ - UBND'],
])('“%s” and “%s” are one name', (one, other) => {
	expect(nameKey(one)).toBe(nameKey(other));
});

it.each([
	['Phòng Y tế', 'Phong Y te'],
	['Tân Tạo', 'Tân Tạo A'],
	['Phòng Nội vụ', 'Phòng Nội vụ quận'],
])('“%s” and “%s” are two names', (one, other) => {
	expect(nameKey(one)).not.toBe(nameKey(other));
});
