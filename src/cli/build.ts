import { resolve } from 'node:path';
import { Command } from 'commander';
import { cacheFolder, contentFolder, projectRoot } from '../content.ts';
import { problemText } from '../problem/print.ts';
import { report } from '../problem/report.ts';
import { building as words } from '../vi/build.ts';
import { cli } from './sentences.ts';

/** The public folder: `dist` of the project, or the one that `MINHBACH_OUT` names. */
export const publicFolder = (): string => resolve(projectRoot(), process.env['MINHBACH_OUT'] ?? 'dist');

/** The command `build`: makes the site. Exit code 1 if the content has errors or the site cannot be made. */
export function build(): Command {
	return new Command('build')
		.description(cli.buildDescription)
		.usage(cli.options)
		.helpOption('-h, --help', cli.help)
		.exitOverride()
		.action(async () => {
			// Loaded only here: the other commands answer at once.
			const { buildSite } = await import('../publication/build.ts');
			const { failureText } = await import('../publication/failure.ts');
			const { progressOn } = await import('../publication/progress.ts');
			const content = contentFolder();
			const started = performance.now();
			const progress = progressOn(process.stdout, () => performance.now());
			const say = (text: string) => void process.stdout.write(`${text}\n`);
			try {
				const built = await buildSite(
					{ project: projectRoot(), content, out: publicFolder(), cache: cacheFolder() },
					{
						say,
						progress,
						problems: (problems) => {
							if (problems.length === 0) return;
							const errors = problems.filter(({ level }) => level === 'error').length;
							const lines = [...problems.map(problemText), report.summary(errors, problems.length - errors)];
							process.stderr.write(`${lines.join('\n')}\n`);
						},
					},
				);
				const seconds = ((performance.now() - started) / 1000).toFixed(1).replace('.', ',');
				if (built === null) process.exitCode = 1;
				else say(words.done(built.made, built.kept, seconds));
			} catch (error) {
				progress.end();
				process.exitCode = 1;
				process.stderr.write(`${failureText(error, content)}\n`);
			}
		});
}
