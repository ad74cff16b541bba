import { existsSync, lstatSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { makeFolder } from '../../folders.ts';
import { mediaTypeOf } from '../../hosting/media-types.ts';
import { sha256 } from '../digest.ts';
import type { Written } from '../state.ts';

/** A file of the site: where its bytes are, and what is known of them. */
type Place = { readonly from: string; readonly written: Written };

/** Files of fewer bytes go in one packet as they are; of more, a server had better pack what is asked for. */
const bounds = { least: 1000, most: 64 << 20 };

/** So many files are packed at a time: as many as Node has threads for it. */
const lanes = 4;

const ways: Readonly<Record<string, (bytes: Uint8Array) => Promise<Uint8Array>>> = {
	// The best quality takes three times as long for two in a hundred bytes.
	br: (bytes) => {
		const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
		return promisify(brotliCompress)(bytes, {
			params: { [BROTLI_PARAM_QUALITY]: 10, [BROTLI_PARAM_SIZE_HINT]: bytes.length },
		});
	},
	gz: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/**
 * The same files packed, by their paths with `.br` and `.gz`. What was packed is kept in a folder under the digest of what it was
 * made of: an unchanged file is not packed again, and what no file needs goes. Throws if it cannot be written.
 */
export async function compressedFiles(places: ReadonlyMap<string, Place>, folder: string): Promise<Map<string, Place>> {
	makeFolder(folder);
	const wanted = [...places].filter(
		([path, { written }]) =>
			mediaTypeOf(path)?.packs === true && written.bytes >= bounds.least && written.bytes <= bounds.most,
	);
	const packed = new Map<string, Place>();
	const used = new Set<string>();
	let drafts = 0;
	const rest = wanted.values();
	const lane = async (): Promise<void> => {
		// Each lane takes the next file from one and the same list.
		for (const [path, { from, written }] of rest) {
			const bytes = written.sha256 === '' ? readFileSync(from) : null;
			const digest = bytes === null ? written.sha256 : sha256(bytes);
			for (const [end, pack] of Object.entries(ways)) {
				const name = `${digest}.${end}`;
				const file = join(folder, name);
				if (!existsSync(file)) {
					drafts += 1;
					const draft = join(folder, `draft-${drafts}`);
					writeFileSync(draft, await pack(bytes ?? readFileSync(from)));
					renameSync(draft, file);
				}
				used.add(name);
				const { size, mtimeMs } = lstatSync(file);
				packed.set(`${path}.${end}`, { from: file, written: { sha256: '', bytes: size, modified: mtimeMs } });
			}
		}
	};
	await Promise.all(Array.from({ length: lanes }, lane));
	for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name));
	// In the order of the files, whichever was packed first.
	return new Map(
		wanted
			.flatMap(([path]) => Object.keys(ways).map((end) => [`${path}.${end}`, packed.get(`${path}.${end}`)]))
			.filter((one): one is [string, Place] => one[1] !== undefined),
	);
}
