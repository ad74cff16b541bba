import { hash } from 'node:crypto';
import type { z } from 'zod';
import {
	type ListedFile,
	type Manifest,
	manifestPath,
	manifestSchema,
	mostFiles,
	mostManifestBytes,
	partSchema,
	siteSchema,
} from './manifest.ts';
import { isSealed } from './seal.ts';

/** What is wrong with a manifest, by a code, and the file that it is about. */
export interface ManifestFault {
	readonly code:
		| 'missing'
		| 'too-long'
		| 'no-json'
		| 'web-page'
		| 'other-form'
		| 'changed'
		| 'part-missing'
		| 'part-changed'
		| 'listed-twice'
		| 'other-count';
	readonly path: string;
}

/** A manifest with all that its parts list. */
export interface FileListing {
	readonly manifest: Manifest;
	/** Its own bytes. */
	readonly bytes: Uint8Array;
	/** Every file of the site but the manifest, by its path; its parts are among them. */
	readonly files: ReadonlyMap<string, ListedFile>;
}

/** Reads a file of a copy of a site: its bytes, no more than these; `null` where there is none. */
export type ReadFile = (path: string, most: number) => Promise<Uint8Array | null>;

/** The manifest that stands in a copy of a site, whole; a fault where it cannot be trusted. What `read` throws goes on. */
export async function readListing(read: ReadFile): Promise<FileListing | ManifestFault> {
	const bytes = await read(manifestPath, mostManifestBytes + 1);
	if (bytes === null) return { code: 'missing', path: manifestPath };
	if (bytes.length > mostManifestBytes) return { code: 'too-long', path: manifestPath };
	const manifest = parsed(bytes, manifestSchema);
	if (typeof manifest === 'string') return { code: manifest, path: manifestPath };
	if (!isSealed(bytes)) return { code: 'changed', path: manifestPath };
	if (manifest.count > mostFiles) return { code: 'too-long', path: manifestPath };
	const files = new Map<string, ListedFile>();
	/** Adds files; the fault of the first that is listed already, or is one more than there are. */
	const add = (listed: readonly ListedFile[]): ManifestFault | null => {
		for (const file of listed) {
			if (files.has(file.path) || file.path === manifestPath) return { code: 'listed-twice', path: file.path };
			if (files.size === manifest.count) return { code: 'other-count', path: manifestPath };
			files.set(file.path, file);
		}
		return null;
	};
	const wrong = add([...manifest.files, ...manifest.parts]);
	if (wrong !== null) return wrong;
	for (const part of manifest.parts) {
		if (part.bytes > mostManifestBytes) return { code: 'too-long', path: part.path };
		const content = await read(part.path, part.bytes + 1);
		if (content === null) return { code: 'part-missing', path: part.path };
		if (hash('sha256', content, 'hex') !== part.sha256) return { code: 'part-changed', path: part.path };
		const listed = parsed(content, partSchema);
		if (typeof listed === 'string') return { code: listed, path: part.path };
		// No part is read after one that tells of what cannot be.
		const beyond = add(listed.files);
		if (beyond !== null) return beyond;
	}
	if (files.size !== manifest.count) return { code: 'other-count', path: manifestPath };
	return { manifest, bytes, files };
}

/** The paths of the parts that a manifest of these bytes has; none where it is no manifest. */
export function manifestParts(bytes: Uint8Array): string[] {
	const manifest = parsed(bytes, manifestSchema);
	return typeof manifest === 'string' ? [] : manifest.parts.map(({ path }) => path);
}

/**
 * The site that a manifest names, though it may be cut short or changed; `null` where none can be made out. It is a hint: nothing
 * proves it.
 */
export function siteNamedIn(bytes: Uint8Array): string | null {
	const [, text = ''] = /"site"\s*:\s*"([^"\\\s]{1,2000})"/.exec(Buffer.from(bytes).toString()) ?? [];
	return siteSchema.safeParse(text).data ?? null;
}

/** Whether a manifest could be read. */
export const isListing = (read: FileListing | ManifestFault): read is FileListing => 'files' in read;

/** The value in these bytes; the code of the fault where they are of no such form. */
function parsed<Value>(bytes: Uint8Array, schema: z.ZodType<Value>): Value | 'no-json' | 'web-page' | 'other-form' {
	const text = Buffer.from(bytes).toString();
	try {
		const read = schema.safeParse(JSON.parse(text));
		return read.success ? read.data : 'other-form';
	} catch {
		return /^\s*<(?:!doctype|html|\?xml)/i.test(text) ? 'web-page' : 'no-json';
	}
}
