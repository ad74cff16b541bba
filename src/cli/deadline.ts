import { Command } from 'commander';
import { withoutWideSigns } from '../words/alike.ts';
import { composed } from '../words/compose.ts';
import { cli } from './sentences.ts';
import type { Terminal } from './terminal.ts';

/**
 * The command `deadline`: how the site reads a phrase, with last days moved as the site moves them. Exit code 1 if the phrase
 * cannot be read, 2 if the period cannot.
 */
export function deadline({ stdout, stderr, ends }: Terminal): Command {
	return new Command('deadline')
		.description(cli.deadlineDescription)
		.usage(cli.deadlineUsage)
		.helpOption('-h, --help', cli.help)
		.argument(`<${cli.phraseName}>`, cli.phraseArgument)
		.option(`--period <${cli.periodName}>`, cli.periodOption)
		.option('--json', cli.jsonOption)
		.exitOverride()
		.action(async (phrase: string, { period, json }: { period?: string; json?: boolean }) => {
			// Loaded only here: the other commands answer at once.
			const { readPeriod } = await import('../deadline/period.ts');
			const { readDeadline } = await import('../deadline/read.ts');
			// As content is read: what is certainly meant by other letters and signs.
			const meant = (words: string) => withoutWideSigns(composed(words));
			const span = period === undefined ? null : readPeriod(meant(period));
			if (period !== undefined && span === null) {
				stderr.write(`${cli.badPeriod(period)}\n`);
				ends(2);
				return;
			}
			const reading = readDeadline(meant(phrase), span);
			if ('problem' in reading) {
				const { say } = await import('../problem/messages.ts');
				const { reason, remedy } = say('unread-deadline', reading.problem);
				stderr.write(`${reason}\n    → ${remedy}\n`);
				ends(1);
				return;
			}
			const { loadWorkingDays } = await import('../content.ts');
			const { withMoves } = await import('../deadline/days/last-days.ts');
			const { phaseWords } = await import('../vi/deadline.ts');
			const working = loadWorkingDays();
			const { phases } = reading.deadline;
			const lines =
				phases.length === 0 ? [`- ${cli.inWords}`] : phases.map((phase) => `- ${phaseWords(phase, working)}`);
			stdout.write(
				json
					? `${JSON.stringify(withMoves(reading.deadline, working), null, 2)}\n`
					: `${[reading.deadline.text, ...lines].join('\n')}\n`,
			);
		});
}
