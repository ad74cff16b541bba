import { type Message, say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import type { Index } from '../../register/index.ts';
import type { RedirectEntry } from '../../register/moved/redirects.ts';
import { fileOf } from '../make.ts';
import { addressesOf, nearestOf, stands } from './addresses.ts';
import { mostMoved, oldAddressesOf } from './moves.ts';
import { roomBeside } from './room.ts';

/**
 * What is wrong with lines of `redirects.yaml` against the addresses of the site: they lead to nothing, from what is still there, or
 * from where no page can be laid beside it.
 * `content` is the name of the content folder. Asks for no address where there is no line.
 */
export function redirectFindings(index: Index, content: string): Finding[] {
	const { redirects } = index.register;
	if (redirects.length === 0) return [];
	const addresses = addressesOf(index);
	/** Every folder in which something stands, with one of the things. */
	const folders = new Map<string, string>();
	for (const path of addresses.paths)
		for (let end = path.lastIndexOf('/') + 1; end > 1; end = path.lastIndexOf('/', end - 2) + 1) {
			const folder = path.slice(0, end);
			if (folders.has(folder)) break;
			folders.set(folder, path);
		}
	const findings: Finding[] = [];
	const refuse = ({ at }: RedirectEntry, key: string, message: Message) =>
		findings.push({ file: `${content}/redirects.yaml`, place: { path: [at, key] }, level: 'error', ...message });
	for (const line of redirects) {
		const present =
			addresses.paths.has(line.from) || addresses.places.has(line.from) ? line.from : folders.get(line.from);
		if (present !== undefined) refuse(line, 'from', say('redirect-of-present', line.from, present));
		if (!stands(line.to, addresses))
			refuse(line, 'to', say('redirect-to-nothing', line.to, nearestOf(line.to, addresses.paths)));
	}
	if (findings.length > 0) return findings;
	const old = oldAddressesOf(redirects, addresses.paths);
	const last = old[mostMoved];
	if (last !== undefined) {
		refuse(last.by, 'from', say('too-many-moved', mostMoved));
		return findings;
	}
	const room = roomBeside(Array.from(addresses.paths, fileOf));
	const told = new Set<RedirectEntry>();
	for (const { from, by } of old) {
		const obstacle = room.obstacle(fileOf(from));
		if (obstacle === null) room.add(fileOf(from));
		else if (!told.has(by)) refuse(by, 'from', say('redirect-without-room', from, `/${obstacle}`));
		if (obstacle !== null) told.add(by);
	}
	return findings;
}
