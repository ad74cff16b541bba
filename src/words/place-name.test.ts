import { expect, it } from 'vitest';
import { placeInSentence } from './place-name.ts';

it.each([
	['Quận Bình Tân', 'quận Bình Tân'],
	['Tỉnh Đồng Nai', 'tỉnh Đồng Nai'],
	['Thị xã Kinh Môn', 'thị xã Kinh Môn'],
	['Thành phố Huế', 'thành phố Huế'],
	['Đặc khu Phú Quốc', 'đặc khu Phú Quốc'],
	['Thành phố Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
	['Quận 6', 'Quận 6'],
	['Sở Y tế Đồng Nai', 'Sở Y tế Đồng Nai'],
	['Xã hội học', 'Xã hội học'],
])('%s within a sentence is %s', (name, expected) => expect(placeInSentence(name)).toBe(expected));
