import { hash } from 'node:crypto';

/** The last line of a manifest: the SHA-256 of all that stands before it. */
const lastLine = /,\n\t"sha256": "([0-9a-f]{64})"\n\}\n$/;
const lastLineLength = ',\n\t"sha256": ""\n}\n'.length + 64;

/** A JSON object that lacks its end, with the digest of itself as its last key. It shows damage, not a forger. */
export function sealed(text: string): Uint8Array {
	return Buffer.from(`${text},\n\t"sha256": "${hash('sha256', text, 'hex')}"\n}\n`);
}

/** Whether the bytes end with the digest of all before it. */
export function isSealed(bytes: Uint8Array): boolean {
	const text = bytes.subarray(0, -lastLineLength);
	const [, digest] = lastLine.exec(Buffer.from(bytes.subarray(-lastLineLength)).toString('latin1')) ?? [];
	return digest === hash('sha256', text, 'hex');
}
