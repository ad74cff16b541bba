import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localityOf } from './edits.ts';

/** What a reader of the published content asks: a unit, an abbreviation's words, a number, a subject of a place. */
export const published: readonly string[] = ['phong noi vu', 'thu tuc hanh chinh', '7679/QĐ-UBND', 'giai ngan quan 6'];

/** What a reader of the corpus in a repository asks: the same kinds. */
export function ofCorpus(repository: string): string[] {
	const folder = join(repository, 'content/localities', localityOf(repository, 'huyen'), 'locality.yaml');
	const place = /^name: (.+)$/m.exec(existsSync(folder) ? readFileSync(folder, 'utf8') : '')?.[1] ?? '';
	return ['phong 3', 'thu tuc hanh chinh', '7/KH-UBND', `kiem tra ho so ${place}`];
}
