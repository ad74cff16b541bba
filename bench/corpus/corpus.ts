import type { Cited } from './basis.ts';
import { written } from './days.ts';
import { firstDay, type Locality, lastDay, localitiesFor } from './localities.ts';
import type { Plan } from './plan.ts';
import { portalFiles } from './portal.ts';
import { reportsOn } from './reports.ts';
import { newRepository } from './repository.ts';
import { documentsOf, type Written } from './schedule.ts';
import { type Yaml, yaml } from './yaml.ts';

/** How a corpus is made. */
export interface Options {
	/** Assignments of each document. */
	readonly assignments: number;
	/** Versions of a document that has been revised. */
	readonly versions: number;
	/** Share of the documents that have been revised. */
	readonly revised: number;
	/** Reports about each document, each of which speaks of its assignments. */
	readonly reports: number;
	/** Whether these reports state nothing: the same documents without a statement, to tell what statements cost. */
	readonly silent?: boolean;
	/** How many provinces there are, each a shard; left out, the content is not divided. */
	readonly provinces?: number;
}

/** As real plans are. */
export const usual: Options = { assignments: 25, versions: 3, revised: 0.1, reports: 0 };

/** A day on which the last commit of every corpus is made. */
export const corpusDay = lastDay;

/**
 * Writes a repository with a made-up content folder `content` of so many documents. It has three levels of administration, ten
 * years, and the history of both. The same number gives the same bytes and the same commits.
 */
export function writeCorpus(folder: string, documents: number, options: Options = usual): void {
	const repository = newRepository(folder);
	const localities = localitiesFor(documents, options.provinces);
	const portal = portalFiles().map(([path, text]): [string, string] => [
		path,
		options.provinces !== undefined && path === 'site.yaml' ? text + shardsOf(localities) : text,
	]);
	repository.commit(firstDay, content([...portal, ...localities.flatMap(localityFiles)]));
	const days = new Map<string, Written[]>();
	let above: Cited[] = [];
	for (const [at, locality] of localities.entries()) {
		if (locality.level === 'tinh') above = [];
		const plans: Plan[] = [];
		for (const { plan, written } of documentsOf(locality, above.slice(-12), at + 1, options)) {
			plans.push(plan);
			add(days, written);
			if (locality.level === 'tinh') above.push(plan);
		}
		add(days, reportsOn(plans, locality, options.reports, options.silent));
	}
	for (const [day, files] of [...days].sort(([one], [other]) => (one < other ? -1 : 1)))
		for (const round of rounds(files)) repository.commit(day, content(round.map(({ path, text }) => [path, text])));
	repository.commit(
		corpusDay,
		content([['pages/cap-nhat.mdx', '---\ntitle: Cập nhật\ndescription: Cập nhật.\n---\n\nLần cuối.\n']]),
	);
	repository.close();
}

/** What divides the content: a shard for each province, with all that belongs to it. */
function shardsOf(localities: readonly Locality[]): string {
	const provinces = localities.filter(({ level }) => level === 'tinh');
	return yaml({
		shards: provinces.map(({ id }): Yaml => ({ id, address: `https://${id}.example`, localities: [id] })),
	});
}

/** Puts files with those of their days. */
function add(days: Map<string, Written[]>, files: readonly Written[]): void {
	for (const one of files) days.set(one.day, [...(days.get(one.day) ?? []), one]);
}

/** Files of one day so that none stands twice in a round. */
function rounds(files: readonly Written[]): Written[][] {
	const seen = new Map<string, number>();
	return Object.values(
		Object.groupBy(files, ({ path }) => {
			const round = seen.get(path) ?? 0;
			seen.set(path, round + 1);
			return round;
		}),
	).filter((round) => round !== undefined);
}

const content = (files: readonly (readonly [string, string])[]) =>
	files.map(([path, text]) => [`content/${path}`, text] as const);

function localityFiles(locality: Locality): [string, string][] {
	const { id, name, level, parent, since, until, successors, units } = locality;
	const ended = successors.length > 0;
	const file: Yaml = {
		name,
		level,
		parent,
		authority: units[0]?.id,
		since: since === firstDay ? undefined : written(since),
		until: ended ? written(until) : undefined,
		endedBy: ended ? 'Chuyển sang chính quyền địa phương hai cấp' : undefined,
		successors: successors.map(
			(successor, at): Yaml => ({ name: successor, smallPart: at === 2 ? 'true' : undefined }),
		),
		successorsSource: ended ? 'Bàn đo' : undefined,
	};
	return [
		[`localities/${id}/locality.yaml`, yaml(file)],
		[`localities/${id}/units.yaml`, yaml(units.map((unit): Yaml => ({ ...unit })))],
	];
}
