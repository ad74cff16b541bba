import { hash } from 'node:crypto';

/** The SHA-256 of a text or of bytes, in hexadecimal. */
export const sha256 = (content: string | Uint8Array): string => hash('sha256', content, 'hex');

/** Maps and sets are written as lists, which JSON has. */
const plain = (_key: string, value: unknown): unknown =>
	value instanceof Map || value instanceof Set ? [...value] : value;

/** What JSON says of a value. Of maps and sets it says `{}`: only where that stands, each part is looked at. */
function textOf(value: unknown): string {
	const text = JSON.stringify(value) ?? 'undefined';
	return text.includes('{}') ? JSON.stringify(value, plain) : text;
}

/** The digest of a value of what JSON has, maps, sets and `undefined`. Equal values have equal digests, and others have others. */
export const digestOf = (value: unknown): string => sha256(textOf(value));

/** Texts up to this length stand for themselves: they are as short as a digest. */
const shortest = 64;

const digestOfText = (text: string): string => (text.length < shortest ? text : sha256(text));

/** Digests of answers, each object's worked out once: the same entry is part of many answers. A short one stands for itself. */
export function rememberingDigests(): (answer: unknown) => string {
	const known = new Map<object, string>();
	const ofObject = (value: object): string => {
		const found =
			known.get(value) ?? digestOfText(Array.isArray(value) ? `[${value.map(digest).join()}]` : textOf(value));
		known.set(value, found);
		return found;
	};
	// JSON writes a text in quotes and an object in braces: none is like a digest.
	const digest = (value: unknown): string =>
		typeof value === 'object' && value !== null ? ofObject(value) : digestOfText(textOf(value));
	return digest;
}
