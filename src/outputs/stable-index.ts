import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** What every file of the index begins with, once unpacked; CBOR (RFC 8949) follows. */
const mark = Buffer.from('pagefind_dcd');
/** Place in the list of what `pf_meta` says (Pagefind 1.5): filters by name with their file, sorts by name with their records. */
const filtersAt = 3;
const sortsAt = 4;

/**
 * Gives an index that Pagefind has written one order: it writes the values of a filter in an order that changes from run to
 * run, and names files by what is in them. Throws if the index has another form than that of Pagefind 1.5.
 */
export function stabilise(folder: string, language: string): void {
	const metaFile = readdirSync(folder).find((name) => name.endsWith('.pf_meta'));
	const entryFile = join(folder, 'pagefind-entry.json');
	const entry = JSON.parse(readFileSync(entryFile, 'utf8'));
	if (metaFile === undefined || !entry.version.startsWith('1.5.'))
		throw new Error(`unknown form of search index: ${entry.version}`);
	const meta = unpack(join(folder, metaFile)) as [unknown, unknown, unknown, Named[], Named[]];
	const filters = meta[filtersAt].map(([name, file]): Named => {
		const path = join(folder, 'filter', `${file}.pf_filter`);
		const [own, values] = unpack(path) as [string, Named[]];
		rmSync(path);
		return [name, pack([own, values.toSorted(byName)], join(folder, 'filter'), `${language}_`, 7, '.pf_filter')];
	});
	meta[filtersAt] = filters.sort(byName);
	meta[sortsAt] = meta[sortsAt].toSorted(byName);
	rmSync(join(folder, metaFile));
	entry.languages[language].hash = pack(meta, folder, `pagefind.${language}_`, 10, '.pf_meta').replace(
		/^pagefind\./,
		'',
	);
	writeFileSync(entryFile, JSON.stringify(entry));
}

type Named = [name: string, what: unknown];
const byName = (a: Named, b: Named): number => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0);

function unpack(file: string): unknown {
	const bytes = gunzipSync(readFileSync(file));
	if (!bytes.subarray(0, mark.length).equals(mark)) throw new Error(`not a file of a search index: ${file}`);
	return decode(bytes.subarray(mark.length));
}

/** Writes a file that is named by what is in it, and returns its name without the ending. */
function pack(what: unknown, folder: string, prefix: string, letters: number, ending: string): string {
	const bytes = gzipSync(Buffer.concat([mark, encode(what)]), { level: 9 });
	const name = prefix + createHash('sha256').update(bytes).digest('hex').slice(0, letters);
	writeFileSync(join(folder, name + ending), bytes);
	return name;
}
