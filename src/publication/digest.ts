import { hash } from 'node:crypto';

/** The SHA-256 of a text or of bytes, in hexadecimal. */
export const sha256 = (content: string | Uint8Array): string => hash('sha256', content, 'hex');

/** The digest of what JSON says of a value that is of what JSON has; of `undefined` too. Equal values have equal digests. */
export const digestOf = (value: unknown): string => sha256(JSON.stringify(value) ?? '');

/** Maps and sets are written as lists, which JSON has. */
const plain = (_key: string, value: unknown): unknown =>
	value instanceof Map || value instanceof Set ? [...value] : value;

/** Digests of answers, each object's worked out once: the same entry is part of many answers. */
export function rememberingDigests(): (answer: unknown) => string {
	const known = new WeakMap<object, string>();
	const ofObject = (value: object): string => {
		const found =
			known.get(value) ?? sha256(Array.isArray(value) ? value.map(element).join() : JSON.stringify(value, plain));
		known.set(value, found);
		return found;
	};
	const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
	// JSON writes a text in quotes, so no text is like a digest.
	const element = (value: unknown): string => (isObject(value) ? ofObject(value) : (JSON.stringify(value) ?? ''));
	return (answer) => (isObject(answer) ? ofObject(answer) : digestOf(answer));
}
