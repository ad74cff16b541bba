import { expect, it } from 'vitest';
import type { PlanDocument } from './document.ts';
import { planNames } from './names.ts';
import { keptLines } from './told.ts';
import { type VersionAssignment, type VersionReading, versionChanges } from './version.ts';

// What the next version of a document changes, by the assignments of both.

const names = {
	units: planNames([
		{ id: 'noi-vu', spellings: ['Phòng Nội vụ'] },
		{ id: 'tu-phap', spellings: ['Phòng Tư pháp'] },
	]),
	fields: planNames([]),
	indicators: planNames([]),
};
const documentOf = (entry: Record<string, unknown>): PlanDocument => ({
	id: 'a/1-kh-ubnd-2024',
	name: 'Kế hoạch 1/KH-UBND',
	file: 'content/localities/a/documents/1-kh-ubnd-2024.mdx',
	text: '',
	written: { assignments: [{ id: '1', task: 'Câu của người viết.', ...entry }] },
	names,
});
const stated = (one: Partial<VersionAssignment>) => ({
	assignments: [
		{
			id: '1',
			item: null,
			task: 'Lời của văn bản',
			deliverables: [],
			leads: [],
			cooperating: [],
			cooperationNote: null,
			due: null,
			field: null,
			inCharge: null,
			funding: null,
			note: null,
			...one,
		},
	],
	targets: [],
});
const reading: VersionReading = { drops: false, isRead: (due) => /\d{4}/.test(due), isDoubtful: () => false };
const found = (
	entry: Record<string, unknown>,
	version: Partial<VersionAssignment>,
	how: Partial<VersionReading> = {},
) => {
	const { changes } = versionChanges(documentOf(entry), stated(version), { ...reading, ...how });
	return changes.flatMap(({ cells }) => cells.map(({ column, value, kept }) => [column.key, kept ?? value]));
};

it('a sentence of an editor stays; words that were kept beside it become those of the version', () => {
	expect(found({}, {})).toEqual([]);
	expect(found({ words: 'Lời cũ của văn bản' }, {})).toEqual([['words', 'Lời của văn bản']]);
	expect(found({ verbatim: 'true' }, {})).toEqual([['task', 'Lời của văn bản']]);
});

it.each([
	['Trong năm 2023', 'trong năm  2023.'],
	['Quý I: kế hoạch;\nQuý II: báo cáo', '- Quý I: kế hoạch\n- Quý II: báo cáo.'],
])('the deadline “%s” is the same as “%s”', (due, other) => {
	expect(found({ due }, { due: other })).toEqual([]);
});

it('leads are the same in another order, and by whatever name they are written', () => {
	expect(found({ leads: ['Phòng Tư pháp', 'noi-vu'] }, { leads: ['noi-vu', 'tu-phap'] })).toEqual([]);
	expect(found({ leads: ['Phòng Tư pháp'] }, { leads: ['noi-vu'] })).toEqual([['leads', ['noi-vu']]]);
});

it('what the version no longer states is kept unless it is to be dropped; what could not be read in it is kept in any case', () => {
	const entry = { due: 'Trong năm 2023', leads: ['noi-vu'] };
	const isDoubtful = (_: string, key: string) => key === 'leads';
	expect(found(entry, {}, { isDoubtful })).toEqual([
		['due', 'no-longer'],
		['leads', 'unread'],
	]);
	expect(found(entry, {}, { isDoubtful, drops: true })).toEqual([
		['due', null],
		['leads', 'unread'],
	]);
});

it('a deadline in words that gives a day now is a deadline; deadlines of each lead are only shown', () => {
	expect(found({ dueInWords: 'theo tiến độ' }, { due: 'theo tiến độ dự án' })).toEqual([
		['dueInWords', 'theo tiến độ dự án'],
	]);
	expect(found({ dueInWords: 'theo tiến độ' }, { due: 'Quý I năm 2024' })).toEqual([
		['dueInWords', null],
		['due', 'Quý I năm 2024'],
	]);
	const dues = [{ lead: 'noi-vu', due: 'Quý I năm 2024' }];
	expect(found({ dues }, { due: 'Quý II năm 2024' })).toEqual([['due', 'each-lead']]);
});

it('an item that is gone is told as kept, or dropped', () => {
	const without = { assignments: [], targets: [] };
	const { changes, dropped } = versionChanges(documentOf({}), without, reading);
	expect([dropped, keptLines(changes, 'no-longer')]).toEqual([1, ['Nhiệm vụ 1: Câu của người viết']]);
	expect(versionChanges(documentOf({}), without, { ...reading, drops: true }).changes[0]?.kind).toBe('dropped');
});
