import { hash } from 'node:crypto';

/** The SHA-256 of a text or of bytes, in hexadecimal. */
export const sha256 = (content: string | Uint8Array): string => hash('sha256', content, 'hex');

/** Maps and sets are written as lists, which JSON has. */
const plain = (_key: string, value: unknown): unknown =>
	value instanceof Map || value instanceof Set ? [...value] : value;

/** The digest of what JSON says of a value; of `undefined` too. Equal values have equal digests. */
export const digestOf = (value: unknown): string => sha256(JSON.stringify(value, plain) ?? '');

/** Digests of answers, each object's worked out once: the same entry is part of many answers. */
export function rememberingDigests(): (answer: unknown) => string {
	const known = new WeakMap<object, string>();
	const digest = (value: unknown): string => {
		if (typeof value !== 'object' || value === null) return digestOf(value);
		const found = known.get(value) ?? (Array.isArray(value) ? sha256(value.map(digest).join()) : digestOf(value));
		known.set(value, found);
		return found;
	};
	return digest;
}
