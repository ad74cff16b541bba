import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { partsFolder } from '../manifest/manifest.ts';
import type { SignatureState } from './verdict.ts';

/** What the signature is for: one for mail or git is none of a manifest (ssh-keygen(1), -n). */
const namespace = 'minhbach-manifest';
/** The name by which the keys are listed; the key decides, not the name. */
const signer = 'minhbach';

/** No signature is longer, in bytes. */
export const mostSignatureBytes = 16_384;

/** Why keys or the program that signs cannot be used. */
export class SignatureError extends Error {
	readonly code: 'no-program' | 'no-keys' | 'not-signed';
	/** The file, or what the program said. */
	readonly about: string;
	constructor(code: SignatureError['code'], about: string) {
		super(`${code}: ${about}`);
		this.code = code;
		this.about = about;
	}
}

/**
 * Where the signature of a manifest stands. It is named by the manifest's digest: an old manifest never meets a new signature.
 * It ends as a text does, which every server sends.
 */
export const signaturePath = (manifest: Uint8Array): string =>
	`${partsFolder}${hash('sha256', manifest, 'hex').slice(0, 32)}.sig.txt`;

/** Whether there is no such program. One that ends before it has read all is there, and says itself what is wrong. */
const isMissing = (error: Error | undefined): boolean =>
	error !== undefined && 'code' in error && error.code === 'ENOENT';

/** The SSH signature of a manifest by the private key of a file, or by the agent for a public one. Throws `SignatureError`. */
export function signed(manifest: Uint8Array, keyFile: string): Uint8Array {
	const { status, stdout, stderr, error } = spawnSync('ssh-keygen', ['-Y', 'sign', '-n', namespace, '-f', keyFile], {
		input: manifest,
	});
	if (isMissing(error)) throw new SignatureError('no-program', error?.message ?? '');
	if (status !== 0 || stdout.length === 0) throw new SignatureError('not-signed', stderr.toString().trim());
	return stdout;
}

/** The public keys that an option gives: itself a key, or a file of keys, one a line. Throws `SignatureError` if there are none. */
export function publicKeysOf(given: string): string[] {
	const text =
		aKey.test(given) || !existsSync(given) || !statSync(given).isFile() ? given : readFileSync(given, 'utf8');
	const keys = text.split('\n').flatMap((line) => aKey.exec(line.trim())?.[0] ?? []);
	if (keys.length === 0) throw new SignatureError('no-keys', given);
	return keys;
}

const aKey = /^(?:ssh-(?:ed25519|rsa)|ecdsa-sha2-[\w-]+|sk-[\w@.-]+) [A-Za-z0-9+/]+=*/;

/** Whether one of these keys made the signature of a manifest. Throws `SignatureError` where there is no program to tell. */
export function signatureState(
	manifest: Uint8Array,
	signature: Uint8Array | null,
	keys: readonly string[],
): SignatureState {
	if (signature === null) return 'none';
	const folder = mkdtempSync(join(tmpdir(), 'minhbach-sig-'));
	try {
		const [allowed, file] = [join(folder, 'allowed'), join(folder, 'sig')];
		writeFileSync(allowed, keys.map((key) => `${signer} namespaces="${namespace}" ${key}\n`).join(''));
		writeFileSync(file, signature);
		const words = ['-Y', 'verify', '-f', allowed, '-I', signer, '-n', namespace, '-s', file];
		const { status, error } = spawnSync('ssh-keygen', words, { input: manifest });
		if (isMissing(error)) throw new SignatureError('no-program', error?.message ?? '');
		return status === 0 ? 'good' : 'bad';
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
