import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { planFile, problemsWith } from '../../fixtures/content.ts';

const plan = readFileSync(`src/fixtures/small/content/${planFile}`, 'utf8');
const found = (text: string) =>
	problemsWith({ [planFile]: text }).map(({ line, column, code, reason }) => [
		line,
		column,
		code,
		/U\+[0-9A-F]+/.exec(reason)?.[0],
	]);

it.each<readonly [string, string, string]>([
	['\uFFFD', 'lost-letter', 'U+FFFD'],
	['\uF0B7', 'private-sign', 'U+F0B7'],
	...[
		'\u200E',
		'\u3164',
		'\u115F',
		'\u{E0041}',
		'\uFFFE',
		'\u034F',
		'\u180E',
		'\u2062',
		'\u2800',
		'\uFFF9',
		'\uFE0F',
		'\u00AD',
	].map(
		(sign) =>
			[sign, 'hidden-sign', `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`] as const,
	),
])('%j is one problem at its own place, in a value, a key and a body', (sign, code, point) => {
	const last = plan.split('\n').length;
	expect(found(plan.replace('title: Kế hoạch', `title: Kế ho${sign}ạch`))).toEqual([[4, 13, code, point]]);
	expect(found(plan.replace('title:', `ti${sign}tle:`))).toEqual([[4, 3, code, point]]);
	expect(found(`${plan}\nĐoạn v${sign}ăn.\n`)).toEqual([[last + 1, 7, code, point]]);
});

it('several of one kind on a line are one problem, and what stands behind them keeps its place', () => {
	const text = plan
		.replace('title: Kế hoạch', 'title: K\u200Bế\u200B hoạch')
		.replace('leads: [van-phong]', 'leads: [\u200Bvan-xa]');
	expect(found(text)).toEqual([
		[4, 9, 'hidden-sign', 'U+200B'],
		[21, 13, 'hidden-sign', 'U+200B'],
		[21, 13, 'unknown-unit', undefined],
	]);
});

it.each([
	['every indentation', plan.replace(/^ {4}/gm, '\u00A0'.repeat(4)), 13, 1],
	['a dash', plan.replace(/- id/g, '-\u00A0id'), 12, 4],
	['a colon', plan.replace('title: ', 'title:\u00A0'), 4, 7],
	['every colon', plan.replace(/^(\s*[a-z]+): /gm, '$1:\u00A0'), 2, 6],
])('a space that YAML takes for a letter is one problem: %s', (_, text, line, column) => {
	expect(found(text)).toEqual([[line, column, 'odd-space', 'U+00A0']]);
});

it('such a space in a value is none', () => {
	expect(found(plan.replace('Kế hoạch mẫu', 'Kế\u00A0hoạch mẫu'))).toEqual([]);
});

it('an id of more than 80 letters is refused', () => {
	expect(found(plan.replace('- id: "1"\n', `- id: "${'1'.repeat(300)}"\n`)).map(([, , code]) => code)).toContain(
		'long-id',
	);
});

it.each([
	['TCVN3', 'Thùc hiÖn c¶i c¸ch hµnh chÝnh'],
	['VNI', 'Thöïc hieän caûi caùch haønh chính'],
	['Unicode read as Windows-1252', 'Thá»±c hiá»‡n cáº£i cÃ¡ch'],
	['Unicode read as Latin-1', 'hành chính, văn bản, pháp luật'.replace(/[^ -~]/g, asLatin1)],
	['TCVN3 with its ư, a soft hyphen', 'Thùc hiÖn ch\u00AD¬ng tr×nh'],
])('one line of %s in a file of Unicode is warned of at its place', (_, line) => {
	const text = `${plan}\nMột đoạn văn thường.\n\n${line}.\n`;
	expect(found(text)).toEqual([[plan.split('\n').length + 3, expect.any(Number), 'legacy-encoding', undefined]]);
});

it.each([...'\u2010\u2011\u2013\u2014\u2212'])('a dash %s in the number is read as a hyphen', (dash) => {
	expect(found(plan.replace('1/KH-UBND', `1/KH${dash}UBND`))).toEqual([]);
});

function asLatin1(letter: string): string {
	return String.fromCharCode(...new TextEncoder().encode(letter));
}
