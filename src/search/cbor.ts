/** What CBOR (RFC 8949, 3.1) as Pagefind writes it can say. */
export type Cbor = number | string | readonly Cbor[];

const kinds = { unsigned: 0, negative: 1, text: 3, list: 4 };

/** Reads CBOR of whole numbers, texts and lists of known length, all that Pagefind's index has. Throws for anything else and for a text that ends too early. */
export function readCbor(bytes: Uint8Array): Cbor {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const utf8 = new TextDecoder();
	let at = 0;
	const count = (info: number): number => {
		if (info < 24) return info;
		const size = 2 ** (info - 24);
		if (size > 4) throw new Error(`no count that the index would have at ${at}`);
		at += size;
		return size === 1 ? view.getUint8(at - 1) : size === 2 ? view.getUint16(at - 2) : view.getUint32(at - 4);
	};
	const next = (): Cbor => {
		const head = view.getUint8(at);
		at += 1;
		const kind = head >> 5;
		const value = count(head & 31);
		if (kind === kinds.unsigned) return value;
		if (kind === kinds.negative) return -1 - value;
		if (kind === kinds.text) {
			if (at + value > bytes.length) throw new Error(`a text that goes on at the end, at ${at}`);
			at += value;
			return utf8.decode(bytes.subarray(at - value, at));
		}
		if (kind === kinds.list) {
			const list: Cbor[] = [];
			while (list.length < value) list.push(next());
			return list;
		}
		throw new Error(`nothing that the index would have at ${at - 1}`);
	};
	return next();
}
