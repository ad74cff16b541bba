import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { loadContent } from '../../content.ts';
import { planFile } from '../../fixtures/content.ts';
import { indexOf } from '../../register/index.ts';
import { find } from '../../search/answer/find.ts';
import { addressOf } from '../../search/answer/record.ts';
import { openTexts } from '../../search/answer/texts.ts';
import { openNames } from '../../search/names/source.ts';
import { readQuery } from '../../search/query/query.ts';
import { writeSearchIndex } from './write.ts';

const work = mkdtempSync(join(tmpdir(), 'minhbach-letters-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** The search of the small site whose plan has this task, as it is read from disk, indexed and loaded. */
async function searchOf(task: string) {
	const folder = mkdtempSync(join(work, 'site-'));
	const content = join(folder, 'content');
	cpSync('src/fixtures/small/content', content, { recursive: true });
	const plan = readFileSync(join(content, planFile), 'utf8');
	writeFileSync(join(content, planFile), plan.replace('Rà soát văn bản.', task));
	const { register, problems } = loadContent(content, join(folder, 'cache'));
	if (register === null) throw new Error(problems.map(({ reason }) => reason).join('\n'));
	const site = join(folder, 'site');
	writeSearchIndex(indexOf(register), site, join(folder, 'kept'));
	const read = async (path: string): Promise<unknown> => JSON.parse(readFileSync(join(site, path), 'utf8'));
	const sources = { names: await openNames(read), texts: await openTexts(read) };
	return async (typed: string) => {
		const query = readQuery(typed, sources.names.abbreviations);
		const { groups } = await find(sources, query, { loai: 'nhiem-vu' });
		return Promise.all(groups.flatMap(({ hits }) => hits).map((hit) => addressOf(sources.texts, hit)));
	};
}

const found = ['/van-ban/xa-mau/1-kh-ubnd-2023/#nv-1'];
const typed = [
	'đất đai',
	'Đất đai',
	'ĐẤT ĐAI',
	'Ðất đai',
	'ðất ðai',
	'ÐẤT ÐAI',
	'Ɖất đai',
	'dat dai',
	'Ðất',
	'hồ sơ Ðất ðai',
];

it.each([
	'Rà soát hồ sơ Đất đai.',
	'Rà soát hồ sơ Ðất ðai.',
	'Rà soát hồ sơ ĐẤT ÐAI.',
	'Rà soát hồ sơ Ðất đai.'.normalize('NFD'),
])('“%s” is found with every letter that looks like Đ, in content and in the query', async (task) => {
	const search = await searchOf(task);
	for (const query of typed) expect(await search(query), query).toEqual(found);
	expect(await search('hồ sơ dẻo dai')).toEqual([]);
});
