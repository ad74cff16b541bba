import { expect, it } from 'vitest';
import { inOneLine } from './one-line.ts';

it.each([
	['Trong năm 2023', 'Trong năm 2023'],
	['Quý II: ban hành Kế hoạch.\nQuý III: kiểm tra', 'Quý II: ban hành Kế hoạch. Quý III: kiểm tra'],
	['- Quý I: ban hành;\n- Quý II: kiểm tra', '- Quý I: ban hành; - Quý II: kiểm tra'],
	['Quý I: ban hành\nQuý II: kiểm tra', 'Quý I: ban hành; Quý II: kiểm tra'],
	['Báo cáo:\ntrước ngày 15/6,\ntrước ngày 15/12', 'Báo cáo: trước ngày 15/6, trước ngày 15/12'],
	['hằng quý\n\n  và đột xuất  ', 'hằng quý; và đột xuất'],
	['kiểm tra (nếu có)\nbáo cáo', 'kiểm tra (nếu có); báo cáo'],
	['Quý I;', 'Quý I;'],
	['', ''],
])('%j is “%s” on one line', (text, expected) => {
	expect(inOneLine(text)).toBe(expected);
});

it('a long run of lines or of white space is put on one line in one pass', () => {
	const started = performance.now();
	expect(inOneLine(`a${' '.repeat(200_000)}b`)).toHaveLength(200_002);
	expect(inOneLine('quý I\n'.repeat(20_000)).startsWith('quý I; quý I; ')).toBe(true);
	expect(performance.now() - started).toBeLessThan(2_000);
});
