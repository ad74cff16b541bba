import { Command } from 'commander';
import { loadWorkingDays } from '../content.ts';
import { withMoves } from '../deadline/days/last-days.ts';
import { readPeriod } from '../deadline/period.ts';
import { readDeadline } from '../deadline/read.ts';
import { say } from '../problem/messages.ts';
import { phaseWords } from '../vi/deadline.ts';
import { cli } from './sentences.ts';

/**
 * The command `deadline`: how the site reads a phrase, with last days moved as the site moves them. Exit code 1 if the phrase
 * cannot be read, 2 if the period cannot.
 */
export function deadline(): Command {
	return new Command('deadline')
		.description(cli.deadlineDescription)
		.usage(cli.deadlineUsage)
		.helpOption('-h, --help', cli.help)
		.argument(`<${cli.phraseName}>`, cli.phraseArgument)
		.option(`--period <${cli.periodName}>`, cli.periodOption)
		.option('--json', cli.jsonOption)
		.exitOverride()
		.action((phrase: string, { period, json }: { period?: string; json?: boolean }) => {
			const span = period === undefined ? null : readPeriod(period);
			if (period !== undefined && span === null) {
				process.stderr.write(`${cli.badPeriod(period)}\n`);
				process.exitCode = 2;
				return;
			}
			const reading = readDeadline(phrase, span);
			if ('problem' in reading) {
				const { reason, remedy } = say('unread-deadline', reading.problem);
				process.stderr.write(`${reason}\n    → ${remedy}\n`);
				process.exitCode = 1;
				return;
			}
			const working = loadWorkingDays();
			const lines = reading.deadline.phases.map((phase) => `- ${phaseWords(phase, working)}`);
			process.stdout.write(
				json
					? `${JSON.stringify(withMoves(reading.deadline, working), null, 2)}\n`
					: `${[reading.deadline.text, ...lines].join('\n')}\n`,
			);
		});
}
