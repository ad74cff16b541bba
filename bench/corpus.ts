import { usual, writeCorpus } from './corpus/corpus.ts';

/** Writes a made-up corpus as a git repository. Usage: node bench/corpus.ts <folder> [documents, 300 unless told] [reports about each, 0 unless told] [provinces, each a shard] */
const [folder, documents = '300', reports = '0', provinces] = process.argv.slice(2);
if (folder === undefined || !/^\d+ \d+$/.test(`${documents} ${reports}`)) {
	process.stderr.write('node bench/corpus.ts <folder> [documents] [reports] [provinces]\n');
	process.exit(2);
}
writeCorpus(folder, Number(documents), {
	...usual,
	reports: Number(reports),
	...(provinces !== undefined && { provinces: Number(provinces) }),
});
