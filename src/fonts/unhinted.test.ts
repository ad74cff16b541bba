import { expect, it } from 'vitest';
import { drawnWithoutHints } from './unhinted.ts';

/** A font of these tables, which stand behind its directory. */
function fontOf(tables: Readonly<Record<string, string>>): Buffer {
	const head = Buffer.alloc(12 + Object.keys(tables).length * 16);
	head.writeUInt32BE(0x00010000, 0);
	head.writeUInt16BE(Object.keys(tables).length, 4);
	const bodies: Buffer[] = [];
	let to = head.length;
	for (const [at, [name, text]] of Object.entries(tables).entries()) {
		head.write(name, 12 + at * 16, 'latin1');
		head.writeUInt32BE(to, 20 + at * 16);
		head.writeUInt32BE(text.length, 24 + at * 16);
		bodies.push(Buffer.from(text));
		to += text.length;
	}
	return Buffer.concat([head, ...bodies]);
}

it('a font says that it is drawn without hints, and keeps its other tables', () => {
	const font = drawnWithoutHints(fontOf({ glyf: 'letters', head: 'heads' }));
	const tables = Array.from({ length: font.readUInt16BE(4) }, (_, at) => {
		const entry = 12 + at * 16;
		const from = font.readUInt32BE(entry + 8);
		expect(from % 4).toBe(0);
		return [font.toString('latin1', entry, entry + 4), font.subarray(from, from + font.readUInt32BE(entry + 12))];
	});
	expect(tables.map(([name]) => name)).toEqual(['gasp', 'glyf', 'head', 'prep']);
	expect(String(tables[1]?.[1])).toBe('letters');
	expect(String(tables[2]?.[1])).toBe('heads');
});
