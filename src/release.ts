/**
 * Gives back the memory of bytes that nobody reads any longer. Left to V8 it stays until the whole heap is looked through, and
 * very much of it brings that about. What is part of a larger buffer stays: it is not alone there.
 */
export function release({ buffer, byteLength }: Uint8Array): void {
	if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
}
