import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { corpusDay } from '../corpus/corpus.ts';
import { later } from '../corpus/days.ts';
import { commitAll } from '../corpus/repository.ts';

/** A change of the corpus that is measured. Each is committed. */
export interface Edit {
	readonly name: 'task' | 'deadline' | 'unit' | 'report' | 'day';
	readonly what: string;
	/** Makes and commits it in the repository of the corpus. Throws if the corpus does not hold what it changes. */
	make(repository: string): void;
}

const localities = (repository: string): string => join(repository, 'content/localities');

/** The newest document of a locality of this kind that gives something, so no report; its file. */
function newest(repository: string, level: string): string {
	const folder = join(localities(repository), localityOf(repository, level), 'documents');
	const year = (name: string): string => name.slice(-8);
	const plans = readdirSync(folder).filter((name) => !name.includes('-bc-'));
	const [first] = plans.sort((one, other) => (year(one) < year(other) ? 1 : -1));
	if (first === undefined) throw new Error(`no document in ${folder}`);
	return join(folder, first);
}

/** The first locality of a level, by its id. */
export function localityOf(repository: string, level: string): string {
	const id = readdirSync(localities(repository)).find((name) =>
		readFileSync(join(localities(repository), name, 'locality.yaml'), 'utf8').includes(`\nlevel: ${level}\n`),
	);
	if (id === undefined) throw new Error(`the corpus has no locality of level ${level}`);
	return id;
}

/** Replaces the first place in a file. Throws if there is none: an edit that changes nothing would be measured as one. */
export function replace(file: string, words: RegExp, by: string): void {
	const before = readFileSync(file, 'utf8');
	const after = before.replace(words, by);
	if (after === before) throw new Error(`${file} does not hold ${words}`);
	writeFileSync(file, after);
}

/** A report about everything that the newest plan of a locality gives; its file and its text. */
function reportAbout(plan: string): [file: string, text: string] {
	const before = readFileSync(plan, 'utf8');
	const issuer = /^issuer: (.*)$/m.exec(before)?.[1] ?? '';
	const symbol = /^number: \d+\/[^-]+-(.*)$/m.exec(before)?.[1] ?? '';
	const ids = [...before.matchAll(/^ {2}- id: (.*)\n {4}task: /gm)].map(([, id = '']) => id.replaceAll('"', ''));
	if (ids.length === 0) throw new Error(`${plan} gives nothing`);
	const slug = basename(plan, '.mdx');
	const day = corpusDay.split('-').reverse().join('/');
	const said = ids.map((id) => `  - assignment: "${slug}#${id}"\n    all: true\n    state: done\n`);
	const file = `9000-bc-${symbol.toLowerCase().replaceAll('đ', 'd')}-${corpusDay.slice(0, 4)}.mdx`;
	const head = `type: bao-cao\nnumber: 9000/BC-${symbol}\ntitle: Kết quả\nissued: ${day}\nissuer: ${issuer}`;
	const source = 'source:\n  original: Bàn đo\n  text: typed';
	return [join(dirname(plan), file), `---\n${head}\n${source}\nresults:\n${said.join('')}---\n\nKết quả.\n`];
}

/** The edits in their order. All but the last are of the day of the corpus, that is the first of the next day. */
export const edits: readonly Edit[] = [
	{
		name: 'task',
		what: 'one task edited',
		make(repository) {
			replace(newest(repository, 'tinh'), /(task: .*)\.$/m, '$1 cho rõ.');
			commitAll(repository, corpusDay, 1);
		},
	},
	{
		name: 'deadline',
		what: 'one deadline moved',
		make(repository) {
			replace(newest(repository, 'so-nganh'), /due: Trong năm (\d{4})$/m, 'due: trong quý IV năm $1');
			commitAll(repository, corpusDay, 2);
		},
	},
	{
		name: 'unit',
		what: 'one unit renamed',
		make(repository) {
			const units = join(localities(repository), localityOf(repository, 'huyen'), 'units.yaml');
			replace(
				units,
				/name: Phòng Nội vụ (.*)\n {2}short: Phòng Nội vụ\n(.*\n.*\n {2}aliases:)/,
				'name: Phòng Nội vụ và Lao động $1\n  short: Phòng Nội vụ và Lao động\n$2\n    - Phòng Nội vụ',
			);
			commitAll(repository, corpusDay, 3);
		},
	},
	{
		name: 'report',
		what: 'one report added',
		make(repository) {
			writeFileSync(...reportAbout(newest(repository, 'so-nganh')));
			commitAll(repository, corpusDay, 4);
		},
	},
	{
		name: 'day',
		what: 'first commit of a new day',
		make(repository) {
			replace(newest(repository, 'xa'), /(task: .*)\.$/m, '$1 cho rõ.');
			commitAll(repository, later(corpusDay, 1), 0);
		},
	},
];
