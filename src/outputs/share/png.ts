import { crc32, deflateSync } from 'node:zlib';
import { release } from '../../release.ts';
import { packedBy } from '../packed-by.ts';

/** Colours by level, four at most, as red, green and blue. */
export type Palette = readonly (readonly [number, number, number])[];

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** Where pictures of one size are drawn, one after the other. Its memory is taken once: a site has thousands of them. */
export interface Canvas {
	/** A level for each pixel, row by row. */
	readonly levels: Uint8Array;
	/** What is drawn, as PNG (ISO/IEC 15948), its colours in a palette. */
	readonly png: () => Uint8Array;
}

/** A canvas whose levels are places in the palette. The width is a multiple of 4. */
export function canvas(width: number, height: number, palette: Palette): Canvas {
	const levels = new Uint8Array(width * height);
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	// Two bits a pixel, by palette; no other compression or filter than the first, not interlaced.
	head.set([2, 3, 0, 0, 0], 8);
	const row = 1 + width / 4;
	const pixels = Buffer.alloc(row * height);
	const png = () => {
		for (let y = 0, from = 0; y < height; y++)
			for (let to = y * row + 1; to < (y + 1) * row; to++, from += 4)
				pixels[to] =
					((levels[from] ?? 0) << 6) |
					((levels[from + 1] ?? 0) << 4) |
					((levels[from + 2] ?? 0) << 2) |
					(levels[from + 3] ?? 0);
		const packed = packedBy(deflateSync, pixels, { level: 6, memLevel: 9 });
		const image = chunk('IDAT', packed);
		const all = [
			signature,
			chunk('IHDR', head),
			chunk('PLTE', Buffer.from(palette.flat())),
			image,
			chunk('IEND', Buffer.alloc(0)),
		];
		const bytes = Buffer.concat(all);
		for (const one of [packed, image]) release(one);
		return bytes;
	};
	return { levels, png };
}

function chunk(name: string, content: Buffer): Buffer {
	const all = Buffer.alloc(12 + content.length);
	all.writeUInt32BE(content.length, 0);
	all.write(name, 4, 'latin1');
	all.set(content, 8);
	all.writeUInt32BE(crc32(all.subarray(4, 8 + content.length)), 8 + content.length);
	return all;
}
