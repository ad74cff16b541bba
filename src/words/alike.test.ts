import { expect, it } from 'vitest';
import { asMeant, withHyphens } from './alike.ts';
import { composed } from './compose.ts';
import { fold } from './fold.ts';

it.each([
	['Ðất đai', 'Đất đai'],
	['ÐẤT ÐAI', 'ĐẤT ĐAI'],
	['7679/QÐ-UBND', '7679/QĐ-UBND'],
	['HÐND, QyÐ, điểm ð', 'HĐND, QyĐ, điểm đ'],
	['２０２３／ＫＨ', '2023/KH'],
	['Quý Ⅲ', 'Quý III'],
	['ﬁnh, oﬃce, ﬅ, ﬆ', 'finh, office, st, st'],
	['𝐂𝐂𝐇𝐂 𝟐𝟎𝟐𝟑', 'CCHC 2023'],
])('“%s” is read as “%s”', (written, meant) => {
	expect(asMeant(written)).toBe(meant);
});

it('letters of mathematics take the marks behind them', () => {
	expect(composed('𝐊𝐞̂́ 𝐡𝐨𝐚̣𝐜𝐡')).toBe('Kế hoạch');
});

it.each(['m², ½, №, ①', 'Sigurðsson, Guðrún, Davíð', '≥ 98 %', 'Москва'])('“%s” stays as it is', (written) => {
	expect(composed(written)).toBe(written);
});

it.each([
	['Ðất', 'dat'],
	['n\u04D1m', 'nam'],
	['\u041A\u041D–UBND', 'kh-ubnd'],
	['quý ΙII', 'quy iii'],
	['L’Oréal', "l'oreal"],
	['１５／７', '15/7'],
])('“%s” is compared as “%s”', (written, folded) => {
	expect(fold(written)).toBe(folded);
});

it('no sign of the keyboard is compared as another', () => {
	for (let code = 0x21; code < 0x7f; code++) {
		const sign = String.fromCharCode(code);
		if (sign !== '`') expect(fold(sign)).toBe(sign.toLowerCase());
	}
});

it.each([...'\u2010\u2011\u2012\u2013\u2014\u2212\uFF0D'])('the dash %s of a number is a hyphen', (dash) => {
	expect(withHyphens(`7679/QĐ${dash}UBND`)).toBe('7679/QĐ-UBND');
});
