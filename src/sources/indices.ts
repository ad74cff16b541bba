import type { Dirent } from 'node:fs';
import type { z } from 'zod';
import { type Message, say } from '../problem/messages.ts';
import { indexVersion } from '../schemas/index-version.ts';
import { id, longestId } from '../schemas/text.ts';
import type { IndexVersionSource, Source, Sources } from './sources.ts';

/** How the files of a content folder are opened, and what is wrong with them is told. */
interface Reading {
	/** What a folder holds; `null` where it cannot be opened, which has been reported. */
	readonly list: (...parts: string[]) => Dirent[] | null;
	readonly path: (...parts: string[]) => string;
	readonly report: (file: string, message: Message) => void;
	readonly yamlFile: <Schema extends z.ZodType>(file: string, schema: Schema) => Source<z.output<Schema>> | null;
}

/** Every version of an index, `indices/<index>/<version>.yaml`. Names that are no ids and other files are reported. */
export function readIndices(
	isFolder: boolean,
	{ list, path, report, yamlFile }: Reading,
): Pick<Sources, 'indices' | 'unreadIndices'> {
	const indices: IndexVersionSource[] = [];
	const unreadIndices: string[] = [];
	const isName = (name: string, file: string): boolean => {
		const isId = id.safeParse(name).success;
		if (!isId)
			report(file, name.length > longestId ? say('long-id', name, name.length, longestId) : say('bad-id', name));
		return isId;
	};
	for (const folder of isFolder ? (list('indices') ?? []) : []) {
		const own = path('indices', folder.name);
		if (!folder.isDirectory()) report(own, say(folder.isFile() ? 'unknown-file' : 'no-regular-folder'));
		else if (isName(folder.name, own))
			for (const entry of list('indices', folder.name) ?? []) {
				const file = `${own}/${entry.name}`;
				const version = entry.name.replace(/\.yaml$/, '');
				if (version === entry.name) report(file, say('unknown-file'));
				else if (!entry.isFile()) report(file, say('no-regular-file'));
				else if (isName(version, file)) {
					const source = yamlFile(file, indexVersion);
					if (source === null) unreadIndices.push(`${folder.name}/${version}`);
					else indices.push({ ...source, id: `${folder.name}/${version}` });
				}
			}
	}
	return { indices, unreadIndices };
}
