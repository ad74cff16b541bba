import { expect, it, test } from 'vitest';
import { duty, error, found, registerOf, shown } from '../../fixtures/findings.ts';
import { someDocument, someLocality } from '../../fixtures/register.ts';
import { say } from '../../problem/messages.ts';

const long = { ...duty, task: 'Rà soát văn bản. '.repeat(290).trim() };
const bodyOf = (component: string, times: number) => `Chữ.\n\n${`${component}\n\n`.repeat(times)}`;

it.each([
	['of its own', '<NhiemVu so="1" />', []],
	[
		'of another document',
		'<NhiemVu so="1" van-ban="binh-tan/8-qd-ubnd-2022" />',
		[someDocument({ number: '8/QĐ-UBND', assignments: [long] })],
	],
])(
	'components that show a long duty %s make a page too large: said at the first one that does',
	(_, component, others) => {
		const plan = (times: number) => someDocument({ assignments: [long] }, { body: bodyOf(component, times) });
		expect(found(plan(40), ...others)).toEqual([]);
		const said = found(plan(400), ...others);
		expect(said).toEqual([error([expect.any(Number) as never, 1], say('page-too-large'))]);
		// The body begins on line 20. Each component with its duty takes some six thousand bytes.
		const line = Number(said[0]?.[0][0]);
		expect(line).toBeGreaterThan(20 + 2 * 100);
		expect(line).toBeLessThan(20 + 2 * 220);
	},
);

test('thousands of components that show little make no page too large', () => {
	const plan = someDocument({ assignments: [duty] }, { body: bodyOf('<DonVi id="phong-noi-vu" />', 1500) });
	expect(shown(registerOf(someLocality([plan])).findings)).toEqual([]);
});
