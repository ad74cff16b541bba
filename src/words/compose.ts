import { asMeant } from './alike.ts';
import { isOrdinary } from './ordinary.ts';

/** Marks that make another letter (ê, ă, ơ), and marks of tone (huyền, sắc, ngã, hỏi, nặng). */
const shapes = /[\u0302\u0306\u031B]/;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/;
const toneFirst = new RegExp(`${tones.source}\\p{M}*${shapes.source}`, 'u');

/**
 * The text as content is read: letters and signs as meant (see `asMeant`), in composed Unicode (NFC), the marks of each
 * Vietnamese letter in the order of the alphabet. `e`, hỏi and the circumflex become `ể`, as `e`, the circumflex and hỏi do.
 * Unicode itself keeps the order in which marks above were typed.
 */
export function composed(text: string): string {
	if (isOrdinary(text)) return text;
	const nfc = asMeant(text).normalize('NFC');
	if (!/[\u0300-\u036F]/.test(nfc)) return nfc;
	return nfc.replace(/\P{M}\p{M}+/gu, (letter) => {
		const typed = letter.normalize('NFD');
		if (!toneFirst.test(typed)) return letter;
		const marks = [...typed.slice(1)];
		return [typed.charAt(0), ...marks.filter((one) => !tones.test(one)), ...marks.filter((one) => tones.test(one))]
			.join('')
			.normalize('NFC');
	});
}
