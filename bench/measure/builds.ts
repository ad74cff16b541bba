import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { edits } from './edits.ts';
import { bytesOf, changed, type Files, filesOf, largest } from './folder.ts';
import { type Effort, run } from './process.ts';
import { script, variables } from './project.ts';

/** What one build of a project needed and what it published. */
export interface Build extends Effort {
	readonly name: string;
	readonly what: string;
	/** Pages and files with other bytes than after the build before; `null` of the first. */
	readonly changed: { readonly pages: number; readonly files: number } | null;
	/** Why there are no figures: the end of what a failed build said; `null` of one that succeeded. */
	readonly failed: string | null;
}

/** What is published in the end. */
export interface Published {
	readonly files: number;
	readonly pages: number;
	readonly bytes: number;
	readonly largest: ReturnType<typeof largest>;
}

/** Where a project is built. */
export interface Place {
	readonly project: string;
	/** The repository whose folder `content` is built. */
	readonly repository: string;
	readonly out: string;
	readonly cache: string;
}

/**
 * Builds a project from nothing, again, and after each edit; only those that are wanted, and the first one always. `said` hears
 * of each. A build that fails ends the row.
 */
export async function builds(
	place: Place,
	wanted: (name: string) => boolean,
	said: (build: Build) => void,
): Promise<{ builds: Build[]; published: Published | null }> {
	rmSync(place.out, { recursive: true, force: true });
	rmSync(place.cache, { recursive: true, force: true });
	const done: Build[] = [];
	let before: Files | null = null;
	const steps = [
		{ name: 'cold', what: 'cold', make: () => {} },
		{ name: 'unchanged', what: 'unchanged', make: () => {} },
		...edits,
	];
	for (const { name, what, make } of steps) {
		if (name !== 'cold' && !wanted(name)) continue;
		make(place.repository);
		const { status, output, ...effort } = await build(place);
		const failed = status === 0 ? null : `${output.slice(-2000)}\nexit code ${status}`;
		const after: Files | null = failed === null ? filesOf(place.out) : null;
		const difference = before !== null && after !== null ? changed(before, after) : null;
		const one: Build = { name, what, ...effort, changed: difference, failed };
		done.push(one);
		said(one);
		if (after === null) return { builds: done, published: null };
		before = after;
	}
	const files = before ?? new Map();
	const pages = [...files.keys()].filter((path) => path.endsWith('.html')).length;
	return {
		builds: done,
		published: { files: files.size, pages, bytes: bytesOf(files), largest: largest(place.out, files) },
	};
}

/** Edits after which no page was other than before: their figures would be those of an unchanged build. */
export function idle(builds: readonly Build[]): Build[] {
	return builds.filter(({ name, changed }) => edits.some((edit) => edit.name === name) && changed?.pages === 0);
}

function build({ project, repository, out, cache }: Place): ReturnType<typeof run> {
	const paths = { content: join(repository, 'content'), out, cache };
	return run(script(project, 'build'), project, variables(project, paths, 'production'));
}
