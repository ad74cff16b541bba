import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bitmapFaces } from '../../fonts/letters.ts';
import { sharePicture, shareSize } from './share-picture.ts';
import { pictureLines, textWidth } from './text-lines.ts';

const face = bitmapFaces().title;
const card = {
	portal: 'Cổng thử',
	above: 'Quyết định 1/QĐ-UBND · Xã Mẫu · 02/01/2023',
	title: 'Kế hoạch cải cách hành chính nhà nước trên địa bàn xã Mẫu năm 2023',
	facts: ['77 nhiệm vụ', '74 có ngày'],
};

/** The rows of a picture: its colours by place in the palette, one a letter, and what its head says. */
function opened(bytes: Uint8Array) {
	const png = Buffer.from(bytes);
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
		chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
	const head = chunks.get('IHDR') ?? Buffer.alloc(13);
	const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
	const raw = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
	const row = raw.length / height;
	const colours = (byte: number) => byte.toString(4).padStart(4, '0');
	const rows = Array.from({ length: height }, (_, y) =>
		Array.from(raw.subarray(y * row + 1, (y + 1) * row), colours).join(''),
	);
	return { width, height, names: [...chunks.keys()], rows };
}

it('is a PNG of the size that networks show whole, in few bytes, the same for the same card', () => {
	const bytes = sharePicture(card);
	const { width, height, names, rows } = opened(bytes);
	expect([width, height]).toEqual([shareSize.width, shareSize.height]);
	expect(names).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
	expect(rows[0]).toBe('0'.repeat(shareSize.width));
	expect(bytes.length).toBeLessThan(12_000);
	expect(Buffer.from(sharePicture(card)).equals(bytes)).toBe(true);
	expect(Buffer.from(sharePicture({ ...card, facts: ['78 nhiệm vụ'] })).equals(bytes)).toBe(false);
});

it.each([
	['of 400 letters', 'Triển khai thực hiện Nghị quyết của Hội đồng nhân dân '.repeat(8).trim()],
	['of one word without end', 'Ậ'.repeat(400)],
	['in letters of another hand', 'خطة الإصلاح الإداري لعام 2023'],
	['without letters', ''],
])('a title %s keeps within the picture', (_, title) => {
	const { rows } = opened(sharePicture({ ...card, title }));
	const margins = rows.filter((row) => /[^0]/.test(row.slice(0, 60) + row.slice(-60)));
	expect(margins).toEqual([]);
	// The line above the facts is touched by nothing.
	expect(new Set(rows[425]?.slice(64, 896)).size).toBe(1);
});

it('lines end after words; what is left out ends with “…”, and nothing is wider than there is room', () => {
	const text =
		'Kế hoạch triển khai thực hiện công tác cải cách hành chính, chuyển đổi số và xây dựng chính quyền điện tử trên địa bàn';
	const whole = pictureLines(face, text, 832, 9);
	expect(whole.join(' ')).toBe(text);
	const cut = pictureLines(face, text, 832, 2);
	expect(cut).toHaveLength(2);
	expect(cut[0]).toBe(whole[0]);
	expect(cut[1]?.endsWith('…')).toBe(true);
	expect(text.startsWith(`${cut[0]} ${cut[1]?.slice(0, -1)}`)).toBe(true);
	for (const line of [...whole, ...cut]) expect(textWidth(face, line)).toBeLessThanOrEqual(832);
});

it('letters written apart from their marks are drawn as one', () => {
	expect(textWidth(face, 'Kế hoạch'.normalize('NFD'))).toBe(textWidth(face, 'Kế hoạch'));
});
