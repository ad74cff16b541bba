import { crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import type { Sheet } from '../workbook/sheet.ts';
import { epoch, workbookParts } from '../workbook/workbook.ts';

/**
 * The bytes of an .xlsx workbook with these sheets, as `xlsxBytes` makes them in a browser. Node packs its parts: that takes a
 * fifth of the time. Throws if there is no sheet.
 */
export function xlsxFile(sheets: readonly Sheet[]): Uint8Array {
	const chunks: Uint8Array[] = [];
	const archive = new Zip((error, chunk) => {
		if (error !== null) throw error;
		chunks.push(chunk);
	});
	for (const [filename, xml] of workbookParts(sheets)) {
		const bytes = Buffer.from(xml);
		const file: ZipInputFile = { filename, size: bytes.length, crc: crc32(bytes), compression: deflated, mtime: epoch };
		archive.add(file);
		file.ondata?.(null, deflateRawSync(bytes), true);
	}
	archive.end();
	return Buffer.concat(chunks);
}

/** The number of the method in archives (APPNOTE.TXT, 4.4.5). */
const deflated = 8;
