import { hash } from 'node:crypto';

/** The SHA-256 of a text or of bytes, in hexadecimal. */
export const sha256 = (content: string | Uint8Array): string => hash('sha256', content, 'hex');

/** The digest of what JSON says of a value that is of what JSON has; of `undefined` too. Equal values have equal digests. */
export const digestOf = (value: unknown): string => sha256(JSON.stringify(value) ?? '');

/** Maps and sets are written as lists, which JSON has. */
const plain = (_key: string, value: unknown): unknown =>
	value instanceof Map || value instanceof Set ? [...value] : value;

/** What JSON says of an object. Of maps and sets it says `{}`: only where that stands, each part is looked at. */
function textOf(value: object): string {
	const text = JSON.stringify(value);
	return text.includes('{}') ? JSON.stringify(value, plain) : text;
}

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
		typeof value === 'object' && value !== null ? ofObject(value) : digestOfText(JSON.stringify(value) ?? 'undefined');
	return digest;
}
