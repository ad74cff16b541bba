import { setFlagsFromString } from 'node:v8';
import { Command } from 'commander';
import { cacheFolder, contentFolder, projectRoot, publicFolder } from '../folders.ts';
import { building } from '../vi/build.ts';
import { sharding as words } from '../vi/shards/shards.ts';
import { cli } from './sentences.ts';
import type { Terminal } from './terminal.ts';

interface Options {
	asOf?: string;
	compress?: boolean;
	locality?: string[];
	withCommunes?: boolean;
	shard?: string;
	fromCopies?: boolean;
}

/**
 * How V8 works in a build. The heap may grow to little more than twice of what is in use, until the size of the content is known
 * (`publication/room.ts`). What is young is collected by one thread: two take half again as much time of the processor, and wait for one another.
 * Code is optimized for a long life only where a large site runs it very often: most builds end before it is of use (decision 58). Other
 * versions of Node may have no such words.
 */
const ofEngine = [
	'--heap-growing-percent=130',
	'--no-parallel-scavenge',
	...(process.versions.node.startsWith('24.')
		? [
				'--invocation-count-for-turbofan=60000',
				'--invocation-count-for-osr=100000',
				'--max-inlined-bytecode-size-cumulative=300',
			]
		: []),
];

/** The command `build`: makes the site. Exit code 1 if the content has errors or the site cannot be made, 2 for no day, for localities that are not there, and for a public folder that holds sites of its own. */
export function build({ stdout, stderr, ends }: Terminal): Command {
	return new Command('build')
		.description(cli.buildDescription)
		.usage(cli.options)
		.helpOption('-h, --help', cli.help)
		.option(`--as-of <${cli.dayName}>`, cli.buildAsOfOption)
		.option('--compress', cli.compressOption)
		.option(`--locality <${words.localityName}...>`, words.localityOption)
		.option('--with-communes', words.withCommunesOption)
		.option(`--shard <${words.shardName}>`, words.shardOption)
		.option('--from-copies', cli.fromCopiesOption)
		.exitOverride()
		.action(async ({ asOf, compress, locality = [], withCommunes = false, shard, fromCopies }: Options) => {
			const { isRealDay } = await import('../words/day.ts');
			if (asOf !== undefined && !isRealDay(asOf)) {
				stderr.write(`${cli.badAsOf(asOf)}\n`);
				ends(2);
				return;
			}
			for (const flag of ofEngine) setFlagsFromString(flag);
			const content = contentFolder();
			const isPart = shard !== undefined || locality.length > 0;
			const { letHeapGrowFirst } = await import('../publication/room.ts');
			if (!isPart) letHeapGrowFirst(content);
			// Loaded only here: the other commands answer at once.
			const { buildSite } = await import('../publication/build.ts');
			const { failureText } = await import('../publication/failure.ts');
			const { progressOn } = await import('../publication/progress.ts');
			const { printed } = await import('../problem/print.ts');
			if (withCommunes && locality.length === 0) {
				stderr.write(`${words.communesOfNothing}\n`);
				ends(2);
				return;
			}
			const { sitesWithin } = await import('../shards/sites-within.ts');
			const within = sitesWithin(publicFolder());
			if (within.length > 0) {
				stderr.write(`${words.holdsSites(publicFolder(), within)}\n`);
				ends(2);
				return;
			}
			const { dividedContent, askedPart, isDivided } = await import('../shards/ask.ts');
			const asked = { localities: locality, withBelow: withCommunes, shard: shard ?? null };
			const divided = isPart ? dividedContent(content, process.env['MINHBACH_SHARED'] ?? cacheFolder()) : null;
			if (divided !== null && !isDivided(divided)) {
				stderr.write(printed(divided, 'text'));
				ends(1);
				return;
			}
			const part = divided === null ? undefined : askedPart(divided, asked);
			if (part !== undefined && 'what' in part) {
				stderr.write(`${words.unknownPart[part.what](part.word, part.known)}\n`);
				ends(2);
				return;
			}
			const started = performance.now();
			const progress = progressOn(stdout, () => performance.now());
			const say = (text: string) => void stdout.write(`${text}\n`);
			try {
				const built = await buildSite(
					{
						project: projectRoot(),
						content,
						out: publicFolder(),
						cache: cacheFolder(),
						asOf,
						compress,
						part,
						templates: process.env['MINHBACH_SHARED'],
						portal: { fromCopies },
					},
					{
						say,
						progress,
						problems: (problems) => void (problems.length > 0 && stderr.write(printed(problems, 'text'))),
					},
				);
				const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
				if (built === null) ends(1);
				else say(building.done(built.made, built.kept, seconds));
			} catch (error) {
				progress.end();
				ends(1);
				stderr.write(`${failureText(error, content)}\n`);
			}
		});
}
