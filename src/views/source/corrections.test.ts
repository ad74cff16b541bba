import { expect, it, test } from 'vitest';
import { someDocument, someLocality, someSources } from '../../fixtures/register.ts';
import { indexOf } from '../../register/index.ts';
import { buildRegister } from '../../register/register.ts';
import { corrections } from '../../schemas/corrections.ts';
import { correctionsOfYear, correctionYears, newestCorrections } from './corrections.ts';

const document = 'binh-tan/7679-qd-ubnd-2022';

function linked(written: readonly object[]) {
	const locality = someLocality([
		someDocument({ assignments: [{ id: '1.1', task: 'Ban hành kế hoạch.', leads: ['phong-noi-vu'] }] }),
	]);
	const file = { file: 'content/corrections.yaml', lost: [], data: corrections.parse(written) };
	const { register, findings } = buildRegister({ ...someSources(locality), corrections: file });
	return { index: indexOf(register), codes: findings.map(({ code }) => code) };
}

const one = { day: '12/6/2023', of: document, was: 'a', now: 'b' };

it.each([
	[document, []],
	[`${document}#1.1`, []],
	[`${document}#1.2`, ['unknown-assignment']],
	[`${document}#ct-1`, ['unknown-target']],
	['binh-tan/1-qd-2022', ['unknown-document']],
])('a correction of %s is told of: %j', (of, codes) => {
	expect(linked([{ ...one, of }]).codes).toEqual(codes);
});

test('the newest stands first, with a link to its item', () => {
	const { index } = linked([one, { ...one, day: '13/6/2023', of: `${document}#1.1` }]);
	const { rows, pages } = newestCorrections(index);
	expect(rows.map(({ day, item }) => [day, item?.href ?? null])).toEqual([
		['2023-06-13', `/van-ban/${document}/1.1/`],
		['2023-06-12', null],
	]);
	expect(pages).toEqual([]);
});

test('no page grows with all corrections: of many, years and their parts have pages that hold each once', () => {
	const many = Array.from({ length: 250 }, (_, at) => ({ ...one, day: `01/01/${2022 + (at % 2)}`, was: String(at) }));
	const { index } = linked(many);
	expect(newestCorrections(index).rows).toHaveLength(100);
	const views = correctionYears(index).map(([, key]) => correctionsOfYear(index, key));
	expect(Math.max(...views.map(({ rows }) => rows.length))).toBe(100);
	expect(new Set(views.flatMap(({ rows }) => rows.map(({ was }) => was))).size).toBe(250);
});
