import type { Name } from '../names/name.ts';
import type { NameSource } from '../names/source.ts';

/** What readers call a value of a filter; the value itself where nothing is known of it. Rejects if names cannot be had. */
export async function nameOfValue(source: NameSource, filter: string, value: string): Promise<string> {
	const named = (names: readonly Name[]) =>
		names.find(({ kind, url }) => kind === filter && url.endsWith(`/${value}/`))?.name;
	const known = named(source.fixed);
	if (known !== undefined || filter !== 'don-vi') return known ?? value;
	return named((await source.about([], { [filter]: value })).names) ?? value;
}
