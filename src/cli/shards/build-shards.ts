import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Command } from 'commander';
import { cacheFolder, contentFolder, projectRoot, publicFolder } from '../../folders.ts';
import { sharding as words } from '../../vi/shards/shards.ts';
import { cli } from '../sentences.ts';
import { CallRefusal, type Terminal } from '../terminal.ts';

interface Options {
	asOf?: string;
	compress?: boolean;
	jobs?: string;
	list?: boolean;
	json?: boolean;
	known?: string;
	groups: string;
}

/**
 * The command `build-shards`: makes the sites of all shards of which something has changed, or lists them. Exit code 1 if one of them
 * cannot be made, 2 for a call that is wrong.
 */
export function buildShards({ stdout, stderr, ends }: Terminal): Command {
	const refuse = (said: string): void => {
		stderr.write(`${said}\n`);
		ends(2);
	};
	const say = (said: string) => void stdout.write(`${said}\n`);
	return new Command('build-shards')
		.description(words.description)
		.usage(words.usage)
		.helpOption('-h, --help', cli.help)
		.argument(`[${words.shardName}...]`, words.only)
		.option(`--as-of <${cli.dayName}>`, cli.buildAsOfOption)
		.option('--compress', cli.compressOption)
		.option(`--jobs <${words.number}>`, words.jobsOption)
		.option('--list', words.listOption)
		.option('--json', words.jsonOption)
		.option(`--known <${words.file}>`, words.knownOption)
		.option(`--groups <${words.number}>`, words.groupsOption, '256')
		.exitOverride()
		.action(async (only: string[], { asOf, compress = false, jobs, list, json, known, groups }: Options) => {
			const { isRealDay } = await import('../../words/day.ts');
			if (asOf !== undefined && !isRealDay(asOf)) return refuse(cli.badAsOf(asOf));
			const most = jobs ?? String(availableParallelism());
			for (const number of [most, groups]) if (!/^[1-9]\d{0,3}$/.test(number)) return refuse(words.badNumber(number));
			const { dividedContent, isDivided } = await import('../../shards/ask.ts');
			const { keyedShards } = await import('../../shards/plan.ts');
			const { shardGroups } = await import('../../shards/groups.ts');
			const { sitesWithin } = await import('../../shards/sites-within.ts');
			const { isBuilt, noteKey } = await import('../../shards/state.ts');
			const content = contentFolder();
			const homes = { out: publicFolder(), cache: cacheFolder() };
			const started = performance.now();
			const divided = dividedContent(content, homes.cache);
			if (!isDivided(divided)) {
				const { printed } = await import('../../problem/print.ts');
				stderr.write(printed(divided, 'text'));
				ends(1);
				return;
			}
			const { shards, empty } = keyedShards(projectRoot(), content, divided, { asOf: asOf ?? null, compress });
			const ids = shards.map(({ id }) => id);
			if (ids.length + empty.length === 0) {
				stderr.write(`${words.nothing(content)}\n`);
				ends(1);
				return;
			}
			const unknown = only.find((id) => !ids.includes(id) && !empty.includes(id));
			if (unknown !== undefined) return refuse(words.unknownPart.shard(unknown, ids));
			const wanted = shards.filter(({ id }) => only.length === 0 || only.includes(id));
			const affected = wanted.filter(({ id, key }) => !isBuilt(homes, id, key));
			for (const id of empty)
				if (only.length === 0 || only.includes(id)) stderr.write(`${words.unknownPart.empty(id)}\n`);
			// What a killed build has left beside a site bears a dot in its name.
			const left = sitesWithin(homes.out).filter(
				(id) => !id.includes('.') && !divided.shards.some((one) => one.id === id),
			);
			if (left.length > 0) stderr.write(`${words.left(homes.out, left)}\n`);
			if (list) {
				const names = known === undefined ? null : namesIn(known);
				const here = new Set(affected.map(({ id }) => id));
				const all = shardGroups(wanted, Number(groups)).map((group) => ({
					...group,
					affected: names === null ? group.shards.some((id) => here.has(id)) : !names.has(group.cache),
				}));
				if (json) say(JSON.stringify(matrixOf(all)));
				else for (const one of all) say(words.listed(one.name, one.shards, one.affected));
				if (empty.length > 0) ends(1);
				return;
			}
			const keys = new Map(shards.map(({ id, key }) => [id, key]));
			const { buildAll } = await import('../../shards/run.ts');
			const failed: string[] = [];
			let done = 0;
			const call = [...(asOf === undefined ? [] : ['--as-of', asOf]), ...(compress ? ['--compress'] : [])];
			for (const { id } of affected) noteKey(homes, id, null);
			const { done: all, stop } = buildAll(
				affected.map(({ id }) => id),
				Number(most),
				{ content, homes, words: call },
				({ id, isRight, said, seconds }) => {
					done += 1;
					if (isRight) noteKey(homes, id, keys.get(id) ?? null);
					else failed.push(id);
					say(words.ended(done, affected.length, id, seconds, isRight));
					if (!isRight) stderr.write(`${firstLines(said, id)}\n`);
				},
			);
			for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
			await all;
			const seconds = (performance.now() - started) / 1000;
			say(words.summary(affected.length - failed.length, wanted.length - affected.length, failed, seconds));
			if (failed.length + empty.length > 0) ends(1);
		});
}

/** The names in a file of them. Throws `CallRefusal` if it cannot be read. */
function namesIn(file: string): ReadonlySet<string> {
	try {
		return new Set(readFileSync(file, 'utf8').split(/\s+/));
	} catch {
		throw new CallRefusal(cli.noFile('known', file), 2);
	}
}

/** The most lines that are shown of what a build said that failed. */
const mostLines = 40;

function firstLines(said: string, id: string): string {
	const lines = said.trimEnd().split('\n');
	return lines.length <= mostLines
		? lines.join('\n')
		: [...lines.slice(0, mostLines), words.more(lines.length - mostLines, id)].join('\n');
}

/** What a workflow takes: `include` as a matrix, of the affected groups alone. */
const matrixOf = (
	groups: readonly { name: string; shards: readonly string[]; cache: string; affected: boolean }[],
) => ({
	include: groups.flatMap(({ affected, shards, ...one }) => (affected ? [{ ...one, shards: shards.join(' ') }] : [])),
	all: groups.map(({ cache }) => cache),
});
