import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { legacyWord } from './legacy-encoding.ts';

it.each([
	['TËp huÊn nghiÖp vô', 'huÊn'],
	['kÕ ho¹ch c¶i c¸ch hµnh chÝnh', 'kÕ'],
	['báo cáo ®Õn ngày', '®Õn'],
	['Keá hoaïch caûi caùch haønh chính', 'Keá'],
	['Thuû tuïc ñaát ñai', 'Thuû'],
	['KEÁ HOAÏCH CAÛI CAÙCH HAØNH CHÍNH', 'KEÁ'],
	['ÑEÀ AÙN cuûa UÛY BAN NHAÂN DAÂN', 'ÑEÀ'],
	['Tuyªn d\u00AD¬ng', 'Tuyªn'],
	['Kª hoÕch cäi cách hành chính', 'hoÕch'],
	['Thñc hi®n nhi®m vø', 'hi®n'],
	['UÖ ban nhân dân huy®n', 'huy®n'],
])('“%s” looks typed in TCVN3, VNI or VISCII', (line, word) => {
	expect(legacyWord(line)).toEqual({ word, at: line.indexOf(word) });
});

it.each([
	['Tập huấn nghiệp vụ, kế hoạch cải cách hành chính'],
	['Khuyến khích tuần hoàn, quyên góp, thuế, hoá đơn, loè, khoẻ, Uỷ ban, thuý, quỹ'],
	['Diện tích 25 m²/hộ, nhiệt độ 25°C, n°3, 5m±2, cÔNG VĂN, kHÓA, CÔNG BÁO, HOÀ BÌNH, TOÁN, HOÁ ĐƠN, LOÃNG'],
	['Straße, muß, señor, Peña, año, naïve, Citroën, El Niño, São João, AÉROPORT, chữ«trích»này'],
	['Dự án của Agence française de Développement, Noël'],
	['Zürich, São Paulo, Đức (Köln)'],
	['Bản quyền © 2023, sản phẩm® Y, 25 µm, 3 × 4, “«trích»”'],
	['VneID, ISO 9001:2015, iGate, McÊ'.replace('McÊ', 'McE')],
])('“%s” does not', (line) => {
	expect(legacyWord(line)).toBeNull();
});

it('no line of five real documents does', () => {
	const folder = 'tests/frozen/content';
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) => /\.(mdx|yaml)$/.test(one));
	const lines = files.flatMap((file) => readFileSync(join(folder, file), 'utf8').normalize('NFC').split('\n'));
	expect(lines.length).toBeGreaterThan(100);
	expect(lines.filter((line) => legacyWord(line) !== null)).toEqual([]);
});
