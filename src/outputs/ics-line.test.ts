import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { icsLine, icsText } from './ics-line.ts';

const words = fc.string({ unit: fc.constantFrom('a', 'ữ', 'Đ', ' ', ',', ';', '\\', ':', '"', '\n', '\t', '😀', '‍') });

it('whatever a text is, it is read back as it was, in lines of at most 75 octets cut between letters', () => {
	fc.assert(
		fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
			const text = parts.join('');
			const lines = icsLine(`DESCRIPTION:${icsText(text)}`);
			for (const line of lines.split('\r\n')) {
				expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
				expect(line.isWellFormed()).toBe(true);
			}
			expect(lines.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
			const [, [property]] = ICAL.parse(`BEGIN:VEVENT\r\n${lines}END:VEVENT\r\n`);
			expect(property[3]).toBe(text);
		}),
	);
});

it('control signs, which the format cannot hold, are left out', () => {
	expect(icsText('một\u0000\u0007 hai\u007F')).toBe('một hai');
});
