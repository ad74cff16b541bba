import { say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import type { Index } from '../../register/index.ts';
import { endsBy } from '../../register/moved/leads.ts';
import { foldedPath } from '../laid/alike.ts';
import { addressesOf, nearestOf, promised, stands } from './addresses.ts';
import { successorsOf } from './successors.ts';

/** Pages and files first, then places on pages, then summaries: the line of a page holds for what comes later. */
const order = (address: string): number => (address.startsWith('/nhung/') ? 2 : address.includes('#') ? 1 : 0);

/**
 * The addresses of a former index that are gone, and of which no line of `redirects.yaml` says where they lead, each with the line to
 * add. What such a line would lead on too is not told again, nor what differs in capitals alone: no page has room beside the other. `commit` and `content` are what the former one and the folder are called.
 */
export function vanishedAddresses(before: Index, now: Index, commit: string, content: string): Finding[] {
	const present = addressesOf(now);
	const folded = new Set(Array.from(present.paths, foldedPath));
	const gone = promised(addressesOf(before)).filter(
		(one) => !present.paths.has(one) && !present.places.has(one) && !folded.has(foldedPath(one)),
	);
	if (gone.length === 0) return [];
	const successorOf = successorsOf(before.register, now.register);
	const lines = new Map(now.register.redirects.map(({ from, to }) => [from, to]));
	const end = endsBy(lines);
	const findings: Finding[] = [];
	for (const address of gone.sort((one, other) => order(one) - order(other))) {
		const leads = end(address);
		if (leads !== null && leads !== address && stands(leads, present)) continue;
		const successor = successorOf(address);
		const target =
			successor !== undefined && stands(successor, present) ? successor : nearestOf(address, present.paths);
		lines.set(address, target);
		const place = { line: 1, column: 1 };
		const message = say('address-vanished', address, commit, target);
		findings.push({ file: `${content}/redirects.yaml`, place, level: 'error', ...message });
	}
	return findings;
}
