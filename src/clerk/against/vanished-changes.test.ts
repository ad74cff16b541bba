import { expect, it } from 'vitest';
import { telling } from '../../fixtures/telling.ts';
import { vanishedChanges } from './vanished-changes.ts';

const move = {
	assignment: 'a-2022#1',
	item: 'II.1',
	from: 'Quý I năm 2023',
	to: 'Quý II năm 2023',
	reason: 'chờ văn bản khác',
};
const given = { assignments: ['a-2022#2', 'a-2022#3'], unit: 'phong-noi-vu', reassign: ['phong-tu-phap'] };
const off = { assignment: 'a-2022#4', cancel: 'true', day: '1/7/2023' };
const all = [move, given, off];
const told = (...changes: readonly object[]) =>
	vanishedChanges([telling({ changes: all })], [telling({ changes })], 'content').map(({ code, reason, place }) => [
		`${code} ${/“([^“”]+)”/.exec(reason)?.[1]}`,
		'path' in place ? place.path.join('.') : null,
	]);

it.each([
	['in another order', [off, move, given]],
	['grouped otherwise', [move, { ...given, assignments: ['a-2022#3'] }, { ...given, assignments: ['a-2022#2'] }, off]],
	[
		'named with its locality',
		[{ ...move, assignment: 'binh-tan/a-2022#1' }, { ...given, unit: 'binh-tan/phong-noi-vu' }, off],
	],
	['with its place in the document', [move, { ...given, item: 'II.3' }, off]],
	['spaced otherwise', [{ ...move, from: 'quý I  năm 2023.', item: ' II.1' }, given, off]],

	['with more', [...all, { assignment: 'a-2022#1', task: 'Việc khác.' }]],
])('a change that is still made %s is no problem', (_, changes) => {
	expect(told(...changes)).toEqual([]);
});

it.each([
	['a move', [given, off], [['change-vanished a-2022#1, thời hạn mới, Quý II năm 2023', 'changes']]],
	['a cancellation', [move, given], [['change-vanished a-2022#4, bãi bỏ', 'changes']]],
	[
		'a duty given to others',
		[move, { ...given, assignments: ['a-2022#2'] }, off],
		[['change-vanished a-2022#3, giao lại, phong-noi-vu, phong-tu-phap', 'changes']],
	],
	[
		'a move that is a cancellation now',
		[{ assignment: 'a-2022#1', cancel: 'true' }, given, off],
		[['change-vanished a-2022#1, thời hạn mới, Quý II năm 2023', 'changes.0']],
	],
])('%s that is made no longer is told', (_, changes, expected) => {
	expect(told(...changes)).toEqual(expected);
});

it.each([
	['from', [{ ...move, from: 'Quý IV năm 2022' }, given, off], 'a-2022#1, thời hạn mới', 0],
	['from', [{ ...move, from: undefined }, given, off], 'a-2022#1, thời hạn mới', 0],
	['item', [{ ...move, item: 'II.3' }, given, off], 'a-2022#1, thời hạn mới', 0],
	['to', [{ ...move, to: 'Quý III năm 2023' }, given, off], 'a-2022#1, thời hạn mới', 0],
	['reason', [{ ...move, reason: 'kinh phí' }, given, off], 'a-2022#1, thời hạn mới', 0],
	['toInWords', [{ ...move, to: undefined, toInWords: 'Khi có hướng dẫn' }, given, off], 'a-2022#1, thời hạn mới', 0],
	[
		'day',
		[off, move, given].map((one) => ({ ...one, ...(one === off && { day: '2/7/2023' }) })),
		'a-2022#4, bãi bỏ',
		0,
	],
	[
		'reassign',
		[
			move,
			off,
			{ ...given, assignments: ['a-2022#2'], reassign: ['van-phong'] },
			{ ...given, assignments: ['a-2022#3'] },
		],
		'a-2022#2, giao lại, phong-noi-vu',
		2,
	],
])('another %s is told at its entry', (key, changes, name, at) => {
	expect(told(...changes)).toEqual([[`change-altered ${name}`, `changes.${at}`]]);
	const [found] = vanishedChanges([telling({ changes: all })], [telling({ changes })], 'content');
	expect(found?.reason).toContain(`${key} trước`);
});
