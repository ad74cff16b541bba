import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killPublishing } from '../src/fixtures/killed-publish.ts';

/**
 * Kills `minhbach publish` at moments of chance while a reader goes through the site, to a folder, through rsync and through rclone,
 * where these are installed. It ends with 1 if a reader saw a broken page or a target could not be repaired.
 * Usage: node bench/publish-kills.ts [kills] [documents] [seed] [folder|rsync|rclone]
 */
const [kills = 50, documents = 300, seed = 1] = process.argv.slice(2, 5).map(Number);
const [, , , , , only] = process.argv;
const isInstalled = (program: string, word: string) => spawnSync(program, [word]).status === 0;
const kinds = [
	'folder',
	...(isInstalled('rsync', '--version') ? ['rsync'] : []),
	...(isInstalled('rclone', 'version') ? ['rclone'] : []),
];
for (const kind of kinds.filter((one) => only === undefined || one === only)) {
	const work = mkdtempSync(join(tmpdir(), 'minhbach-kills-'));
	const folder = join(work, 'target');
	const target = { folder, rsync: `rsync:${folder}`, rclone: `rclone::local:${folder}` }[kind] ?? folder;
	const { moments, seen, unrepaired, ...counts } = await killPublishing(kills, {
		work,
		folder,
		target,
		documents,
		seed,
	});
	rmSync(work, { recursive: true, force: true });
	process.stdout.write(
		`${JSON.stringify({ kind, ...counts, moments, ...seen, broken: seen.broken.length, unrepaired })}\n`,
	);
	for (const one of seen.broken.slice(0, 5)) process.stdout.write(`  ${one}\n`);
	if (seen.broken.length + unrepaired.length > 0) process.exitCode = 1;
}
