/** The signs of numbers in texts: none that JSON escapes, nor `;` and `|`, which stand between numbers. */
const signs = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,-./<=>?@[]^_`{}~';
const base = signs.length;
const places = new Uint8Array(128);
for (let at = 0; at < base; at++) places[signs.charCodeAt(at)] = at;
const placeAt = (text: string, at: number): number => places[text.charCodeAt(at)] ?? 0;

/**
 * What the place of a first sign says. Below `alone` it is the number itself. From there on one more sign follows, from `oneMore`
 * on two, at `long` five. From `runs` on it says how many numbers follow at once.
 */
const [alone, oneMore, long, runs] = [56, 80, 83, 84];
const runLengths = [1, 2, 8, 64];
/** The least numbers with two, three and six signs. */
const fromTwo = alone;
const fromThree = fromTwo + (oneMore - alone) * base;
const fromSix = fromThree + (long - oneMore) * base ** 2;

/** A number as text, which says itself where it ends. */
function written(number: number): string {
	if (number < fromTwo) return signs.charAt(number);
	if (number < fromThree) return digits(number - fromTwo + alone * base, 2);
	if (number < fromSix) return digits(number - fromThree + oneMore * base ** 2, 3);
	return signs.charAt(long) + digits(number - fromSix, 5);
}

function digits(number: number, count: number): string {
	let text = '';
	for (let left = number; text.length < count; left = Math.floor(left / base)) text = signs.charAt(left % base) + text;
	return text;
}

/** How many signs the number at this place of a text has. */
function signsOf(text: string, at: number): number {
	const first = placeAt(text, at);
	return first < alone ? 1 : first < oneMore ? 2 : first < long ? 3 : 6;
}

/** The number of so many signs at this place of a text. */
function numberAt(text: string, at: number, count: number): number {
	if (count === 6) return valueAt(text, at + 1, 5) + fromSix;
	const value = valueAt(text, at, count);
	return count === 1 ? value : count === 2 ? value - alone * base + fromTwo : value - oneMore * base ** 2 + fromThree;
}

function valueAt(text: string, at: number, count: number): number {
	let value = 0;
	for (let sign = at; sign < at + count; sign++) value = value * base + placeAt(text, sign);
	return value;
}

/**
 * Record numbers in rising order as text: the step to each from the one expected next, and how many follow at once. `3,5,6,7` are
 * the step 3, the step 1 and a run of two: three signs.
 */
export function writeNumbers(numbers: readonly number[]): string {
	let text = '';
	let next = 0;
	let run = 0;
	for (const number of numbers) {
		if (number === next && text !== '') run += 1;
		else {
			text += writtenRun(run) + written(number - next);
			run = 0;
		}
		next = number + 1;
	}
	return text + writtenRun(run);
}

function writtenRun(count: number): string {
	let text = '';
	let left = count;
	for (let at = runLengths.length - 1; left > 0; at--)
		for (const length = runLengths[at] ?? 1; left >= length; left -= length) text += signs.charAt(runs + at);
	return text;
}

/** Calls `take` with each record number of such a text. Long lists are read at every search: sign by sign, without lists of steps. */
export function eachNumber(text: string, take: (number: number) => void): void {
	let next = 0;
	for (let at = 0; at < text.length; ) {
		const first = placeAt(text, at);
		if (first >= runs) {
			for (const end = next + (runLengths[first - runs] ?? 0); next < end; next++) take(next);
			at += 1;
		} else {
			const count = signsOf(text, at);
			next += numberAt(text, at, count);
			take(next);
			next += 1;
			at += count;
		}
	}
}

/** The records of one saying in a part, joined to those in other parts with `;`, parts in rising order. */
export const inPart = (part: number, numbers: string): string => written(part) + numbers;

/** Calls `take` with each part that has records, and their numbers as text. */
export function eachPart(text: string, take: (part: number, numbers: string) => void): void {
	for (const group of text === '' ? [] : text.split(';')) {
		const count = signsOf(group, 0);
		take(numberAt(group, 0, count), group.slice(count));
	}
}
