import { expect, it } from 'vitest';
import { someDocument, someLocality, someSources } from '../register/fixture.ts';
import { indexOf } from '../register/index.ts';
import { buildRegister } from '../register/register.ts';
import { historyView } from './history.ts';

const duty = { id: '1', task: 'Ban hành kế hoạch', leads: ['phong-noi-vu'], due: 'Quý I' };
const aim = { id: '3.1', indicator: 'sipas', comparator: '>=', value: '95', measure: '%', text: 'Từ 95%.' };
const index = indexOf(buildRegister(someSources(someLocality([someDocument()]))).register);
const version = (day: string, written: Record<string, unknown> | null) => ({
	day,
	commit: `${day.replaceAll('-', '')}abcdef`,
	data: written && someDocument(written).data,
});

it('a document that is in no repository has no history', () => {
	expect(historyView(index, [])).toBeNull();
});

it('a document that did not change says since when it is there', () => {
	const view = historyView(index, [version('2023-01-05', { assignments: [duty] })]);
	expect(view).toMatchObject({ since: '2023-01-05', days: [] });
});

it('what changed in assignments and targets stands by day, newest first, with the words before and after', () => {
	const view = historyView(index, [
		version('2023-01-05', { assignments: [duty], targets: [aim] }),
		version('2023-02-01', { assignments: [{ ...duty, due: 'Quý II' }], targets: [aim] }),
		version('2023-03-01', {
			assignments: [
				{ ...duty, due: 'Quý II' },
				{ ...duty, id: '2' },
			],
			targets: [{ ...aim, value: '96' }],
		}),
		version('2023-03-02', {
			title: 'Chỉ đổi trích yếu',
			assignments: [
				{ ...duty, due: 'Quý II' },
				{ ...duty, id: '2' },
			],
			targets: [{ ...aim, value: '96' }],
		}),
	]);
	expect(
		view?.days.map(({ day, changes }) => [
			day,
			changes.map(({ name, what, parts }) => [name, what, ...parts.map(({ before, after }) => `${before} → ${after}`)]),
		]),
	).toEqual([
		[
			'2023-03-01',
			[
				['Chỉ tiêu 3.1', 'changed', 'từ 95% trở lên → từ 96% trở lên'],
				['Nhiệm vụ 2', 'added'],
			],
		],
		['2023-02-01', [['Nhiệm vụ 1', 'changed', 'Quý I → Quý II']]],
	]);
	expect(view?.formerDeadlines.get('nv-1')).toEqual([{ text: 'Quý I', until: '2023-02-01' }]);
});

it('a version that cannot be read is passed over, not taken for an empty document', () => {
	const view = historyView(index, [
		version('2023-01-05', { assignments: [duty] }),
		version('2023-02-01', null),
		version('2023-03-01', { assignments: [] }),
	]);
	expect(view?.days.map(({ day, changes }) => [day, changes[0]?.what, changes[0]?.anchor])).toEqual([
		['2023-03-01', 'removed', null],
	]);
});

it('a commit is linked where the portal names its repository', () => {
	const site = { ...index.register.site, repository: 'https://git.example/noi-dung' };
	const versions = [version('2023-01-05', { assignments: [duty] }), version('2023-02-01', { assignments: [] })];
	expect(historyView({ ...index, register: { ...index.register, site } }, versions)?.days[0]?.href).toBe(
		'https://git.example/noi-dung/commit/20230201abcdef',
	);
	expect(historyView(index, versions)?.days[0]?.href).toBeNull();
});
