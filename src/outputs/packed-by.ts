import type { deflateSync, ZlibOptions } from 'node:zlib';

/** Bytes that are taken at once for what comes out. */
const chunkSize = 1024;

/**
 * These bytes as a way of packing packs them. Node holds on to the last room that it took for each until V8 looks through the whole heap, which much of
 * it brings about. It is little here, and no part of the 64 kB that small buffers share: with one of them all would be held.
 */
export function packedBy(
	pack: typeof deflateSync,
	bytes: Uint8Array,
	options: ZlibOptions,
): ReturnType<typeof deflateSync> {
	const { poolSize } = Buffer;
	Buffer.poolSize = 0;
	try {
		return pack(bytes, { ...options, chunkSize });
	} finally {
		Buffer.poolSize = poolSize;
	}
}
