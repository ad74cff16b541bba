import { type Message, say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import type { Redirect } from '../../schemas/moved/redirects.ts';
import type { Source } from '../../sources/sources.ts';
import { isLost } from '../lost.ts';
import { endsBy, mostHops } from './leads.ts';

/** A line with the number of its entry in the file, from 0. Its `to` is where all lines together lead. */
export interface RedirectEntry extends Redirect {
	readonly at: number;
}

/**
 * The lines of `redirects.yaml`, each leading to its end. One of an address that had one before, and one that leads in a circle, is
 * added to `findings` and left out.
 */
export function redirectsOf(source: Source<Redirect[]> | null, findings: Finding[]): RedirectEntry[] {
	if (source === null) return [];
	const refuse = (at: number, key: string, message: Message) =>
		findings.push({ file: source.file, place: { path: [at, key] }, level: 'error', ...message });
	const seen = new Set<string>();
	const lines = source.data.flatMap(({ from, to }, at): RedirectEntry[] => {
		if (isLost(source, at)) return [];
		if (seen.has(from)) {
			refuse(at, 'from', say('redirect-twice', from));
			return [];
		}
		seen.add(from);
		return [{ from, to, at }];
	});
	const end = endsBy(new Map(lines.map(({ from, to }) => [from, to])));
	return lines.flatMap(({ from, at }): RedirectEntry[] => {
		const to = end(from);
		if (to !== null) return [{ from, to, at }];
		refuse(at, 'to', say('redirect-circle', from, mostHops));
		return [];
	});
}
