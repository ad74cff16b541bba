import { say } from '../../problem/messages.ts';
import type { Finding } from '../../problem/problem.ts';
import type { WrittenIndexVersion } from '../../schemas/index-version.ts';

/** A version of an index, whether the content has it now or a commit has it. */
interface Version {
	readonly id: string;
	readonly data: WrittenIndexVersion;
}

/**
 * Versions by which documents give scores and that count otherwise than they were published: other points, parts that are gone,
 * other classes. Parts may be added, since criteria are often published later; names and notes may be mended. `scored`: ids of the
 * versions by which there are scores.
 */
export function changedVersions(
	before: readonly Version[],
	now: readonly Version[],
	scored: ReadonlySet<string>,
	content: string,
): Finding[] {
	const versions = new Map(now.map(({ id, data }) => [id, data]));
	return before.flatMap(({ id, data }): Finding[] => {
		const own = versions.get(id);
		if (!scored.has(id) || own === undefined) return [];
		const counted = countedBy(own);
		const gone = [...countedBy(data)].find(([part, points]) => counted.get(part) !== points);
		if (gone === undefined) return [];
		const message = say('version-changed', id, gone[0]);
		return [{ file: `${content}/indices/${id}.yaml`, place: { line: 1, column: 1 }, level: 'error', ...message }];
	});
}

/** What points are given by: the whole, each class, and each part, with their figures as a text. */
function countedBy({ maximum, classes, fields }: WrittenIndexVersion): Map<string, string> {
	const parts = fields.flatMap((field) => [
		field,
		...field.criteria.flatMap((criterion) => [criterion, ...criterion.criteria]),
	]);
	return new Map([
		['maximum', String(maximum)],
		...classes.map(({ name, from }): [string, string] => [name, String(from)]),
		...parts.map(({ id, max, by, deduct }): [string, string] => [id, [max, by, deduct].join(' ')]),
	]);
}
