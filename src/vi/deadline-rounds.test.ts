import { expect, it } from 'vitest';
import { readDeadline } from '../deadline/read.ts';
import { horizonWords, phaseWords } from './deadline.ts';

const phaseOf = (words: string, start: string, end: string) => {
	const reading = readDeadline(words, { start, end });
	if ('problem' in reading || reading.deadline.phases[0] === undefined) throw new Error(words);
	return reading.deadline.phases[0];
};

it('the rounds of a year are stated one by one, those of more by how many they are and the next four', () => {
	const [year, five] = [
		phaseOf('hằng tháng', '2023-01-01', '2023-12-31'),
		phaseOf('hằng quý', '2021-01-01', '2025-12-31'),
	];
	expect(phaseWords(year, null, () => '2023-05')).toBe(phaseWords(year));
	expect(phaseWords(five, null, () => '2023-05')).toBe(
		'Hằng quý: 20 kỳ, ngày cuối từ 31/03/2021 đến 31/12/2025; từ tháng 5/2023: 30/06/2023, 30/09/2023, 31/12/2023, 31/03/2024',
	);
	expect(phaseWords(five, null, () => '2026-01')).toBe('Hằng quý: 20 kỳ, ngày cuối từ 31/03/2021 đến 31/12/2025');
	expect(phaseWords(five)).toContain('31/12/2024, 31/03/2025');
});

it('a stretch of rounds is named by its years', () => {
	expect(horizonWords({ start: '2026-01-01', end: '2027-12-31' })).toMatch(/các kỳ của năm 2026 và 2027$/);
	expect(horizonWords({ start: '2026-03-01', end: '2026-12-31' })).toMatch(/các kỳ của năm 2026$/);
});
