import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Locked {
	readonly version?: string;
	readonly dev?: boolean;
	readonly optional?: boolean;
	readonly devOptional?: boolean;
	readonly license?: string;
	readonly resolved?: string;
	readonly integrity?: string;
	readonly hasInstallScript?: boolean;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const all = Object.entries(packages).filter(([path]) => path !== '');
const needed = all.filter(([, { dev, optional, devOptional }]) => !dev && !optional && !devOptional);
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

/** Permissive licences, MPL and OFL. */
const allowed =
	/^(?:MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Python-2\.0|Zlib|MPL-2\.0|OFL-1\.1|Unlicense)$/;
/** The reader of pictures that Astro brings where it can be installed. The site has no pictures to work on, and never loads it. */
const unused = /^node_modules\/@img\/sharp-/;
/** Node itself (MIT), whose packages for some machines state no licence. */
const node = /^node_modules\/node-bin-/;

describe('packages of others', () => {
	test('have permissive licences, MPL or OFL', () => {
		const wrong = all.flatMap(([path, { license }]) => {
			const names = (license ?? '').replaceAll(/[()]/g, '').split(/ (?:OR|AND) /);
			const isFine = names.every((name) => allowed.test(name)) || unused.test(path) || node.test(path);
			return isFine ? [] : [`${path} ${license}`];
		});
		expect(wrong).toEqual([]);
	});

	test('are of exact versions, with the hash of each', () => {
		for (const [name, version] of Object.entries(dependencies)) expect(`${name} ${version}`).toMatch(/ \d+\.\d+\.\d+$/);
		expect(all.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
	});

	test('take at most 180 MB of a disk, without Node itself', () => {
		const sizeOf = (folder: string): number =>
			readdirSync(folder, { withFileTypes: true }).reduce((sum, one) => {
				const path = join(folder, one.name);
				if (one.name === 'node_modules') return sum;
				return sum + (one.isDirectory() ? sizeOf(path) : lstatSync(path).size);
			}, 0);
		const itself = /^node_modules\/node-(?:linux|darwin|win|bin)-/;
		const used = all.filter(([path, { dev, devOptional }]) => !dev && !devOptional && !itself.test(path));
		const installed = used.filter(([path]) => existsSync(path));
		expect(installed.length).toBeGreaterThan(200);
		expect(installed.reduce((sum, [path]) => sum + sizeOf(path), 0)).toBeLessThan(180e6);
	});

	test('are no more than 50 of our own choice and 340 with theirs', () => {
		expect(Object.keys(dependencies).length).toBeLessThanOrEqual(50);
		expect(needed.length).toBeLessThanOrEqual(340);
	});
});
