import { address } from '../../address.ts';
import type { ListedLines, ListedPlace } from '../../listing/file.ts';
import { isDay, type ListState } from '../../listing/state.ts';
import { onSite } from '../on-site.ts';

/** The most localities, and the most files of years, that are read for one list. */
const most = { places: 40, files: 40 };

/** What a state needs, or why it cannot be had. */
export type Loaded =
	| { readonly kind: 'lines'; readonly files: readonly ListedLines[]; readonly units: Readonly<Record<string, string>> }
	| { readonly kind: 'too-many' };

const kept = new Map<string, Promise<unknown>>();

/** A file of the site, read once; `null` if there is none. Rejects if it cannot be had. */
function read<File>(path: string): Promise<File | null> {
	const known = kept.get(path);
	if (known !== undefined) return known as Promise<File | null>;
	const reading = fetch(onSite(path)).then((answer) => {
		if (answer.status === 404) return null;
		if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
		return answer.json() as Promise<File>;
	});
	kept.set(path, reading);
	reading.catch(() => kept.delete(path));
	return reading;
}

/** The units of a locality by id; `null` if there is no such locality. */
export async function unitNames(locality: string): Promise<Readonly<Record<string, string>> | null> {
	const place = await read<ListedPlace>(address.assignmentData(locality));
	return place?.units ?? null;
}

/** The lines among which are all that a state asks for. `places` are the ids of all localities. Rejects if a file cannot be had. */
export async function linesFor(state: ListState, places: readonly string[]): Promise<Loaded> {
	const unit = state['don-vi'];
	const asked = unit !== '' ? [unit.slice(0, Math.max(0, unit.indexOf('/')))] : [state['dia-phuong']];
	const wanted = asked[0] === '' ? places : asked;
	if (wanted.length > most.places) return { kind: 'too-many' };
	const found = await Promise.all(wanted.map((id) => read<ListedPlace>(address.assignmentData(id))));
	const paths = found.flatMap((place, at) =>
		(place?.years ?? [])
			.filter(([year]) => isAsked(state, year))
			.flatMap(([year, , files]) =>
				Array.from({ length: files }, (_, n) => address.assignmentDataOfYear(wanted[at] ?? '', year, n + 1)),
			),
	);
	if (paths.length > most.files) return { kind: 'too-many' };
	const years = await Promise.all(paths.map((path) => read<ListedLines>(path)));
	return {
		kind: 'lines',
		files: [...found.flatMap((place) => place?.all ?? []), ...years.filter((file) => file !== null)],
		units: Object.assign({}, ...found.map((place) => place?.units ?? {})),
	};
}

/** Whether a year has days between those that are asked for; what has no day is asked for where no days are. */
function isAsked({ tu, den }: ListState, year: string): boolean {
	const [from, to] = [isDay(tu) ? tu.slice(0, 4) : '', isDay(den) ? den.slice(0, 4) : ''];
	if (from === '' && to === '') return true;
	return year !== '-' && year >= from && (to === '' || year <= to);
}
