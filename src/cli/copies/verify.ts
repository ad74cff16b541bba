import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { copies as words } from '../../vi/copies/copies.ts';
import { cli } from '../sentences.ts';
import type { Terminal } from '../terminal.ts';
import { wholeNumber } from './numbers.ts';
import { copyWords } from './words.ts';

interface Options {
	readonly json?: true;
	readonly key?: string;
	readonly except: readonly string[];
	readonly sample?: number;
	readonly atOnce: number;
	readonly timeout: number;
	readonly mirror?: true;
	readonly allowPrivate?: true;
}

/**
 * The command `verify`: compares a copy of a site with its manifest. Exit code 0 if it is as the manifest says, 1 if it is not or
 * its manifest cannot be had, 2 if there is no such folder or key, or the address may not be asked.
 */
export function verify({ stdout, stderr, ends }: Terminal): Command {
	return new Command('verify')
		.description(copyWords.verifyDescription)
		.usage(copyWords.verifyUsage)
		.argument(`<${copyWords.copyName}>`, copyWords.copyArgument)
		.helpOption('-h, --help', cli.help)
		.option('--json', copyWords.jsonOption)
		.option(`--key <${copyWords.keyName}>`, copyWords.keyOption)
		.option(`--except <${copyWords.exceptName}>`, copyWords.exceptOption, collected, [])
		.option(`--sample <${copyWords.countName}>`, copyWords.sampleOption, wholeNumber(1, 999_999_999))
		.option(`--at-once <${copyWords.countName}>`, copyWords.atOnceOption, wholeNumber(1, 32), 8)
		.option(`--timeout <${copyWords.countName}>`, copyWords.timeoutOption, wholeNumber(1, 600), 15)
		.option('--mirror', copyWords.mirrorOption)
		.option('--allow-private', copyWords.privateOption)
		.exitOverride()
		.action(async (copy: string, options: Options) => {
			// Loaded only here: the other commands answer at once.
			const { siteAddress, verifyAddress } = await import('../../copies/verify-address.ts');
			const { verifyFolder } = await import('../../copies/verify-folder.ts');
			const { AskError, asker } = await import('../../copies/ask.ts');
			const { SignatureError, publicKeysOf } = await import('../../copies/signature.ts');
			const { isWholeCopy } = await import('../../copies/verdict.ts');
			const { verdictJson, verdictText } = await import('../../copies/told.ts');
			const { progressOn } = await import('../../publication/progress.ts');
			const refuse = (code: 1 | 2, sentence: string) => {
				stderr.write(`${sentence}\n`);
				ends(code);
			};
			const shown = progressOn(options.json ? { isTTY: false, write: () => {} } : stdout, () => performance.now());
			const progress = (done: number, all: number) => shown.show(words.progress(done, all));
			const address = siteAddress(copy);
			const folder = resolve(copy);
			try {
				const keys = options.key === undefined ? null : publicKeysOf(options.key);
				if (address === null && !(existsSync(folder) && statSync(folder).isDirectory()))
					return refuse(2, words.noFolder(copy));
				const ask = asker({
					allowPrivate: options.allowPrivate === true,
					atOnce: options.atOnce,
					silence: options.timeout * 1000,
				});
				const { sample = null, mirror = false, atOnce } = options;
				const verdict =
					address === null
						? await verifyFolder(folder, { keys, except: options.except, progress })
						: await verifyAddress(address, ask, { keys, progress, sample, mirror, atOnce }).finally(ask.close);
				shown.end();
				stdout.write(
					options.json ? verdictJson(copy, verdict) : verdictText(verdict, address === null ? 'folder' : 'address'),
				);
				if (!isWholeCopy(verdict)) ends(1);
			} catch (error) {
				shown.end();
				if (error instanceof AskError)
					return refuse(error.code === 'private' ? 2 : 1, words.asked[error.code](error.about));
				if (error instanceof SignatureError) return refuse(2, words.signing[error.code](error.about));
				throw error;
			}
		});
}

const collected = (one: string, before: readonly string[]): readonly string[] => [
	...before,
	one.replace(/^\.?\/|\/$/g, ''),
];
