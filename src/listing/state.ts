import { listing } from '../vi/lists/listing.ts';

/** What a list of assignments is narrowed by, as it stands in its address; empty where it is not. */
export type ListState = Readonly<Record<keyof typeof listing.filters, string>>;

const names = Object.keys(listing.filters) as (keyof ListState)[];

/** Whether it is a day that there is, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A whole day as readers see it: `2022-12-30` becomes `30/12/2022`. */
export const plainDay = (day: string): string => day.split('-').reverse().join('/');

/** Reads the query part of an address. What is longer than any id is cut. */
export function readListState(query: string): ListState {
	const given = new URLSearchParams(query);
	return Object.fromEntries(names.map((name) => [name, (given.get(name) ?? '').trim().slice(0, 200)])) as ListState;
}

/** The query part of an address, always in the same order; empty where nothing is narrowed. */
export function listQuery(state: ListState): string {
	const said = new URLSearchParams();
	for (const name of names) if (state[name] !== '') said.set(name, state[name]);
	const text = said.toString();
	return text === '' ? '' : `?${text}`;
}

/** Whether anything is asked. */
export const isNarrowed = (state: ListState): boolean => names.some((name) => state[name] !== '');
