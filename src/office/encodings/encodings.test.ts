import { expect, it } from 'vitest';
import { encodingOf } from './font.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

const vowels = 'aăâeêioôơuưy';
const marked = [...vowels].flatMap((vowel) =>
	['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map((tone) => `${vowel}${tone}`.normalize('NFC')),
);
const letters = [...marked, ...'ăâđêôơư'];

/** What typists press in VNI for each letter: the vowel, and the sign of its marks. */
const vniKeys: Readonly<Record<string, readonly string[]>> = {
	a: ['aø', 'aû', 'aõ', 'aù', 'aï'],
	ă: ['aè', 'aú', 'aü', 'aé', 'aë'],
	â: ['aà', 'aå', 'aã', 'aá', 'aä'],
	e: ['eø', 'eû', 'eõ', 'eù', 'eï'],
	ê: ['eà', 'eå', 'eã', 'eá', 'eä'],
	i: ['ì', 'æ', 'ó', 'í', 'ò'],
	o: ['oø', 'oû', 'oõ', 'où', 'oï'],
	ô: ['oà', 'oå', 'oã', 'oá', 'oä'],
	ơ: ['ôø', 'ôû', 'ôõ', 'ôù', 'ôï'],
	u: ['uø', 'uû', 'uõ', 'uù', 'uï'],
	ư: ['öø', 'öû', 'öõ', 'öù', 'öï'],
	y: ['yø', 'yû', 'yõ', 'yù', 'î'],
};
const vni = [...[...vowels].flatMap((vowel) => vniKeys[vowel] ?? []), 'aê', 'aâ', 'ñ', 'eâ', 'oâ', 'ô', 'ö'];

it('each of the 134 letters of VNI is read, small and capital', () => {
	expect(letters).toHaveLength(67);
	expect(vni.map(fromVni)).toEqual(letters);
	expect(vni.map((keys) => fromVni(keys.toUpperCase()))).toEqual(letters.map((letter) => letter.toUpperCase()));
});

it('each letter of TCVN3 is read, and its seven capitals', () => {
	const codes = 'µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
	expect([...fromTcvn3(codes, false)].sort()).toEqual([...marked].sort());
	expect(fromTcvn3('¨©®ª«¬\u00AD', false)).toBe('ăâđêôơư');
	expect(fromTcvn3('¡¢§£¤¥¦', false)).toBe('ĂÂĐÊÔƠƯ');
});

it.each([
	[
		'fromTcvn3',
		fromTcvn3('Uû ban nh©n d©n quËn, ngµy 30 th¸ng 12 n¨m 2022', false),
		'Uỷ ban nhân dân quận, ngày 30 tháng 12 năm 2022',
	],
	['fromTcvn3 of capitals', fromTcvn3('quyÕt ®Þnh', true), 'QUYẾT ĐỊNH'],
	[
		'fromVni',
		fromVni('Uûy ban nhaân daân quaän, ngaøy 30 thaùng 12 naêm 2022; nghò quyeát soá 5'),
		'Ủy ban nhân dân quận, ngày 30 tháng 12 năm 2022; nghị quyết số 5',
	],
	[
		'fromVni of capitals',
		fromVni('QUYEÁT ÑÒNH CUÛA UÛY BAN, NGÖÔØI ÑÖÙNG ÑAÀU'),
		'QUYẾT ĐỊNH CỦA ỦY BAN, NGƯỜI ĐỨNG ĐẦU',
	],
])('%s reads whole sentences', (_, found, meant) => {
	expect(found).toBe(meant);
});

it.each([
	['.VnTime', 'TCVN3'],
	['.VnArialH', 'TCVN3'],
	['ABCDEF+.VnTimeH', 'TCVN3'],
	['VNI-Times', 'VNI'],
	['VNI Helve', 'VNI'],
	['Times New Roman', undefined],
	['Vni', undefined],
])('the font %s tells its table', (font, table) => {
	expect(encodingOf(font)?.name).toBe(table);
});

it.each(['.VnTimeH', '.VnArialH,Bold', '.VnTifani HeavyH'])('the font %s shows capitals', (font) => {
	expect(encodingOf(font)?.read('quËn')).toBe('QUẬN');
});

it('capitals in a font of TCVN3 that has none with tones are capitals', () => {
	const read = (text: string) => fromTcvn3(text, false);
	expect(read('C¶I C¸CH THÓ CHÕ')).toBe('CẢI CÁCH THỂ CHẾ');
	expect(read('Tæ CHøC Bé M¸Y')).toBe('TỔ CHỨC BỘ MÁY');
	expect(read('Sè: 22/KH-UBND')).toBe('Số: 22/KH-UBND');
	expect(read('Phßng Tµi chÝnh')).toBe('Phòng Tài chính');
});
