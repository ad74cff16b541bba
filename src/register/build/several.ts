import { say } from '../../problem/messages.ts';
import type { Desk } from './desk.ts';

/** Warns of an entry of a list that readers of CSV take for several. It holds what joins the entries there. */
export function reportSeveral(entry: string, path: PropertyKey[], desk: Desk): void {
	if (entry.includes('; ')) desk.report(path, say('several-in-one', entry), 'warning');
}
