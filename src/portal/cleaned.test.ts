import { expect, it, test } from 'vitest';
import { cleaned, pageWithin } from './cleaned.ts';

it.each([
	['  Sở \n Nội\tvụ ', 'Sở Nội vụ'],
	['Sở No\u0302\u0323i vụ', 'Sở Nội vụ'],
	['a\u202eb\u200bc\u0000', 'a<U+202E>b<U+200B>c<U+0000>'],
	['<script>', '<script>'],
	['\ud800', '\ufffd'],
])('a text of another site stands on one line, without what nobody sees: %j', (text, shown) => {
	expect(cleaned(text, 100)).toBe(shown);
});

test('a text is cut, however it is made', () => {
	expect(cleaned('chữ '.repeat(1000), 20)).toBe('chữ chữ chữ chữ chữ…');
	expect(cleaned(`a${'\u0301'.repeat(100_000)}`, 20).length).toBeLessThanOrEqual(160);
	expect(cleaned('\u200b'.repeat(100_000), 20).length).toBeLessThanOrEqual(160);
});

it.each([
	['https://a.example/x/don-vi/b/', 'don-vi/b/'],
	['https://a.example/x/', ''],
	['https://a.example/y/', null],
	['https://a.example.evil/x/', null],
	['https://evil.example/https://a.example/x/', null],
	['https://a.example/x/../y/', null],
	['https://user@a.example/x/', null],
	['http://a.example/x/', null],
	['javascript:alert(1)//https://a.example/x/', null],
	['//a.example/x/', null],
	[`https://a.example/x/${'a'.repeat(2000)}`, null],
])('an address is kept where it stands below the site: %s', (address, page) => {
	expect(pageWithin('https://a.example/x/', address)).toBe(page);
});
