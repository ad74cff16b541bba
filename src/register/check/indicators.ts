import { say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import type { Sources } from '../../sources/sources.ts';
import { nearestOfFile } from '../../words/nearest.ts';
import { idsAreLost, isLost } from '../lost.ts';

/** Every indicator that asks to publish the figures of one that there is not. None for a list of which ids could not be read. */
export function checkIndicators({ indicators: source }: Sources): Finding[] {
	if (source === null || idsAreLost(source)) return [];
	const ids = new Set(source.data.map(({ id }) => id));
	const nearest = nearestOfFile();
	return source.data.flatMap(({ publishes }, index) =>
		publishes.flatMap((id, position): Finding[] => {
			const path = [index, 'publishes', position];
			if (ids.has(id) || isLost(source, ...path)) return [];
			const message = say(
				'unknown-indicator',
				id,
				nearest(id, () => ids),
			);
			return [{ file: source.file, place: { path }, level: 'error', ...message }];
		}),
	);
}
