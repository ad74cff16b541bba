import { say } from '../../problem/messages.ts';
import type { Desk } from './desk.ts';

/** Reports an entry of a list that readers of CSV take for several, as it holds what joins the entries there; a warning. */
export function reportSeveral(entry: string, path: PropertyKey[], desk: Desk): void {
	if (entry.includes('; ')) desk.report(path, say('several-in-one', entry), 'warning');
}
