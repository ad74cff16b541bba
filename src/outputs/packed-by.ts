import type { deflateSync, ZlibOptions } from 'node:zlib';

/** Bytes that are taken at once for what comes out. */
const chunkSize = 1024;

/**
 * These bytes as a way of packing packs them. Node holds on to the last room of each until V8 looks through the whole heap. Much of it
 * brings that about. Here it is little, and no part of the 64 kB that small buffers share, which would be held with it.
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
