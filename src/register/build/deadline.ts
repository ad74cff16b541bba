import { readDeadline } from '../../deadline/read.ts';

/** A deadline reader that remembers what it has read: most plans use few phrases, many times. */
export function rememberingReader(): typeof readDeadline {
	const readings = new Map<string, ReturnType<typeof readDeadline>>();
	return (text, period) => {
		const key = `${text}\n${period?.start}\n${period?.end}`;
		const known = readings.get(key) ?? readDeadline(text, period);
		readings.set(key, known);
		return known;
	};
}
