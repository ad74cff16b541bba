import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { z } from 'zod';
import { say } from '../problem/messages.ts';
import { abbreviations } from './abbreviations.ts';
import { day } from './day.ts';
import { site } from './site.ts';
import { target } from './target.ts';
import { flag, id, item, lines, place, webAddress, words } from './text.ts';

const read = (schema: z.ZodType, value: string) => {
	const { data, error } = schema.safeParse(value);
	return error ? error.issues.map((issue) => issue.message) : data;
};

it.each([
	['30/12/2022', '2022-12-30'],
	['2/3/2023', '2023-03-02'],
	[' 29/02/2024 ', '2024-02-29'],
])('the day %s is %s', (written, expected) => {
	expect(read(day, written)).toBe(expected);
});

it.each(['30/02/2023', '29/02/2023', '31/04/2023', '00/01/2023', '01/13/2023'])(
	'the day %s is not in the calendar',
	(written) => {
		expect(read(day, written)).toEqual([say('no-such-day', written).reason]);
	},
);

it.each(['2022-12-30', '30-12-2022', '30/12/22', '30/12', 'ngày 30/12/2022', '30/12/2022 08:00', ''])(
	'“%s” is no day as writers write it',
	(written) => {
		expect(read(day, written)).toEqual([say('bad-day', written).reason]);
	},
);

it('every day of the calendar is read', () => {
	const days = fc.date({ min: new Date('1945-09-02'), max: new Date('2100-12-31'), noInvalidDate: true });
	fc.assert(
		fc.property(days, (date) => {
			const iso = date.toISOString().slice(0, 10);
			expect(read(day, iso.split('-').reverse().join('/'))).toBe(iso);
		}),
	);
});

it.each([
	['98', 98],
	['31,5', 31.5],
	['31.5', 31.5],
	['0', 0],
])('the figure %s is %d', (written, expected) => {
	expect(read(target.shape.value, written)).toBe(expected);
});

it.each(['98%', '1.000,5', '1 000', '-5', '', 'chín', '1e3', ',5', '5,'])('“%s” is no figure', (written) => {
	expect(read(target.shape.value, written)).toEqual([say('bad-figure', written).reason]);
});

it.each(['1.000', '31.525', '0.500', '1.000.000'])('in “%s” a dot may separate thousands: it is refused', (written) => {
	expect(read(target.shape.value, written)).toEqual([say('ambiguous-figure', written).reason]);
});

it.each(['1234567890123456', '0,1234567890123456', '9'.repeat(400)])(
	'“%s” has more digits than are kept',
	(written) => {
		expect(read(target.shape.value, written)).toEqual([say('long-figure', written).reason]);
		expect(read(target.shape.value, written.slice(0, 15))).toBe(Number(written.slice(0, 15).replace(',', '.')));
	},
);

it.each(['1.2.1', '1.10', 'II.3-2', 'đ', 'Đ', '3a', 'I.đ-2'])('“%s” is an item number', (written) => {
	expect(read(item, written)).toBe(written);
});

it.each(['II.3', 'đ', 'Điều 1', 'khoản 2 Điều 5', 'đoạn kết', 'Phụ lục II'])(
	'“%s” is a place in a document',
	(written) => {
		expect(read(place, written)).toBe(written);
	},
);

it.each(['II. 3', '1 2', '1.', 'a (b)', 'Điều'])('“%s” is no place in a document', (written) => {
	expect(read(place, written)).toEqual([say('bad-place', written).reason]);
});

it.each(['', '1.', '.1', '1 2', '1/2', 'ă', '1..2', '#1', '<b>', 'a"b'])('“%s” is no item number', (written) => {
	expect(read(item, written)).toEqual([say('bad-item', written).reason]);
});

it.each(['phong-noi-vu', 'phuong-1', '76', 'con-dao', 'com'])('“%s” is an id', (written) => {
	expect(read(id, written)).toBe(written);
});

it.each(['', 'Phong', 'phòng', 'phong_noi', 'phong--noi', '-a', 'a-', 'a/b', 'a b', 'con', 'nul', 'com1', 'lpt9'])(
	'“%s” is no id',
	(written) => {
		expect(read(id, written)).toEqual([say('bad-id', written).reason]);
	},
);

it.each([
	'https://a.vn/b?c#d',
	'http://a.vn',
	'https://cải-cách.vn/trang',
	'https://so_noi_vu.a.vn',
	'https://[2001:db8::1]:8443/',
	'https://10.0.0.1',
	`https://${'a'.repeat(63)}.vn`,
	`https://${'a.'.repeat(125)}vn`,
	'https://a.vn/@b',
])('“%s” is an address', (written) => {
	expect(read(webAddress, written)).toBe(written);
	expect(read(webAddress, ` ${written}\t`)).toBe(written);
});

it.each(['https://u:p@a.vn', 'https://u@a.vn/b', 'https://:p@a.vn'])(
	'what “%s” tells of who opens it is refused, and not said again',
	(written) => {
		expect(read(webAddress, written)).toEqual([say('address-with-name').reason]);
		expect(read(site.shape.address, written)).toEqual([say('address-with-name').reason]);
	},
);

it.each([
	'javascript:alert(1)',
	'JAVASCRIPT:alert(1)',
	'java\tscript:alert(1)',
	'data:text/html,a',
	'vbscript:a',
	'file:///a',
	'//a.vn',
	'https:evil',
	'https:/a.vn',
	'https:///a.vn',
	'http:\\\\a.vn',
	'https://a.vn/b c',
	'https://.',
	'https://a..vn',
	'https://-a.vn',
	'https://a-.vn',
	'https://a.vn,b.vn',
	'https://a.vn;',
	'https://a.vn"',
	'https://a*.vn',
	'https://a.vn:0',
	'https://a.vn:99999',
	`https://${'a'.repeat(64)}.vn`,
	`https://${'a.'.repeat(126)}vn`,
	'/a',
	'a.vn',
	'',
])('“%s” is no address', (written) => {
	expect(read(webAddress, written)).toEqual([say('bad-address', written).reason]);
});

it.each([
	['  một   hai ', 'một hai'],
	['một\nhai', 'một hai'],
	['Quyết định'.normalize('NFD'), 'Quyết định'],
])('words lose the space around and between them: “%s”', (written, expected) => {
	expect(read(words, written)).toBe(expected);
});

it('a deadline keeps its line breaks, without empty lines', () => {
	expect(read(lines, ' Quý I: \n\n  Quý  II \n')).toBe('Quý I:\nQuý II');
	expect(read(lines, ' \n ')).toEqual([say('empty-value').reason]);
});

it('only true and false are a yes and a no', () => {
	expect([read(flag, 'true'), read(flag, 'false')]).toEqual([true, false]);
	for (const other of ['yes', 'no', '1', 'True', '']) expect(read(flag, other)).toHaveLength(1);
});

it.each([
	['https://minhbach.example', 'https://minhbach.example'],
	['http://localhost:4321', 'http://localhost:4321'],
	['https://minhbach.example/', 'https://minhbach.example'],
	['https://minhbach.example:443', 'https://minhbach.example'],
	['http://minhbach.example:80/', 'http://minhbach.example'],
	['https://minhbach.example:8443/', 'https://minhbach.example:8443'],
	['https://minhbach.example.', 'https://minhbach.example'],
	['https://minhbach.example.:8443', 'https://minhbach.example:8443'],
	['HTTPS://MinhBach.Example', 'https://minhbach.example'],
	['https://cải-cách.vn', 'https://xn--ci-cch-sta4502d.vn'],
	['https://CẢI-CÁCH.vn/', 'https://xn--ci-cch-sta4502d.vn'],
	['https://cải-cách.vn'.normalize('NFD'), 'https://xn--ci-cch-sta4502d.vn'],
	['https://xn--ci-cch-sta4502d.vn', 'https://xn--ci-cch-sta4502d.vn'],
	['https://office.example/minhbach', 'https://office.example/minhbach'],
	['https://Office.example./MinhBach/', 'https://office.example/MinhBach'],
	['https://office.example/cong-khai/minh_bach.2/', 'https://office.example/cong-khai/minh_bach.2'],
])('the address of a portal, “%s”, stands in links as “%s”', (written, linked) => {
	expect(read(site.shape.address, written)).toBe(linked);
});

it.each([
	...[
		'https://a.example//',
		'https://a.example/b//',
		'https://a.example//b',
		'https://a.example?c',
		'https://a.example/#d',
	],
	...['https://a.example/b?c', 'https://a.example/cải-cách', 'https://a.example/a%2fb', 'https://a.example/.b'],
	...[
		'https://a.example/b;c',
		"https://a.example/b'c",
		'https://a.example/b:c',
		`https://a.example/${'b'.repeat(101)}`,
	],
])('“%s” has more than a host and a path, and may not be the address of a portal', (written) => {
	expect(read(site.shape.address, written)).toEqual([say('bad-origin', written).reason]);
});

it('a time zone is one that is known', () => {
	expect(read(site.shape.timeZone, 'Asia/Ho_Chi_Minh')).toBe('Asia/Ho_Chi_Minh');
	expect(read(site.shape.timeZone, 'Hà Nội')).toEqual([say('bad-time-zone', 'Hà Nội').reason]);
});

it.each([
	...['a\0b', 'a\u0001', '\u001b[31m', 'a\u0085b', 'a\u202eb', 'a\u2066b', 'a\u2028b', 'a\u2029b', 'a\ud800b'],
	...['a\u200bb', 'a\ufeffb', 'a\u00adb', 'a\u2060b'],
])('signs that nobody sees are refused: %j', (written) => {
	expect(read(words, written)).toEqual([expect.stringMatching(/^Có ký tự không nhìn thấy được: U\+[0-9A-F]{4,}/)]);
	expect(read(lines, written)).toEqual([expect.stringMatching(/^Có ký tự không nhìn thấy được: U\+[0-9A-F]{4,}/)]);
});

it('emoji are joined by a sign that nobody sees, which stays', () => {
	expect(read(words, '👩‍👩‍👧 báo cáo')).toBe('👩‍👩‍👧 báo cáo');
});

it('an abbreviation has letters', () => {
	expect(abbreviations.safeParse({ CCHC: 'cải cách' }).success).toBe(true);
	for (const key of ['', ' ', 'a\u202eb']) expect(abbreviations.safeParse({ [key]: 'cải cách' }).success).toBe(false);
});
