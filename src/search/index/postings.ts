/**
 * Record numbers in rising order as text: the step to each (in base 36) from the one expected next, and `-n` for n more that
 * follow at once. `3,5,6,7` is `3,1,-2`.
 */
export function writeNumbers(numbers: readonly number[]): string {
	const steps: string[] = [];
	let next = 0;
	let run = 0;
	for (const number of numbers) {
		if (number === next && steps.length > 0) run += 1;
		else {
			if (run > 0) steps.push(`-${run.toString(36)}`);
			run = 0;
			steps.push((number - next).toString(36));
		}
		next = number + 1;
	}
	if (run > 0) steps.push(`-${run.toString(36)}`);
	return steps.join(',');
}

const comma = 44;
const minus = 45;

/** Calls `take` with each record number of such a text. Long lists are read at every search: letter by letter, without lists of steps. */
export function eachNumber(text: string, take: (number: number) => void): void {
	let next = 0;
	let step = 0;
	let isRun = false;
	for (let at = 0; at <= text.length; at++) {
		const code = at === text.length ? comma : text.charCodeAt(at);
		if (code === minus) isRun = true;
		// Digits are 48 to 57, letters 97 to 122.
		else if (code !== comma) step = step * 36 + (code < 58 ? code - 48 : code - 87);
		else {
			if (isRun) for (const end = next + step; next < end; next++) take(next);
			else {
				next += step;
				take(next);
				next += 1;
			}
			step = 0;
			isRun = false;
		}
	}
}

/** The records of one saying in a part, joined to those in other parts: `part:numbers`, parts in rising order, between `;`. */
export const inPart = (part: number, numbers: string): string => `${part.toString(36)}:${numbers}`;

/** Calls `take` with each part that has records, and their numbers as text. */
export function eachPart(text: string, take: (part: number, numbers: string) => void): void {
	for (const group of text.split(';')) {
		const at = group.indexOf(':');
		take(Number.parseInt(group.slice(0, at), 36), group.slice(at + 1));
	}
}
