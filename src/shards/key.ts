import { createHash } from 'node:crypto';
import type { LastCommits } from '../sources/git/last-commits.ts';
import type { Ledger } from '../sources/scope/ledger.ts';
import { neighboursOf } from '../sources/scope/neighbours.ts';
import { neighbourFiles, type SitePart } from '../sources/scope/part.ts';

/** What a site rests on besides its content. */
export interface Making {
	/** The version of the code. */
	readonly engine: string;
	/** The day that the build is given, `YYYY-MM-DD`; `null` if none. */
	readonly asOf: string | null;
	readonly compress: boolean;
}

/**
 * The digest of all that the site of a part rests on: its files, those that all share, those that it must know of elsewhere, the last
 * commit of these, where other localities are published, and how it is made. Equal keys mean equal sites.
 */
export function shardKey(part: SitePart, commits: LastCommits, { engine, asOf, compress }: Making): string {
	const { ledger, localities, site, elsewhere } = part;
	const digest = createHash('sha256');
	const say = (...words: readonly unknown[]): void => void digest.update(`${JSON.stringify(words)}\n`);
	const own = [...localities].sort();
	say(engine, asOf, compress, site, own, [...ledger.localities.keys()], [...elsewhere]);
	for (const [path, sha256] of filesOf(part)) say(path, sha256);
	const touched = [
		...[...ledger.shared.keys()],
		...own.map((id) => `localities/${id}`),
		...neighbourFiles(neighboursOf(ledger, localities)).map((file) => `localities/${file}`),
	].flatMap((path) => commits.get(path) ?? []);
	say(
		touched.reduce((one, other) => (other.place < one.place ? other : one), touched[0] ?? { commit: null, place: 0 })
			.commit,
	);
	return digest.digest('hex');
}

/** The files on which the site of a part rests, each with its digest. */
function* filesOf({ ledger, localities }: SitePart): Generator<readonly [path: string, sha256: string]> {
	const digestAt = (all: Ledger['shared'] | undefined, file: string) => all?.get(file)?.sha256 ?? '';
	for (const [path, { sha256 }] of ledger.shared) yield [path, sha256];
	for (const id of [...localities].sort())
		for (const [file, { sha256 }] of ledger.localities.get(id) ?? []) yield [`localities/${id}/${file}`, sha256];
	for (const path of neighbourFiles(neighboursOf(ledger, localities))) {
		const [id = '', ...rest] = path.split('/');
		yield [`localities/${path}`, digestAt(ledger.localities.get(id), rest.join('/'))];
	}
}
