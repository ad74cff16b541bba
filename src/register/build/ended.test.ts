import { expect, it } from 'vitest';
import { duty, error, registerOf, shown, warning } from '../../fixtures/findings.ts';
import { someDocument, someLocality, someUnits } from '../../fixtures/register.ts';
import { say } from '../../problem/messages.ts';

it('an issuer that had ended is refused', () => {
	const units = someUnits.map((unit) => (unit['id'] === 'ubnd-quan' ? { ...unit, until: '29/12/2022' } : unit));
	expect(shown(registerOf(someLocality([someDocument()], { units })).findings)).toEqual([
		error(['issuer'], say('unit-had-ended', 'Ủy ban nhân dân quận Bình Tân', '2022-12-29')),
	]);
});

it('an assignment may not be given to a unit that had ended', () => {
	const units = someUnits.map((unit) => (unit['id'] === 'phong-tu-phap' ? { ...unit, until: '01/01/2020' } : unit));
	const given = (issued: string) =>
		shown(
			registerOf(
				someLocality([someDocument({ issued, assignments: [{ ...duty, cooperating: ['phong-tu-phap'] }] })], { units }),
			).findings,
		);
	expect(given('30/12/2022')).toEqual([
		error(['assignments', 0, 'cooperating', 0], say('unit-had-ended', 'Phòng Tư pháp', '2020-01-01')),
	]);
	expect(given('01/01/2020')).toEqual([]);
});

it('a unit ends with its locality', () => {
	const life = { until: '30/06/2025' };
	const late = someDocument({ issued: '01/07/2025', period: '2025', assignments: [duty] });
	const { register, findings } = registerOf(someLocality([late], { life }));
	expect(register.units.every(({ until }) => until === '2025-06-30')).toBe(true);
	expect(shown(findings).map(([path]) => path)).toEqual([['issuer'], ['assignments', 0, 'leads', 0]]);
});

it.each([
	['leads', 1, 'warning'],
	['leads', 2, 'error'],
	['cooperating', 1, 'warning'],
] as const)(
	'an assignment given, as %s, through a group of which %i had ended is reported as %s',
	(key, ended, level) => {
		const gone = ['phuong-an-lac', 'phuong-tan-tao'].slice(0, ended);
		const units = someUnits.map((unit) =>
			gone.includes(String(unit['id'])) ? { ...unit, until: '01/01/2020' } : unit,
		);
		const given = { ...duty, ...(key === 'leads' ? { leads: ['cac-phuong'] } : { cooperating: ['cac-phuong'] }) };
		const said = level === 'error' ? 'group-had-ended' : 'members-had-ended';
		const names = ['Ủy ban nhân dân phường An Lạc', 'Ủy ban nhân dân phường Tân Tạo'].slice(0, ended);
		expect(shown(registerOf(someLocality([someDocument({ assignments: [given] })], { units })).findings)).toEqual([
			[['assignments', 0, key, 0], say(said, 'Ủy ban nhân dân các phường', names), level],
		]);
	},
);

it('an open group whose named members had ended goes on', () => {
	const units = [
		...someUnits,
		{ id: 'cu', name: 'Đơn vị cũ', kind: 'uy-ban', until: '01/01/2020' },
		{ id: 'nhom-mo', name: 'Nhóm mở', kind: 'nhom', members: ['cu'], open: 'true' },
	];
	const plan = someDocument({ assignments: [{ ...duty, leads: ['nhom-mo'] }] });
	expect(shown(registerOf(someLocality([plan], { units })).findings)).toEqual([
		warning(['assignments', 0, 'leads', 0], say('members-had-ended', 'Nhóm mở', ['Đơn vị cũ'])),
	]);
});
