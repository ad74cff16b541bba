import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** What a command needed, with all processes that it started. */
export interface Effort {
	/** Seconds by the clock on the wall. */
	readonly wall: number;
	/** Seconds of the processor, user and system, of the command and all its children; `null` where `/proc` is missing. */
	readonly cpu: number | null;
	/** Most memory of its largest process, in MB; `null` where `/proc` is missing. */
	readonly largest: number | null;
	/** Most memory of all its processes at one moment, in MB; shared pages count in each. */
	readonly together: number | null;
}

/** Milliseconds between two looks at the memory. */
const pause = 100;
/** `/proc` counts time in hundredths of a second, on every Linux that Node runs on. */
const ticks = 100;

/** The machine, as a report names it. */
export function machine(): string {
	return `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}`;
}

/**
 * Runs a line of a shell in a folder and measures it. `status` is its exit code, `output` what it said. A process that outlives
 * its parent is not counted.
 */
export function run(
	line: string,
	folder: string,
	variables: Record<string, string>,
): Promise<Effort & { readonly status: number | null; readonly output: string }> {
	return new Promise((resolve, reject) => {
		const before = spentByChildren();
		const started = performance.now();
		const child = spawn('sh', ['-c', line], { cwd: folder, env: variables, stdio: ['ignore', 'pipe', 'pipe'] });
		const said: Buffer[] = [];
		for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
		let largest = 0;
		let together = 0;
		const look = (): void => {
			const seen = memoryBelow(child.pid ?? 0);
			largest = Math.max(largest, ...seen.map(({ most }) => most));
			together = Math.max(
				together,
				seen.reduce((sum, { now }) => sum + now, 0),
			);
		};
		const timer = setInterval(look, pause);
		child.on('error', reject);
		child.on('close', (status) => {
			clearInterval(timer);
			const wall = (performance.now() - started) / 1000;
			const after = spentByChildren();
			resolve({
				wall,
				cpu: before === null || after === null ? null : after - before,
				largest: largest === 0 ? null : largest,
				together: together === 0 ? null : together,
				status,
				output: Buffer.concat(said).toString(),
			});
		});
	});
}

/** The fields of `/proc/<process>/stat` after the name, which may hold blanks and brackets; `null` where it has ended. */
function stat(process: string): string[] | null {
	try {
		return readFileSync(`/proc/${process}/stat`, 'utf8')
			.replace(/^.*\) /s, '')
			.split(' ');
	} catch {
		return null;
	}
}

/** Seconds of the processor that the ended children of this process have used, and theirs; `null` without `/proc`. */
function spentByChildren(): number | null {
	const fields = stat('self');
	return fields === null ? null : (Number(fields[13]) + Number(fields[14])) / ticks;
}

/** The memory of a process and all below it, in MB: at most so far, and now. */
function memoryBelow(root: number): { most: number; now: number }[] {
	const parents = new Map<number, number>();
	try {
		for (const name of readdirSync('/proc'))
			if (/^\d+$/.test(name)) parents.set(Number(name), Number(stat(name)?.[1] ?? 0));
	} catch {
		return [];
	}
	const isBelow = (process: number): boolean =>
		process === root || (parents.has(process) && isBelow(parents.get(process) ?? 0));
	return [...parents.keys()].filter(isBelow).flatMap((process) => {
		try {
			const status = readFileSync(`/proc/${process}/status`, 'utf8');
			const of = (key: string): number => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) / 1024;
			return [{ most: of('VmHWM'), now: of('VmRSS') }];
		} catch {
			return [];
		}
	});
}
