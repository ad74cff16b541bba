import type { Phase } from '../../deadline/deadline.ts';

/**
 * Whether the words of a deadline say what is read in them, so that nobody need be told: `trong năm 2024`, or what differs from its
 * reading in capitals and zeros only, `chậm nhất ngày 5/4/2024`.
 */
export function saysItself(text: string, phases: readonly Phase[], readings: readonly string[]): boolean {
	const [phase, other] = phases;
	if (phase === undefined || other !== undefined) return false;
	if (phase.kind === 'within' && /^(trong )?năm \d{4}$/iu.test(text.trim())) return true;
	return plain(text) === plain(readings[0] ?? '');
}

const plain = (words: string): string =>
	words
		.normalize('NFC')
		.trim()
		.toLowerCase()
		.replace(/\s+/g, ' ')
		.replace(/(?<!\d)0+(?=\d)/g, '');
