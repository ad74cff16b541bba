import { writeCorpus } from './corpus/corpus.ts';

/** Writes a made-up corpus as a git repository. Usage: node bench/corpus.ts <folder> [documents, 300 unless told] */
const [folder, documents = '300'] = process.argv.slice(2);
if (folder === undefined || !/^\d+$/.test(documents)) {
	process.stderr.write('node bench/corpus.ts <folder> [documents]\n');
	process.exit(2);
}
writeCorpus(folder, Number(documents));
