import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { registerOf, shown } from '../../fixtures/findings.ts';
import { someDocument, someLocality } from '../../fixtures/register.ts';
import { fold } from '../../words/fold.ts';

const read = (file: string): unknown =>
	parse(readFileSync(`src/register/cells/${file}`, 'utf8'), { schema: 'failsafe' });
const names = z.array(z.string()).default([]);
const whole = z.literal('whole').optional();
const cells = z
	.array(
		z.strictObject({
			cell: z.string(),
			leads: names,
			cooperating: names,
			followedBy: names,
			exceptions: names,
			emphasis: names,
			/** Keys that hold the whole cell. */
			note: whole,
			cooperationNote: whole,
			inCharge: whole,
			/** The words for units of other localities, which are written by id. */
			outside: names,
			/** Whether the cell means the units of the row above it. */
			above: z.literal('true').optional(),
		}),
	)
	.parse(read('cells.yaml'));
const unitList = z.array(z.record(z.string(), z.unknown())).parse(read('units.yaml'));

const centre = (id: string, unit: string, name: string) =>
	someLocality([], {
		id,
		life: { name, level: 'bo', authority: unit },
		units: [{ id: unit, name, kind: 'co-quan-trung-uong' }],
	});
const others = [
	centre('bo-noi-vu', 'bo', 'Bộ Nội vụ'),
	centre('van-phong-chinh-phu', 'vpcp', 'Văn phòng Chính phủ'),
	someLocality([], {
		id: 'tinh',
		life: { name: 'Tỉnh', level: 'tinh', authority: 'ubnd' },
		units: [
			{ id: 'ubnd', name: 'Ủy ban nhân dân tỉnh', kind: 'uy-ban' },
			{ id: 'so-noi-vu', name: 'Sở Nội vụ', kind: 'co-quan-chuyen-mon' },
			{ id: 'so-tai-chinh', name: 'Sở Tài chính', kind: 'co-quan-chuyen-mon' },
		],
	}),
];

test('the table has at least the 63 kinds of cells that were read, each once', () => {
	expect(cells.length).toBeGreaterThanOrEqual(63);
	expect(new Set(cells.map(({ cell }) => cell)).size).toBe(cells.length);
});

it.each(cells)('“$cell” is expressed, in its own words', (one) => {
	const { cell, leads, cooperating, followedBy, exceptions, emphasis, outside, above } = one;
	const kept = (key: 'note' | 'cooperationNote' | 'inCharge') => (one[key] === 'whole' ? { [key]: cell } : {});
	const duty = {
		...{ id: '1', task: 'Làm.', leads, cooperating, followedBy, exceptions, emphasis },
		...{ ...kept('note'), ...kept('cooperationNote'), ...kept('inCharge') },
	};
	const commune = someLocality([someDocument({ issuer: 'ubnd', assignments: [duty] })], {
		id: 'xa',
		life: { name: 'Xã', level: 'xa', authority: 'ubnd', parent: 'tinh' },
		units: unitList,
	});
	const { register, findings } = registerOf(commune, ...others);
	expect(shown(findings)).toEqual([]);
	const [entry] = register.assignments;
	expect([entry?.leads.length, entry?.cooperating.length]).toEqual([leads.length, cooperating.length]);
	// What is taken from the cell stands there; what is left over holds no further unit.
	const own = [...leads, ...cooperating, ...followedBy].filter((name) => !name.includes('/') || cell.includes(name));
	const quoted = above === 'true' ? [] : [...own, ...outside, ...exceptions, ...emphasis];
	let rest = fold(cell);
	for (const words of quoted) {
		expect(rest).toContain(fold(words));
		rest = rest.replace(fold(words), ' ');
	}
	const isKept = Object.values({ ...kept('note'), ...kept('cooperationNote'), ...kept('inCharge') }).length > 0;
	if (!isKept) expect(rest).toMatch(/^(?:[\s.,;+/()"…-]|chu tri|phoi hop|va|nhat la|tru|theo doi|don doc)*$/u);
});
