/**
 * What an outline font says that is to be drawn without hints (OpenType, `prep` and `gasp`). A font that says nothing is hinted
 * by guess on Linux: each figure then gets a width of its own.
 */
const tables: Readonly<Record<string, Buffer>> = {
	// SCANCTRL 511, SCANTYPE 4: dropouts are filled, and no glyph has a program.
	prep: Buffer.from([0xb8, 0x01, 0xff, 0x85, 0xb0, 0x04, 0x8d]),
	// One range up to every size: smooth, and no fitting to the grid.
	gasp: Buffer.from([0, 1, 0, 1, 0xff, 0xff, 0, 0x0a]),
};

/** The sum of a table's 32-bit words, as the directory states it. */
function sumOf(table: Buffer): number {
	const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
	let sum = 0;
	for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
	return sum;
}

/** The TrueType font with these tables, in place of its own of the same names. */
export function drawnWithoutHints(font: Buffer): Buffer {
	const own = Array.from({ length: font.readUInt16BE(4) }, (_, at): [string, Buffer] => {
		const entry = 12 + at * 16;
		const from = font.readUInt32BE(entry + 8);
		return [font.toString('latin1', entry, entry + 4), font.subarray(from, from + font.readUInt32BE(entry + 12))];
	});
	const all = Object.entries({ ...Object.fromEntries(own), ...tables }).sort(([a], [b]) => (a < b ? -1 : 1));
	const head = Buffer.alloc(12 + all.length * 16);
	const highest = 2 ** Math.floor(Math.log2(all.length));
	font.copy(head, 0, 0, 4);
	head.writeUInt16BE(all.length, 4);
	head.writeUInt16BE(highest * 16, 6);
	head.writeUInt16BE(Math.log2(highest), 8);
	head.writeUInt16BE((all.length - highest) * 16, 10);
	let to = head.length;
	const bodies = all.map(([name, table], at) => {
		const entry = 12 + at * 16;
		head.write(name, entry, 'latin1');
		head.writeUInt32BE(sumOf(table), entry + 4);
		head.writeUInt32BE(to, entry + 8);
		head.writeUInt32BE(table.length, entry + 12);
		const body = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
		to += body.length;
		return body;
	});
	return Buffer.concat([head, ...bodies]);
}
